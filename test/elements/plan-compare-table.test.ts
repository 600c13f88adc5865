import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { conceptsOf } from '@plan-elements/bundle';
import type { Bundle, Indicator, Statement } from '@plan-elements/bundle';

import { loadLanguage } from '../../packages/elements/src/internal/dictionary.js';
import { plain } from '../../packages/elements/src/internal/phrase.js';
import { compare, reasonsAgainst } from '../../packages/elements/src/plan-compare/compare.js';
import type { Comparison, Reason, Said } from '../../packages/elements/src/plan-compare/compare.js';
import { exportComparison } from '../../packages/elements/src/plan-compare/export.js';
import { rowsOf } from '../../packages/elements/src/plan-compare/rows.js';
import { compareSentence } from '../../packages/elements/src/plan-compare/sentence.js';
import { SAMPLE, SAMPLE_DOCUMENT } from '../fixtures/sample-bundle.js';

await loadLanguage('en');

const BUNDLE = JSON.parse(readFileSync('packages/bundle/dist/bundle.json', 'utf8')) as Bundle;

const say = (more: Partial<Statement> = {}): Statement => ({
  kind: 'target',
  year: 2027,
  period: null,
  op: '=',
  value: 20,
  max: null,
  unit: '家',
  text: `${more.value ?? 20}家`,
  hedges: [],
  cumulative: null,
  sources: [],
  ...more,
});

const about = (document: string, statements: Statement[], more: Partial<Indicator> = {}): Indicator => ({
  id: `${document}/x`,
  document,
  concept: 'unicorns',
  name: '独角兽企业',
  scope: null,
  unit: '家',
  direction: 'up',
  dataSource: null,
  statements,
  labels: { en: 'Unicorns' },
  ...more,
});

const said = (more: Partial<Statement> = {}, indicator: Partial<Indicator> = {}): Said => ({
  statement: say(more),
  indicator: about('a', [], indicator),
});

const bundleOf = (...indicators: Indicator[]): Bundle => ({
  ...SAMPLE,
  documents: ['a', 'b', 'c'].map((id) => ({ ...SAMPLE_DOCUMENT, id, place: `${id}区`, title: `${id}区方案` })),
  indicators,
});

const comparing = (...indicators: Indicator[]): Comparison => {
  const comparison = compare(bundleOf(...indicators), 'unicorns');
  assert.ok(comparison);
  return comparison;
};

describe('reasonsAgainst', () => {
  const table: [name: string, a: Said, b: Said, reasons: Reason[]][] = [
    ['alike', said(), said({ value: 30 }), []],
    ['a least figure and one', said({ op: '>=' }), said(), []],
    ['a range and a figure', said({ op: 'range', max: 30 }), said(), []],
    ['家 and 个', said(), said({ unit: '个' }), []],
    ['万元 and 亿元', said({ unit: '万元' }), said({ unit: '亿元' }), []],
    ['nought and a negative', said({ value: 0 }), said({ value: -3 }), []],
    ['another unit', said(), said({ unit: '亿元' }), ['unit']],
    ['a share and a count', said({ unit: '%' }), said(), ['unit']],
    ['a unit and none', said({ unit: '万亿' }), said({ unit: '万亿元' }), ['unit']],
    ['another year', said(), said({ year: 2030 }), ['year']],
    ['no year', said(), said({ year: null }), ['undated']],
    ['no year twice', said({ year: null }), said({ year: null }), ['undated']],
    ['another kind', said(), said({ kind: 'observed' }), ['kind']],
    ['an estimate and an observation', said({ kind: 'estimated' }), said({ kind: 'observed' }), ['kind']],
    ['another scope', said(), said({}, { scope: '国家级' }), ['scope']],
    ['the same scope', said({}, { scope: '国家级' }), said({}, { scope: '国家级' }), []],
    ['new ones and a stock', said(), said({ cumulative: false }), ['sum']],
    ['new ones and a sum', said({ cumulative: true }), said({ cumulative: false }), ['sum']],
    ['a rate of growth', said(), said({ op: 'growth', unit: '%' }), ['growth']],
    ['two rates of growth', said({ op: 'growth' }), said({ op: 'growth' }), ['growth']],
    ['a multiple', said(), said({ op: 'multiple', unit: null }), ['multiple']],
    ['a comparison', said(), said({ op: 'relative', value: null, unit: null }), ['relative']],
    ['no number', said(), said({ value: null }), ['number']],
    ['NaN', said(), said({ value: NaN }), ['number']],
    [
      'all at once',
      said(),
      said({ op: 'relative', year: 2030, kind: 'observed' }, { scope: '张江' }),
      ['relative', 'kind', 'year', 'scope'],
    ],
  ];
  for (const [name, a, b, reasons] of table) {
    it(name, () => {
      assert.deepEqual(reasonsAgainst(a, b), reasons);
      assert.deepEqual(reasonsAgainst(b, a), reasons, 'either way');
    });
  }
});

describe('compare', () => {
  it('knows nothing of a notion that no plan has', () => {
    assert.equal(compare(BUNDLE, 'nothing'), undefined);
    assert.equal(compare(bundleOf(), 'unicorns'), undefined);
  });

  it('sorts what may be compared, the larger first', () => {
    const { groups, apart, missing } = comparing(about('a', [say()]), about('b', [say({ value: 30 })]));
    assert.deepEqual(
      groups.map(({ figures }) => figures.map(({ value }) => value)),
      [[30, 20]],
    );
    assert.deepEqual(apart, []);
    assert.deepEqual(
      missing.map(({ id }) => id),
      ['c'],
    );
  });

  it('sorts the smaller first where less is better', () => {
    const down = { direction: 'down' } as const;
    const { groups } = comparing(about('a', [say()], down), about('b', [say({ value: 3 })], down));
    assert.deepEqual(
      groups[0]?.figures.map(({ value }) => value),
      [3, 20],
    );
  });

  it('puts them into one unit', () => {
    const { groups } = comparing(about('a', [say({ unit: '亿元', value: 2 })]), about('b', [say({ unit: '万元', value: 5000 })]));
    assert.deepEqual(
      groups[0]?.figures.map(({ value }) => value),
      [2, 0.5],
    );
  });

  it('says that equal values are equal', () => {
    assert.ok(comparing(about('a', [say()]), about('b', [say({ op: '>=' })])).groups[0]?.tied);
    assert.ok(!comparing(about('a', [say()]), about('b', [say({ value: 21 })])).groups[0]?.tied);
  });

  it('makes no comparison of one plan with itself', () => {
    const { groups, apart } = comparing(about('a', [say(), say({ value: 30 })]), about('b', [say({ year: 2030 })]));
    assert.deepEqual(groups, []);
    assert.deepEqual(
      apart.map(({ reasons }) => reasons),
      [[], [], ['year']],
    );
  });

  it('finds the group of the most plans, then of targets', () => {
    const observed = say({ kind: 'observed', year: 2024, value: 5 });
    const { groups } = comparing(about('a', [observed, say()]), about('b', [observed, say()]), about('c', [observed]));
    assert.deepEqual(
      groups.map(({ figures }) => [figures[0]?.statement.kind, figures.length]),
      [
        ['observed', 3],
        ['target', 2],
      ],
    );
  });

  it('compares the share of research spending of two plans, and says why not of the others', () => {
    const comparison = compare(BUNDLE, 'rd-intensity');
    assert.ok(comparison);
    assert.deepEqual(
      comparison.groups.map(({ figures }) => figures.map(({ statement }) => statement.text)),
      [['5.5%以上', '5.5%']],
    );
    assert.deepEqual(
      comparison.apart.map(({ statement, reasons }) => [statement.text, ...reasons]),
      [
        ['保持全市领先水平', 'relative', 'year'],
        ['4.69%', 'kind', 'year'],
        ['高于全市平均水平', 'relative', 'year'],
      ],
    );
    assert.deepEqual(
      comparison.missing.map(({ id }) => id),
      ['pudong-2020', 'lingang-2020'],
    );
  });

  it('compares nothing where the years differ', () => {
    const comparison = compare(BUNDLE, 'st-services-revenue');
    assert.deepEqual(comparison?.groups, []);
  });
});

describe('compareSentence', () => {
  const sentence = (concept: string, language: 'zh-CN' | 'en'): string =>
    plain(compareSentence(compare(BUNDLE, concept)!, BUNDLE, language));

  it('says what may be compared, how much may not, and who says nothing', () => {
    assert.equal(
      sentence('rd-intensity', 'zh-CN'),
      '全社会研发经费占生产总值比重：2027年目标，上海市临港新片区（2025年印发）5.5%以上、上海市杨浦区5.5%（有数值相同的，不分先后）；另有 3 个数不能与之比较；上海市浦东新区、上海市临港新片区（2020年印发）未写明。',
    );
    assert.equal(
      sentence('rd-intensity', 'en'),
      'R&D spending as a share of GDP – 2027 target: 上海市临港新片区 (issued 2025) at least 5.5% (5.5%以上), 上海市杨浦区 5.5% (equal values, neither ahead); 3 more figures not comparable with them; not stated: 上海市浦东新区, 上海市临港新片区 (issued 2020).',
    );
  });

  it('says that nothing may be compared', () => {
    assert.match(sentence('gdp', 'zh-CN'), /：没有两份规划的数可以直接比较；2 个数各有不能相比的原因；/);
  });
});

describe('rowsOf', () => {
  const values: [name: string, statements: Partial<Statement>[]][] = [
    ['two', [{ value: 20 }, { value: 30 }]],
    ['equal', [{ value: 20 }, { value: 20 }]],
    ['nought', [{ value: 0 }, { value: 0 }]],
    ['negative', [{ value: -5 }, { value: 3 }]],
    ['10^12', [{ value: 1e12 }, { value: 3 }]],
    ['a range', [{ value: 3, max: 5, op: 'range' }, { value: 4 }]],
  ];
  for (const [name, [a, b]] of values) {
    it(`keeps within the scale: ${name}`, () => {
      const { groups } = comparing(about('a', [say(a)]), about('b', [say(b)]));
      for (const { zero, from, to } of rowsOf(groups[0]!)) {
        for (const place of [zero, from, to]) assert.ok(place >= 0 && place <= 90, `${place}`);
        assert.ok(from <= to);
      }
    });
  }

  it('counts from nought', () => {
    const [large, small] = rowsOf(comparing(about('a', [say({ value: 5 })]), about('b', [say({ value: 10 })])).groups[0]!);
    assert.ok(large && small);
    assert.ok(Math.abs((small.from - small.zero) / (large.from - large.zero) - 0.5) < 0.001);
  });
});

describe('exportComparison', () => {
  it('writes a row a figure with its verdict, then the plans that say nothing', () => {
    const { table, scene } = exportComparison(compare(BUNDLE, 'rd-intensity')!, BUNDLE, 'zh-CN');
    assert.equal(table.name, 'rd-intensity');
    assert.equal(table.rows.length, 7);
    for (const row of table.rows) assert.equal(row.length, table.columns.length);
    assert.deepEqual(table.rows[0]?.slice(2, 7), ['2027年', '目标', '5.5%以上', '可以比较', 5.5]);
    assert.equal(table.rows[4]?.[5], '与别处相比，没有写明数字；年份不同');
    assert.equal(table.rows[6]?.[1], '未写明');
    assert.ok(scene);
    const texts = scene.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
    assert.ok(texts.includes('2027年目标'));
    assert.ok(texts.some((text) => text.startsWith('来源：《')));
  });

  it('draws nothing where nothing may be compared', () => {
    assert.equal(exportComparison(compare(BUNDLE, 'gdp')!, BUNDLE, 'en').scene, undefined);
  });
});

describe('conceptsOf', () => {
  it('lists the notions that several plans have', () => {
    const concepts = conceptsOf(BUNDLE);
    assert.ok(concepts.some(({ id, documents }) => id === 'rd-intensity' && documents.length === 3));
    for (const { documents, indicators } of concepts) {
      assert.ok(documents.length > 1);
      assert.deepEqual(new Set(indicators.map(({ document }) => document)), new Set(documents));
    }
  });

  it('lists all of them where one plan is enough', () => {
    assert.ok(conceptsOf(BUNDLE, 1).length > conceptsOf(BUNDLE).length);
    assert.deepEqual(conceptsOf({ ...SAMPLE, indicators: [] }), []);
  });
});
