/**
 * Addresses of the receiver under its base address. Values are escaped; the base may end with a slash or not.
 * `POST feedback`, `PUT photo`, `PUT surveyAnswer` are the three that write for citizens.
 */
export const ROUTES = {
  settings: (base: string, commune: string) => at(base, commune, 'settings'),
  challenge: (base: string, commune: string) => at(base, commune, 'challenge'),
  photo: (base: string, commune: string, photoId: string) => at(base, commune, 'photos', photoId),
  feedback: (base: string, commune: string) => at(base, commune, 'feedback'),
  status: (base: string, commune: string, code: string) => at(base, commune, 'feedback', code),
  rating: (base: string, commune: string, code: string) => at(base, commune, 'feedback', code, 'rating'),
  supplement: (base: string, commune: string, code: string) => at(base, commune, 'feedback', code, 'supplement'),
  answers: (base: string, commune: string) => at(base, commune, 'answers'),
  questionnaire: (base: string, commune: string, id: string) => at(base, commune, 'survey', 'questionnaires', id),
  surveyAnswer: (base: string, commune: string, answerId: string) => at(base, commune, 'survey', 'answers', answerId),
  surveyResults: (base: string, commune: string) => at(base, commune, 'survey', 'results'),
  /** All communes of the receiver together; no commune can have the key `-`. */
  provinceResults: (base: string) => at(base, '-', 'survey', 'results'),
  officers: (base: string, commune: string, ...rest: string[]) => at(base, commune, 'officers', ...rest),
} as const;

function at(base: string, ...parts: string[]): string {
  let address = base.replace(/\/+$/, '') + '/v1';
  for (let i = 0; i < parts.length; i += 1) address += '/' + encodeURIComponent(parts[i] as string);
  return address;
}
