import type { LitElement } from 'lit';
import type { AuditEntry, Opening } from '../../core/contract/officers.js';
import type { Loading } from './messages.controller.js';
import { composeOpening } from './model/minutes.js';
import { Refused, type OfficersApi } from './officers-api.js';

export const AUDIT_PAGE = 50;

/** Minutes of opening the box, and the audit log. */
export class OfficeController {
  openings: readonly Opening[] | undefined;
  audit: readonly AuditEntry[] | undefined;
  auditPage = 1;
  loading: Loading = 'idle';
  present = '';
  note = '';
  fault: 'present-missing' | 'present-too-many' | 'present-too-long' | 'opening-failed' | '' = '';
  sending = false;
  /** The opening just written. */
  fresh: string | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly api: OfficersApi,
    private readonly refused: (error: unknown) => void,
  ) {}

  loadOpenings(): Promise<void> {
    return this.load(async () => { this.openings = await this.api.openings(); });
  }

  loadAudit(page: number): Promise<void> {
    this.auditPage = page;
    return this.load(async () => { this.audit = await this.api.audit(page, AUDIT_PAGE); });
  }

  type(field: 'present' | 'note', value: string): void {
    this[field] = value;
    this.fault = '';
    this.host.requestUpdate();
  }

  /** Opens the box and writes the minutes. @returns whether they are written */
  async openBox(): Promise<boolean> {
    const composed = composeOpening(this.present, this.note);
    this.fault = 'fault' in composed ? composed.fault : '';
    if ('fault' in composed || this.sending) return this.told();
    this.sending = true;
    this.host.requestUpdate();
    try {
      const opening = await this.api.openBox(composed.body);
      this.openings = [opening, ...(this.openings ?? [])];
      this.fresh = opening.id;
      this.note = '';
      return true;
    } catch (error) {
      this.fault = 'opening-failed';
      this.refused(error);
      return false;
    } finally {
      this.sending = false;
      this.host.requestUpdate();
    }
  }

  forget(): void {
    this.openings = this.audit = undefined;
    this.present = this.note = this.fault = '';
    this.fresh = null;
  }

  private told(): false {
    this.host.requestUpdate();
    return false;
  }

  private async load(work: () => Promise<void>): Promise<void> {
    this.loading = 'loading';
    this.host.requestUpdate();
    try {
      await work();
      this.loading = 'idle';
    } catch (error) {
      this.loading = error instanceof Refused && error.kind === 'offline' ? 'offline' : 'failed';
      this.refused(error);
    }
    this.host.requestUpdate();
  }
}
