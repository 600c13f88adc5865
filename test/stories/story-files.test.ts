import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

it('every file of stories is a test fixture', () => {
  const listed = readFileSync('test/stories/all-stories.ts', 'utf8');
  const files = readdirSync('stories').filter((name) => name.endsWith('.stories.ts'));
  const missing = files.filter((name) => !listed.includes(`'../../stories/${name.replace(/\.ts$/, '.js')}'`));
  assert.deepEqual(missing, []);
  assert.equal(listed.match(/\bas \w+ from/g)?.length, files.length);
});
