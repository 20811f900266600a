import * as v from 'valibot';
import {
  auditEntrySchema, messageDetailSchema, messageListSchema, officerSchema, openingSchema,
  type AuditEntry, type MessageActionInput, type MessageDetail, type MessageList, type Officer, type Opening, type OpeningInput,
} from '../../core/contract/officers.js';
import { problemSchema, type Problem } from '../../core/contract/problem.js';
import { ROUTES } from '../../core/contract/routes.js';
import type { ReceiverAddress } from '../../core/receiver-address.js';
import type { Fields } from './model/outline.js';
import type { Finding } from './model/redaction.js';
import { surveyOverviewSchema, type SurveyOverview } from './model/survey-overview.js';

/** How requests are made; tests put another in its place. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** What the receiver said no to, or why it could not be asked. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly kind: Problem['kind'] | 'offline' | 'unreadable',
    readonly problem?: Problem,
  ) {
    super(`refused: ${kind}`);
  }
}

/** Someone who may be given work. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

const TIMEOUT_MS = 30_000;
const colleaguesSchema = v.object({ items: v.array(v.object({ id: v.string(), name: v.string(), role: v.string() })) });
const openingsSchema = v.object({ items: v.array(openingSchema) });
const auditSchema = v.object({ items: v.array(auditEntrySchema), page: v.number(), size: v.number() });
const redactionSchema = v.object({ findings: v.array(v.object({ kind: v.string(), start: v.number(), end: v.number(), text: v.string() })), redacted: v.string() });
const communeSchema = v.object({ name: v.string() });
const surveySettingsSchema = v.object({ survey: v.object({ questionnaires: v.array(v.object({ id: v.string(), title: v.string() })) }) });

/**
 * The officers' side of one receiver. Everything that comes back is checked against the contract before it is shown.
 * @throws Refused from every method
 */
export class OfficersApi {
  constructor(
    private readonly address: () => ReceiverAddress,
    private readonly send: () => Send,
  ) {}

  /** Name of the commune, from its public settings. */
  async communeName(): Promise<string> {
    const { base, commune } = this.address();
    return (await this.read(communeSchema, ROUTES.settings(base, commune), {})).name;
  }

  /** Questionnaires the commune registered, from its public settings. */
  async questionnaires(): Promise<readonly { id: string; title: string }[]> {
    const { base, commune } = this.address();
    return (await this.read(surveySettingsSchema, ROUTES.settings(base, commune), {})).survey.questionnaires;
  }

  /** A registered questionnaire as it is kept; to be read tolerantly. */
  async questionnaire(id: string): Promise<unknown> {
    const { base, commune } = this.address();
    return this.read(v.unknown(), ROUTES.questionnaire(base, commune, id), {});
  }

  me = (): Promise<Officer> => this.get(officerSchema, ['me']);
  signIn = (username: string, password: string): Promise<Officer> => this.post(officerSchema, ['sign-in'], { username, password });
  colleagues = async (): Promise<readonly Colleague[]> => (await this.get(colleaguesSchema, ['people'])).items;
  messages = (query: string): Promise<MessageList> => this.get(messageListSchema, ['messages'], query);
  message = (id: string): Promise<MessageDetail> => this.get(messageDetailSchema, ['messages', id]);
  act = (id: string, action: MessageActionInput): Promise<MessageDetail> => this.post(messageDetailSchema, ['messages', id, 'actions'], action);
  openings = async (): Promise<readonly Opening[]> => (await this.get(openingsSchema, ['openings'])).items;
  openBox = (input: OpeningInput): Promise<Opening> => this.post(openingSchema, ['openings'], input);
  audit = async (page: number, size: number): Promise<readonly AuditEntry[]> => (await this.get(auditSchema, ['audit'], `page=${page}&size=${size}`)).items;
  surveyOverview = (query: string): Promise<SurveyOverview> => this.get(surveyOverviewSchema, ['survey', 'overview'], query);
  personalData = async (text: string): Promise<readonly Finding[]> => (await this.post(redactionSchema, ['redact'], { text })).findings;

  changePassword = async ({ current = '', next = '' }: Fields): Promise<void> => { await this.write(['password'], { current, next }); };
  addPerson = async ({ username = '', name = '', password = '', role = 'officer' }: Fields): Promise<void> => { await this.write(['people'], { username: username.trim(), name: name.trim(), password, role }); };

  async signOut(): Promise<void> {
    await this.ask(this.url(['sign-out']), { method: 'POST' });
  }

  /** Address of an export, for a real link. */
  exportUrl(file: 'messages.csv' | 'messages.xlsx' | 'survey.csv' | 'survey.xlsx', query = ''): string {
    return this.url(['export', file], query);
  }

  /** Address of a photo as the receiver names it: a path from its own base. */
  photoUrl(path: string): string {
    return this.address().base + path;
  }

  private url(rest: readonly string[], query = ''): string {
    const { base, commune } = this.address();
    return ROUTES.officers(base, commune, ...rest) + (query && `?${query}`);
  }

  private get<T extends v.GenericSchema>(schema: T, rest: readonly string[], query = ''): Promise<v.InferOutput<T>> {
    return this.read(schema, this.url(rest, query), {});
  }

  private post<T extends v.GenericSchema>(schema: T, rest: readonly string[], body: unknown): Promise<v.InferOutput<T>> {
    return this.write(rest, body).then((response) => readAs(schema, response));
  }

  private write(rest: readonly string[], body: unknown): Promise<Response> {
    return this.ask(this.url(rest), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  }

  private async read<T extends v.GenericSchema>(schema: T, url: string, init: RequestInit): Promise<v.InferOutput<T>> {
    return readAs(schema, await this.ask(url, init));
  }

  private async ask(url: string, init: RequestInit): Promise<Response> {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), TIMEOUT_MS);
    let response: Response;
    try {
      response = await this.send()(url, { ...init, credentials: 'same-origin', cache: 'no-store', signal: stop.signal });
    } catch {
      throw new Refused('offline'); // no network, or no answer in time: to the officer the same
    } finally {
      clearTimeout(timer);
    }
    if (!response.ok) throw refusalOf(response.status, await jsonOf(response));
    return response;
  }
}

async function readAs<T extends v.GenericSchema>(schema: T, response: Response): Promise<v.InferOutput<T>> {
  const result = v.safeParse(schema, await jsonOf(response));
  if (!result.success) throw new Refused('unreadable');
  return result.output;
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null; // not JSON: a proxy's page
  }
}

function refusalOf(status: number, body: unknown): Refused {
  const result = v.safeParse(problemSchema, body);
  if (result.success) return new Refused(result.output.kind, result.output);
  return new Refused(status === 401 ? 'signed-out' : status === 409 ? 'conflict' : status >= 500 ? 'unavailable' : 'unreadable');
}
