import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildOpenApi } from './build-openapi.js';

/** Writes `openapi.json` beside this file: `npm run openapi -w commune-receiver`. */
writeFileSync(fileURLToPath(new URL('./openapi.json', import.meta.url)), `${JSON.stringify(buildOpenApi(), null, 1)}\n`);
