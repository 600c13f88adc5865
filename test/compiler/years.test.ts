import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDate, readTimes } from '../../packages/compiler/src/lex/years.js';

describe('readTimes', () => {
  const ROWS: readonly (readonly [string, number | null, string | null, boolean])[] = [
    ['到2027年，', 2027, null, true],
    ['至2030年底', 2030, null, true],
    ['展望2035年', 2035, null, true],
    ['2024年度宝地达4.69%', 2024, null, false],
    ['截至2020年底', 2020, null, false],
    ['五年内提供', null, '五年内', true],
    ['“十五五”期间建成', null, '“十五五”期间', true],
  ];
  for (const [text, year, period, looksAhead] of ROWS) {
    it(`reads ${text}`, () => {
      const [time] = readTimes(text);
      assert.deepEqual([time?.year, time?.period, time?.looksAhead], [year, period, looksAhead]);
    });
  }
  it('takes 2017家 for a count, not a year', () => assert.deepEqual(readTimes('高新技术企业达2017家'), []));
});

describe('readDate', () => {
  const ROWS: readonly (readonly [string, string | null])[] = [
    ['2025年3月10日', '2025-03-10'],
    ['2025 年 12 月 22 日', '2025-12-22'],
    ['2026年2月', '2026-02'],
    ['二月', null],
  ];
  for (const [text, date] of ROWS) it(`reads ${text} as ${date}`, () => assert.equal(readDate(text), date));
});
