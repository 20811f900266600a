import { FaultList, type QuestionnaireFault } from './faults.js';
import { readQuestion } from './read-question.js';
import { readRule } from './read-rule.js';
import type { Question, Questionnaire, Section, SectionConsent } from './types.js';
import { isObject, readKey, readWords } from './values.js';

/** What a file gave: a questionnaire unless nothing could be used, and every fault with its path. */
export interface ReadQuestionnaire {
  readonly questionnaire?: Questionnaire;
  readonly faults: readonly QuestionnaireFault[];
}

/**
 * Reads a questionnaire tolerantly: what can be asked is kept, what cannot is left out and reported. Never throws.
 * Takes the document itself, or the receiver's `{ id, version, title, headline, document }`.
 */
export function readQuestionnaire(data: unknown): ReadQuestionnaire {
  const faults = new FaultList();
  const value = isObject(data) && isObject(data.document) ? { ...data.document, ...identity(data) } : data;
  if (!isObject(value)) {
    faults.add('', 'object');
    return { faults: faults.list };
  }
  const id = readKey(value.id, 'id', faults);
  const version = readVersion(value.version, faults);
  const title = readWords(value.title, 'title', faults);
  const lead = readWords(value.lead, 'lead', faults, false);
  const keys = new Set<string>();
  const sections = readSections(value.sections, keys, faults);
  const levels = levelKeys(sections);
  if (sections.length === 0) faults.add('sections', 'empty');
  const named = typeof value.headline === 'string' && levels.indexOf(value.headline) >= 0 ? value.headline : faults.add('headline', 'headline');
  const headline = named ?? levels[0];
  if (id === undefined || version === undefined || title === undefined || headline === undefined || sections.length === 0) return { faults: faults.list };
  const frame = readFrame(value.frame, faults);
  return { questionnaire: { id, version, title, headline, sections, ...(lead ? { lead } : {}), ...(frame ? { frame } : {}) }, faults: faults.list };
}

/** The receiver's identity wins over what the document says of itself. */
function identity(stored: Record<string, unknown>): Record<string, unknown> {
  const { id, version, headline } = stored;
  return { id, version, headline };
}

function readVersion(value: unknown, faults: FaultList): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.length > 0 && text.length <= 40 ? text : faults.add('version', 'words');
}

function readFrame(value: unknown, faults: FaultList): Questionnaire['frame'] {
  if (value === undefined) return undefined;
  if (!isObject(value)) return faults.add('frame', 'object');
  const name = readWords(value.name, 'frame.name', faults);
  return name && typeof value.source === 'string' ? { name, source: value.source } : faults.add('frame.source', 'words');
}

function readSections(value: unknown, keys: Set<string>, faults: FaultList): Section[] {
  const sections: Section[] = [];
  if (!Array.isArray(value)) {
    faults.add('sections', 'list');
    return sections;
  }
  const taken = new Set<string>();
  for (let i = 0; i < value.length; i += 1) {
    const section = readSection(value[i], `sections[${i}]`, keys, taken, faults);
    if (section) sections.push(section);
  }
  return sections;
}

function readSection(value: unknown, path: string, keys: Set<string>, taken: Set<string>, faults: FaultList): Section | undefined {
  if (!isObject(value)) return faults.add(path, 'object');
  const key = readKey(value.key, `${path}.key`, faults);
  if (key === undefined) return undefined;
  if (taken.has(key)) return faults.add(`${path}.key`, 'key-twice');
  taken.add(key);
  if (!Array.isArray(value.questions)) return faults.add(`${path}.questions`, 'list');
  const when = readRule(value.when, `${path}.when`, keys, faults);
  const title = readWords(value.title, `${path}.title`, faults, false);
  const hint = readWords(value.hint, `${path}.hint`, faults, false);
  const consent = readConsent(value.consent, `${path}.consent`, faults);
  const questions: Question[] = [];
  for (let i = 0; i < value.questions.length; i += 1) {
    const question = readQuestion(value.questions[i], `${path}.questions[${i}]`, { faults, keys });
    if (question) questions.push(question);
  }
  if (questions.length === 0) return faults.add(`${path}.questions`, 'empty');
  return { key, questions, ...(title ? { title } : {}), ...(hint ? { hint } : {}), ...(when ? { when } : {}), ...(consent ? { consent } : {}) };
}

function readConsent(value: unknown, path: string, faults: FaultList): SectionConsent | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) return faults.add(path, 'consent');
  const text = readWords(value.text, `${path}.text`, faults);
  const { purpose, version } = value;
  const fits = typeof purpose === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(purpose) && typeof version === 'string';
  return fits && text ? { purpose: purpose as string, version: version as string, text } : faults.add(path, 'consent');
}

/** Keys of everything that takes a level: questions and rows. */
export function levelKeys(sections: readonly Section[]): string[] {
  const keys: string[] = [];
  for (const { questions } of sections) {
    for (const question of questions) {
      if (question.kind === 'level') keys.push(question.key);
      if (question.kind === 'matrix') for (const row of question.rows) keys.push(row.key);
    }
  }
  return keys;
}
