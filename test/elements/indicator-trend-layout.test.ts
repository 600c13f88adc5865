import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import type { Bundle, Statement } from '@plan-elements/bundle';

import { loadLanguage } from '../../packages/elements/src/internal/dictionary.js';
import { labelOf } from '../../packages/elements/src/indicator-trend/label.js';
import { layOut } from '../../packages/elements/src/indicator-trend/layout.js';
import type { Labelled, PlacedLine, TrendLayout } from '../../packages/elements/src/indicator-trend/layout.js';
import { apart, WIDTHS } from '../../packages/elements/src/indicator-trend/place.js';
import type { Obstacle } from '../../packages/elements/src/indicator-trend/place.js';
import { scaleFor, scaleKindOf } from '../../packages/elements/src/indicator-trend/scale.js';
import { seriesOf } from '../../packages/elements/src/indicator-trend/series.js';
import type { TrendPoint } from '../../packages/elements/src/indicator-trend/series.js';
import { penAt, shapesOf } from '../../packages/elements/src/indicator-trend/shapes.js';

await loadLanguage('en');

/** Labels are given here, so what they are made of is not looked at. */
const NONE = {} as Statement;

const point = (year: number, value: number, more: Partial<TrendPoint> = {}): Labelled => [
  { kind: 'observed', op: '=', value, max: null, year, statement: NONE, ...more },
  String(value),
];
const aim = (year: number, value: number, more: Partial<TrendPoint> = {}): Labelled =>
  point(year, value, { kind: 'target', ...more });
const lay = (...points: Labelled[]): TrendLayout => {
  const layout = layOut(points);
  assert.ok(layout);
  return layout;
};
const kinds = (layout: TrendLayout): string[] =>
  layout.lines.map(({ kind }) => kind).filter((kind) => kind !== 'year' && kind !== 'axis' && kind !== 'stem');
const textsAt = (layout: TrendLayout, tier: number): string[] =>
  layout.labels.filter((label) => label.tier <= tier && label.kind !== 'years').map(({ text }) => text);

/** The rectangle of a label or an obstacle when the drawing is that wide. */
const boxAt = ({ x, room }: Obstacle, width: number): [number, number, number, number] => {
  const at = (x * width) / 100;
  return [at + room[0], room[1], at + room[2], room[3]];
};
type Rectangle = ReturnType<typeof boxAt>;
const overlap = (a: Rectangle, b: Rectangle): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Fails where a label that shows at some width meets another, a mark, a line or an edge. */
function assertClear({ labels, obstacles, height }: TrendLayout): void {
  WIDTHS.forEach((least, tier) => {
    const most = WIDTHS[tier + 1] ?? 120;
    for (const width of [least, least + 1.3, (least + most) / 2, most - 0.1]) {
      const shown = labels.filter((label) => label.tier <= tier);
      shown.forEach((label, index) => {
        const box = boxAt(label, width);
        const where = `${label.text} at ${width}`;
        assert.ok(box[0] >= 0 && box[2] <= width && box[1] >= 0 && box[3] <= height, `${where} is inside`);
        for (const other of shown.slice(index + 1)) assert.ok(!overlap(box, boxAt(other, width)), `${where} and ${other.text}`);
        for (const other of obstacles) {
          // Years stand below the field of figures, where no line runs.
          if (label.kind !== 'decade') assert.ok(!overlap(box, boxAt(other, width)), `${where} and what stands at ${other.x}`);
        }
      });
    }
  });
}

describe('scaleKindOf', () => {
  const table: [values: number[], kind: 'linear' | 'log'][] = [
    [[2178, 2902, 4000, 8000], 'linear'],
    [[1, 39], 'linear'],
    [[1, 40], 'log'],
    [[3, 1e12], 'log'],
    [[0.001, 5], 'log'],
    [[0, 1e12], 'linear'],
    [[-1, 1e6], 'linear'],
    [[7], 'linear'],
    [[7, 7, 7], 'linear'],
    [[NaN, 1, 1000], 'log'],
    [[NaN, Infinity, 5], 'linear'],
    [[], 'linear'],
  ];
  for (const [values, kind] of table) it(`${values.join(', ')} is ${kind}`, () => assert.equal(scaleKindOf(values), kind));
});

describe('scaleFor', () => {
  const table: [values: number[], heights: number[], base: number][] = [
    [[2000, 8000], [0.25, 1], 0],
    [[5], [1], 0],
    [[5, 5], [1, 1], 0],
    [[0, 0], [0, 0], 0],
    [[-5], [0], 1],
    [[-5, 5], [0, 1], 0.5],
    [[1e12], [1], 0],
    [[1, 10, 100], [0, 0.5, 1], 0],
  ];
  for (const [values, heights, base] of table) {
    it(`puts ${values.join(', ')} at ${heights.join(', ')}`, () => {
      const scale = scaleFor(values);
      assert.deepEqual(
        values.map((value) => Number(scale.at(value).toFixed(6))),
        heights,
      );
      assert.equal(scale.base, base);
    });
  }

  it('names the powers of ten of a logarithmic scale', () => {
    assert.deepEqual(scaleFor([3, 5000]).decades, [1, 10, 100, 1000]);
    assert.deepEqual(scaleFor([3, 50]).decades, []);
  });
});

const CASES: [name: string, points: Labelled[]][] = [
  ['one point', [aim(2027, 2000)]],
  ['one open-ended point', [aim(2027, 2000, { op: '>=' })]],
  ['two points', [point(2024, 4.69), aim(2027, 5.5, { op: '>=' })]],
  ['equal values', [point(2018, 7), point(2019, 7), aim(2020, 7), aim(2025, 7)]],
  ['nought', [point(2018, 0), point(2019, 0), aim(2020, 0), aim(2025, 1)]],
  ['nothing but nought', [point(2018, 0), aim(2025, 0)]],
  ['negative', [point(2018, -5), aim(2025, -2)]],
  ['both sides of nought', [point(2018, -5), point(2019, 3), aim(2025, 4)]],
  ['10^12', [point(2018, 3e11), aim(2025, 1e12)]],
  ['logarithmic', [point(2018, 3), point(2019, 45), aim(2020, 800), aim(2025, 1e12)]],
  ['a range', [point(2018, 2), point(2019, 3), aim(2020, 3, { op: 'range', max: 5 }), aim(2025, 10)]],
  ['at most', [point(2018, 0.5), aim(2025, 0.35, { op: '<=' })]],
  ['about', [point(2018, 100), aim(2025, 150, { op: 'about' })]],
  ['missing years', [point(2015, 3), point(2019, 9), aim(2030, 20)]],
  ['an estimate', [point(2018, 428.4), point(2019, 458, { kind: 'estimated' }), aim(2020, 500), aim(2025, 850)]],
  ['a report', [point(2024, 4.69), point(2025.5, 4.9, { kind: 'reported' }), aim(2027, 5.5, { op: '>=' })]],
  ['two figures for one year', [point(2018, 2178), aim(2025, 8000), aim(2025, 8712)]],
  ['thirty years', Array.from({ length: 30 }, (_, index) => point(1996 + index, 1000 + index * 371))],
  ['a century', [point(1925, 1), aim(2025, 30)]],
];

describe('layOut', () => {
  for (const [name, points] of CASES) {
    it(`keeps labels apart and inside: ${name}`, () => assertClear(lay(...points)));
    it(`writes only finite places: ${name}`, () => {
      const layout = lay(...points);
      const numbers = JSON.stringify(layout);
      assert.doesNotMatch(numbers, /null|NaN/);
      for (const mark of layout.marks)
        for (const [, path] of shapesOf(mark, penAt(0, 0, 12))) assert.match(path, /^[MLAZ\d .-]+$/, path);
    });
  }

  it('draws nothing without a figure, and leaves out what is none', () => {
    assert.equal(layOut([]), undefined);
    assert.equal(layOut([point(2020, NaN)]), undefined);
    assert.equal(lay(point(2018, 3), point(2019, NaN), aim(NaN, 4)).marks.length, 1);
  });

  const joined: [name: string, points: Labelled[], lines: PlacedLine['kind'][]][] = [
    ['neighbouring years are joined', [point(2018, 1), point(2019, 2)], ['known']],
    ['an estimate is joined by dots', [point(2018, 1), point(2019, 2, { kind: 'estimated' })], ['estimated']],
    ['years of which nothing is known are a gap', [point(2018, 1), point(2021, 2)], ['gap']],
    ['a gap before an estimate is a gap', [point(2018, 1), point(2021, 2, { kind: 'estimated' })], ['gap']],
    ['nothing leads to a target', [point(2018, 1), aim(2019, 2), aim(2020, 3)], []],
    ['nothing leads to a report', [point(2018, 1), point(2019, 2, { kind: 'reported' })], []],
    ['two figures of one year are not joined', [point(2018, 1), point(2018, 2)], []],
  ];
  for (const [name, points, lines] of joined) it(name, () => assert.deepEqual(kinds(lay(...points)), lines));

  it('tells the last target from those before, and a commitment is one', () => {
    const marks = lay(point(2018, 1), aim(2020, 2), aim(2025, 3), point(2025, 4, { kind: 'commitment' })).marks;
    assert.deepEqual(
      marks.map(({ mark }) => mark),
      ['observed', 'interim', 'target', 'target'],
    );
  });

  it('counts linear heights from nought', () => {
    const { marks, lines } = lay(point(2018, 2000), aim(2025, 8000));
    const axis = lines.find(({ kind }) => kind === 'axis')!.from[1];
    assert.ok(Math.abs((axis - marks[0]!.y) / (axis - marks[1]!.y) - 0.25) < 0.01);
  });

  it('leaves missing years their room', () => {
    const [a, b, c] = lay(point(2018, 1), point(2019, 1), aim(2025, 1)).marks.map(({ x }) => x);
    assert.ok(Math.abs((c! - b!) / (b! - a!) - 6) < 0.05);
  });

  it('shares the years of several drawings', () => {
    const layout = layOut([aim(2025, 3)], { span: [2018, 2030] });
    assert.equal(layout?.lines.filter(({ kind }) => kind === 'year').length, 13);
    assert.ok(layout && layout.marks[0]!.x > 50);
  });

  it('labels the report and the last target first', () => {
    const layout = lay(point(2024, 4.69), point(2025.5, 4.9, { kind: 'reported' }), aim(2027, 5.5));
    assert.ok(textsAt(layout, 0).includes('5.5'));
    assert.ok(textsAt(layout, 0).includes('4.9'));
  });

  it('draws a range as a band between two ticks, and open ends as hatching on their side', () => {
    const shapes = (more: Partial<TrendPoint>): string[] =>
      shapesOf(lay(aim(2025, 3, more)).marks[0]!, penAt(0, 0, 1)).map(([name]) => name);
    assert.deepEqual(shapes({}), ['target']);
    assert.deepEqual(shapes({ op: 'range', max: 5 }), ['band', 'target']);
    for (const op of ['>=', '>', '<=', '<', 'about'] as const) assert.deepEqual(shapes({ op }), ['open', 'target']);
    const open = (op: TrendPoint['op']): number[] =>
      shapesOf(lay(aim(2025, 3, { op })).marks[0]!, penAt(0, 0, 1))[0]![1]
        .match(/-?[\d.]+ (-?[\d.]+)/g)!
        .map((place) => Number(place.split(' ')[1]));
    assert.ok(open('>=').every((y) => y < 0));
    assert.ok(open('<=').every((y) => y > -0.3));
  });
});

describe('apart', () => {
  const box = (x: number, left: number, right: number): Obstacle => ({ x, room: [left, 0, right, 1] });

  it('trusts two rooms side by side only in the order of their places', () => {
    assert.ok(apart(box(10, 0, 1), box(50, 0, 1), 10));
    // At this width they happen to be apart; somewhat wider they would meet.
    assert.ok(!apart(box(10, 6, 7), box(50, 0, 1), 10));
  });
});

describe('every indicator of every plan', () => {
  const bundle = JSON.parse(readFileSync('packages/bundle/dist/bundle.json', 'utf8')) as Bundle;

  for (const language of ['zh-CN', 'en'] as const) {
    it(`has no label on another in ${language}`, () => {
      let drawn = 0;
      for (const indicator of bundle.indicators) {
        const { points } = seriesOf(indicator);
        for (const plot of [6.5, 14]) {
          const last = points.filter(({ kind }) => kind === 'target').at(-1);
          const labelled = points.map((item): Labelled => [item, labelOf(item, language, item === last)]);
          const layout = layOut(labelled, { plot });
          if (layout) assertClear(layout);
          drawn += Number(layout !== undefined);
        }
      }
      assert.ok(drawn > 90, `${drawn}`);
    });
  }

  it('has room for the last target on a small phone', () => {
    for (const indicator of bundle.indicators.filter(({ document }) => document === 'pudong-2020')) {
      const { points } = seriesOf(indicator);
      if (points.length < 4) continue;
      const layout = layOut(points.map((item): Labelled => [item, labelOf(item, 'zh-CN', item === points.at(-1))]));
      const label = layout?.labels.find(({ kind }) => kind === 'target');
      assert.ok(label && label.tier <= 1, indicator.name);
    }
  });
});
