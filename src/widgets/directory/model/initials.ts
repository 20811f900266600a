/** First letter of the family name and of the given name: "Trần Văn Đồng" → "TĐ". One word gives one letter. */
export function initials(name: string): string {
  const words = name.normalize('NFC').trim().split(/\s+/);
  const first = letterOf(words[0]);
  return words.length > 1 ? first + letterOf(words[words.length - 1]) : first;
}

const letterOf = (word = '') => (/\p{L}/u.exec(word)?.[0] ?? '').toLocaleUpperCase('vi');
