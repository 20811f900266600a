/** Every state of the survey: used by the stories, the element tests and the demo. */
import { html, type TemplateResult } from 'lit';
import type { OutboxEntry } from '../../src/core/delivery/entry.js';
import type { CommuneSurveyElement } from '../../src/widgets/survey/survey.element.js';
import { fakeOutbox, forgetDevice, NOW, SITE, type FakeOutbox } from './survey-data.js';

export interface SurveyScenario {
  name: string;
  render: () => TemplateResult;
  play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

interface Options {
  questionnaire?: string;
  data?: unknown;
  theme?: 'light' | 'dark';
  lang?: string;
  frame?: 'card' | 'none';
  order?: 'asc' | 'desc';
  site?: object;
  via?: string;
  mode?: 'web' | 'kiosk';
  outbox?: FakeOutbox;
}

let stages = 0;

export function surveyStage({ questionnaire = '', data, theme = 'light', lang = 'vi', frame = 'card', order = 'asc', site = SITE, via = '', mode = 'web', outbox = fakeOutbox() }: Options = {}): TemplateResult {
  forgetDevice();
  // Each stage is another visit: an earlier one may still write its note while it is taken down.
  stages += 1;
  const procedure = `1.${String(100_000 + stages)}`;
  return html`<commune-site .data=${site}><commune-survey lang=${lang} theme=${theme} frame=${frame} order=${order} mode=${mode} via=${via} procedure=${procedure} questionnaire=${questionnaire} subject="Đăng ký khai sinh"
    .data=${data} .clock=${() => NOW} .outbox=${() => Promise.resolve(outbox)}></commune-survey></commune-site>`;
}

/** Waits for something to be drawn; three seconds at most. */
export async function until<T>(look: () => T | null | undefined): Promise<T> {
  for (let i = 0; i < 150; i++) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it did not come');
}

/** The form or the tablet of a stage, once its first question stands. */
export async function surveyIn(canvas: HTMLElement, selector = 'form.sv, .ks, .nt, [role=alert]'): Promise<CommuneSurveyElement> {
  const element = canvas.querySelector('commune-survey');
  if (!element) throw new Error('no commune-survey on the stage');
  await until(() => element.renderRoot.querySelector(selector));
  return element;
}

export const all = (element: CommuneSurveyElement, selector: string) => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];

/** Clicks one thing and waits for what follows. */
export async function press(element: CommuneSurveyElement, selector: string, index = 0): Promise<void> {
  all(element, selector)[index]?.click();
  await element.updateComplete;
}

export async function goOn(element: CommuneSurveyElement): Promise<void> {
  await press(element, '.btn.main');
}

async function toMatrix(canvas: HTMLElement, level = 4): Promise<CommuneSurveyElement> {
  const element = await surveyIn(canvas, 'form.sv');
  await press(element, '.sl input', level - 1);
  await goOn(element);
  return element;
}

async function toReasons(canvas: HTMLElement): Promise<CommuneSurveyElement> {
  const element = await toMatrix(canvas, 2);
  await goOn(element);
  await press(element, 'input[type=checkbox]', 0);
  await press(element, 'input[type=checkbox]', 2);
  return element;
}

async function toEnd(canvas: HTMLElement, level = 4): Promise<CommuneSurveyElement> {
  const element = await toMatrix(canvas, level);
  await goOn(element);
  if (level <= 2) await goOn(element);
  return element;
}

const state = (name: OutboxEntry['state']) => fakeOutbox(name);
const FAULTY = { id: 'hong', version: '1', title: 'Phiếu hỏng', headline: 'x', sections: [{ key: 'a', questions: [{ kind: 'sao', key: 'x', label: 'Mấy sao?' }, { kind: 'choice', key: 'dt', label: 'Ông/bà là người dân tộc nào?', choices: [] }] }] };

export const surveyScenarios = {
  first: { name: 'Câu 1', render: () => surveyStage() },
  chosen: { name: 'Câu 1, đã chọn', render: () => surveyStage(), play: async ({ canvasElement }) => { await press(await surveyIn(canvasElement, 'form.sv'), '.sl input', 3); } },
  missing: { name: 'Chưa chọn mức', render: () => surveyStage(), play: async ({ canvasElement }) => { await goOn(await surveyIn(canvasElement, 'form.sv')); } },
  bestFirst: { name: 'Rất hài lòng trước', render: () => surveyStage({ order: 'desc' }), play: async ({ canvasElement }) => { await press(await surveyIn(canvasElement, 'form.sv'), '.sl input', 1); } },
  matrix: { name: 'Câu 2', render: () => surveyStage(), play: async ({ canvasElement }) => {
    const element = await toMatrix(canvasElement);
    for (const index of [4, 8, 11, 18]) await press(element, '.cf input', index);
  } },
  reasons: { name: 'Câu 3, khi chưa hài lòng', render: () => surveyStage(), play: async ({ canvasElement }) => { await toReasons(canvasElement); } },
  thanks: { name: 'Cảm ơn', render: () => surveyStage(), play: async ({ canvasElement }) => { await toEnd(canvasElement); } },
  thanksLow: { name: 'Cảm ơn, mời góp ý', render: () => surveyStage({ via: 'quay-3' }), play: async ({ canvasElement }) => { await toEnd(canvasElement, 1); } },
  offline: { name: 'Mất mạng', render: () => surveyStage({ outbox: state({ name: 'saved', reason: 'offline' }) }), play: async ({ canvasElement }) => { await toEnd(canvasElement); } },
  refused: { name: 'Phiếu đã đóng', render: () => surveyStage({ outbox: state({ name: 'refused', status: 403, problem: { kind: 'closed' } }) }), play: async ({ canvasElement }) => { await toEnd(canvasElement); } },
  answered: { name: 'Đã đánh giá', render: () => surveyStage({ outbox: state({ name: 'refused', status: 422, problem: { kind: 'validation', errors: [{ key: 'visit-token-used' }] } }) }), play: async ({ canvasElement }) => {
    const element = await surveyIn(canvasElement, 'form.sv');
    await press(element, '.sl input', 2);
    await until(() => element.renderRoot.querySelector('.nt'));
  } },
  procedure: { name: 'Mẫu A, sau khi làm thủ tục', render: () => surveyStage({ questionnaire: 'sau-thu-tuc' }), play: async ({ canvasElement }) => {
    const element = await surveyIn(canvasElement, 'form.sv');
    await press(element, '.ch input', 0);
    for (let i = 0; i < 2; i++) await goOn(element);
  } },
  procedureEnd: { name: 'Mẫu A, phần cuối', render: () => surveyStage({ questionnaire: 'sau-thu-tuc' }), play: async ({ canvasElement }) => {
    const element = await surveyIn(canvasElement, 'form.sv');
    await press(element, '.ch input', 0);
    for (let i = 0; i < 7; i++) await goOn(element);
  } },
  policy: { name: 'Mẫu B, chính quyền xã', render: () => surveyStage({ questionnaire: 'chinh-quyen' }) },
  dossier: { name: 'Mẫu D, chấm hồ sơ', render: () => surveyStage({ questionnaire: 'cham-ho-so' }), play: async ({ canvasElement }) => {
    const element = await surveyIn(canvasElement, 'form.sv');
    await press(element, '.sl input', 3);
    await goOn(element);
  } },
  faulty: { name: 'Phiếu có lỗi', render: () => surveyStage({ data: FAULTY }), play: async ({ canvasElement }) => { await surveyIn(canvasElement, '.fl'); } },
  unset: { name: 'Chưa có nơi nhận', render: () => surveyStage({ site: { name: 'Xã Đông Xá' } }), play: async ({ canvasElement }) => { await surveyIn(canvasElement, '.nt'); } },
  dark: { name: 'Tối', render: () => surveyStage({ theme: 'dark' }), play: async ({ canvasElement }) => { await press(await surveyIn(canvasElement, 'form.sv'), '.sl input', 3); } },
  english: { name: 'English', render: () => surveyStage({ lang: 'en' }), play: async ({ canvasElement }) => { await toMatrix(canvasElement); } },
  flat: { name: 'Không khung', render: () => surveyStage({ frame: 'none' }) },
} satisfies Record<string, SurveyScenario>;

export const kioskScenarios = {
  question: { name: 'Máy tại quầy, câu hỏi', render: () => surveyStage({ mode: 'kiosk', via: 'quay-3' }) },
  reasons: { name: 'Máy tại quầy, lý do', render: () => surveyStage({ mode: 'kiosk', via: 'quay-3' }), play: async ({ canvasElement }) => {
    const element = await surveyIn(canvasElement, '.kf');
    await press(element, '.kf button', 1);
    await until(() => element.renderRoot.querySelector('.kw button'));
    await press(element, '.kw button', 0);
  } },
  thanks: { name: 'Máy tại quầy, cảm ơn', render: () => surveyStage({ mode: 'kiosk' }), play: async ({ canvasElement }) => {
    const element = await surveyIn(canvasElement, '.kf');
    await press(element, '.kf button', 3);
    await until(() => element.renderRoot.querySelector('.kc'));
  } },
  pin: { name: 'Máy tại quầy, mã PIN', render: () => surveyStage({ mode: 'kiosk' }), play: async ({ canvasElement }) => {
    const element = await surveyIn(canvasElement, '.kf');
    await press(element, '.kw0');
    await until(() => element.renderRoot.querySelector('.kpad'));
  } },
  staff: { name: 'Máy tại quầy, cán bộ', render: () => surveyStage({ mode: 'kiosk', via: 'quay-3' }), play: async ({ canvasElement }) => { await toStaff(canvasElement); } },
  dark: { name: 'Máy tại quầy, tối', render: () => surveyStage({ mode: 'kiosk', theme: 'dark' }) },
} satisfies Record<string, SurveyScenario>;

/** Sets the PIN 1234 and comes to the officer's panel. */
export async function toStaff(canvas: HTMLElement): Promise<CommuneSurveyElement> {
  const element = await surveyIn(canvas, '.kf');
  await press(element, '.kw0');
  for (let turn = 0; turn < 2; turn++) {
    for (const digit of [0, 1, 2, 3]) await press(element, '.kpad button', digit);
    await press(element, '.kpad button', 11);
  }
  await until(() => element.renderRoot.querySelector('.kst'));
  return element;
}
