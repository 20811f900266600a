import { Hono, type Context } from 'hono';
import {
  IDEMPOTENCY_HEADER, LIMITS, PROOF_HEADER, REPLAYED_HEADER, answerRatingSchema, clientIdSchema, feedbackSubmissionSchema, parseIdempotencyKey, payloadHash, supplementSchema,
} from '../../core/contract/index.js';
import { isReceiptCode } from '../../core/receipt-code.js';
import { addSupplement } from '../feedback/add-supplement.js';
import { checkSubmission } from '../feedback/check-submission.js';
import { acceptForm } from '../feedback/accept-form.js';
import { keepPhoto } from '../feedback/keep-photo.js';
import { earlierReceipt, keepSubmission, type Kept } from '../feedback/keep-submission.js';
import { proofOfWork, type ProofOfWork } from '../feedback/proof-of-work.js';
import { rateAnswer } from '../feedback/rate-answer.js';
import { statusReport } from '../feedback/status-report.js';
import { ProblemError } from '../http/problem.js';
import { mediaType, readBytes, readJson } from '../http/read-body.js';
import { validate } from '../http/validate.js';
import type { ReceiverEnv, Services } from '../services.js';

const FORM_TYPES = ['multipart/form-data', 'application/x-www-form-urlencoded'];

/** What citizens send about their commune, and what they read back by their code. */
export function feedbackRoutes(services: Services): Hono<ReceiverEnv> {
  const routes = new Hono<ReceiverEnv>();
  const proof = proofOfWork(services);

  routes.get('/challenge', async (context) => {
    services.limiter.take('read', context.get('address'));
    context.header('cache-control', 'no-store');
    return context.json(await proof.challenge(context.get('commune').key));
  });

  routes.put('/photos/:id', async (context) => {
    const commune = context.get('commune');
    services.limiter.take('photo', context.get('address'));
    if (!commune.settings.feedbackOpen) throw new ProblemError('closed');
    const id = validate(clientIdSchema, context.req.param('id'));
    const bytes = await readBytes(context.req.raw, commune.settings.photoBytesMax);
    const { receipt, replayed } = await keepPhoto(services, commune, id, bytes);
    if (replayed) context.header(REPLAYED_HEADER, 'true');
    return context.json(receipt, replayed ? 200 : 201);
  });

  routes.post('/feedback', async (context) => {
    services.limiter.take('read', context.get('address'));
    const form = FORM_TYPES.includes(mediaType(context.req.raw));
    return form ? acceptForm(services, context.get('commune'), context.req.raw, context.get('address')) : acceptJson(services, proof, context);
  });

  statusRoutes(routes, services);
  return routes;
}

async function acceptJson(services: Services, proof: ProofOfWork, context: Context<ReceiverEnv>): Promise<Response> {
  const commune = context.get('commune');
  const key = parseIdempotencyKey(context.req.header(IDEMPOTENCY_HEADER));
  if (key === null) throw new ProblemError('idempotency-key-missing');
  const body = await readJson(context.req.raw, LIMITS.jsonBytesMax);
  const submission = validate(feedbackSubmissionSchema, body);
  const intention = { key, payloadHash: payloadHash(body) };
  // A resend of what is already kept needs no new proof, counts against no limit, and meets no rule that changed since.
  const earlier = await earlierReceipt(services.store.db, commune.key, intention);
  if (earlier) return receiptResponse(context, { receipt: earlier, replayed: true });
  services.limiter.take('feedback', context.get('address'));
  const checked = checkSubmission(submission, commune.settings);
  if (commune.settings.proofOfWork) await proveOrWait(services, proof, context);
  return receiptResponse(context, await keepSubmission(services, commune, checked, intention));
}

/**
 * Browsers offer the hash functions to secure pages only. A citizen on a plain http page is let through without a proof,
 * under a narrow limit: refusing would cost a message, and a proof is a brake on machines, not a lock.
 */
async function proveOrWait(services: Services, proof: ProofOfWork, context: Context<ReceiverEnv>): Promise<void> {
  const header = context.req.header(PROOF_HEADER);
  const insecurePage = context.req.header('origin')?.startsWith('http://') === true;
  if (header === undefined && insecurePage) services.limiter.take('unproved', context.get('address'));
  else await proof.verify(context.get('commune').key, header);
}

function receiptResponse(context: Context<ReceiverEnv>, { receipt, replayed }: Kept): Response {
  if (replayed) context.header(REPLAYED_HEADER, 'true');
  return context.json(receipt, replayed ? 200 : 201);
}

/** Guessing is braked twice: by address, and by commune for guesses from many addresses. Right codes cost nothing. */
function statusRoutes(routes: Hono<ReceiverEnv>, services: Services): void {
  const refuseGuesser = (commune: string, address: string): void => {
    services.limiter.check('wrongCode', address);
    services.limiter.check('wrongCodeCommune', commune);
  };
  const wrongCode = (commune: string, address: string): never => {
    services.limiter.take('wrongCode', address);
    services.limiter.take('wrongCodeCommune', commune);
    throw new ProblemError('not-found', { detail: 'Không có mã này. Kiểm tra lại 12 chữ số.' });
  };

  routes.get('/feedback/:code', async (context) => {
    const [commune, address, code] = [context.get('commune').key, context.get('address'), context.req.param('code')];
    refuseGuesser(commune, address);
    const report = isReceiptCode(code) ? await statusReport(services, commune, code) : null;
    context.header('cache-control', 'no-store');
    return report ? context.json(report) : wrongCode(commune, address);
  });

  routes.post('/feedback/:code/supplement', async (context) => {
    const [commune, address, code] = [context.get('commune').key, context.get('address'), context.req.param('code')];
    refuseGuesser(commune, address);
    services.limiter.take('feedback', address);
    const { text } = validate(supplementSchema, await readJson(context.req.raw, LIMITS.jsonBytesMax));
    const found = isReceiptCode(code) && (await addSupplement(services, commune, code, text.normalize('NFC')));
    return found ? context.json(await statusReport(services, commune, code)) : wrongCode(commune, address);
  });

  routes.post('/feedback/:code/rating', async (context) => {
    const [commune, address, code] = [context.get('commune').key, context.get('address'), context.req.param('code')];
    refuseGuesser(commune, address);
    const { clear } = validate(answerRatingSchema, await readJson(context.req.raw, LIMITS.jsonBytesMax));
    const found = isReceiptCode(code) && (await rateAnswer(services, commune, code, clear));
    return found ? context.json(await statusReport(services, commune, code)) : wrongCode(commune, address);
  });
}
