import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const page = readFileSync(new URL('../../src/receiver/docs/mo-hinh-de-doa.md', import.meta.url), 'utf8');
const named = [...page.matchAll(/`([\w-]+\.test\.ts)` · (.+?) \|$/gm)].map((match) => [match[1] ?? '', match[2] ?? ''] as const);

describe('the threat model', () => {
  it('names a test for each threat', () => {
    const threats = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Mối đe dọa')).length;
    assert.equal(named.length, threats);
  });

  for (const [file, name] of named) {
    it(`tells of a test that exists: ${name}`, () => {
      const path = [`./${file}`, `../unit/receiver/${file}`].map((place) => new URL(place, import.meta.url)).find((place) => existsSync(place));
      assert.ok(path, file);
      // Some names end with what a loop puts in: the part before it is enough.
      assert.ok(readFileSync(path, 'utf8').includes(name.replace(/: .*$/, ': $')) || readFileSync(path, 'utf8').includes(name), name);
    });
  }
});
