import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { COLUMNS, HEAD_LINES } from '../../packages/compiler/src/report/columns.js';

const source = readFileSync('packages/bundle/src/match.ts', 'utf8');
const [, union = ''] = /export type RefusalCode =([^;]+);/.exec(source) ?? [];
const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code);

describe('docs/report', () => {
  for (const file of ['docs/report.md', 'docs/report.zh-CN.md']) {
    const text = readFileSync(file, 'utf8');

    it(`${file} explains every refusal, and no other`, () => {
      assert.ok(codes.length > 10);
      const rows = text.split('\n').filter((line) => /^\| `[a-z]+-[a-z-]+`/.test(line));
      const explained = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, code]) => code));
      assert.deepEqual(explained.sort(), [...codes].sort());
    });

    it(`${file} names every column and every line above the table`, () => {
      for (const [name, chinese] of [...Object.entries(COLUMNS), ...Object.entries(HEAD_LINES)])
        assert.ok(text.includes(`${chinese} \`${name}\``), `${chinese} ${name}`);
    });
  }
});
