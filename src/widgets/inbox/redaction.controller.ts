import type { LitElement } from 'lit';
import type { MessageDetail } from '../../core/contract/officers.js';
import type { DeskController } from './desk.controller.js';
import { coverAll, numbersToCall, stillReadable, toggleOnce, type Finding } from './model/redaction.js';
import type { OfficersApi } from './officers-api.js';

export type RedactedField = 'question' | 'answer';
export const REDACTED_FIELDS: readonly RedactedField[] = ['question', 'answer'];

/** Suggestions for one of the two texts that are to be published. */
export interface Suggestions {
  readonly original: string;
  readonly findings: readonly Finding[];
  /** Positions in `findings` the officer leaves readable. */
  readonly left: readonly number[];
}

const NOTHING: Suggestions = { original: '', findings: [], left: [] };

/** Suggests what to cover before a message is published, and looks once more before it goes out. The officer decides. */
export class RedactionController {
  state: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  suggestions: Readonly<Record<RedactedField, Suggestions>> = { question: NOTHING, answer: NOTHING };
  /** What still looks like personal data in the texts as they would go out. */
  remaining: readonly Finding[] = [];

  constructor(
    private readonly host: LitElement,
    private readonly api: OfficersApi,
    private readonly desk: DeskController,
    private readonly refused: (error: unknown) => void,
  ) {}

  /** Fills the form with the covered texts, unless there is a draft or an earlier publication to go on with. */
  async start(message: MessageDetail): Promise<void> {
    this.state = 'loading';
    this.remaining = [];
    this.suggestions = { question: NOTHING, answer: NOTHING };
    const originals = { question: message.content.normalize('NFC'), answer: (message.answer?.text ?? '').normalize('NFC') };
    try {
      const [question, answer] = await Promise.all([this.api.personalData(originals.question), this.api.personalData(originals.answer)]);
      if (this.desk.name !== 'publish') return;
      const writer = JSON.stringify(message.contact) + originals.question;
      this.suggest('question', originals.question, question, []);
      this.suggest('answer', originals.answer, answer, numbersToCall(answer, writer));
      this.state = 'ready';
    } catch (error) {
      // Without suggestions the officer covers by hand; an empty form would tempt to paste the original.
      this.state = 'failed';
      this.refused(error);
    }
    this.host.requestUpdate();
  }

  /** Goes on with a text that is there, else fills the field with the covered one. */
  private suggest(field: RedactedField, original: string, findings: readonly Finding[], usuallyLeft: readonly number[]): void {
    const text = this.desk.fields[field];
    this.suggestions = { ...this.suggestions, [field]: { original, findings, left: text ? stillReadable(text, findings) : usuallyLeft } };
    if (!text) this.desk.set(field, this.covered(field));
  }

  /** Covers or shows one finding. In a text edited by hand only that word is changed. */
  toggle(field: RedactedField, index: number, covered: boolean): void {
    const before = this.covered(field);
    const { findings, left } = this.suggestions[field];
    const finding = findings[index];
    if (!finding) return;
    const next = { ...this.suggestions[field], left: covered ? left.filter((one) => one !== index) : [...left, index] };
    this.suggestions = { ...this.suggestions, [field]: next };
    const text = this.desk.fields[field] ?? '';
    this.desk.set(field, text === before ? this.covered(field) : toggleOnce(text, finding, covered));
  }

  /** Looks through the texts as they are now. @returns true when nothing is left that the officer has not decided on */
  async clean(): Promise<boolean> {
    try {
      const found = await Promise.all(REDACTED_FIELDS.map((field) => this.api.personalData(this.desk.fields[field] ?? '')));
      const decided: string[] = [];
      for (const field of REDACTED_FIELDS) for (const index of this.suggestions[field].left) decided.push(this.suggestions[field].findings[index]?.text ?? '');
      this.remaining = [...(found[0] ?? []), ...(found[1] ?? [])].filter(({ text }) => decided.indexOf(text) < 0);
    } catch (error) {
      this.refused(error);
      return true; // the receiver answers the publication itself, and says why not
    }
    this.host.requestUpdate();
    return this.remaining.length === 0;
  }

  private covered(field: RedactedField): string {
    const { original, findings, left } = this.suggestions[field];
    return coverAll(original, findings, left);
  }
}
