/** `commune.all.js`: everything in one file, for sites whose policy forbids further files or who pin the file by its hash. */
import './define.js';
import { startLoader } from './loader/start.js';

/** Names of the widgets; written into this script by the build. */
declare const __COMMUNE_WIDGETS__: readonly string[];

startLoader(__COMMUNE_WIDGETS__, () => Promise.resolve());
