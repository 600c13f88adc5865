import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { builtFiles, dist, importsOf, loadedWith, parseFile, standaloneFiles } from '../../packages/elements/scripts/files.js';
import { sizes } from '../../packages/elements/scripts/size.js';

const standalone = standaloneFiles();

describe('published files', () => {
  it('are there: one for all and one a tag', () => {
    assert.ok(standalone.includes('plan-elements.js'));
    assert.ok(standalone.length > 1);
  });

  for (const name of builtFiles()) {
    it(`${name} is ES2020`, () => {
      assert.doesNotThrow(() => parseFile(name));
    });
  }

  for (const name of standalone) {
    it(`${name} imports nothing at once`, () => {
      assert.deepEqual(importsOf(name), []);
      assert.deepEqual([...loadedWith(name)], [name]);
    });

    it(`${name} keeps to a strict policy and asks nobody else`, () => {
      const code = readFileSync(dist + name, 'utf8');
      assert.doesNotMatch(code, /\beval\(|new Function|document\.write/);
      const addresses = code.match(/https?:\/\/[\w.-]+/g) ?? [];
      assert.deepEqual(
        new Set(addresses.filter((address) => address !== 'http://www.w3.org')),
        new Set(),
        'no address of a host',
      );
    });
  }

  it('plan-elements.js loads nothing later either', () => {
    assert.doesNotMatch(readFileSync(`${dist}plan-elements.js`, 'utf8'), /\bimport\(/);
  });

  it('match the hashes in embed.json', () => {
    const { integrity } = JSON.parse(readFileSync(`${dist}embed.json`, 'utf8')) as { integrity: Record<string, string> };
    assert.deepEqual(Object.keys(integrity), standalone);
    for (const [name, hash] of Object.entries(integrity)) {
      const digest = createHash('sha384')
        .update(readFileSync(dist + name))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`, name);
    }
  });

  it('have their sizes and the policy line in embed.json', () => {
    const { header, sizes: said } = JSON.parse(readFileSync(`${dist}embed.json`, 'utf8')) as {
      header: string;
      sizes: Record<string, { raw: number; gzip: number; brotli: number }>;
    };
    assert.deepEqual(
      Object.keys(said),
      builtFiles().filter((name) => !/^(?:modules|node)\//.test(name)),
    );
    for (const [name, size] of Object.entries(said)) {
      const bytes = readFileSync(dist + name);
      const gzip = gzipSync(bytes, { level: 9 });
      assert.deepEqual(size, { raw: bytes.length, gzip: gzip.length, brotli: brotliCompressSync(bytes).length }, name);
    }
    for (const page of ['README.md', 'README.zh-CN.md']) assert.ok(readFileSync(page, 'utf8').includes(header), page);
  });

  for (const { name, kib, budget, over } of sizes()) {
    if (budget === undefined) continue;
    const todo = over !== undefined && `not met yet: ${kib.toFixed(2)} KiB`;
    it(`${name} is at most ${budget} KiB`, { todo }, () => assert.ok(kib <= budget, `${kib.toFixed(2)} KiB`));
    if (over === undefined) continue;
    it(`${name} does not grow while it is over its budget`, () => {
      assert.ok(kib <= over, `${kib.toFixed(2)} KiB of ${over}`);
      assert.ok(kib > budget, 'within its budget now: take it off the list');
    });
  }
});
