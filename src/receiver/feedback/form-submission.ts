import { createHash } from 'node:crypto';
import { LIMITS, type FeedbackSubmissionInput } from '../../core/contract/index.js';
import type { CommuneSettings } from '../communes/commune-settings.js';
import { ProblemError } from '../http/problem.js';
import { refuseField } from '../http/validate.js';

/** What a plain `<form method="post">` sent. */
export interface FormSubmission {
  /** In the form of the JSON contract, without photos; still to be checked. */
  readonly input: Omit<FeedbackSubmissionInput, 'photos'>;
  readonly photos: readonly Uint8Array[];
  /** From the hidden field `idempotency_key`, if the page makes one. */
  readonly key: string | null;
}

/** Reads `multipart/form-data` or `application/x-www-form-urlencoded`. Field names are in `docs/van-hanh.md`. */
export async function readForm(body: Uint8Array<ArrayBuffer>, contentType: string, settings: CommuneSettings, nowIso: string): Promise<FormSubmission> {
  let form: FormData;
  try {
    form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
  } catch {
    // Whatever is wrong with the parts, to the sender it is one fault.
    throw new ProblemError('malformed');
  }
  const text = (name: string): string | undefined => {
    const entry = form.get(name);
    const value = typeof entry === 'string' ? entry.replace(/\0/g, '') : '';
    return value.trim() === '' ? undefined : value;
  };
  return { input: inputOf(text, settings, nowIso), photos: await photosOf(form), key: text('idempotency_key') ?? null };
}

function inputOf(text: (name: string) => string | undefined, settings: CommuneSettings, nowIso: string): FormSubmission['input'] {
  const place = { text: text('place'), hamlet: text('hamlet') };
  return {
    kind: text('kind') as FeedbackSubmissionInput['kind'],
    content: text('content') ?? '',
    contact: contactOf(text),
    ...(place.text !== undefined || place.hamlet !== undefined ? { place } : {}),
    ...(text('for_whom') !== undefined ? { homeVisit: { forWhom: text('for_whom') ?? '', hamlet: text('hamlet') ?? '', preferredTime: text('preferred_time') } } : {}),
    consents: settings.consents.filter((consent) => text(`consent_${consent.purpose}`) !== undefined)
      .map((consent) => ({ purpose: consent.purpose, textVersion: text(`consent_${consent.purpose}_version`) ?? consent.textVersion, granted: true, at: nowIso })),
    context: { widgetVersion: 'form', pageUrl: text('page'), via: text('via') },
    guard: { trap: text('website') },
  };
}

function contactOf(text: (name: string) => string | undefined): FeedbackSubmissionInput['contact'] {
  const mode = text('contact_mode') ?? 'contact-private';
  if (mode === 'anonymous') return { mode };
  return { mode: mode as 'contact-private', name: text('name') ?? '', phone: text('phone'), email: text('email') };
}

async function photosOf(form: FormData): Promise<Uint8Array[]> {
  const photos: Uint8Array[] = [];
  for (const entry of form.getAll('photos')) {
    // An empty file field sends one file without name and bytes.
    if (typeof entry === 'string' || entry.size === 0) continue;
    if (photos.length === LIMITS.photosMax) refuseField('/photos', 'photos-too-many');
    photos.push(new Uint8Array(await entry.arrayBuffer()));
  }
  return photos;
}

/** Pages without script cannot make a key. The same words and photos within ten minutes are one intention: a double click. */
const SAME_INTENTION_MS = 600_000;

/** Keys under which a keyless form is looked up (this slot and the one before), the first is the one it is kept under. */
export function formKeys(payloadHash: string, photos: readonly Uint8Array[], now: number): [string, string] {
  const hash = createHash('sha256').update(payloadHash);
  for (const photo of photos) hash.update(createHash('sha256').update(photo).digest());
  const content = hash.digest('base64url').slice(0, 40);
  const slot = Math.floor(now / SAME_INTENTION_MS);
  return [`form-${slot}-${content}`, `form-${slot - 1}-${content}`];
}
