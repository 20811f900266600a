import { html, nothing, type TemplateResult } from 'lit';
import { readStored, writeStored } from '../../../platform/guarded-storage.js';
import { randomId } from '../../../platform/random-id.js';
import { afterWrong, makePin, NO_TRIES, pinFits, pinForm, readPin, writePin, type Tries } from '../model/pin.js';
import type { SurveyHost } from '../part.js';

const KEY = 'kiosk-pin';
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Number keys on the screen: no field, so that no keyboard comes up. The first PIN is set on the tablet itself. */
export class PinPad {
  private digits = '';
  private first = '';
  private message = '';
  private tries: Tries = NO_TRIES;

  constructor(
    private readonly host: SurveyHost,
    private readonly opened: () => void,
    private readonly closed: () => void,
  ) {}

  open(): void {
    this.digits = this.first = this.message = '';
  }

  template(): TemplateResult {
    const { term } = this.host;
    const setting = !readPin(readStored(KEY));
    const title = term(setting ? (this.first ? 'skPinRepeat' : 'skPinNew') : 'skPin');
    return html`<main class="ks"><div class="km kc kpin"><h1 id="title">${title}</h1><p class="kp">${setting ? term('skPinNewText') : nothing}</p>
      <p class="kdots" role="status" aria-label=${term('skPinDigits', this.digits.length)}>${'●'.repeat(this.digits.length)}${'○'.repeat(Math.max(0, 4 - this.digits.length))}</p><p class="kerr" role="alert">${this.message}</p>
      <div class="kpad">${KEYS.map((digit) => this.key(digit))}<button type="button" @click=${() => this.press('')}>${term('skPinDelete')}</button>${this.key('0')}<button type="button" class="p" @click=${() => this.done()}>${term('skPinOk')}</button></div>
      <button type="button" class="kbt" @click=${this.closed}>${term('skClose')}</button></div></main>`;
  }

  private key(digit: string): TemplateResult {
    return html`<button type="button" @click=${() => this.press(digit)}>${digit}</button>`;
  }

  private press(digit: string): void {
    this.digits = digit ? (this.digits + digit).slice(0, 8) : this.digits.slice(0, -1);
    this.message = '';
    this.host.requestUpdate();
  }

  private done(): void {
    const { digits, host } = this;
    const pin = readPin(readStored(KEY));
    this.digits = '';
    if (pin) this.check(digits, pin);
    else this.set(digits);
    host.requestUpdate();
  }

  private check(digits: string, pin: { salt: string; hash: string }): void {
    const { term, clock } = this.host;
    const left = this.tries.lockedUntil - clock();
    if (left > 0) this.message = term('skPinLocked', Math.ceil(left / 1000));
    else if (pinFits(digits, pin)) {
      this.tries = NO_TRIES;
      this.opened();
    } else {
      this.tries = afterWrong(this.tries, clock());
      this.message = this.tries.lockedUntil ? term('skPinLocked', 60) : term('skPinWrong');
    }
  }

  private set(digits: string): void {
    const { term } = this.host;
    if (!pinForm(digits)) this.message = term('skPinNewText');
    else if (!this.first) this.first = digits;
    else if (this.first !== digits) {
      this.first = '';
      this.message = term('skPinDiffers');
    } else {
      writeStored(KEY, writePin(makePin(digits, randomId())));
      this.opened();
    }
  }
}
