import { html, type TemplateResult } from 'lit';
import type { IsoDate } from '../../core/dates.js';
import { reportFaults } from '../../platform/report-faults.js';
import type { Directory } from './model/directory.js';
import { asFaults, checkHealth, type HealthFinding } from './model/health.js';

const GROUPS: readonly (readonly [HealthFinding['kind'], string])[] = [
  ['hidden', 'Thiếu cờ công khai'], ['unreachable', 'Không liên lạc được'], ['stale', 'Lâu chưa kiểm tra'], ['unchecked', 'Thiếu thông tin theo dõi'],
  ['doubled', 'Có thể bị trùng'], ['over', 'Hết nhiệm kỳ'], ['vacant', 'Chức danh khuyết'], ['dangling', 'Trỏ tới mã không có'],
];

/** The report for the webmaster, on the page and in the console. Vietnamese only: it is for whoever keeps the file. */
export function healthPanel(directory: Directory, today: IsoDate): TemplateResult {
  const findings = checkHealth(directory, today);
  reportFaults('danh bạ', asFaults(findings).slice(0, 20), findings.length);
  const inFile = { title: 'Lỗi trong tệp', list: directory.faults.map(({ path, sentence }) => ({ who: path, sentence })) };
  const groups = [inFile].concat(GROUPS.map(([kind, title]) => ({ title, list: findings.filter((finding) => finding.kind === kind) }))).filter(({ list }) => list.length);
  return html`<div class="nt warn sec" role="note"><div><p class="b">Kiểm tra danh bạ (chỉ dành cho người quản trị)</p>
${groups.length ? groups.map(({ title, list }) => html`<details><summary class="chk">${title}: ${list.length}</summary><ul>${list.map(({ who, sentence }) => html`<li><span class="b">${who}</span>: ${sentence}</li>`)}</ul></details>`) : html`<p>Không có gì cần sửa.</p>`}</div></div>`;
}
