import { randomBytes } from 'node:crypto';
import { Hono, type Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { PROBLEM_MEDIA_TYPE, monthSchema, questionKeySchema } from '../core/contract/index.js';
import type { HolidayFile } from '../core/holidays/types.js';
import { communeList, type CommuneInput } from './communes/commune-list.js';
import { publicSettings } from './communes/commune-settings.js';
import { workingDays } from './clock/working-days.js';
import { ownOriginOnly, publicOrigins } from './http/origins.js';
import { ProblemError, problemDocument } from './http/problem.js';
import { NO_RATE_LIMIT, rateLimiter, type RateLimit, type RateLimitName } from './http/rate-limit.js';
import { validate } from './http/validate.js';
import type { OfficerAuth } from './officers/auth.js';
import { openPhotoFolder } from './photos/photo-folder.js';
import { runRetention, type RetentionReport } from './retention.js';
import { answerRoutes } from './routes/answer-routes.js';
import { feedbackRoutes } from './routes/feedback-routes.js';
import { officerMessageRoutes } from './routes/officer-message-routes.js';
import { officerOfficeRoutes } from './routes/officer-office-routes.js';
import { officerSessionRoutes, requireOfficer } from './routes/officer-session-routes.js';
import { inboxPages } from './routes/inbox-pages.js';
import { surveyRoutes } from './routes/survey-routes.js';
import { openApiDocument } from './openapi/openapi-document.js';
import type { ReceiverEnv, Services } from './services.js';
import { openStore } from './store/open-store.js';
import { listQuestionnaires } from './store/questionnaires.js';
import type { Store } from './store/store.js';
import { provinceView } from './survey/province.js';

export interface ReceiverOptions {
  /** Path of the embedded file, a `postgres:` address, or a store opened before. */
  store: string | Store;
  /** Folder for photos; made when missing. */
  photoFolder: string;
  /** Created or changed at start. */
  communes?: readonly CommuneInput[];
  /** Yearly decisions on days off. Without them no due time is promised. */
  holidays?: readonly HolidayFile[];
  /** Where browsers reach this receiver, e.g. `https://gopy.example.gov.vn`. Default `http://localhost:8787`. */
  publicOrigin?: string;
  /** Folder with the officers' page, served at `/hop-thu`. */
  inboxFolder?: string;
  /** Other limits than the defaults, or `false` for none (load tests). */
  rateLimits?: Partial<Record<RateLimitName, RateLimit>> | false;
  /** Epoch milliseconds; default the system clock. */
  now?: () => number;
  /** One line for each fault nobody expected. Never holds what a citizen wrote. Default: standard error. */
  log?: (line: string) => void;
}

export interface Receiver {
  /** Web-standard handler. `address` is the sender's network address, used for rate limits and never stored. */
  fetch(request: Request, info?: { address?: string }): Promise<Response>;
  /** Deletes what is past its day. The Node entry calls it every hour. */
  retention(): Promise<RetentionReport>;
  /** Waits for running commits, then closes the store. */
  close(): Promise<void>;
  /** For scripts of this package (seeding, accounts). */
  readonly services: Services;
}

/** Opens the store (and refuses when it cannot be durable), then answers requests. @throws StoreError */
export async function createReceiver(options: ReceiverOptions): Promise<Receiver> {
  const store = typeof options.store === 'string' ? await openStore(options.store) : options.store;
  const services = await servicesOf(options, store);
  if (options.communes) await services.communes.save(options.communes, services.now());
  const app = appOf(services, options.inboxFolder);
  return {
    fetch: async (request, info) => app.fetch(request, { address: info?.address ?? '' }),
    retention: () => runRetention(services),
    close: () => store.close(),
    services,
  };
}

async function servicesOf(options: ReceiverOptions, store: Store): Promise<Services> {
  const now = options.now ?? Date.now;
  const publicOrigin = options.publicOrigin ?? 'http://localhost:8787';
  let auth: Promise<OfficerAuth> | null = null;
  const secret = (name: string): Promise<string> => receiverSecret(store, name);
  return {
    store, now, publicOrigin, secret,
    communes: communeList(store, now),
    photos: await openPhotoFolder(options.photoFolder),
    limiter: options.rateLimits === false ? NO_RATE_LIMIT : rateLimiter(now, options.rateLimits),
    workingDays: workingDays(options.holidays ?? []),
    log: options.log ?? ((line) => process.stderr.write(`${line}\n`)),
    // Loaded late: citizens' requests never need it, and a receiver that restarts should be back at once.
    auth: () => {
      auth ??= import('./officers/auth.js').then(async ({ openOfficerAuth }) => openOfficerAuth(store, await secret('auth'), publicOrigin));
      return auth;
    },
  };
}

const secrets = new WeakMap<Store, Map<string, string>>();

async function receiverSecret(store: Store, name: string): Promise<string> {
  const known = secrets.get(store) ?? new Map<string, string>();
  secrets.set(store, known);
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  const value = await store.write(async (transaction) => {
    const row = await transaction.selectFrom('receiver_secret').select('value').where('name', '=', name).executeTakeFirst();
    if (row) return row.value;
    const made = randomBytes(32).toString('hex');
    await transaction.insertInto('receiver_secret').values({ name, value: made }).execute();
    return made;
  });
  known.set(name, value);
  return value;
}

function appOf(services: Services, inboxFolder: string | undefined): Hono<ReceiverEnv> {
  const app = new Hono<ReceiverEnv & { Bindings: { address: string } }>();
  app.use(async (context, next) => {
    context.set('services', services);
    context.set('address', context.env.address);
    // U+0000 is in no address of ours, and PostgreSQL cannot look for it.
    if (context.req.url.includes('%00')) throw new ProblemError('malformed');
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
    return next();
  });
  app.get('/v1/openapi.json', (context) => {
    context.header('access-control-allow-origin', '*');
    return context.json(openApiDocument());
  });
  app.get('/health', async (context) => {
    await services.store.db.selectFrom('receiver_secret').select('name').limit(1).execute();
    return context.text('ok');
  });
  app.route('/', provinceRoutes(services));
  app.route('/', inboxPages(inboxFolder));
  app.use('/v1/:commune/*', async (context, next) => {
    const commune = await services.communes.find(context.req.param('commune'));
    if (!commune) throw new ProblemError('not-found', { detail: 'Không có xã này.' });
    context.set('commune', commune);
    return next();
  });
  app.route('/v1/:commune/officers', officersApp(services));
  app.route('/v1/:commune', publicApp(services));
  app.notFound(() => {
    throw new ProblemError('not-found');
  });
  app.onError((error, context) => answerProblem(context, error instanceof ProblemError ? error : unexpected(services, error)));
  return app as unknown as Hono<ReceiverEnv>;
}

/** All communes together. `-` can be no commune's key. */
function provinceRoutes(services: Services): Hono<ReceiverEnv> {
  const routes = new Hono<ReceiverEnv>();
  const province = provinceView(services);
  routes.get('/v1/-/survey/results', async (context) => {
    services.limiter.take('read', context.get('address'));
    const [questionnaire, month] = [validate(questionKeySchema, context.req.query('questionnaire')), validate(monthSchema, context.req.query('month'))];
    context.header('access-control-allow-origin', '*');
    context.header('cache-control', 'public, max-age=300');
    return context.json(await province(questionnaire, month));
  });
  return routes;
}

function officersApp(services: Services): Hono<ReceiverEnv> {
  const app = new Hono<ReceiverEnv>();
  app.use(ownOriginOnly);
  app.route('/', officerSessionRoutes(services));
  app.use(requireOfficer);
  app.route('/', officerMessageRoutes(services));
  app.route('/', officerOfficeRoutes(services));
  return app;
}

function publicApp(services: Services): Hono<ReceiverEnv> {
  const app = new Hono<ReceiverEnv>();
  app.use(publicOrigins);
  app.get('/settings', async (context) => {
    services.limiter.take('read', context.get('address'));
    const commune = context.get('commune');
    context.header('cache-control', 'public, max-age=60');
    return context.json(publicSettings(commune, await listQuestionnaires(services.store.db, commune.key)));
  });
  app.route('/', feedbackRoutes(services));
  app.route('/', answerRoutes(services));
  app.route('/', surveyRoutes(services));
  return app;
}

/** Through the context and not a response of its own, so that the cross-origin headers set before stay on it. */
function answerProblem(context: Context, problem: ProblemError): Response {
  const document = problemDocument(problem);
  context.header('content-type', PROBLEM_MEDIA_TYPE);
  context.header('cache-control', 'no-store');
  if (document.retryAfterSeconds !== undefined) context.header('retry-after', String(document.retryAfterSeconds));
  return context.body(JSON.stringify(document), document.status as ContentfulStatusCode);
}

/** The sender learns only that it should come back; the log learns the kind of fault, never the data. */
function unexpected(services: Services, error: Error): ProblemError {
  services.log(`receiver: ${error.name}: ${error.message.split('\n')[0] ?? ''}`);
  return new ProblemError('unavailable', { retryAfterSeconds: 5 });
}
