import type { FileFault } from '../../core/schema/describe-issues.js';
import { reportFaults } from '../../platform/report-faults.js';
import { faultText, type Fault } from './model/normalise-faults.js';

/** Tells the webmaster in the console what is wrong in a data file, row by row; loaded apart, after the list stands. */
export async function reportFileFaults(file: string, faults: readonly Fault[], data: unknown): Promise<void> {
  const name = file.split(/[?#]/)[0]?.split('/').pop() || file;
  const lines = faults.slice(0, 20).map((fault) => faultLine(faultText(fault, name).slice(name.length + 2)));
  const { unknownNames } = await import('./check-file.js');
  const unknown = unknownNames(data);
  reportFaults(name, [...lines, ...unknown], faults.length + unknown.length);
}

/** "dòng 3, mục “phí”: cần chữ" → place and sentence. */
function faultLine(text: string): FileFault {
  const at = text.indexOf(': ');
  return { path: text.slice(0, at), sentence: text.slice(at + 2) };
}

/** Tells the webmaster why a widget has no data: nothing named, or an address that page content may not name. */
export function reportNoSource(src: string): void {
  console.warn(
    src
      ? `commune-widgets: <commune-procedures> không được lấy dữ liệu từ ${src}. Chỉ nhận địa chỉ cùng trang, hoặc thuộc "allowedOrigins" trong tệp cấu hình trang.`
      : 'commune-widgets: <commune-procedures> chưa có dữ liệu. Thêm src="/đường-dẫn/thu-tuc.json", hoặc mục "data": { "procedures": … } trong tệp cấu hình trang.',
  );
}
