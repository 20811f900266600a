import { readFileSync } from 'node:fs';
import path from 'node:path';

const LUCIDE = path.resolve(import.meta.dirname, '../node_modules/lucide/dist/esm');
/** File of each icon, by every name it is exported under. */
const files = new Map();
for (const [, names, file] of readFileSync(path.join(LUCIDE, 'lucide.mjs'), 'utf8').matchAll(/export \{([^}]+)\} from '\.\/(icons\/[\w-]+\.mjs)'/g)) {
  for (const name of names.split(',')) files.set(name.replace(/.* as /, '').trim(), file);
}

/**
 * Vite plugin: imports each icon from its own file. Through the package's index every widget would seem to need every icon,
 * and an icon of a lazy part would land in the first file (see flatFiles).
 */
export const directIcons = () => ({
  name: 'direct-icons',
  enforce: 'pre',
  apply: 'build',
  transform: {
    filter: { id: /[\\/]src[\\/].*\.ts(\?|$)/, code: /from 'lucide'/ },
    handler(code) {
      return {
        code: code.replace(/import \{([^}]+)\} from 'lucide';/g, (_all, names) => names.split(',').map((one) => one.trim()).filter((one) => one && !one.startsWith('type ')).map((one) => {
          const [name, local = name] = one.split(' as ');
          if (!files.has(name)) this.error(`lucide has no icon ${name}`);
          return `import ${local} from ${JSON.stringify(path.join(LUCIDE, files.get(name)))};`;
        }).join('') + (/\btype /.test(names) ? `import type {${names.split(',').filter((one) => /\btype /.test(one)).map((one) => one.replace(/\btype /, '')).join(',')}} from 'lucide';` : '')),
        map: null,
      };
    },
  },
});
