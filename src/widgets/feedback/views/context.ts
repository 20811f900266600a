import type { Site } from '../../../core/site.js';
import type { Term } from '../../../platform/localize.js';
import type { FirstMessages } from '../messages/vi.js';
import type { LaterMessages } from '../messages/later-vi.js';
import type { Action, FormState } from '../model/reducer.js';
import type { FeedbackSettings } from '../model/settings.js';

export type FeedbackTerm = Term<FirstMessages & LaterMessages>;

/** What every view of the form needs. What the lazily loaded part adds is empty until it is there. */
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
  readonly act: (action: Action) => void;
  /** A field was left. */
  readonly leave: () => void;
  readonly track: (code: string) => void;
  readonly addPhotos: (files: FileList | null) => void;
  readonly useDevicePosition: () => void;
  readonly parts: ContentParts;
}

/** What the lazily loaded part puts into the first step. */
export interface ContentParts {
  /** The faults above the form. */
  readonly faults?: unknown;
  /** The sentence for one field, by JSON pointer. */
  readonly errorOf?: (pointer: string) => string | undefined;
  /** "Đã tự lưu…" or why not. */
  readonly saved?: unknown;
  /** "Về: …" */
  readonly subject?: unknown;
  /** Fields of a request for help at home. */
  readonly home?: unknown;
  /** Notices under the message. */
  readonly beneathText?: unknown;
  readonly photoRow?: unknown;
  /** No more photos can be added. */
  readonly photosFull?: boolean;
  readonly placeExtra?: unknown;
  readonly routeBody?: (which: 'complaint' | 'denunciation') => unknown;
}

/** Number of the site's first hotline. */
export function firstHotline({ hotlines = [] }: Site): string {
  return (hotlines.filter(({ primary }) => primary)[0] ?? hotlines[0])?.number ?? '';
}

export const telephone = (number: string) => `tel:${number.replace(/[^\d+]/g, '')}`;
