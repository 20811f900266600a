import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { tsImport } from 'tsx/esm/api';

/**
 * Writes a JSON Schema for each `src/core/schema/<name>.schema.ts`, which exports `<name>Schema`, so that an editor can help
 * the webmaster who writes the file. Checks that JSON Schema cannot say (colours, say) are left to the widgets.
 *
 * @param {string} folder
 */
export async function writeSchemas(folder) {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync('src/core/schema').filter((name) => name.endsWith('.schema.ts'))) {
    const name = path.basename(file, '.schema.ts');
    const module = await tsImport(path.resolve('src/core/schema', file), import.meta.url);
    const key = Object.keys(module).find((one) => one.toLowerCase() === `${name.replaceAll('-', '')}schema`);
    if (!key) throw new Error(`${file} must export ${name}Schema`);
    const schema = { ...toJsonSchema(module[key], { errorMode: 'ignore' }), title: `commune-widgets ${name}` };
    writeFileSync(path.join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
