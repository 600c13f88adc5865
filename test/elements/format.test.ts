import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { englishQuantity } from '../../packages/elements/src/internal/english.js';
import { nameOf, splitUnit } from '../../packages/elements/src/internal/format.js';
import { languageOf } from '../../packages/elements/src/internal/language.js';
import { markFigure } from '../../packages/elements/src/internal/mark-figure.js';
import { writeNumber } from '../../packages/elements/src/internal/number.js';
import { plain } from '../../packages/elements/src/internal/phrase.js';

describe('splitUnit', () => {
  const table: [unit: string | null, factor: number, base: string][] = [
    ['家', 1, '家'],
    ['万人', 1e4, '人'],
    ['亿元', 1e8, '元'],
    ['万亿元', 1e12, '元'],
    ['千亿元', 1e11, '元'],
    ['万', 1e4, ''],
    ['千瓦', 1, '千瓦'],
    ['百分点', 1, '百分点'],
    ['%', 1, '%'],
    [null, 1, ''],
  ];
  for (const [unit, factor, base] of table) {
    it(`takes ${unit} apart`, () => assert.deepEqual(splitUnit(unit), { factor, base }));
  }
});

describe('writeNumber', () => {
  const table: [value: number, chinese: string, english: string][] = [
    [0, '0', '0'],
    [-3.5, '-3.5', '-3.5'],
    [2000, '2000', '2,000'],
    [428.4, '428.4', '428.4'],
    [1e12, '1000000000000', '1,000,000,000,000'],
    [NaN, '', ''],
    [Infinity, '', ''],
  ];
  for (const [value, chinese, english] of table) {
    it(`writes ${value}`, () => assert.deepEqual([writeNumber(value, 'zh-CN'), writeNumber(value, 'en')], [chinese, english]));
  }
});

describe('englishQuantity', () => {
  const table: [value: number, unit: string | null, max: number | null, expected: string][] = [
    [4, '万人', null, '40,000 people'],
    [2.3, '万人', null, '23,000 people'],
    [2000, '家', null, '2,000'],
    [6, '亿元', null, '600 million yuan'],
    [0.5, '万亿元', null, '500 billion yuan'],
    [5000, '万美元', null, '50 million US dollars'],
    [428.4, '亿元', null, '42.84 billion yuan'],
    [5.5, '%', null, '5.5%'],
    [3, '个', 5, '3–5'],
    [30, '万平方米', null, '300,000 m²'],
    [0, '家', null, '0'],
    [-2, '%', null, '-2%'],
    [7, '枚', null, '7 枚'],
    [3, null, null, '3'],
    [1 / 3, null, null, '1/3'],
    [0.1, null, null, '1/10'],
    [0.35, null, null, '0.35'],
    [0.5, '%', null, '0.5%'],
    [NaN, '家', null, ''],
  ];
  for (const [value, unit, max, expected] of table) {
    it(`says ${value}${max ?? ''} ${unit} as “${expected}”`, () =>
      assert.equal(plain(englishQuantity(value, unit, max)), expected));
  }

  it('leaves an unknown unit to the document', () => {
    assert.deepEqual(englishQuantity(7, '枚'), ['7 ', { zh: '枚' }]);
  });
});

describe('nameOf', () => {
  it('takes the English label, else marks the document’s own name', () => {
    assert.deepEqual(nameOf({ name: '独角兽企业', labels: { en: 'Unicorns' } }, 'en'), ['Unicorns']);
    assert.deepEqual(nameOf({ name: '独角兽企业', labels: {} }, 'en'), [{ zh: '独角兽企业' }]);
    assert.deepEqual(nameOf({ name: '独角兽企业', labels: { en: 'Unicorns' } }, 'zh-CN'), ['独角兽企业']);
  });
});

describe('languageOf', () => {
  for (const [tag, language] of [
    ['', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hans-CN', 'zh-CN'],
    ['en', 'en'],
    ['EN-GB', 'en'],
    ['enm', 'zh-CN'],
    ['de', 'zh-CN'],
  ] as const) {
    it(`speaks ${language} for “${tag}”`, () => assert.equal(languageOf(tag), language));
  }
});

describe('markFigure', () => {
  for (const [quote, figure, expected] of [
    ['高新技术企业不少于2000家', '不少于2000家', ['高新技术企业', '不少于2000家', '']],
    ['总数达12000家，新增2000家', '达2000家', ['总数达12000家，新增', '2000', '家']],
    ['争取实现4倍增', '4倍增', ['争取实现', '4倍增', '']],
    ['占比5.5%以上', '5.5%', ['占比', '5.5%', '以上']],
    ['8000', '8000', ['', '8000', '']],
    ['增长25.5%', '5.5%', ['增长25.5%', '', '']],
    ['没有数字', '2000家', ['没有数字', '', '']],
    ['没有数字', '', ['没有数字', '', '']],
  ] as const) {
    it(`marks “${figure}” in “${quote}”`, () => assert.deepEqual(markFigure(quote, figure), expected));
  }
});
