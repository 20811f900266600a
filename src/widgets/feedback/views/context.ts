import type { Site } from '../../../core/site.js';
import type { Term } from '../../../platform/localize.js';
import type { PhotoList } from '../../../platform/photos/photo-list.controller.js';
import type { FirstMessages } from '../messages/vi.js';
import type { LaterMessages } from '../messages/later-vi.js';
import type { Action, FormState } from '../model/reducer.js';
import type { FeedbackSettings } from '../model/settings.js';

export type FeedbackTerm = Term<FirstMessages & LaterMessages>;

/** What every view of the form needs. */
export interface ViewContext {
  readonly state: FormState;
  readonly settings: FeedbackSettings;
  readonly site: Site;
  readonly term: FeedbackTerm;
  readonly language: 'vi' | 'en';
  /** Level of headings under the widget's own. */
  readonly level: number;
  /** "UBND xã Đông Xá". */
  readonly who: string;
  /** First number to call; '' for none. */
  readonly hotline: string;
  readonly photos: PhotoList;
  readonly act: (action: Action) => void;
  readonly focus: (selector: string) => void;
  /** A field was left. */
  readonly leave: () => void;
  /** Goes back one step, as the browser's Back does. */
  readonly back: () => void;
  /** "Đã tự lưu…" or why not; '' before the first letter. */
  readonly saved: string;
  /** What the lazily loaded part shows under the message; nothing while it is not there. */
  readonly beneathText: unknown;
  readonly photoRow: unknown;
  readonly placeExtra: unknown;
  readonly routes: unknown;
}

/** Number of the site's first hotline. */
export function firstHotline({ hotlines = [] }: Site): string {
  return (hotlines.filter(({ primary }) => primary)[0] ?? hotlines[0])?.number ?? '';
}

export const telephone = (number: string) => `tel:${number.replace(/[^\d+]/g, '')}`;
