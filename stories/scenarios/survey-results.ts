/** States of the published results. The figures are invented. */
import { html, type TemplateResult } from 'lit';
import { NOW, SITE } from './survey-data.js';
import { until, type SurveyScenario } from './survey.js';

const question = (key: string, levels: [number, number, number, number, number], noOpinion: number | null = 0) => {
  const good = levels[3] + levels[4];
  const notGood = levels[0] + levels[1] + levels[2];
  return { question: key, noOpinion, table: { n: good + notGood, good, notGood, levels } };
};
const TREND = [84, 86, 83, 87, 88, 86, 90, 85, 89, 90, 91, 92];
export const trend = TREND.map((share, index) => ({ month: index === 0 ? '2025-12' : `2026-${String(index).padStart(2, '0')}`, n: 400, good: share * 4 }));

export const RESULTS = {
  commune: 'dong-xa', questionnaire: 'lan-lam-viec', month: '2026-11', period: { from: '2026-11-01', to: '2026-11-23' }, channels: ['web', 'kiosk'], headline: 'chung.hai-long', records: 418,
  questions: [
    question('chung.hai-long', [5, 9, 19, 124, 261], 12), question('tiep-can', [6, 12, 43, 130, 210]), question('thu-tuc', [5, 6, 14, 150, 225]),
    question('cong-chuc', [5, 0, 11, 120, 269]), question('ket-qua', [8, 14, 26, 140, 212]), question('gop-y', [0, 5, 9, 60, 71]),
  ],
  trend: [...trend.slice(0, 11), { month: '2026-11', n: 418, good: 385 }],
  breakdowns: [{ by: 'via', rows: [{ key: 'quay-1', n: 140, good: 131, notGood: 9 }, { key: 'quay-2', n: 120, good: 109, notGood: 11 }, { key: 'quay-3', n: 98, good: 91, notGood: 7 }, { key: null, n: 60, good: 54, notGood: 6 }] }],
};
const FEW = { ...RESULTS, questions: [question('chung.hai-long', [0, 0, 1, 2, 3])], trend: RESULTS.trend.slice(0, 11), breakdowns: [] };
/** Written by hand, with counts that may not be shown. */
const RAW = { ...RESULTS, questions: [question('chung.hai-long', [1, 2, 9, 12, 16]), question('tiep-can', [0, 0, 3, 4, 1])], breakdowns: [{ by: 'via', rows: [{ key: 'quay-1', n: 31, good: 25, notGood: 6 }, { key: 'quay-2', n: 9, good: 3, notGood: 6 }] }] };

interface Options {
  data?: unknown;
  theme?: 'light' | 'dark';
  lang?: string;
  view?: 'chart' | 'table';
  src?: string;
  order?: 'asc' | 'desc';
}

export function resultsStage({ data = RESULTS, theme = 'light', lang = 'vi', view = 'chart', src = '', order = 'asc' }: Options = {}): TemplateResult {
  const site = { ...SITE, office: 'Trung tâm Phục vụ hành chính công xã Đông Xá', endpoints: {}, links: { survey: '/danh-gia.html' } };
  return html`<commune-site .data=${site}><commune-survey-results lang=${lang} theme=${theme} view=${view} order=${order} src=${src} .data=${src ? undefined : data} .clock=${() => NOW}></commune-survey-results></commune-site>`;
}

const drawn = (selector: string) => async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  await until(() => canvasElement.querySelector('commune-survey-results')?.renderRoot.querySelector(selector));
};

export const resultsScenarios = {
  ready: { name: 'Kết quả', render: () => resultsStage(), play: drawn('.tr') },
  bestFirst: { name: 'Rất hài lòng trước', render: () => resultsStage({ order: 'desc' }), play: drawn('.tr') },
  table: { name: 'Bảng số', render: () => resultsStage({ view: 'table' }), play: drawn('.dtb') },
  few: { name: 'Ít hơn 10 người', render: () => resultsStage({ data: FEW }), play: drawn('.go') },
  held: { name: 'Có số không hiện', render: () => resultsStage({ data: RAW }), play: drawn('.tr') },
  faulty: { name: 'Tệp có lỗi', render: () => resultsStage({ data: { month: 'tháng này' } }), play: drawn('.fl') },
  failed: { name: 'Chưa tải được', render: () => resultsStage({ src: 'https://khac.example/x.json' }) },
  dark: { name: 'Tối', render: () => resultsStage({ theme: 'dark' }), play: drawn('.tr') },
  english: { name: 'English', render: () => resultsStage({ lang: 'en' }), play: drawn('.tr') },
} satisfies Record<string, SurveyScenario>;
