import { Hono } from 'hono';
import * as v from 'valibot';
import { LIMITS, OFFICER_ROLES, monthSchema, questionKeySchema, storedQuestionnaireSchema, type AuditEntry } from '../../core/contract/index.js';
import { vietnamMonth, wireInstant } from '../clock/instants.js';
import { fileResponse } from '../http/file-response.js';
import { ProblemError } from '../http/problem.js';
import { oneOf, wholeNumber } from '../http/query.js';
import { readJson } from '../http/read-body.js';
import { refuseField, validate } from '../http/validate.js';
import { writeAudit } from '../officers/audit.js';
import { PASSWORD_LENGTH } from '../officers/password-length.js';
import { toCsv } from '../officers/csv.js';
import { toXlsx } from '../officers/xlsx.js';
import type { ReceiverEnv, Services } from '../services.js';
import { findQuestionnaire, saveQuestionnaire } from '../store/questionnaires.js';
import { biasReport } from '../survey/bias.js';
import { answerTable, criterionTable } from '../survey/export-survey.js';
import { busiestQuestion, figures } from '../survey/figures.js';
import { makeVisitToken } from '../survey/visit-token.js';
import { acceptAnswer } from './survey-routes.js';

const newOfficerSchema = v.object({
  username: v.pipe(v.string('username-missing'), v.trim(), v.regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, 'username-invalid')),
  name: v.pipe(v.string('name-missing'), v.trim(), v.minLength(1, 'name-missing'), v.maxLength(LIMITS.nameMax, 'name-too-long')),
  password: v.pipe(v.string('password-missing'), v.minLength(PASSWORD_LENGTH.least, 'password-too-short'), v.maxLength(PASSWORD_LENGTH.most, 'password-too-long')),
  role: v.picklist(OFFICER_ROLES, 'role-invalid'),
});
const tokensSchema = v.object({ count: v.pipe(v.number('count-invalid'), v.integer('count-invalid'), v.minValue(1, 'count-invalid'), v.maxValue(500, 'count-invalid')) });
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const chiefOnly: import('hono').MiddlewareHandler<ReceiverEnv> = async (context, next) => {
  if (context.get('officer').role !== 'chief') throw new ProblemError('forbidden');
  return next();
};

/** People, audit log, survey. Every route here runs behind `requireOfficer`. */
export function officerOfficeRoutes(services: Services): Hono<ReceiverEnv> {
  const routes = new Hono<ReceiverEnv>();
  people(routes, services);
  surveyDesk(routes, services);
  surveyFigures(routes, services);
  return routes;
}

function people(routes: Hono<ReceiverEnv>, services: Services): void {
  routes.get('/people', async (context) => context.json({ items: await (await services.auth()).list(context.get('commune').key) }));

  routes.post('/people', chiefOnly, async (context) => {
    const commune = context.get('commune').key;
    const input = validate(newOfficerSchema, await readJson(context.req.raw, LIMITS.jsonBytesMax));
    const auth = await services.auth();
    if ((await auth.list(commune)).some((officer) => officer.username === input.username)) refuseField('/username', 'username-taken');
    const id = await auth.add({ ...input, commune });
    await services.store.write((transaction) => writeAudit(transaction, services, commune, context.get('officer'), { action: 'officer.added', subject: id, detail: input.role }));
    return context.json({ id, username: input.username, name: input.name, role: input.role }, 201);
  });

  routes.get('/audit', chiefOnly, async (context) => {
    const size = wholeNumber(context.req.query('size'), 1, 200, 50);
    const page = wholeNumber(context.req.query('page'), 1, 100_000, 1);
    const rows = await services.store.db.selectFrom('audit').selectAll().where('commune', '=', context.get('commune').key)
      .orderBy('at', 'desc').orderBy('id', 'desc').limit(size).offset((page - 1) * size).execute();
    const items: AuditEntry[] = rows.map((row) => ({ at: wireInstant(row.at), officer: row.officer_name, action: row.action, subject: row.subject, detail: row.detail }));
    return context.json({ items, page, size });
  });
}

function surveyDesk(routes: Hono<ReceiverEnv>, services: Services): void {
  routes.put('/survey/answers/:id', async (context) => acceptAnswer(services, context.get('commune'), context.req.param('id'), context.req.raw, context.get('officer')));

  routes.post('/survey/questionnaires', chiefOnly, async (context) => {
    const commune = context.get('commune').key;
    const questionnaire = validate(storedQuestionnaireSchema, await readJson(context.req.raw, 4 * LIMITS.jsonBytesMax));
    const outcome = await services.store.write((transaction) => saveQuestionnaire(transaction, commune, questionnaire, services.now()));
    if (outcome === 'other') throw new ProblemError('conflict', { detail: 'Phiên bản này đã có với nội dung khác. Đặt số phiên bản mới.' });
    return context.json({ id: questionnaire.id, version: questionnaire.version }, outcome === 'new' ? 201 : 200);
  });

  routes.post('/survey/visit-tokens', async (context) => {
    const { count } = validate(tokensSchema, await readJson(context.req.raw, LIMITS.jsonBytesMax));
    const { secret } = context.get('commune');
    return context.json({ tokens: Array.from({ length: count }, () => makeVisitToken(secret)) }, 201);
  });

}

function surveyFigures(routes: Hono<ReceiverEnv>, services: Services): void {
  routes.get('/survey/overview', async (context) => {
    const { commune, questionnaire, month } = scopeOf(context);
    const headline = (await findQuestionnaire(services.store.db, commune, questionnaire))?.headline ?? (await busiestQuestion(services.store.db, commune, questionnaire));
    if (headline === null) throw new ProblemError('not-found');
    const counted = await Promise.all((['via', 'procedure', 'channel'] as const).map(async (by) => ({
      by, rows: (await figures(services.store.db, { commune, questionnaire, month, headline, by })).breakdown,
    })));
    const { questions } = await figures(services.store.db, { commune, questionnaire, month, headline, by: null });
    return context.json({ headline, month, questions, breakdowns: counted, bias: await biasReport(services, commune, questionnaire, month, headline) });
  });

  routes.get('/export/:file{survey\\.(?:csv|xlsx)}', async (context) => {
    const format = oneOf(context.req.path.split('.').pop(), ['csv', 'xlsx'] as const);
    if (!format) throw new ProblemError('not-found');
    const { commune, questionnaire, month } = scopeOf(context);
    const table = context.req.query('rows') === 'answers' ? await answerTable(services, commune, questionnaire, month) : await criterionTable(services, commune, questionnaire, month);
    await services.store.write((transaction) => writeAudit(transaction, services, commune, context.get('officer'), { action: 'export.survey', subject: questionnaire, detail: `${month} ${format}` }));
    return format === 'csv' ? fileResponse(toCsv(table), 'text/csv; charset=utf-8', 'khao-sat.csv', false) : fileResponse(await toXlsx('Khảo sát', table), XLSX_TYPE, 'khao-sat.xlsx', false);
  });

  function scopeOf(context: import('hono').Context<ReceiverEnv>): { commune: string; questionnaire: string; month: string } {
    return {
      commune: context.get('commune').key,
      questionnaire: validate(questionKeySchema, context.req.query('questionnaire')),
      month: validate(monthSchema, context.req.query('month') ?? vietnamMonth(services.now())),
    };
  }
}
