import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

type Catalogue = Record<string, string | ((...values: unknown[]) => string)>;

const ROOT = path.resolve('src/widgets');
const folders = readdirSync(ROOT, { recursive: true }).map(String).filter((name) => /(^|\/)messages$/.test(name)).sort();

/** All texts of the files of a folder whose names match. */
async function catalogue(folder: string, wanted: RegExp): Promise<Catalogue> {
  const texts: Catalogue = {};
  for (const file of readdirSync(path.join(ROOT, folder)).filter((name) => wanted.test(name))) {
    const module = (await import(path.join(ROOT, folder, file))) as Record<string, unknown>;
    for (const value of Object.values(module)) if (typeof value === 'object' && value !== null && !Array.isArray(value)) Object.assign(texts, value);
  }
  return texts;
}

const VIETNAMESE = /(^|[.-])vi\.ts$/;
const ENGLISH = /(^|[.-])en\.ts$/;

/** A tone mark on the second vowel at the end of a syllable (hoà, uỷ), except after q (quý). */
const OLD_PLACE = /(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu;

describe('texts of the widgets', () => {
  it('have keys of their own: one catalogue a language serves every widget of a page', async () => {
    const owner = new Map<string, string>();
    for (const folder of folders) {
      for (const key of Object.keys(await catalogue(folder, VIETNAMESE))) {
        assert.ok(!owner.has(key), `"${key}" is both in ${owner.get(key)} and ${folder}`);
        owner.set(key, folder);
      }
    }
    assert.ok(owner.size > 100);
  });

  for (const folder of folders) {
    it(`${folder}: English has every text, takes the same arguments, and leaves none empty`, async () => {
      assert.ok(existsSync(path.join(ROOT, folder)));
      const vi = await catalogue(folder, VIETNAMESE);
      const en = await catalogue(folder, ENGLISH);
      assert.deepEqual(Object.keys(vi).filter((key) => !(key in en)), [], 'missing in English');
      assert.deepEqual(Object.keys(en).filter((key) => !(key in vi)), [], 'only in English');
      for (const key of Object.keys(vi)) {
        assert.equal(typeof en[key], typeof vi[key], key);
        if (typeof vi[key] === 'string') assert.ok((vi[key] as string).trim() && (en[key] as string).trim(), `${key} is empty`);
      }
    });
  }

  it('write tone marks as in legal texts: hóa, xóa, ủy, tùy', async () => {
    for (const folder of folders) {
      const vi = await catalogue(folder, VIETNAMESE);
      for (const key of Object.keys(vi)) {
        const text = typeof vi[key] === 'string' ? vi[key] : '';
        assert.doesNotMatch(text.normalize('NFC'), OLD_PLACE, `${folder} ${key}`);
      }
    }
  });
});
