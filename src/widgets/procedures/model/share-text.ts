/** What is sent when a citizen shares a procedure in Zalo or by message. */
export interface ShareContent {
  title: string;
  /** Everything but the address: apps put that under the text themselves. */
  text: string;
  url: string;
}

/** Most lines of papers in a message; longer lists are read on the page. */
const MOST_PAPERS = 8;

/**
 * A short message: name, facts, papers to bring.
 *
 * @param facts ready sentences, "Thời hạn: 1 ngày làm việc"
 * @param papersLabel "Giấy tờ cần chuẩn bị"
 */
export function shareContent(title: string, facts: readonly string[], papersLabel: string, papers: readonly string[], url: string): ShareContent {
  const shown = papers.slice(0, MOST_PAPERS).map((name) => `– ${name}`);
  if (papers.length > MOST_PAPERS) shown.push('– …');
  const lines = [title, ...facts, ...(shown.length ? [`${papersLabel}:`, ...shown] : [])];
  return { title, text: lines.join('\n'), url };
}

/** The whole message as one text, for copying. */
export function shareMessage({ text, url }: ShareContent): string {
  return `${text}\n${url}`;
}
