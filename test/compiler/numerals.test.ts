import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseChineseNumeral } from '../../packages/compiler/src/lex/numerals.js';

const VALUES: readonly (readonly [string, number | null])[] = [
  ['零', 0],
  ['一', 1],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十三', 23],
  ['一百', 100],
  ['一百零五', 105],
  ['一百二十', 120],
  ['两千', 2000],
  ['一千二百', 1200],
  ['一万', 10_000],
  ['一百二十万', 1_200_000],
  ['三亿', 300_000_000],
  ['一万亿', 1_000_000_000_000],
  ['二零二五', 2025],
  ['', null],
  ['一二十', null],
  ['abc', null],
];

describe('parseChineseNumeral', () => {
  for (const [text, value] of VALUES)
    it(`reads ${text || 'nothing'} as ${value}`, () => assert.equal(parseChineseNumeral(text), value));
});
