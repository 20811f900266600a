import { readStored, writeStored } from '../../platform/guarded-storage.js';
import { canonicalJson } from '../../core/contract/canonical-json.js';
import { draftedMessages, putDraft, readShelf, writeShelf, type Draft } from './model/drafts.js';
import type { Fields } from './model/outline.js';
import type { ActionName } from './model/permitted.js';
import type { Signature } from './model/start-fields.js';

/** Drafts of one officer on this device. Another officer of the same device does not see them. */
export class DraftShelf {
  /** False where the browser keeps nothing: drafts then live until the page is left. */
  kept = true;

  constructor(
    private readonly owner: () => string,
    private readonly now: () => number,
  ) {}

  read(message: string, action: ActionName): Draft | undefined {
    return this.shelf()[`${message}/${action}`];
  }

  put(message: string, action: ActionName, fields: Fields): void {
    this.write(writeShelf(putDraft(this.shelf(), `${message}/${action}`, fields, this.now())));
  }

  drop(message: string, action: ActionName): void {
    this.put(message, action, {});
  }

  /** Ids of messages with something typed and not sent. */
  messages(): readonly string[] {
    return draftedMessages(this.shelf());
  }

  clear(): void {
    this.write(undefined);
  }

  signature(): Signature {
    try {
      return JSON.parse(readStored(`${this.key()}:ky`) ?? '{}') as Signature;
    } catch {
      return {}; // broken: the fields start empty
    }
  }

  keepSignature({ unit = '', signerTitle = '' }: Fields): void {
    writeStored(`${this.key()}:ky`, canonicalJson({ unit, signerTitle }));
  }

  private key(): string {
    return `hop-thu:${this.owner()}`;
  }

  private shelf() {
    return readShelf(readStored(this.key()), this.now());
  }

  private write(text: string | undefined): void {
    this.kept = writeStored(this.key(), text);
  }
}
