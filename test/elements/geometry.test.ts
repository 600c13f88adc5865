import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { drawArc, drawBar, scaleOf } from '../../packages/elements/src/target-gauge/geometry.js';
import type { Drawing, GaugePoint, Shape } from '../../packages/elements/src/target-gauge/geometry.js';
import { ARC, BAR, overlap } from '../../packages/elements/src/target-gauge/track.js';

const point = (value: number, label: string, more: Partial<GaugePoint> = {}): GaugePoint => ({
  kind: 'target',
  op: '=',
  value,
  max: null,
  label,
  ...more,
});
const observed = (value: number, label: string): GaugePoint => point(value, label, { kind: 'observed' });
const estimated = (value: number, label: string): GaugePoint => point(value, label, { kind: 'estimated' });

const pathOf = (drawing: Drawing | undefined, shape: Shape): string | undefined =>
  drawing?.paths.find(([name]) => name === shape)?.[1];

describe('scaleOf', () => {
  const table: [values: number[], percent: boolean, min: number, max: number][] = [
    [[2000], false, 0, 2500],
    [[8000, 2178, 4000], false, 0, 10_000],
    [[5.5], true, 0, 7],
    [[98], true, 0, 100],
    [[100], true, 0, 100],
    [[98], false, 0, 120],
    [[120], true, 0, 150],
    [[0], false, 0, 1],
    [[0, 1], false, 0, 1.2],
    [[-5], false, -6, 0],
    [[-5, 5], false, -6, 6],
    [[1e12], false, 0, 1.2e12],
    [[0.35], false, 0, 0.5],
    [[NaN], false, 0, 1],
    [[NaN, 10], false, 0, 12],
    [[Infinity], false, 0, 1],
    [[], false, 0, 1],
  ];
  for (const [values, percent, min, max] of table) {
    it(`${JSON.stringify(values)}${percent ? ' %' : ''} stands on ${min} to ${max}`, () => {
      const scale = scaleOf(values, percent);
      assert.deepEqual(
        scale.map((end) => Number(end.toPrecision(6))),
        [min, max],
      );
    });
  }
});

const CASES: [name: string, points: GaugePoint[], percent?: boolean][] = [
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
  ['a full share', [point(100, '2027', { op: '>=' })], true],
  ['a table', [point(8000, '2025'), observed(2178, '2018'), estimated(2902, '2019'), point(4000, '2020')]],
  ['close neighbours', [point(60, '2025'), observed(38, '2018'), observed(42, '2019'), point(47, '2020'), point(48, '2021')]],
  ['six on one spot', [2018, 2019, 2020, 2021, 2022, 2025].map((year) => point(100, String(year)))],
  ['a fact alone', [observed(4.69, '2024')], true],
];

for (const [look, draw, track] of [
  ['drawArc', drawArc, ARC],
  ['drawBar', drawBar, BAR],
] as const) {
  describe(look, () => {
    for (const size of [12, 15]) {
      for (const [name, points, percent = false] of CASES) {
        it(`keeps labels apart and inside for ${name} in type of ${size}`, () => {
          const drawing = draw(points, percent, size);
          assert.ok(drawing);
          assert.doesNotMatch(JSON.stringify(drawing), /NaN|Infinity|null/);
          drawing.labels.forEach((label, index) => {
            const [left, top, right, bottom] = label.box;
            assert.ok(left >= 0 && top >= 0 && right <= drawing.width && bottom <= drawing.height, `${label.text} is inside`);
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
      const drawing = draw([point(8000, '2025'), observed(2178, '2018'), point(4000, '2020')], false, 12);
      assert.deepEqual(drawing?.labels.map(({ text }) => text).sort(), ['0', '2018', '2020', '2025']);
    });

    it('fills nothing that the document does not observe', () => {
      const drawing = draw([point(8000, '2025', { op: '>=' }), point(4000, '2020')], false, 12);
      assert.deepEqual(
        drawing?.paths.map(([shape]) => shape),
        ['track', 'open', 'milestone', 'target'],
      );
    });

    it('tells the estimate from what was observed', () => {
      const drawing = draw([point(8000, '2025'), observed(2178, '2018'), estimated(2902, '2019')], false, 12);
      assert.deepEqual(
        drawing?.paths.map(([shape]) => shape),
        ['track', 'observed', 'estimated', 'cut', 'target'],
      );
    });

    it('has no target tick where nothing is promised', () => {
      assert.equal(pathOf(draw([observed(4.69, '2024')], true, 12), 'target'), undefined);
    });

    it('has no drawing without a number', () => {
      assert.equal(draw([point(NaN, '2027')], false, 12), undefined);
      assert.equal(draw([], false, 12), undefined);
    });

    for (const [op, side] of [
      ['>=', 1],
      ['>', 1],
      ['<=', -1],
      ['<', -1],
    ] as const) {
      it(`hatches ${side > 0 ? 'past' : 'below'} the tick for ${op}`, () => {
        const bar = drawBar([point(50, '2027', { op })], false, 12);
        const tick = Number(/^M([\d.]+)/.exec(pathOf(bar, 'target') ?? '')?.[1]);
        const starts = [...(pathOf(bar, 'open') ?? '').matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x));
        assert.ok(starts.length > 3);
        for (const start of starts) assert.ok(Math.sign(start - tick) === side, `${start} beside ${tick}`);
      });
    }

    it('hatches no further than the scale', () => {
      const bar = drawBar([point(98, '2027', { op: '>=' })], true, 12);
      for (const [, x] of (pathOf(bar, 'open') ?? '').matchAll(/[ML]([\d.]+)/g)) assert.ok(Number(x) <= 240);
    });
  });
}
