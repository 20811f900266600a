/**
 * The device's own note of one survey: which record it has sent, so that it amends that one and does not send a second.
 * It knows a device and not a person; another device, or the same one with its data cleared, is a stranger.
 */
export interface Slip {
  /** Id of the record at the receiver. */
  readonly id: string;
  readonly revision: number;
  /** First tap, epoch ms. */
  readonly at: number;
  /** The last screen was passed. */
  readonly done: boolean;
}

const DAY_MS = 86_400_000;
/** An answer begun and left can be gone on with for this long. */
const RESUME_MS = 12 * 3_600_000;

/** Name of the note: a visit has its own; without one, questionnaire and procedure together stand for the visit. */
export function slipName(questionnaire: string, visitToken: string | undefined, procedureCode: string | undefined): string {
  return `survey:${questionnaire}:${visitToken ?? procedureCode ?? ''}`;
}

export function readSlip(text: string | undefined): Slip | undefined {
  if (!text) return undefined;
  const [id, revision, at, done] = text.split('|');
  return id && Number(revision) >= 1 && Number(at) > 0 ? { id, revision: Number(revision), at: Number(at), done: done === '1' } : undefined;
}

export const writeSlip = ({ id, revision, at, done }: Slip): string => `${id}|${revision}|${at}|${done ? 1 : 0}`;

/**
 * What the device may do now.
 *
 * @param perVisit a visit token names the visit: one answer for it, for ever
 * @param repeatDays days until the same device is asked again, where nothing names the visit
 * @returns `resume` an answer begun shortly before, `answered` already, or `fresh`
 */
export function slipStatus(slip: Slip | undefined, now: number, perVisit: boolean, repeatDays: number): 'fresh' | 'resume' | 'answered' {
  if (!slip) return 'fresh';
  // A clock set back must not open the box for good, nor shut it: age is counted in both directions.
  const age = Math.abs(now - slip.at);
  if (!slip.done && age < RESUME_MS) return 'resume';
  return perVisit || age < repeatDays * DAY_MS ? 'answered' : 'fresh';
}
