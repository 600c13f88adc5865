import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalize } from '../../packages/compiler/src/lex/normalize.js';
import { readQuantities } from '../../packages/compiler/src/lex/quantities.js';

/** text, then op, value, max, unit of the first quantity and the words that belong to it. */
const ROWS: readonly (readonly [string, string, number | null, number | null, string | null, string])[] = [
  ['高新技术企业不少于2000家', '>=', 2000, null, '家', '不少于2000家'],
  ['比重保持在5.5%以上', '>=', 5.5, null, '%', '5.5%以上'],
  ['导入人才4万人以上', '>=', 4, null, '万人', '4万人以上'],
  ['提供超30万平方米的载体', '>', 30, null, '万平方米', '超30万平方米'],
  ['新上市一类新药3-5个', 'range', 3, 5, '个', '3-5个'],
  ['新上市一类新药3—5个', 'range', 3, 5, '个', '3—5个'],
  ['新上市一类新药3至5个', 'range', 3, 5, '个', '3至5个'],
  ['新上市一类新药3~5个', 'range', 3, 5, '个', '3~5个'],
  ['贡献达到1/3以上', '>=', 1 / 3, null, null, '1/3以上'],
  ['占全市三分之一', '=', 1 / 3, null, null, '三分之一'],
  ['实现倍增', 'multiple', 2, null, null, '倍增'],
  ['争取实现4倍增', 'multiple', 4, null, null, '4倍增'],
  ['产值翻一番', 'multiple', 2, null, null, '翻一番'],
  ['产值翻两番', 'multiple', 4, null, null, '翻两番'],
  ['面积约60.61平方公里', 'about', 60.61, null, '平方公里', '约60.61平方公里'],
  ['企业100家左右', 'about', 100, null, '家', '100家左右'],
  ['企业300余家', '=', 300, null, null, ''],
  ['能耗控制在50万吨标准煤以内', '<=', 50, null, '万吨标准煤', '控制在50万吨标准煤以内'],
  ['人口不超过2500万人', '<=', 2500, null, '万人', '不超过2500万人'],
  ['２０００家企业', '=', 2000, null, '家', '２０００家'],
  ['营收１．５万亿元', '=', 1.5, null, '万亿元', '１．５万亿元'],
  ['企业1,200家', '=', 1200, null, '家', '1,200家'],
  ['企业1，200家', '=', 1200, null, '家', '1，200家'],
  ['算力达到5000PFlops', '=', 5000, null, 'PFlops', '5000PFlops'],
  ['PM2.5浓度降至28微克/立方米', '=', 28, null, '微克/立方米', '28微克/立方米'],
  ['建设一百二十个社区', '=', 120, null, '个', '一百二十个'],
  ['零增长0件', '=', 0, null, '件', '0件'],
];

describe('readQuantities', () => {
  for (const [text, op, value, max, unit, words] of ROWS.filter((row) => row[5] !== '')) {
    it(`reads ${text}`, () => {
      const [quantity] = readQuantities(normalize(text));
      assert.ok(quantity, 'a quantity is found');
      assert.deepEqual([quantity.op, quantity.value, quantity.max, quantity.unit], [op, value, max, unit]);
      assert.equal(text.slice(quantity.start, quantity.end), words, 'with the words that belong to it');
    });
  }

  for (const text of ['C919大型客机', '倍增行动方案', '3D打印', '2+8+N体系', '5G网络']) {
    it(`finds no quantity in ${text}`, () => assert.deepEqual(readQuantities(normalize(text)), []));
  }
});
