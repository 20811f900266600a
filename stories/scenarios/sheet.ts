/** Every state of one procedure's sheet: used by the stories, the element tests and the demo. */
import { html, type TemplateResult } from 'lit';
import type { CommuneProcedureElement, Procedure } from '../../src/index.js';
import { writeStored } from '../../src/platform/guarded-storage.js';
import { BARE, BIRTH, FILE, IN_PERSON, LONG, NOW, RESIDENCE, SITE } from './sheet-data.js';

export interface SheetScenario {
  /** Name in the story list. */
  name: string;
  render: () => TemplateResult;
  play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

interface Options {
  procedure?: Procedure;
  theme?: 'light' | 'dark';
  lang?: string;
  backText?: string;
  frame?: 'card' | 'none';
  /** Site data: the commune's own, or none. */
  site?: object;
}

/** The element with its surroundings; ticks of earlier stories are forgotten. */
function stage({ procedure = BIRTH, theme = 'light', lang = 'vi', backText = 'Kết quả tìm “khai sinh”', frame = 'card', site = SITE }: Options = {}): TemplateResult {
  forgetTicks(procedure.code);
  return html`<commune-site .data=${site}><commune-procedure lang=${lang} theme=${theme} frame=${frame} .procedure=${procedure} .file=${FILE} .backText=${backText} .clock=${() => NOW}></commune-procedure></commune-site>`;
}

export const forgetTicks = (code: string) => void writeStored(`ticks:${code}`, undefined);

/** The sheet of a stage, once it stands. */
export async function sheetIn(canvas: HTMLElement): Promise<CommuneProcedureElement> {
  const element = canvas.querySelector('commune-procedure');
  if (!element) throw new Error('no commune-procedure on the stage');
  await element.updateComplete;
  return element;
}

const inside = <T extends Element>(element: CommuneProcedureElement, selector: string) => element.renderRoot.querySelectorAll<HTMLElement & T>(selector);

async function tickAll(canvas: HTMLElement, count = Infinity): Promise<void> {
  const element = await sheetIn(canvas);
  const boxes = inside<HTMLInputElement>(element, 'input[type=checkbox]');
  boxes.forEach((box, index) => { if (index < count) box.click(); });
  await element.updateComplete;
}

async function openAll(canvas: HTMLElement): Promise<void> {
  const element = await sheetIn(canvas);
  inside<HTMLDetailsElement>(element, 'details').forEach((details) => { details.open = true; });
  await element.updateComplete;
}

/** Waits for something to be drawn; as many milliseconds at most. */
export async function until(found: () => unknown, most = 4000): Promise<void> {
  for (let turn = 0; turn < most / 20 && !found(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  if (!found()) throw new Error('waited in vain');
}

export const sheetScenarios = {
  ready: { name: 'Chi tiết', render: () => stage() },
  ticked: { name: 'Đã có 2 giấy tờ', render: () => stage(), play: ({ canvasElement }) => tickAll(canvasElement, 2) },
  allTicked: { name: 'Đã đủ giấy tờ', render: () => stage(), play: ({ canvasElement }) => tickAll(canvasElement) },
  opened: { name: 'Mở hết các phần', render: () => stage(), play: ({ canvasElement }) => openAll(canvasElement) },
  caseChosen: {
    name: 'Chọn trường hợp riêng', render: () => stage(),
    play: async ({ canvasElement }) => {
      await openAll(canvasElement);
      const element = await sheetIn(canvasElement);
      inside(element, '.chip')[0]?.click();
      await element.updateComplete;
    },
  },
  inPerson: { name: 'Chỉ nộp trực tiếp', render: () => stage({ procedure: IN_PERSON }) },
  channels: { name: 'Thời hạn, lệ phí khác nhau', render: () => stage({ procedure: RESIDENCE }) },
  bare: { name: 'Thiếu gần hết', render: () => stage({ procedure: BARE }) },
  noSite: { name: 'Không có tệp trang', render: () => stage({ site: {} }) },
  longName: { name: 'Tên dài', render: () => stage({ procedure: LONG }) },
  stale: { name: 'Nội dung cũ', render: () => stage({ procedure: { ...BIRTH, checkedAt: '2026-05-02' } }) },
  repealed: { name: 'Đã bãi bỏ', render: () => stage({ procedure: { ...BIRTH, effectiveTo: '2026-10-31', replacedBy: '1.116410' } }) },
  notYet: { name: 'Chưa có hiệu lực', render: () => stage({ procedure: { ...BIRTH, effectiveFrom: '2027-01-01' } }) },
  detailsFailed: {
    name: 'Chưa tải được giấy tờ', render: () => stage({ procedure: { code: BIRTH.code, name: BIRTH.name, field: BIRTH.field, online: 'full', channels: BIRTH.channels!, details: '/khong-co.json' } }),
    play: async ({ canvasElement }) => {
      const element = await sheetIn(canvasElement);
      await until(() => element.renderRoot.querySelector('[role=alert]'));
    },
  },
  loadFailed: {
    name: 'Chưa tải được', render: () => html`<commune-site .data=${SITE}><commune-procedure src="/khong-co.json"></commune-procedure></commune-site>`,
    play: async ({ canvasElement }) => {
      const element = await sheetIn(canvasElement);
      await until(() => element.renderRoot.querySelector('[role=alert]'));
    },
  },
  noData: { name: 'Chưa cài đặt', render: () => html`<commune-procedure></commune-procedure>` },
  qrDialog: {
    name: 'Hộp mã QR', render: () => stage(),
    play: async ({ canvasElement }) => {
      const element = await sheetIn(canvasElement);
      element.renderRoot.querySelector<HTMLElement>('[data-tool=qr]')?.click();
      await until(() => element.renderRoot.querySelector('dialog a[download]'));
    },
  },
  dark: { name: 'Tối', render: () => stage({ theme: 'dark' }), play: ({ canvasElement }) => tickAll(canvasElement, 1) },
  english: { name: 'English', render: () => stage({ lang: 'en', backText: 'Results for “birth”' }) },
  flat: { name: 'Không khung', render: () => stage({ frame: 'none' }) },
} satisfies Record<string, SheetScenario>;
