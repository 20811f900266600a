import type { DeskController } from './desk.controller.js';
import type { MessagesController } from './messages.controller.js';
import type { ActionName } from './model/permitted.js';
import type { RedactionController } from './redaction.controller.js';

/** Opening, sending and closing an action's form, and where the focus goes after each. */
export class ActionFlow {
  constructor(
    private readonly messages: MessagesController,
    private readonly desk: DeskController,
    private readonly redaction: RedactionController,
    private readonly focusOn: (selector: string) => Promise<void>,
  ) {}

  readonly open = (name: ActionName): void => {
    const { message } = this.messages;
    if (!message) return;
    this.desk.open(name, message);
    if (name === 'publish') void this.redaction.start(message);
    void this.focusOn('#form-title');
  };

  /** @param confirmed the officer has seen what still looks like personal data */
  readonly send = async (confirmed: boolean): Promise<void> => {
    if (this.desk.name === 'publish' && !confirmed && !(await this.redaction.clean())) return this.focusOn('#remaining');
    const sent = await this.desk.send();
    if (sent) void this.messages.load();
    await this.focusOn(sent ? '#done' : this.desk.faults.length ? '.fm [aria-invalid]' : '#form-notice');
  };

  readonly close = (): void => {
    const { name } = this.desk;
    this.desk.close();
    void this.focusOn(`#do-${name ?? ''}`);
  };
}
