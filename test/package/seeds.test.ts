import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface SeedSource {
  id: string;
  file: string;
  place: string;
  sha256: string;
  url?: string;
}

const sources = JSON.parse(readFileSync('seeds/sources.json', 'utf8')) as SeedSource[];

describe('seeds', () => {
  it('are all listed in sources.json', () => {
    const files = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
    assert.deepEqual(sources.map(({ file }) => file).sort(), files.sort());
  });

  it('have ids of their own', () => {
    assert.equal(new Set(sources.map(({ id }) => id)).size, sources.length);
    for (const { id } of sources) assert.match(id, /^[a-z]+-\d{4}$/);
  });

  for (const { file, sha256 } of sources) {
    it(`${file} is as received, byte for byte`, () => {
      assert.equal(
        createHash('sha256')
          .update(readFileSync(`seeds/${file}`))
          .digest('hex'),
        sha256,
      );
    });
  }
});
