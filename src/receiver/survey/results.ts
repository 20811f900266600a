import { SURVEY_CHANNELS, type LevelTable, type SurveyChannel, type SurveyResults } from '../../core/contract/index.js';
import { vietnamDate } from '../../core/dates.js';
import { storedInstant } from '../clock/instants.js';
import type { Commune } from '../communes/commune-list.js';
import type { Services } from '../services.js';
import { findQuestionnaire } from '../store/questionnaires.js';
import { monthBefore, monthClosed } from './counting-month.js';
import { busiestQuestion, figures } from './figures.js';
import { advance, type Release } from './release.js';
import { suppressBreakdown } from './suppress.js';

const MONTHS = 12;

/** The public results of one month, with the eleven months before it as trend. `null` before the first answer. */
export async function surveyResults(services: Services, commune: Commune, questionnaire: string, month: string): Promise<SurveyResults | null> {
  const headline = await headlineOf(services, commune.key, questionnaire);
  if (headline === null) return null;
  const scope: Scope = { services, commune, questionnaire, headline };
  const { release, releasedAt } = await currentRelease(scope, month);
  const lead = release.questions.find((question) => question.question === headline);
  return {
    commune: commune.key,
    questionnaire,
    month,
    period: { from: `${month}-01`, to: lastDay(month, releasedAt) },
    channels: await channelsOf(scope, month),
    headline,
    records: lead?.shown.n ?? null,
    questions: release.questions.map(({ question, shown, noOpinion }) => ({ question, table: shown, noOpinion })),
    trend: await trend(scope, month),
    breakdowns: breakdowns(scope, release, month),
  };
}

/** The registered headline question, else the one most people answered; `null` before the first answer. */
export async function headlineOf(services: Services, commune: string, questionnaire: string): Promise<string | null> {
  return (await findQuestionnaire(services.store.db, commune, questionnaire))?.headline ?? busiestQuestion(services.store.db, commune, questionnaire);
}

/** What is shown of the headline question in a month. */
export async function shownLead(scope: Scope, month: string): Promise<LevelTable | null> {
  const { release } = await currentRelease(scope, month);
  return release.questions.find((question) => question.question === scope.headline)?.shown ?? null;
}

/** One questionnaire of one commune. */
export interface Scope {
  services: Services;
  commune: Commune;
  questionnaire: string;
  headline: string;
}

/** Reads the last release of a month and moves it on if that is safe. Closed months move on once more, then stand. */
async function currentRelease(scope: Scope, month: string): Promise<{ release: Release; releasedAt: number }> {
  const { services, commune, questionnaire, headline } = scope;
  const view = `${questionnaire}/${month}`;
  const stored = await services.store.db.selectFrom('survey_release').selectAll().where('commune', '=', commune.key).where('view', '=', view).executeTakeFirst();
  const last = stored ? (JSON.parse(stored.figures) as Release) : null;
  const standing = stored !== undefined && monthClosed(month, Date.parse(stored.released_at));
  if (last && standing) return { release: last, releasedAt: Date.parse(stored?.released_at ?? '') };
  const by = commune.settings.surveyBreakdown;
  const fresh = await figures(services.store.db, { commune: commune.key, questionnaire, month, headline, by });
  const release = advance(last, fresh, headline);
  const now = services.now();
  // A month without answers is not worth a line in the store; readers may ask for any month.
  if (!last && release.questions.length === 0) return { release, releasedAt: now };
  if (release === last && !monthClosed(month, now)) return { release, releasedAt: Date.parse(stored?.released_at ?? '') };
  return { release: await keepRelease(services, commune.key, view, release, stored?.figures ?? null), releasedAt: now };
}

/** Two readers at once must not show two different next steps: the second keeps to what the first stored. */
async function keepRelease(services: Services, commune: string, view: string, release: Release, before: string | null): Promise<Release> {
  return services.store.write(async (transaction) => {
    const values = { figures: JSON.stringify(release), released_at: storedInstant(services.now()) };
    const stored = before === null
      ? (await transaction.insertInto('survey_release').values({ commune, view, ...values }).onConflict((conflict) => conflict.columns(['commune', 'view']).doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows
      : (await transaction.updateTable('survey_release').set(values).where('commune', '=', commune).where('view', '=', view).where('figures', '=', before).executeTakeFirst()).numUpdatedRows;
    if (stored === 1n) return release;
    const other = await transaction.selectFrom('survey_release').select('figures').where('commune', '=', commune).where('view', '=', view).executeTakeFirstOrThrow();
    return JSON.parse(other.figures) as Release;
  });
}

async function trend(scope: Scope, month: string): Promise<SurveyResults['trend']> {
  const points: SurveyResults['trend'] = [];
  for (let back = MONTHS - 1; back >= 0; back -= 1) {
    const at = monthBefore(month, back);
    const lead = await shownLead(scope, at);
    points.push({ month: at, n: lead?.n ?? null, good: lead?.good ?? null });
  }
  return points;
}

/**
 * One breakdown, the one the commune chose, and only once the month stands: tables that move every day, or two tables
 * that cut the same people differently, could be subtracted from each other.
 */
function breakdowns(scope: Scope, release: Release, month: string): SurveyResults['breakdowns'] {
  const by = scope.commune.settings.surveyBreakdown;
  const lead = release.questions.find((question) => question.question === scope.headline)?.shown;
  if (by === null || !lead || !monthClosed(month, scope.services.now())) return [];
  const rows = suppressBreakdown(release.figures.breakdown, lead);
  return rows.length === 0 ? [] : [{ by, rows }];
}

async function channelsOf(scope: Scope, month: string): Promise<SurveyChannel[]> {
  const rows = await scope.services.store.db.selectFrom('survey_record').select('channel').distinct()
    .where('commune', '=', scope.commune.key).where('questionnaire', '=', scope.questionnaire).where('month', '=', month).execute();
  return SURVEY_CHANNELS.filter((channel) => rows.some((row) => row.channel === channel));
}

function lastDay(month: string, releasedAt: number): string {
  const end = new Date(Date.parse(`${monthBefore(month, -1)}-01T00:00:00Z`) - 1).toISOString().slice(0, 10);
  const released = vietnamDate(releasedAt);
  return released < end ? released : end;
}
