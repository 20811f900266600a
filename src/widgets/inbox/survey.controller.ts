import type { LitElement } from 'lit';
import { readQuestionnaire } from '../../core/questionnaire/read.js';
import { loadTemplate, TEMPLATE_IDS } from '../../core/questionnaire/templates.js';
import type { Questionnaire, Words } from '../../core/questionnaire/types.js';
import type { Loading } from './messages.controller.js';
import { lastMonths, type SurveyOverview } from './model/survey-overview.js';
import { Refused, type OfficersApi } from './officers-api.js';

/** A questionnaire that may be looked at. */
export interface SurveyChoice {
  readonly id: string;
  readonly title: Words;
}

/** Figures of one questionnaire and month, with the signs of bias. The last question wins. */
export class SurveyController {
  choices: readonly SurveyChoice[] = [];
  questionnaire = '';
  month = '';
  /** Always of the questionnaire and month chosen; undefined until they have come. */
  overview: SurveyOverview | undefined;
  /** Whose words the questions have; without it their keys are shown. */
  wording: Questionnaire | undefined;
  loading: Loading = 'idle';
  private registered = false;
  private asked = 0;

  constructor(
    private readonly host: LitElement,
    private readonly api: OfficersApi,
    private readonly refused: (error: unknown) => void,
    private readonly now: () => number,
  ) {}

  /** Another questionnaire or month; the figures of the one before leave the screen, or they would stand under a wrong name. */
  choose(change: { readonly questionnaire?: string; readonly month?: string }): Promise<void> {
    if (change.questionnaire !== undefined) this.wording = undefined;
    Object.assign(this, change);
    this.overview = undefined;
    return this.load();
  }

  async load(): Promise<void> {
    this.asked += 1;
    const asked = this.asked;
    this.loading = 'loading';
    this.host.requestUpdate();
    const late = () => asked !== this.asked;
    try {
      const choices = await this.readChoices();
      if (late()) return;
      this.settle(choices);
      const [overview, wording] = await Promise.all([this.api.surveyOverview(this.query()), this.wording ?? this.readWording(this.questionnaire)]);
      if (late()) return;
      this.overview = overview;
      this.wording = wording;
      this.loading = 'idle';
    } catch (error) {
      if (late()) return;
      const kind = error instanceof Refused ? error.kind : 'offline'; // else a template's file did not come
      this.loading = kind === 'not-found' ? 'missing' : kind === 'offline' ? 'offline' : 'failed';
      this.refused(error);
    }
    this.host.requestUpdate();
  }

  /** The address's query of what is chosen. */
  query(): string {
    return `questionnaire=${encodeURIComponent(this.questionnaire)}&month=${this.month}`;
  }

  forget(): void {
    this.asked += 1;
    this.choices = [];
    this.questionnaire = this.month = '';
    this.overview = this.wording = undefined;
    this.loading = 'idle';
  }

  private settle(choices: readonly SurveyChoice[]): void {
    this.choices = choices;
    if (!choices.some(({ id }) => id === this.questionnaire)) this.questionnaire = choices[0]?.id ?? '';
    this.month ||= lastMonths(this.now())[0] ?? '';
  }

  /** Those the commune registered; where it registered none, the receiver takes all, so the ones that come along. */
  private async readChoices(): Promise<readonly SurveyChoice[]> {
    if (this.choices.length) return this.choices;
    const registered = await this.api.questionnaires();
    this.registered = registered.length > 0;
    if (this.registered) return registered;
    const templates = await Promise.all(TEMPLATE_IDS.map((id) => loadTemplate(id)));
    return templates.flatMap((one) => (one ? [{ id: one.id, title: one.title }] : []));
  }

  private async readWording(id: string): Promise<Questionnaire | undefined> {
    // The figures are worth more than the words: what does not come here is no fault.
    const own = this.registered ? await this.api.questionnaire(id).then((stored) => readQuestionnaire(stored).questionnaire, () => undefined) : undefined;
    return own ?? loadTemplate(id)?.catch(() => undefined);
  }
}
