import { wilsonInterval } from '../../../core/statistics/wilson.js';
import { headlineOf, LEAST_PEOPLE, tally, type SurveyOverview } from './survey-overview.js';

/**
 * From this share of sheets with nothing but the best mark on, it is pointed out. Our own convention, no law: real
 * satisfaction is high too, so it asks for a look and claims nothing.
 */
export const ALL_BEST_PERCENT = 80;
/** From this share of sheets keyed in by officers on, it is pointed out; our own convention as well. */
export const KEYED_PERCENT = 50;

/** `sign`: worth a look. `clear`: looked, nothing found. `few`: too little to tell. */
export type Finding = 'sign' | 'clear' | 'few';

/** One source beside all the others together. */
export interface Departure {
  readonly via: string | null;
  readonly n: number;
  readonly good: number;
  readonly others: { readonly n: number; readonly good: number };
}

/** What the meter says. It only reads counts: nothing in it can change or leave out an answer. */
export interface BiasMeter {
  /** The worst of the four: a sign anywhere, else too few people, else clear. */
  readonly verdict: Finding;
  readonly signs: number;
  readonly burst: { readonly finding: Finding; readonly minutes: SurveyOverview['bias']['bursts'] };
  readonly allBest: { readonly finding: Finding; readonly records: number; readonly of: number };
  readonly spread: { readonly finding: Finding; readonly departures: readonly Departure[]; readonly sources: SurveyOverview['bias']['sources'] };
  readonly keyed: { readonly finding: Finding; readonly records: number; readonly of: number };
}

/** Reads the signs of bias out of a month's counts. */
export function biasMeter(overview: SurveyOverview): BiasMeter {
  const { bursts, allBest, sources, keyedIn } = overview.bias;
  const { n } = tally(headlineOf(overview));
  const departures = departuresOf(sources);
  const found = (sign: boolean, enough: boolean): Finding => (sign ? 'sign' : enough ? 'clear' : 'few');
  const enough = n >= LEAST_PEOPLE;
  const findings = {
    burst: found(bursts.length > 0, enough),
    allBest: found(allBest.of >= LEAST_PEOPLE && reaches(allBest.records, allBest.of, ALL_BEST_PERCENT), allBest.of >= LEAST_PEOPLE),
    spread: found(departures.length > 0, sources.length > 1),
    keyed: found(enough && reaches(keyedIn, n, KEYED_PERCENT), enough),
  };
  const signs = [findings.burst, findings.allBest, findings.spread, findings.keyed].filter((finding) => finding === 'sign').length;
  return {
    verdict: found(signs > 0, enough), signs,
    burst: { finding: findings.burst, minutes: bursts },
    allBest: { finding: findings.allBest, ...allBest },
    spread: { finding: findings.spread, departures, sources },
    keyed: { finding: findings.keyed, records: keyedIn, of: n },
  };
}

const reaches = (part: number, whole: number, percent: number) => part * 100 >= whole * percent;

/** Sources whose share chance does not explain: its 95 % interval and that of all others together do not touch. */
function departuresOf(sources: SurveyOverview['bias']['sources']): Departure[] {
  let people = 0;
  let good = 0;
  for (const source of sources) {
    people += source.n;
    good += source.good;
  }
  return sources.map((source) => ({ ...source, others: { n: people - source.n, good: good - source.good } })).filter((one) => {
    if (one.others.n === 0) return false;
    const [low, high] = wilsonInterval(one.good, one.n);
    const [othersLow, othersHigh] = wilsonInterval(one.others.good, one.others.n);
    return low > othersHigh || high < othersLow;
  });
}
