import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bundleJson } from '../../packages/compiler/src/cli/bundle-json.js';
import { compile } from '../../packages/compiler/src/compile.js';

const inputsOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((file) => ({ id: file, file, bytes: readFileSync(`${folder}/${file}`) }));

describe('bundleJson', () => {
  it('writes every field of every record', () => {
    const { bundle } = compile([...inputsOf('seeds'), ...inputsOf('test/fixtures/documents')]);
    for (const list of Object.values(bundle)) assert.ok(list.length > 0, 'the documents have records of every kind');
    assert.deepEqual(JSON.parse(bundleJson(bundle)), bundle);
  });
});
