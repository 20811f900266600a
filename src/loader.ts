/**
 * `commune.js`, the one script a webmaster pastes. It finds the tags, blocks and links of a page and brings only the files
 * that the page uses, beside itself: a relative `import()` is resolved against this script's own address.
 */
import { startLoader } from './loader/start.js';

// Written into this script by the build.
/** Folder below `files/`; another one for every change of any file, so that caches keep it for good. */
declare const __COMMUNE_FOLDER__: string;
/** File by tag without its prefix; 0 where they have the same name. */
declare const __COMMUNE_FILES__: Readonly<Record<string, string | 0>>;

const FILES = __COMMUNE_FILES__;
const bring = (name: string) => import(/* @vite-ignore */ `./files/${__COMMUNE_FOLDER__}/${name}.js`);

startLoader(Object.keys(FILES), (tag) => Promise.all([bring('runtime'), bring(FILES[tag] || tag)]));
