/** Every state of the directory, the hotlines and the office hours: used by the stories, the element tests and the demo. */
import { html, type TemplateResult } from 'lit';
import type { CommuneDirectoryElement } from '../../src/index.js';
import { saveCopy } from '../../src/platform/saved-copy.js';
import { DIRECTORY, DIRECTORY_SITE, FAULTY_DIRECTORY, MONDAY_9 } from './directory-data.js';
import { jsonAnswer, NEVER, pretendAnswer, pretendOffline, until } from './pretend.js';

export interface DirectoryScenario {
  /** Name in the story list. */
  name: string;
  render: () => TemplateResult;
  play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

interface Options {
  data?: unknown;
  src?: string;
  site?: object;
  variant?: 'full' | 'compact';
  theme?: 'light' | 'dark';
  lang?: string;
  frame?: 'card' | 'none';
  heading?: string;
  group?: string;
  check?: boolean;
  /** Epoch milliseconds, or a time of Vietnam: "2026-11-16T09:00". */
  at?: string;
}

const instant = (at: string | undefined) => (at ? Date.parse(`${at}:00+07:00`) : MONDAY_9);

/** The directory with its surroundings, at nine on a Monday unless told otherwise. */
function stage(options: Options = {}): TemplateResult {
  const { src = '', variant = 'full', theme = 'light', lang = 'vi', frame = 'card', heading = '', group = '', check = false, site = DIRECTORY_SITE } = options;
  const data = 'data' in options ? options.data : src ? undefined : DIRECTORY;
  const now = instant(options.at);
  return html`<commune-site .data=${site}><div lang=${lang}><commune-directory variant=${variant} theme=${theme} frame=${frame} heading=${heading} group=${group} src=${src} ?check=${check} .data=${data} .clock=${() => now}></commune-directory></div></commune-site>`;
}

/** The directory of a stage, once it has drawn something. */
export async function directoryIn(canvas: HTMLElement): Promise<CommuneDirectoryElement> {
  const element = canvas.querySelector('commune-directory');
  if (!element) throw new Error('no commune-directory on the stage');
  await element.updateComplete;
  return element;
}

export const one = <T extends HTMLElement>(element: HTMLElement & { renderRoot?: unknown }, selector: string) => element.shadowRoot?.querySelector<T>(selector) ?? null;
export const all = (element: HTMLElement, selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];

const shows = (...selectors: string[]) => async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  const element = canvasElement.querySelector<HTMLElement>('commune-directory,commune-hotline,commune-office-hours')!;
  for (const selector of selectors) await until(() => one(element, selector), 4000);
};

/** Types as a person would: the field first, then its `input` event. */
export async function typeInto(element: HTMLElement, words: string): Promise<void> {
  await until(() => one(element, '#q'), 4000);
  const field = one<HTMLInputElement>(element, '#q')!;
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

const finds = (words: string, selector: string) => async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  const element = await directoryIn(canvasElement);
  await typeInto(element, words);
  await until(() => one(element, selector), 4000);
};

const hoursAt = (at: string, extra: object = {}, show = 'all') => () =>
  html`<commune-site .data=${{ ...DIRECTORY_SITE, ...extra }}><commune-office-hours show=${show} .clock=${() => instant(at)}></commune-office-hours></commune-site>`;

const clicks = (selector: string, then: string) => async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  const element = await directoryIn(canvasElement);
  await until(() => one(element, selector), 4000);
  one(element, selector)!.click();
  await until(() => one(element, then), 4000);
};

export const directoryScenarios = {
  full: { name: 'Đầy đủ', render: () => stage(), play: shows('.ps', '.stt') },
  compact: { name: 'Cột bên', render: () => html`<div class="col">${stage({ variant: 'compact' })}</div>`, play: shows('.cmp', '.stt') },
  compactOpened: { name: 'Cột bên, mở việc', render: () => stage({ variant: 'compact', site: { ...DIRECTORY_SITE, links: {} } }), play: clicks('.all', '.wh') },
  matter: { name: 'Tìm theo việc', render: () => stage(), play: finds('bìa đỏ', 'mark') },
  person: { name: 'Tìm theo tên', render: () => stage(), play: finds('hoang thi lan', '.found') },
  nobody: { name: 'Không tìm thấy', render: () => stage(), play: finds('anh Ba', 'a.wide') },
  former: { name: 'Tìm xã cũ', render: () => stage(), play: finds('đông hạ', '.found') },
  chip: { name: 'Lọc theo đơn vị', render: () => stage(), play: clicks('.chip:nth-child(3)', '.chip:nth-child(3)[aria-pressed=true]') },
  group: { name: 'Chỉ một đơn vị', render: () => stage({ group: 'trung-tam' }), play: shows('.ps') },
  allMatters: { name: 'Tất cả các việc', render: () => stage(), play: clicks('.all', '.wh li:nth-child(7)') },
  saving: { name: 'Lưu danh bạ', render: () => stage(), play: clicks('button.ib', 'dialog[open] .qr') },
  check: { name: 'Bảng kiểm tra cho người quản trị', render: () => stage({ check: true }), play: shows('.nt.warn details') },
  disaster: { name: 'Thiên tai', render: () => stage({ site: { ...DIRECTORY_SITE, disaster: 'Bão số 12 đang vào. Dân thôn Hạ sơ tán tới trường tiểu học.' } }), play: shows('.alarm', '.ps') },
  afterHours: { name: 'Ngoài giờ', render: () => stage({ at: '2026-11-16T19:00' }), play: shows('.after', '.ps') },
  loading: { name: 'Đang tải', render: () => { pretendAnswer('/danh-ba-cham.json', NEVER); return stage({ src: '/danh-ba-cham.json' }); }, play: shows('.sk') },
  failed: { name: 'Chưa tải được', render: () => { pretendAnswer('/danh-ba-hong.json', Promise.resolve(new Response('', { status: 404 }))); return stage({ src: '/danh-ba-hong.json' }); }, play: shows('.nt') },
  unusable: { name: 'Tệp không đọc được', render: () => { pretendAnswer('/danh-ba-sai.json', Promise.resolve(new Response('<html>'))); return stage({ src: '/danh-ba-sai.json' }); }, play: shows('.nt.bad') },
  faulty: { name: 'Tệp nhiều lỗi', render: () => stage({ data: FAULTY_DIRECTORY }), play: shows('.ps') },
  empty: { name: 'Danh bạ trống', render: () => stage({ data: { people: [] } }), play: shows('.cnt') },
  bare: { name: 'Chưa cài đặt gì', render: () => stage({ data: undefined, site: {} }), play: shows('.sos') },
  savedCopy: {
    name: 'Bản lưu', render: () => html`<div class="later-stage"></div>`,
    play: async ({ canvasElement }) => {
      const url = new URL('/danh-ba-luu.json', location.href).href;
      await saveCopy(url, DIRECTORY, false, Date.parse('2026-11-10T08:00:00+07:00'));
      const back = pretendOffline();
      try {
        pretendAnswer('/danh-ba-luu.json', Promise.resolve(new Response('', { status: 404 })));
        const { render } = await import('lit');
        render(stage({ src: '/danh-ba-luu.json' }), canvasElement);
        await shows('.nt.warn', '.ps')({ canvasElement });
      } finally {
        back();
      }
    },
  },
  fromNetwork: { name: 'Từ mạng', render: () => { pretendAnswer('/danh-ba.json', jsonAnswer(DIRECTORY)); return stage({ src: '/danh-ba.json' }); }, play: shows('.ps') },
  dark: { name: 'Nền tối', render: () => stage({ theme: 'dark' }), play: shows('.ps', '.stt') },
  english: { name: 'Tiếng Anh', render: () => stage({ lang: 'en' }), play: shows('.ps', '.stt') },
  inPortal: { name: 'Trong khối của cổng', render: () => stage({ frame: 'none', heading: 'hidden', variant: 'compact' }), play: shows('.cmp') },
  hotlines: { name: 'Đường dây nóng', render: () => html`<commune-site .data=${DIRECTORY_SITE}><commune-hotline></commune-hotline></commune-site>`, play: shows('.hot') },
  oneNumber: { name: 'Một số', render: () => html`<commune-hotline number="0900 000 002" label="Đường dây nóng"></commune-hotline>`, play: shows('.hot') },
  emergency: { name: 'Số khẩn cấp, không dữ liệu', render: () => html`<commune-hotline show="emergency"></commune-hotline>`, play: shows('.sos') },
  hotlineDisaster: { name: 'Đường dây nóng khi thiên tai', render: () => html`<commune-site .data=${{ ...DIRECTORY_SITE, disaster: true }}><commune-hotline when="disaster" variant="compact"></commune-hotline></commune-site>`, play: shows('.alarm') },
  open: { name: 'Giờ: đang mở', render: hoursAt('2026-11-16T09:00'), play: shows('.stt.open') },
  closing: { name: 'Giờ: sắp đóng', render: hoursAt('2026-11-16T11:10'), play: shows('.stt.closing') },
  lunch: { name: 'Giờ: nghỉ trưa', render: hoursAt('2026-11-16T12:00'), play: shows('.stt.lunch') },
  closed: { name: 'Giờ: đã đóng', render: hoursAt('2026-11-16T19:00'), play: shows('.stt.closed') },
  holiday: { name: 'Giờ: nghỉ lễ', render: hoursAt('2026-09-02T09:00'), play: shows('.stt.holiday') },
  unknown: { name: 'Giờ: chưa có lịch', render: hoursAt('2029-03-05T09:00'), play: shows('.stt.unknown') },
  points: { name: 'Giờ: nhiều điểm tiếp nhận', render: hoursAt('2026-11-17T09:00', { points: [{ name: 'Trung tâm Phục vụ hành chính công', address: 'Thôn Trung' }, { name: 'Điểm tiếp nhận số 2', address: 'Thôn Hạ', hours: { 'Thứ 3': '7h30-9h20' } }] }), play: shows('.pt .closing') },
  stateOnly: { name: 'Giờ: một dòng', render: hoursAt('2026-11-16T09:00', {}, 'state'), play: shows('details.st') },
  noHours: { name: 'Giờ: chưa có', render: hoursAt('2026-11-16T09:00', { hours: undefined }), play: async ({ canvasElement }) => until(() => one(canvasElement.querySelector('commune-office-hours')!, 'section > p'), 4000).then(() => undefined) },
} satisfies Record<string, DirectoryScenario>;
