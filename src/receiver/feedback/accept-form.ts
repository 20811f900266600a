import { LIMITS, clientIdSchema, feedbackSubmissionSchema, payloadHash } from '../../core/contract/index.js';
import type { Commune } from '../communes/commune-list.js';
import { storedInstant } from '../clock/instants.js';
import { errorPage, receiptPage } from '../http/form-pages.js';
import { ProblemError, problemDocument } from '../http/problem.js';
import { readBytes } from '../http/read-body.js';
import { validate } from '../http/validate.js';
import { randomId } from '../ids.js';
import type { Services } from '../services.js';
import { checkSubmission } from './check-submission.js';
import { formKeys, readForm, type FormSubmission } from './form-submission.js';
import { keepPhoto } from './keep-photo.js';
import { earlierReceipt, keepSubmission, type Kept } from './keep-submission.js';

/** Texts and part headers beside the photos. */
const FORM_OVERHEAD_BYTES = 64 * 1024;

/**
 * Takes a plain form and answers with a page a person can read, also when something is wrong. A commune that asks for
 * proof of work still takes forms, under a narrower limit: they cannot compute one.
 */
export async function acceptForm(services: Services, commune: Commune, request: Request, address: string): Promise<Response> {
  try {
    const most = commune.settings.photosMax * commune.settings.photoBytesMax + FORM_OVERHEAD_BYTES;
    const body = await readBytes(request, most);
    const form = await readForm(body, request.headers.get('content-type') ?? '', commune.settings, storedInstant(services.now()));
    const kept = await keepForm(services, commune, form, address);
    return receiptPage(commune.name, kept.receipt, kept.replayed ? 200 : 201);
  } catch (error) {
    if (error instanceof ProblemError) return errorPage(commune.name, problemDocument(error));
    throw error;
  }
}

async function keepForm(services: Services, commune: Commune, form: FormSubmission, address: string): Promise<Kept> {
  // The times in the consents differ between two clicks; they are no part of the intention.
  const hash = payloadHash({ ...form.input, consents: form.input.consents?.map((consent) => consent.purpose) });
  const keys = form.key === null ? formKeys(hash, form.photos, services.now()) : [validate(clientIdSchema, form.key)];
  for (const key of keys) {
    const earlier = await earlierReceipt(services.store.db, commune.key, { key, payloadHash: hash });
    if (earlier) return { receipt: earlier, replayed: true };
  }
  services.limiter.take('feedback', address);
  if (commune.settings.proofOfWork) services.limiter.take('unproved', address);
  const draft = validate(feedbackSubmissionSchema, { ...form.input, photos: form.photos.map(() => ({ id: randomId() })) });
  const checked = checkSubmission(draft, commune.settings);
  for (const [index, photo] of form.photos.entries()) {
    if (photo.length > LIMITS.photoBytesMax) throw new ProblemError('too-large');
    await keepPhoto(services, commune, draft.photos[index]?.id ?? '', photo);
  }
  return keepSubmission(services, commune, checked, { key: keys[0] as string, payloadHash: hash });
}
