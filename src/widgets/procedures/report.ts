import { reportFaults } from '../../platform/report-faults.js';
import { faultText, type Fault } from './model/normalise-faults.js';

/** Tells the webmaster in the console what is wrong in a data file, row by row; loaded apart, after the list stands. */
export function reportFileFaults(file: string, faults: readonly Fault[]): void {
  const name = file.split(/[?#]/)[0]?.split('/').pop() || file;
  reportFaults(file, faults.slice(0, 20).map((fault) => ({ path: name, sentence: faultText(fault, name) })), faults.length);
}

/** Tells the webmaster why a widget has no data: nothing named, or an address that page content may not name. */
export function reportNoSource(src: string): void {
  console.warn(
    src
      ? `commune-widgets: <commune-procedures> không được lấy dữ liệu từ ${src}. Chỉ nhận địa chỉ cùng trang, hoặc thuộc "allowedOrigins" trong tệp cấu hình trang.`
      : 'commune-widgets: <commune-procedures> chưa có dữ liệu. Thêm src="/đường-dẫn/thu-tuc.json", hoặc mục "data": { "procedures": … } trong tệp cấu hình trang.',
  );
}
