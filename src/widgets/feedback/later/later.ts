/**
 * Everything after the first screen, in one file that is fetched as soon as the form stands: a citizen who loses the
 * network while writing must still be able to finish.
 */
import { registerMessages } from '../../../platform/localize.js';
import { laterVi } from '../messages/later-vi.js';

registerMessages('vi', laterVi);

export { contactView } from './contact-view.js';
export { draftView, leftView } from './draft-view.js';
export { reviewView } from './review-view.js';
export { routeBody } from './routes-view.js';
export { sentView } from './sent-view.js';
export { beneathText, photoRow, placeExtra } from './under-text.js';
export { laterStyles } from './later.styles.js';
export { SendController } from './send.controller.js';
