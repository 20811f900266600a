/** Opening words that every other name has. */
const OPENING = /^\s*(thủ tục|thủ tục hành chính)\s*[:,]?\s+/i;
/** Where the part begins that says who decides, where, or under which decree; it names nothing new. */
const TAIL = /\s*(\(|;|“|\bdo (cơ quan|chủ tịch|ủy ban)|thuộc (thẩm quyền|phạm vi)|thực hiện (tại|bằng)|bằng dịch vụ|theo (quy định|quyết định)|quy định tại|đã được giải quyết tại|tại cấp)/i;
/** A head shorter than this says too little by itself. */
const LEAST_HEAD = 12;

/** An official name, cut into what names the procedure and what merely completes it. */
export interface TitleParts {
  head: string;
  tail: string;
}

/** Cuts an official name: "Trình báo mất hộ chiếu (thực hiện tại cấp xã)" → "Trình báo mất hộ chiếu" and the rest. */
export function titleParts(name: string): TitleParts {
  const text = name.normalize('NFC').replace(OPENING, '');
  const at = text.slice(LEAST_HEAD).search(TAIL);
  return at < 0 ? { head: text, tail: '' } : { head: text.slice(0, LEAST_HEAD + at), tail: text.slice(LEAST_HEAD + at) };
}
