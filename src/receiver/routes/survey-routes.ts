import { Hono } from 'hono';
import { LIMITS, clientIdSchema, monthSchema, payloadHash, questionKeySchema, surveyAnswerSchema } from '../../core/contract/index.js';
import { vietnamMonth } from '../clock/instants.js';
import type { Commune } from '../communes/commune-list.js';
import { ProblemError } from '../http/problem.js';
import { readJson } from '../http/read-body.js';
import { refuseField, validate } from '../http/validate.js';
import type { OfficerSession, ReceiverEnv, Services } from '../services.js';
import { findQuestionnaire, listQuestionnaires } from '../store/questionnaires.js';
import { keepSurveyAnswer } from '../survey/keep-answer.js';
import { surveyResults } from '../survey/results.js';

/** Answers come in, results go out. */
export function surveyRoutes(services: Services): Hono<ReceiverEnv> {
  const routes = new Hono<ReceiverEnv>();

  routes.get('/survey/questionnaires/:id', async (context) => {
    services.limiter.take('read', context.get('address'));
    const found = await findQuestionnaire(services.store.db, context.get('commune').key, validate(questionKeySchema, context.req.param('id')));
    if (!found) throw new ProblemError('not-found');
    context.header('cache-control', 'public, max-age=300');
    return context.json(found);
  });

  routes.put('/survey/answers/:id', async (context) => {
    services.limiter.take('survey', context.get('address'));
    return acceptAnswer(services, context.get('commune'), context.req.param('id'), context.req.raw, null);
  });

  routes.get('/survey/results', async (context) => {
    services.limiter.take('read', context.get('address'));
    const questionnaire = validate(questionKeySchema, context.req.query('questionnaire'));
    const month = validate(monthSchema, context.req.query('month') ?? vietnamMonth(services.now()));
    const results = await surveyResults(services, context.get('commune'), questionnaire, month);
    if (!results) throw new ProblemError('not-found', { detail: 'Chưa có đánh giá nào.' });
    context.header('cache-control', 'public, max-age=60');
    return context.json(results);
  });

  return routes;
}

/** Shared with the officers' side, where paper sheets are keyed in. */
export async function acceptAnswer(services: Services, commune: Commune, id: string, request: Request, officer: OfficerSession | null): Promise<Response> {
  if (!commune.settings.surveyOpen) throw new ProblemError('closed');
  const answerId = validate(clientIdSchema, id);
  const body = await readJson(request, LIMITS.jsonBytesMax);
  const answer = validate(surveyAnswerSchema, body);
  if ((answer.channel === 'paper') !== (officer !== null)) refuseField('/channel', 'channel-refused');
  const open = await listQuestionnaires(services.store.db, commune.key);
  // A commune that registered questionnaires takes answers to those only; one that did not takes all.
  if (open.length > 0 && !open.some((known) => known.id === answer.questionnaire.id)) refuseField('/questionnaire', 'questionnaire-unknown');
  const { receipt, created } = await keepSurveyAnswer(services, commune, { answerId, answer, payloadHash: payloadHash(body), officer });
  return Response.json(receipt, { status: created ? 201 : 200 });
}
