/** `commune.all.js`: everything in one file, for sites whose policy forbids further files or who pin the file by its hash. */
import './define.js';
import { startLoader } from './loader/start.js';

/** The tags, without their prefix; written into this script by the build. */
declare const __COMMUNE_FILES__: Readonly<Record<string, unknown>>;

startLoader(Object.keys(__COMMUNE_FILES__), () => Promise.resolve());
