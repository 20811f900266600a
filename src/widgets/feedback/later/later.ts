/**
 * Everything after the first screen, in one file that is fetched as soon as the form stands: a citizen who loses the
 * network while writing must still be able to finish.
 */
export { Engine } from './engine.js';
export { laterStyles } from './later.styles.js';
