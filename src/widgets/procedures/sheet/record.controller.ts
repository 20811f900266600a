import type { ReactiveControllerHost } from 'lit';
import { fillLink } from '../../../core/link.js';
import { lastValue, LoadError, type Remote } from '../../../core/remote.js';
import { allowedUrl } from '../../../platform/allowed-url.js';
import type { DataFile } from '../../../platform/load-data.js';
import { RemoteData } from '../../../platform/remote-data.controller.js';
import { codeKey, readProcedure, readProcedureFile } from '../model/normalise.js';
import type { Procedure, ProcedureFile } from '../model/procedure.js';
import type { FileInfo } from './sheet-view.js';

/** What the page asked for. */
export interface RecordRequest {
  procedure?: Procedure | undefined;
  listUrl: string;
  src: string;
  code: string;
  file?: FileInfo | undefined;
  allowedOrigins?: readonly string[] | undefined;
}

/** What there is to show. */
export interface RecordState {
  status: 'empty' | 'loading' | 'ready' | 'failed' | 'notFound';
  procedure?: Procedure;
  file: FileInfo;
  details: 'complete' | 'loading' | 'failed';
  /** Set when what is shown is the copy saved on the device (epoch milliseconds). */
  savedAt?: number | undefined;
}

/** Finds the record of one procedure: given, or in the file of `src`; then the full record where only a light one is at hand. */
export class RecordController {
  private readonly source: RemoteData<ProcedureFile>;
  private readonly details: RemoteData<Procedure>;
  private request: RecordRequest = { listUrl: '', src: '', code: '' };

  constructor(host: ReactiveControllerHost) {
    this.source = new RemoteData(host, readSource);
    this.details = new RemoteData(host, readDetails);
  }

  get state(): RecordState {
    const { procedure: given, file } = this.request;
    const loaded = lastValue(this.source.state);
    const procedure = given ?? this.found(loaded);
    const info: FileInfo = file ?? loaded ?? {};
    if (!procedure) return { status: this.missingStatus(), file: info, details: 'complete' };
    const full = lastValue(this.details.state);
    const savedAt = savedAtOf(this.details.state) ?? (given ? undefined : savedAtOf(this.source.state));
    return { status: 'ready', procedure: full && codeKey(full.code) === codeKey(procedure.code) ? { ...procedure, ...full } : procedure, file: info, details: this.detailsStatus(full), savedAt };
  }

  /** Takes over what the page asks for now; loads what is missing. */
  show(request: RecordRequest): void {
    this.request = request;
    this.source.load(request.procedure || !request.src ? undefined : allowed(request.src, document.baseURI, request));
    const procedure = request.procedure ?? this.found(lastValue(this.source.state));
    this.details.load(procedure && this.detailsUrl(procedure));
  }

  retry(): void {
    if (this.source.state.status === 'failed') this.source.retry();
    if (this.details.state.status === 'failed') this.details.retry();
  }

  private found(file: ProcedureFile | undefined): Procedure | undefined {
    const { code } = this.request;
    if (!file) return undefined;
    return code ? file.procedures.filter((one) => codeKey(one.code) === codeKey(code))[0] : file.procedures[0];
  }

  private missingStatus(): RecordState['status'] {
    const { status } = this.source.state;
    if (status === 'idle') return this.request.src ? 'failed' : 'empty'; // asked for, but not allowed
    return status === 'ready' ? 'notFound' : status;
  }

  private detailsStatus(full: Procedure | undefined): RecordState['details'] {
    const { status } = this.details.state;
    if (full || status === 'idle') return 'complete';
    return status === 'failed' ? 'failed' : 'loading';
  }

  /** A record that names its file is light; one of a list with a template is light while it has neither papers nor steps. */
  private detailsUrl(procedure: Procedure): string | undefined {
    const { listUrl, src, file } = this.request;
    const template = (file ?? lastValue(this.source.state))?.details;
    const own = procedure.details ?? (procedure.papers || procedure.steps ? undefined : template);
    const address = fillLink(own, { code: procedure.code });
    if (!address) return undefined;
    return allowed(address, new URL(listUrl || src, document.baseURI).href, this.request);
  }
}

const savedAtOf = (state: Remote<unknown>) => (state.status === 'failed' ? state.savedAt : undefined);

// Not location.origin: a page inside a frame's srcdoc has none.
const allowed = (url: string, base: string, { allowedOrigins }: RecordRequest) => allowedUrl(url, base, self.origin, allowedOrigins);

/** A file may be one record, a list, or a table. */
async function readSource({ data, table }: DataFile, url: string): Promise<ProcedureFile> {
  if (table) {
    const { recordsFromRows } = await import('../model/csv-rows.js');
    return readProcedureFile(recordsFromRows(data as unknown[]), 2).file;
  }
  if (Array.isArray(data) || (data as { procedures?: unknown } | null)?.procedures) return readProcedureFile(data).file;
  return { procedures: [readDetails({ data, table }, url)] };
}

function readDetails({ data }: DataFile, url: string): Procedure {
  const procedure = readProcedure(data);
  if (!procedure) throw new LoadError('decode', url, 'not a procedure: no code or no name');
  return procedure;
}
