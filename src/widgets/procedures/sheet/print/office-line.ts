import type { Site } from '../../../../core/site.js';

/** "UBND xã Đông Xá · Trung tâm Phục vụ hành chính công": who hangs the poster up. */
export function officeLine({ name, office }: Site): string {
  const people = name && (/^(?:ubnd|ủy ban)/i.test(name) ? name : `UBND ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`);
  return [people, office].filter(Boolean).join(' · ');
}
