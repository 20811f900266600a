import type { ProvinceResults } from '../../core/contract/index.js';
import type { Services } from '../services.js';
import { headlineOf, shownLead } from './results.js';

/** Every commune is asked: too much work to do again for each reader. */
const FRESH_MS = 60_000;
const MOST_KEPT = 50;

/** Reads the province view, the same for a minute. */
export type ProvinceView = (questionnaire: string, month: string) => Promise<ProvinceResults>;

export function provinceView(services: Services): ProvinceView {
  const kept = new Map<string, { until: number; results: Promise<ProvinceResults> }>();
  return (questionnaire, month) => {
    const key = `${questionnaire}/${month}`;
    const known = kept.get(key);
    if (known && known.until > services.now()) return known.results;
    if (kept.size >= MOST_KEPT) kept.clear();
    const results = provinceResults(services, questionnaire, month);
    kept.set(key, { until: services.now() + FRESH_MS, results });
    // A fault is told to those who waited for it, and not remembered.
    results.catch(() => kept.delete(key));
    return results;
  };
}

/** Shown figures of every commune; a commune that shows nothing is listed and not summed. */
async function provinceResults(services: Services, questionnaire: string, month: string): Promise<ProvinceResults> {
  const communes: ProvinceResults['communes'] = [];
  const total = { communes: 0, n: 0, good: 0 };
  for (const commune of await services.communes.all()) {
    const headline = await headlineOf(services, commune.key, questionnaire);
    const lead = headline === null ? null : await shownLead({ services, commune, questionnaire, headline }, month);
    communes.push({ commune: commune.key, name: commune.name, n: lead?.n ?? null, good: lead?.good ?? null });
    if (lead?.n == null || lead.good === null) continue;
    total.communes += 1;
    total.n += lead.n;
    total.good += lead.good;
  }
  return { questionnaire, month, communes, total };
}
