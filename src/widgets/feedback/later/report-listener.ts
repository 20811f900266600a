/** Events of other widgets that a feedback form takes as a message begun. Read by shape: widgets do not know each other. */
const REPORTS = ['commune-procedure-report', 'commune-contact-report', 'commune-survey-low-score'];

interface Report extends Event {
  readonly code?: unknown;
  readonly contactName?: unknown;
  readonly subject?: unknown;
  readonly text?: unknown;
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Hears "Báo nội dung sai" and its like anywhere on the page; the first form that hears one takes it. */
export class ReportListener {
  constructor(
    private readonly host: HTMLElement & { listen: string },
    private readonly take: (subject: string, text: string) => void,
  ) {}

  connect(): void {
    for (const name of REPORTS) document.addEventListener(name, this.hear);
  }

  disconnect(): void {
    for (const name of REPORTS) document.removeEventListener(name, this.hear);
  }

  private readonly hear = (event: Event): void => {
    if (this.host.listen !== 'page' || event.defaultPrevented) return;
    const { code, contactName, subject, text } = event as Report;
    event.preventDefault();
    this.take(words(subject) || (words(code) ? `Thủ tục ${words(code)}, nội dung sai` : words(contactName) ? `Danh bạ: ${words(contactName)}` : ''), words(text));
    this.host.scrollIntoView({ block: 'nearest' });
  };
}
