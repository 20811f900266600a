/**
 * `commune.js`, the one script a webmaster pastes. It finds the tags, blocks and links of a page and brings only the files
 * that the page uses, beside itself: a relative `import()` is resolved against this script's own address.
 */
import { startLoader } from './loader/start.js';

/** Hash of each widget's file, and of the `runtime` they share; written into this script by the build. */
declare const __COMMUNE_FILES__: Readonly<Record<string, string>>;

const HASHES = __COMMUNE_FILES__;
const bring = (name: string) => import(/* @vite-ignore */ `./files/${name}-${HASHES[name]}.js`);

startLoader(Object.keys(HASHES), (widget) => Promise.all([bring('runtime'), bring(widget)]));
