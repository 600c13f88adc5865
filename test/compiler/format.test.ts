import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatCaret } from '../../packages/compiler/src/format.js';
import { columnAt, createSource, lineAt } from '../../packages/compiler/src/source.js';

describe('formatCaret', () => {
  it('stands under wide characters', () => {
    const source = createSource('一、目标\n到2027年，企业达20家。');
    const at = source.text.indexOf('企业');
    assert.equal(formatCaret(source, [at, at + 2]), '  2 | 到2027年，企业达20家。\n    |           ^^^^');
  });
  it('cuts a long line around the span', () => {
    const text = `${'前'.repeat(200)}20家${'后'.repeat(200)}`;
    const [line, caret] = formatCaret(createSource(text), [200, 203]).split('\n') as [string, string];
    assert.ok(line.length < 80, 'the line fits a terminal');
    assert.ok(line.includes('20家') && caret.includes('^'));
  });
});

describe('lineAt and columnAt', () => {
  const source = createSource('\uFEFF甲\r\n乙丙\n\n丁\u{20000}戊');
  const ROWS: readonly (readonly [number, number, number])[] = [
    [0, 1, 1],
    [1, 1, 2],
    [4, 2, 1],
    [5, 2, 2],
    [7, 3, 1],
    [8, 4, 1],
    [11, 4, 4],
  ];
  for (const [offset, line, column] of ROWS) {
    it(`finds offset ${offset} at ${line}:${column}`, () =>
      assert.deepEqual([lineAt(source, offset), columnAt(source, offset)], [line, column]));
  }
});
