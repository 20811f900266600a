import type { Questionnaire } from './types.js';

/** The questionnaires that come along, each fetched when it is asked for. */
const TEMPLATES: Readonly<Record<string, () => Promise<Questionnaire>>> = {
  'lan-lam-viec': () => import('./templates/lan-lam-viec.js').then((module) => module.lanLamViec),
  'sau-thu-tuc': () => import('./templates/sau-thu-tuc.js').then((module) => module.sauThuTuc),
  'chinh-quyen': () => import('./templates/chinh-quyen.js').then((module) => module.chinhQuyen),
  'mot-cham': () => import('./templates/mot-cham.js').then((module) => module.motCham),
  'cham-ho-so': () => import('./templates/cham-ho-so.js').then((module) => module.chamHoSo),
};

/** Ids of the templates: the short one, then A, B, C, D. */
export const TEMPLATE_IDS: readonly string[] = Object.keys(TEMPLATES);

/** A template by its id; undefined where there is none of that name. Rejects when its file cannot be fetched. */
export function loadTemplate(id: string): Promise<Questionnaire> | undefined {
  return Object.prototype.hasOwnProperty.call(TEMPLATES, id) ? TEMPLATES[id]?.() : undefined;
}
