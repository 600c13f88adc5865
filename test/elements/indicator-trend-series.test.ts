import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Indicator, Reported, Statement } from '@plan-elements/bundle';

import { labelOf } from '../../packages/elements/src/indicator-trend/label.js';
import { trendSentence } from '../../packages/elements/src/indicator-trend/sentence.js';
import { seriesOf, yearOf } from '../../packages/elements/src/indicator-trend/series.js';
import { loadLanguage } from '../../packages/elements/src/internal/dictionary.js';
import { plain } from '../../packages/elements/src/internal/phrase.js';
import type { Phrase } from '../../packages/elements/src/internal/phrase.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';

await loadLanguage('en');

const say = (more: Partial<Statement>): Statement => ({
  kind: 'target',
  year: 2027,
  period: null,
  op: '=',
  value: 20,
  max: null,
  unit: '家',
  text: '20家',
  hedges: [],
  cumulative: null,
  sources: [],
  ...more,
});

const about = (statements: Statement[], more: Partial<Indicator> = {}): Indicator => ({
  id: 'x/y',
  document: 'x',
  concept: null,
  name: '独角兽企业',
  scope: null,
  unit: '家',
  direction: 'up',
  dataSource: null,
  statements,
  labels: { en: 'Unicorns' },
  ...more,
});

const REPORT: Reported = {
  row: 1,
  id: 'x/y',
  asOf: '2026-06-30',
  value: 12,
  unit: '家',
  status: null,
  started: null,
  completed: null,
  expected: null,
  stage: null,
  note: null,
  publisher: '示例区统计局',
  url: null,
  example: false,
};

const sample = (slug: string): Indicator => SAMPLE.indicators.find(({ id }) => id === `example-2027/${slug}`)!;

describe('yearOf', () => {
  const table: [date: string, year: number][] = [
    ['2026', 2026],
    ['2026-12', 2026],
    ['2026-12-31', 2026],
    ['2026-06', 2025.5],
    ['2026-06-30', 2025.497],
    ['2026-01-01', 2025.003],
    ['', NaN],
    ['soon', NaN],
    ['26-06', NaN],
  ];
  for (const [date, year] of table) {
    it(`${date || 'nothing'} is ${year}`, () => assert.equal(Number(yearOf(date).toFixed(3)), year));
  }
});

describe('seriesOf', () => {
  it('puts figures on their years, in order', () => {
    const { points, beside, promised } = seriesOf(sample('high-tech-enterprises-table'));
    assert.deepEqual(
      points.map(({ kind, year, value }) => [kind, year, value]),
      [
        ['observed', 2018, 2178],
        ['estimated', 2019, 2902],
        ['target', 2020, 4000],
        ['target', 2025, 8000],
      ],
    );
    assert.deepEqual(
      beside.map(({ reason }) => reason),
      ['multiple'],
    );
    assert.ok(promised);
  });

  const reasons: [name: string, statement: Partial<Statement>, reason: string][] = [
    ['a rate of growth', { op: 'growth', value: 7, unit: '%', text: '年均增长7%' }, 'growth'],
    ['a multiple', { op: 'multiple', value: 2, unit: null, text: '倍增' }, 'multiple'],
    ['a comparison', { op: 'relative', value: null, unit: null, text: '高于全市平均水平' }, 'relative'],
    ['no number', { value: null, text: '/' }, 'number'],
    ['NaN', { value: NaN }, 'number'],
    ['no year', { year: null, period: '五年内' }, 'year'],
    ['a sum of new ones', { year: 2025, cumulative: false, text: '新增20家' }, 'sum'],
    ['another unit', { year: 2025, unit: '亿元', text: '20亿元' }, 'unit'],
  ];
  for (const [name, statement, reason] of reasons) {
    it(`leaves beside the years: ${name}`, () => {
      const { points, beside } = seriesOf(about([say({ value: 9 }), say(statement)]));
      assert.equal(points.length, 1);
      assert.deepEqual(
        beside.map((item) => item.reason),
        [reason],
      );
    });
  }

  it('finds its scale where the heading target has none', () => {
    const { points } = seriesOf(
      about([
        say({ year: 2027, op: '>=', value: 5.5, unit: '%', text: '5.5%以上' }),
        say({ year: 2030, op: 'relative', value: null, unit: null, text: '保持全市领先水平' }),
      ]),
    );
    assert.equal(points.length, 1);
  });

  it('converts between 万 and 亿', () => {
    const { points } = seriesOf(
      about([say({ kind: 'observed', year: 2024, value: 4000, unit: '万元' }), say({ value: 2, unit: '亿元' })]),
    );
    assert.deepEqual(
      points.map(({ value }) => value),
      [0.4, 2],
    );
  });

  it('places what is reported, in the unit of the others', () => {
    const points = seriesOf(about([say({ value: 2, unit: '万人' })], { unit: '万人' }), {
      ...REPORT,
      value: 9000,
      unit: '人',
    }).points;
    assert.deepEqual([points[1]?.kind, points[1]?.value, points[1]?.statement.sources], ['reported', 0.9, []]);
    assert.deepEqual([labelOf(points[1]!, 'zh-CN'), labelOf(points[1]!, 'en')], ['9000', '9,000']);
  });

  it('places no report that has no value, no date or another unit', () => {
    for (const more of [{ value: null }, { asOf: '上月' }, { unit: '亿元' }])
      assert.equal(seriesOf(about([say({})]), { ...REPORT, ...more }).points.length, 1);
  });

  it('has nothing to say of nothing', () => {
    assert.deepEqual(seriesOf(about([])), { points: [], beside: [], promised: false });
  });
});

describe('trendSentence', () => {
  const sentence = (indicator: Indicator, language: 'zh-CN' | 'en', report: Phrase = []): string =>
    plain(trendSentence(indicator, seriesOf(indicator), report, language));

  const table: [name: string, indicator: Indicator, chinese: string, english: string][] = [
    [
      'several years',
      sample('high-tech-enterprises-table'),
      '高新技术企业数（示例区）：2018年2178家，2019年预估2902家，2020年目标4000家，2025年目标8000家；另有2025年目标争取4倍增（是倍数，没有写明基数，图上无点）；尚无公开进展。',
      'Number of high-tech enterprises (示例区) – 2018: 2,178; 2019 estimate: 2,902; 2020 target: 4,000; 2025 target: 8,000; also 2025 target: aiming for 4 times as much (争取4倍增) (a multiple of a base that is not stated, so no point); no progress published yet.',
    ],
    [
      'nothing with a point',
      sample('satisfaction'),
      '公共服务满意度：2027年目标高于全市平均水平（与别处相比，没有数字，图上无点）；尚无公开进展。',
      '公共服务满意度 – 2027 target: 高于全市平均水平 (a comparison without a number, so no point); no progress published yet.',
    ],
    [
      'nothing promised',
      about([say({ kind: 'observed', year: 2024 })]),
      '独角兽企业：2024年20家。',
      'Unicorns – 2024: 20 (20家).',
    ],
    ['nothing at all', about([]), '独角兽企业：。', 'Unicorns – .'],
  ];
  for (const [name, indicator, chinese, english] of table) {
    it(`says ${name}`, () => {
      assert.equal(sentence(indicator, 'zh-CN'), chinese);
      assert.equal(sentence(indicator, 'en'), english);
    });
  }

  it('says what is reported instead of that nothing is', () => {
    assert.equal(sentence(about([say({})]), 'zh-CN', ['统计局报告12家']), '独角兽企业：2027年目标20家；统计局报告12家。');
  });
});

describe('labelOf', () => {
  const point = (more: Partial<Statement>): ReturnType<typeof seriesOf>['points'][number] =>
    seriesOf(about([say(more)])).points[0]!;
  const table: [statement: Partial<Statement>, chinese: string, whole: string, english: string][] = [
    [{}, '20', '20家', '20'],
    [{ value: 5.5, unit: '%', text: '5.5%以上', op: '>=' }, '5.5%', '5.5%以上', '5.5%'],
    [{ value: 428.4, unit: '亿元', text: '428.4' }, '428.4', '428.4亿元', '42.84 billion'],
    [{ value: 4, unit: '万人', text: '4万人以上', op: '>=' }, '4', '4万人以上', '40,000'],
    [{ value: 3, max: 5, unit: '个', text: '3-5个', op: 'range' }, '3-5', '3-5个', '3–5'],
    [{ value: 8, unit: '个', text: '八个' }, '8', '8', '8'],
  ];
  for (const [statement, chinese, whole, english] of table) {
    it(`${statement.text ?? '20家'} is ${chinese}, ${whole} or ${english}`, () => {
      assert.equal(labelOf(point(statement), 'zh-CN'), chinese);
      assert.equal(labelOf(point(statement), 'zh-CN', true), whole);
      assert.equal(labelOf(point(statement), 'en'), english);
    });
  }
});
