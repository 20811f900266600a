import { html, nothing, type TemplateResult } from 'lit';
import { groupDigits } from '../../../core/money.js';
import { formatDate, vietnamDate } from '../../../core/dates.js';
import { VERSION } from '../../../platform/version.js';
import { receiverOf } from '../receiver.js';
import type { SurveyHost } from '../part.js';
import { pageContext } from '../web/page-context.js';
import { MOST_WAITING, OLD_MS, type KioskQueue, type QueueState } from './kiosk-queue.js';
import type { ScreenGuard } from './screen-guard.js';

interface StaffActions {
  close: () => void;
  leave: () => void;
  queue: () => KioskQueue | undefined;
  taken: () => number;
}

/** For the officer with the PIN: what waits on this tablet, and what can be done about it. */
export class StaffPanel {
  private state: QueueState | undefined;

  constructor(
    private readonly host: SurveyHost,
    private readonly guard: ScreenGuard,
    private readonly act: StaffActions,
  ) {}

  async refresh(): Promise<void> {
    this.state = await this.act.queue()?.state();
    this.host.requestUpdate();
  }

  template(): TemplateResult {
    const { host, state, act } = this;
    const { term } = host;
    const queue = act.queue();
    const oldest = state?.oldest;
    const old = oldest !== undefined && host.clock() - oldest > OLD_MS;
    const rows: [string, unknown][] = [
      [term('skUnsent'), state ? term('skUnsentOf', groupDigits(state.waiting), groupDigits(MOST_WAITING)) : '…'],
      [term('skOldest'), oldest === undefined ? term('skNone') : html`${formatDate(vietnamDate(oldest))}${old ? html` – <b class="kerr">${term('skTooOld')}</b>` : nothing}`],
      [term('skRefused'), state ? groupDigits(state.refused) : '…'],
      [term('skToday'), groupDigits(act.taken())],
      [term('skStorage'), term(queue?.durable ? 'skStorageOk' : 'skStorageNo')],
      [term('skAwake'), term(this.guard.awake ? 'skYes' : 'skNo')],
      [term('skSource'), `${pageContext(host, 'kiosk').via ?? '–'} · ${VERSION}`],
    ];
    return html`<main class="ks"><div class="km kst"><h1 id="title">${term('skStaffTitle')}</h1>${receiverOf(host) ? nothing : html`<p class="kerr">${term('skNotSet')}</p>`}
      <dl>${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
      <div class="kgrid"><button type="button" class="kbt" @click=${() => void this.sendNow()}>${term('skSendNow')}</button><button type="button" class="kbt" @click=${() => void this.exportFile()}>${term('skExport')}</button>
      <button type="button" class="kbt" @click=${() => void this.guard.fullScreen()}>${term('skFull')}</button><button type="button" class="kbt" @click=${act.leave}>${term('skLeave')}</button><button type="button" class="kbt p" @click=${act.close}>${term('skClose')}</button></div></div></main>`;
  }

  private async sendNow(): Promise<void> {
    await this.act.queue()?.pump(true);
    await this.refresh();
  }

  /** One JSON file with everything that has not arrived: the way out when the network never comes back. */
  private async exportFile(): Promise<void> {
    const { host } = this;
    const answers = (await this.act.queue()?.unsent()) ?? [];
    const file = JSON.stringify({ format: 'commune-survey-unsent', version: 1, exportedAt: new Date(host.clock()).toISOString(), via: pageContext(host, 'kiosk').via, answers });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([file], { type: 'application/json' }));
    link.download = `phieu-chua-gui-${vietnamDate(host.clock())}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
}
