/** Every state of the list of procedures: used by the stories, the element tests and the demo. */
import { html, type TemplateResult } from 'lit';
import { saveCopy } from '../../src/platform/saved-copy.js';
import type { CommuneProceduresElement } from '../../src/index.js';
import { jsonAnswer, NEVER, pretendAnswer, pretendOffline, until } from './pretend.js';
import { FAULTY_LIST, LIST, LIST_SITE } from './procedures-data.js';

export interface ProceduresScenario {
  /** Name in the story list. */
  name: string;
  render: () => TemplateResult;
  play: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

interface Options {
  data?: unknown;
  src?: string;
  query?: string;
  field?: string;
  theme?: 'light' | 'dark';
  lang?: string;
  frame?: 'card' | 'none';
  heading?: string;
}

/** The element with its surroundings. It leaves the address of the story page alone. */
function stage(options: Options = {}): TemplateResult {
  const { src = '', query = '', field = '', theme = 'light', lang = 'vi', frame = 'card', heading = '' } = options;
  const data = 'data' in options ? options.data : src ? undefined : LIST;
  return html`<commune-site .data=${LIST_SITE}><div lang=${lang}><commune-procedures routing="none" theme=${theme} frame=${frame} heading=${heading} src=${src} query=${query} field=${field} .data=${data}></commune-procedures></div></commune-site>`;
}

/** The list of a stage, once it has drawn something. */
export async function listIn(canvas: HTMLElement): Promise<CommuneProceduresElement> {
  const element = canvas.querySelector('commune-procedures');
  if (!element) throw new Error('no commune-procedures on the stage');
  await element.updateComplete;
  return element;
}

export const one = <T extends HTMLElement>(element: CommuneProceduresElement, selector: string) => element.renderRoot.querySelector<T>(selector);
export const all = (element: CommuneProceduresElement, selector: string) => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];

const shows = (selector: string) => async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  const element = await listIn(canvasElement);
  await until(() => one(element, selector));
};

/** Types as a person would: the field first, then its `input` event. */
export async function typeWords(element: CommuneProceduresElement, words: string): Promise<void> {
  const field = one<HTMLInputElement>(element, 'input[role=combobox]');
  if (!field) throw new Error('no search field');
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Presses "Tìm" and waits for rows or the message that there are none. */
export async function search(element: CommuneProceduresElement, words: string): Promise<void> {
  await typeWords(element, words);
  one(element, '.go')?.click();
  await until(() => one(element, '#found') ?? one(element, '#err'));
  await element.updateComplete;
}

const searched = (words: string, then?: (element: CommuneProceduresElement) => unknown): ProceduresScenario['play'] => async ({ canvasElement }) => {
  const element = await listIn(canvasElement);
  await until(() => one(element, '.tile'));
  await search(element, words);
  then?.(element);
  await element.updateComplete;
};

const started = shows('.tile:not([disabled])');

export const procedureScenarios = {
  start: { name: 'Bắt đầu', render: () => stage(), play: started },
  sidebar: { name: 'Bắt đầu, cột bên 300', render: () => html`<table><tr><td width="300">${stage()}</td></tr></table>`, play: started },
  allFields: {
    name: 'Tất cả lĩnh vực', render: () => stage(),
    play: async (context) => { await started(context); one(await listIn(context.canvasElement), '.all')?.click(); await shows('.fd')(context); },
  },
  suggestions: {
    name: 'Gợi ý khi gõ', render: () => stage(),
    play: async (context) => {
      await started(context);
      const element = await listIn(context.canvasElement);
      await typeWords(element, 'khai s');
      await until(() => all(element, '[role=option]').length > 2);
      one(element, '#q')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
      await element.updateComplete;
    },
  },
  results: { name: 'Kết quả', render: () => stage(), play: searched('khai sinh') },
  resultsPreset: { name: 'Kết quả đặt sẵn trong thẻ', render: () => stage({ query: 'sổ đỏ' }), play: shows('.res') },
  alias: { name: 'Kết quả theo tên khác', render: () => stage({ query: 'sao y khai sinh' }), play: shows('.why') },
  longNames: { name: 'Tên chính thức rất dài', render: () => stage({ field: 'Đất đai' }), play: shows('.off') },
  event: {
    name: 'Chọn theo việc', render: () => stage(),
    play: async (context) => { await started(context); one(await listIn(context.canvasElement), '.tile')?.click(); await shows('.res')(context); },
  },
  filtered: { name: 'Lọc theo cách nộp', render: () => stage(), play: searched('khai sinh', (element) => one(element, '.flt input')?.click()) },
  filteredOut: {
    name: 'Lọc không còn kết quả', render: () => stage(),
    play: searched('đăng ký', (element) => {
      one<HTMLSelectElement>(element, 'select')!.value = 'Đất đai';
      one(element, 'select')?.dispatchEvent(new InputEvent('change', { bubbles: true }));
      one(element, '.sd ul:last-of-type li:first-child input')?.click();
    }),
  },
  more: { name: 'Xem thêm', render: () => stage(), play: searched('khai sinh', (element) => one(element, '.more .btn')?.click()) },
  noResult: { name: 'Không có kết quả', render: () => stage(), play: searched('xyzzy qqqq') },
  emptyField: { name: 'Ô tìm còn trống', render: () => stage(), play: async (context) => { await started(context); await search(await listIn(context.canvasElement), ' '); } },
  loading: {
    name: 'Đang tải', render: () => { pretendAnswer('/gia/cham.json', NEVER); return stage({ src: '/gia/cham.json' }); }, play: shows('.shape'),
  },
  loadingResults: {
    name: 'Đang tìm', render: () => { pretendAnswer('/gia/cham-2.json', NEVER); return stage({ src: '/gia/cham-2.json', query: 'khai sinh' }); },
    play: shows(':not(.calm)>.cnt'),
  },
  failed: { name: 'Lỗi', render: () => stage({ src: '/gia/khong-co.json', query: 'khai sinh' }), play: shows('.nt.bad') },
  savedCopy: {
    name: 'Mất mạng, dùng bản lưu',
    render: () => stage({ data: undefined }),
    play: async ({ canvasElement }) => {
      const element = await listIn(canvasElement);
      const online = pretendOffline();
      await saveCopy(new URL('/gia/luu.json', location.href).href, LIST, false, Date.UTC(2026, 10, 18));
      pretendAnswer('/gia/luu.json', Promise.reject(new TypeError('offline')));
      element.src = '/gia/luu.json';
      await until(() => one(element, '.nt.warn') && one(element, '.tile'));
      online();
    },
  },
  noCopy: {
    name: 'Mất mạng, chưa có bản lưu', render: () => stage({ data: undefined }),
    play: async ({ canvasElement }) => {
      const element = await listIn(canvasElement);
      const online = pretendOffline();
      pretendAnswer('/gia/chua-luu.json', Promise.reject(new TypeError('offline')));
      element.src = '/gia/chua-luu.json';
      await until(() => one(element, '.nt.warn'));
      online();
    },
  },
  needsSetting: { name: 'Chưa cài đặt', render: () => stage({ data: undefined }), play: shows('.st') },
  refused: { name: 'Địa chỉ không được phép', render: () => stage({ src: 'https://khac.example/danh-sach.json' }), play: shows('.st') },
  faulty: { name: 'Dữ liệu có lỗi', render: () => stage({ data: FAULTY_LIST }), play: shows('.tile') },
  unusable: { name: 'Dữ liệu không dùng được', render: () => stage({ data: { thuTuc: [] } }), play: shows('.nt.bad') },
  opened: { name: 'Mở một thủ tục', render: () => stage(), play: searched('khai sinh', async (element) => { one(element, '.res')?.click(); await until(() => one(element, 'commune-procedure')); }) },
  dark: { name: 'Tối', render: () => stage({ theme: 'dark' }), play: searched('khai sinh') },
  english: { name: 'Tiếng Anh', render: () => stage({ lang: 'en' }), play: searched('khai sinh') },
  inPortal: { name: 'Trong khung của trang', render: () => stage({ heading: 'hidden', frame: 'none' }), play: started },
  fromNetwork: { name: 'Tải xong', render: () => { pretendAnswer('/gia/xong.json', jsonAnswer(LIST)); return stage({ src: '/gia/xong.json' }); }, play: started },
} satisfies Record<string, ProceduresScenario>;
