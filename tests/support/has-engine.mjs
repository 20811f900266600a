/** Exit 0 where an engine is installed here: `node tests/support/has-engine.mjs firefox|webkit`; else says how to install it. */
import { existsSync } from 'node:fs';
import { webkitInstalled } from './webkit-launcher.mjs';

const engine = process.argv[2];
const found = engine === 'webkit' ? webkitInstalled() : existsSync('/usr/bin/firefox-esr') || existsSync('/usr/bin/firefox');
if (!found) console.log(`${engine} is not installed here and is skipped. On Debian: apt-get install -y --no-install-recommends firefox-esr webkit2gtk-driver xvfb`);
process.exit(found ? 0 : 1);
