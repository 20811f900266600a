import { ROUTES } from '../../core/contract/routes.js';
import type { QuestionnaireFault } from '../../core/questionnaire/faults.js';
import { loadTemplate } from '../../core/questionnaire/templates.js';
import type { Questionnaire } from '../../core/questionnaire/types.js';
import { LoadError } from '../../core/remote.js';
import { allowedUrl } from '../../platform/allowed-url.js';
import { receiverOf } from './receiver.js';
import type { SurveyHost } from './part.js';

/** `unknown`: no template and no receiver's questionnaire has this id. */
export type Loaded =
  | { readonly questionnaire: Questionnaire; readonly faults: readonly QuestionnaireFault[] }
  | { readonly faulty: readonly QuestionnaireFault[] }
  | { readonly unknown: string };

/**
 * The questionnaire a tag asks for: given as `data`, by `src`, a template by its id, or the receiver's by its id.
 * @throws LoadError where it could not be fetched
 */
export async function loadQuestionnaire(host: SurveyHost, id: string): Promise<Loaded> {
  const ofTag = id === (host.questionnaire || id);
  if (ofTag && host.data !== undefined && host.data !== null) return read(host.data, 'data');
  if (ofTag && host.src) {
    const url = allowedUrl(host.src, document.baseURI, location.origin, host.siteData.allowedOrigins);
    if (!url) throw new LoadError('forbidden', host.src);
    return read(await fetched(url), url);
  }
  const template = loadTemplate(id);
  if (template) return { questionnaire: await template, faults: [] };
  const receiver = receiverOf(host);
  if (!receiver) return { unknown: id };
  const url = ROUTES.questionnaire(receiver.base, receiver.commune, id);
  try {
    return read(await fetched(url), url);
  } catch (error) {
    if (error instanceof LoadError && error.kind === 'http' && error.detail === '404') return { unknown: id };
    throw error;
  }
}

async function fetched(url: string): Promise<unknown> {
  const { loadDataFile } = await import('../../platform/load-data.js');
  return (await loadDataFile(url)).data;
}

/** Files come from people: they are read by a reader that is brought only for them. */
async function read(data: unknown, name: string): Promise<Loaded> {
  const [{ readQuestionnaire }, { reportFaults }] = await Promise.all([import('../../core/questionnaire/read.js'), import('../../platform/report-faults.js')]);
  const { questionnaire, faults } = readQuestionnaire(data);
  reportFaults(name, faults);
  return questionnaire ? { questionnaire, faults } : { faulty: faults };
}
