import { contrastWithWhite, darkenToContrast, parseColour } from '../core/contrast.js';

/** An accent dark enough for white text on it (7:1), where the one wanted is too pale; said in the console. Undefined where it will do. */
export function darkEnough(wanted: string): string | undefined {
  const colour = parseColour(wanted);
  if (!colour || contrastWithWhite(colour) >= 7) return undefined;
  const darker = darkenToContrast(colour);
  console.warn(`commune-widgets: màu ${wanted} quá nhạt để đọc trên nền trắng (cần tỉ lệ 7:1); đã dùng ${darker}.`);
  return darker;
}
