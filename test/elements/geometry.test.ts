import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ARC } from '../../packages/elements/src/target-gauge/arc.js';
import { BAR } from '../../packages/elements/src/target-gauge/bar.js';
import { draw as drawOn, scaleOf } from '../../packages/elements/src/target-gauge/geometry.js';
import type { Drawing, GaugePoint, Shape } from '../../packages/elements/src/target-gauge/geometry.js';
import { overlap, round } from '../../packages/elements/src/target-gauge/track.js';

const point = (value: number, label: string, more: Partial<GaugePoint> = {}): GaugePoint => ({
  kind: 'target',
  op: '=',
  value,
  max: null,
  labels: [label],
  ...more,
});
const observed = (value: number, label: string): GaugePoint => point(value, label, { kind: 'observed' });
const reported = (value: number): GaugePoint => point(value, '', { kind: 'reported' });
const estimated = (value: number, label: string): GaugePoint => point(value, label, { kind: 'estimated' });

const pathOf = (drawing: Drawing | undefined, shape: Shape): string | undefined =>
  drawing?.paths.find(([name]) => name === shape)?.[1];

/** First and last point of a path; a bar's path names only where it goes to. */
const startOf = (path = ''): number[] => (/^M([\d.]+) ([\d.]+)/.exec(path)?.slice(1) ?? []).map(Number);
const endOf = (path = ''): number[] => {
  const across = /H([\d.]+)$/.exec(path)?.[1];
  if (across !== undefined) return [Number(across), startOf(path)[1]!];
  return (/([\d.]+) ([\d.]+)$/.exec(path)?.slice(1) ?? []).map(Number);
};

describe('scaleOf', () => {
  const table: [values: number[], cap: number | undefined, min: number, max: number][] = [
    [[2000], undefined, 0, 2500],
    [[8000, 2178, 4000], undefined, 0, 10_000],
    [[5.5], 100, 0, 7],
    [[98], 100, 0, 100],
    [[100], 100, 0, 100],
    [[98], undefined, 0, 120],
    [[120], 100, 0, 150],
    [[0], undefined, 0, 1],
    [[0, 1], undefined, 0, 1.2],
    [[-5], undefined, -6, 0],
    [[-5, 5], undefined, -6, 6],
    [[1e12], undefined, 0, 1.2e12],
    [[0.35], undefined, 0, 0.5],
    [[NaN], undefined, 0, 1],
    [[NaN, 10], undefined, 0, 12],
    [[Infinity], undefined, 0, 1],
    [[], undefined, 0, 1],
    [[1 / 3], 1, 0, 0.4],
    [[0.9], 1, 0, 1],
    [[1], 1, 0, 1],
    [[2], 1, 0, 2.5],
  ];
  for (const [values, cap, min, max] of table) {
    it(`${JSON.stringify(values)}${cap === undefined ? '' : ` of ${cap}`} stands on ${min} to ${max}`, () => {
      const scale = scaleOf(values, cap);
      assert.deepEqual(
        scale.map((end) => Number(end.toPrecision(6))),
        [min, max],
      );
    });
  }
});

const CASES: [name: string, points: GaugePoint[], cap?: number][] = [
  ['a target alone', [point(2000, '2027', { op: '>=' })]],
  ['zero', [point(0, '2020'), observed(0, '2018')]],
  ['a negative target', [point(-3, '2027'), observed(-5, '2024')]],
  ['both sides of zero', [point(4, '2027'), observed(-5, '2024')]],
  ['a trillion', [point(1e12, '2027')]],
  ['a fall', [point(0.35, '2027', { op: '<=' }), observed(0.5, '2024')]],
  ['beyond the target already', [point(10, '2027', { op: '>=' }), observed(30, '2024')]],
  ['a range', [point(3, '2027', { op: 'range', max: 5 })]],
  ['a range without width', [point(3, '2027', { op: 'range', max: 3 })]],
  ['about', [point(150, '', { op: 'about' })]],
  ['a full share', [point(100, '2027', { op: '>=' })], 100],
  ['a table', [point(8000, '2025'), observed(2178, '2018'), estimated(2902, '2019'), point(4000, '2020')]],
  ['close neighbours', [point(60, '2025'), observed(38, '2018'), observed(42, '2019'), point(47, '2020'), point(48, '2021')]],
  ['six on one spot', [2018, 2019, 2020, 2021, 2022, 2025].map((year) => point(100, String(year)))],
  ['facts of two years', [observed(4.69, '2024'), observed(4.2, '2023')], 100],
  ['a report', [point(2000, '2027', { op: '>=' }), observed(900, '2024'), reported(1800)]],
  ['a report over the target', [point(2000, '2027', { op: '>=' }), reported(2600)]],
  ['a report below zero', [point(2000, '2027'), reported(-50)]],
  ['labels with numbers', [point(850, '2025'), point(500, '', { labels: ['2020 · 500', '2020'] }), observed(428.4, '2018')]],
  ['not a number among others', [point(10, '2027'), observed(NaN, '2018'), observed(4, '2019')]],
];

for (const [look, track] of [
  ['an arc', ARC],
  ['a bar', BAR],
] as const) {
  const draw = (points: readonly GaugePoint[], cap?: number, size = 12): Drawing | undefined => drawOn(track, points, size, cap);

  describe(look, () => {
    for (const size of [12, 15]) {
      for (const [name, points, cap] of CASES) {
        it(`keeps labels apart and inside for ${name} in type of ${size}`, () => {
          const drawing = draw(points, cap, size);
          assert.ok(drawing);
          assert.doesNotMatch(JSON.stringify(drawing), /NaN|Infinity|null/);
          drawing.labels.forEach((label, index) => {
            const [left, top, right, bottom] = label.box;
            assert.ok(left >= 0 && top >= 0 && right <= track.width && bottom <= track.height, `${label.text} is inside`);
            assert.ok(!track.covers(label.box), `${label.text} is off the track`);
            for (const mark of drawing.marks) assert.ok(!overlap(label.box, mark), `${label.text} is off the marks`);
            for (const other of drawing.labels.slice(index + 1)) {
              const room = [left - 3, top, right + 3, bottom] as const;
              assert.ok(!overlap(room, other.box), `${label.text} is off ${other.text}`);
            }
          });
        });
      }
    }

    it('labels zero and what the plan states, and nothing else', () => {
      const drawing = draw([point(8000, '2025'), observed(2178, '2018'), point(4000, '2020')]);
      assert.deepEqual(drawing?.labels.map(({ text }) => text).sort(), ['0', '2018', '2020', '2025']);
    });

    it('fills nothing that the document does not observe', () => {
      const drawing = draw([point(8000, '2025', { op: '>=' }), point(4000, '2020')]);
      assert.deepEqual(
        drawing?.paths.map(([shape]) => shape),
        ['open', 'milestone', 'target'],
      );
    });

    it('tells the estimate from what was observed', () => {
      const drawing = draw([point(8000, '2025'), observed(2178, '2018'), estimated(2902, '2019')]);
      assert.deepEqual(
        drawing?.paths.map(([shape]) => shape),
        ['observed', 'estimated', 'cut', 'target'],
      );
    });

    it('has no target tick where nothing is promised', () => {
      assert.equal(pathOf(draw([observed(4.69, '2024'), observed(4.2, '2023')], 100), 'target'), undefined);
    });

    it('has no drawing without a number', () => {
      assert.equal(draw([point(NaN, '2027')]), undefined);
      assert.equal(draw([]), undefined);
    });

    it('draws no scale around a fact alone, which nothing is compared with', () => {
      assert.equal(draw([observed(4.69, '2024')], 100), undefined);
    });

    it('fills what is reported, past the target where that is reached', () => {
      const without = draw([point(2000, '2027', { op: '>=' })]);
      assert.equal(pathOf(without, 'reported'), undefined);
      const under = endOf(pathOf(draw([point(2000, '2027'), reported(1800)]), 'reported'));
      assert.deepEqual(under, track.place(1800 / 2500, 0).map(round));
      const over = draw([point(2000, '2027'), reported(2600)]);
      assert.deepEqual(endOf(pathOf(over, 'reported')), track.place(2600 / 3000, 0).map(round));
      assert.deepEqual(
        over?.paths.map(([shape]) => shape),
        ['reported', 'target'],
      );
    });

    it('prefers the longer label where it has room', () => {
      const wide = draw([point(850, '2025'), point(500, '', { labels: ['2020 · 500', '2020'] })]);
      assert.ok(wide?.labels.some(({ text }) => text === '2020 · 500'));
      const close = draw([point(850, '2025'), point(800, '', { labels: ['2020 · 800 000 000 000', '2020'] })]);
      assert.ok(!close?.labels.some(({ text }) => text.length > 4));
    });

    for (const [op, side] of [
      ['>=', 1],
      ['>', 1],
      ['<=', -1],
      ['<', -1],
    ] as const) {
      it(`is open ${side > 0 ? 'past' : 'below'} the tick for ${op}`, () => {
        const open = pathOf(draw([point(50, '2027', { op })]), 'open') ?? '';
        assert.deepEqual(startOf(open), track.place(50 / 60, 0).map(round));
        assert.deepEqual(endOf(open), track.place(side > 0 ? 1 : 50 / 60 - 0.25, 0).map(round));
      });
    }

    it('is open on both sides of about, no further than the scale', () => {
      const open = pathOf(draw([point(99, '2027', { op: 'about' })], 100), 'open') ?? '';
      const [up = '', down = ''] = open.split(/(?=M)/);
      assert.deepEqual(endOf(up), track.place(1, 0).map(round));
      assert.deepEqual(endOf(down), track.place(0.9, 0).map(round));
    });
  });
}
