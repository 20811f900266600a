import { Hono } from 'hono';
import * as v from 'valibot';
import { CLOCK_STATES, FEEDBACK_KINDS, FEEDBACK_STATUSES, LIMITS, messageActionSchema, openingInputSchema } from '../../core/contract/index.js';
import { fileResponse } from '../http/file-response.js';
import { ProblemError } from '../http/problem.js';
import { oneOf, wholeNumber } from '../http/query.js';
import { readJson } from '../http/read-body.js';
import { validate } from '../http/validate.js';
import { writeAudit } from '../officers/audit.js';
import { toCsv } from '../officers/csv.js';
import { messageTable } from '../officers/export-messages.js';
import { actOnMessage } from '../officers/message-actions.js';
import { messageDetail } from '../officers/message-detail.js';
import { listMessages } from '../officers/message-rows.js';
import { listOpenings, openBox } from '../officers/openings.js';
import { findPersonalData, redact } from '../officers/redact.js';
import { toXlsx } from '../officers/xlsx.js';
import type { ReceiverEnv, Services } from '../services.js';

const redactSchema = v.object({ text: v.pipe(v.string('text-missing'), v.maxLength(LIMITS.officerTextMax, 'text-too-long')) });
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The officers' daily work on messages. Every route here runs behind `requireOfficer`. */
export function officerMessageRoutes(services: Services): Hono<ReceiverEnv> {
  const routes = new Hono<ReceiverEnv>();

  routes.get('/messages', async (context) => {
    const query = context.req.query();
    return context.json(await listMessages(services, context.get('commune').key, {
      status: oneOf(query['status'], FEEDBACK_STATUSES), kind: oneOf(query['kind'], FEEDBACK_KINDS), clock: oneOf(query['clock'], CLOCK_STATES),
      assignee: query['assignee'] ?? null, text: (query['q'] ?? '').slice(0, 200),
      page: wholeNumber(query['page'], 1, 100_000, 1), size: wholeNumber(query['size'], 1, 100, 20),
      sort: oneOf(query['sort'], ['newest', 'oldest', 'due'] as const) ?? 'newest',
    }));
  });

  routes.get('/messages/:id', async (context) => {
    const commune = context.get('commune').key;
    const detail = await messageDetail(services, commune, context.req.param('id'));
    if (!detail) throw new ProblemError('not-found');
    await services.store.write((transaction) => writeAudit(transaction, services, commune, context.get('officer'), { action: 'message.read', subject: detail.id }));
    return context.json(detail);
  });

  routes.post('/messages/:id/actions', async (context) => {
    const commune = context.get('commune').key;
    const action = validate(messageActionSchema, await readJson(context.req.raw, LIMITS.jsonBytesMax));
    await actOnMessage(services, commune, context.get('officer'), context.req.param('id'), action);
    return context.json(await messageDetail(services, commune, context.req.param('id')));
  });

  besideMessages(routes, services);
  return routes;
}

function besideMessages(routes: Hono<ReceiverEnv>, services: Services): void {
  routes.get('/messages/:id/photos/:position', async (context) => {
    const commune = context.get('commune').key;
    const photo = await services.store.db.selectFrom('photo').select(['id', 'type']).where('commune', '=', commune)
      .where('submission_id', '=', context.req.param('id')).where('position', '=', wholeNumber(context.req.param('position'), 0, 20, -1)).executeTakeFirst();
    const bytes = photo ? await services.photos.get(commune, photo.id) : null;
    if (!photo || !bytes) throw new ProblemError('not-found');
    return fileResponse(bytes, photo.type, `anh-${context.req.param('position')}.${photo.type.slice(6)}`, true);
  });

  routes.post('/redact', async (context) => {
    const { text } = validate(redactSchema, await readJson(context.req.raw, LIMITS.jsonBytesMax));
    const findings = findPersonalData(text.normalize('NFC'));
    return context.json({ findings, redacted: redact(text.normalize('NFC'), findings) });
  });

  routes.get('/openings', async (context) => context.json({ items: await listOpenings(services, context.get('commune').key) }));

  routes.post('/openings', async (context) => {
    const input = validate(openingInputSchema, await readJson(context.req.raw, LIMITS.jsonBytesMax));
    return context.json(await openBox(services, context.get('commune').key, context.get('officer'), input), 201);
  });

  routes.get('/export/:file{messages\\.(?:csv|xlsx)}', exportMessages(services));
}

function exportMessages(services: Services): import('hono').Handler<ReceiverEnv> {
  return async (context) => {
    const format = oneOf(context.req.path.split('.').pop(), ['csv', 'xlsx'] as const);
    if (!format) throw new ProblemError('not-found');
    const commune = context.get('commune').key;
    const table = await messageTable(services, commune);
    await services.store.write((transaction) => writeAudit(transaction, services, commune, context.get('officer'), { action: 'export.messages', detail: format }));
    return format === 'csv' ? fileResponse(toCsv(table), 'text/csv; charset=utf-8', 'gop-y.csv', false) : fileResponse(await toXlsx('Góp ý', table), XLSX_TYPE, 'gop-y.xlsx', false);
  };
}
