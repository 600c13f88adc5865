import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Facility } from '@plan-elements/bundle';

import { layOut, markOf, sideOf, stepOf, widthOf } from '../../packages/elements/src/facility-timeline/layout.js';
import type { FacilityGroup, Mark, Row } from '../../packages/elements/src/facility-timeline/layout.js';
import { planDate } from '../../packages/elements/src/facility-timeline/plan-date.js';
import { SAMPLE, SAMPLE_DOCUMENT, SAMPLE_DRAFT } from '../fixtures/sample-bundle.js';

let count = 0;
const facility = (more: Partial<Facility>): Facility => ({
  ...(SAMPLE.facilities[0] as Facility),
  id: `example-2027/${(count += 1)}`,
  start: null,
  completion: null,
  duration: null,
  completionBasis: null,
  host: null,
  region: null,
  ...more,
});
const built = (more: Partial<Facility> = {}): Facility => facility({ completionBasis: 'built', ...more });
const stated = (completion: number, more: Partial<Facility> = {}): Facility =>
  facility({ completion, completionBasis: 'stated', ...more });
const computed = (start: number, duration: number, more: Partial<Facility> = {}): Facility =>
  facility({ start, duration, completion: start + duration, completionBasis: 'computed', ...more });

const lay = (facilities: Facility[], group: FacilityGroup = 'none', rule: number | null = null, label = '2025') =>
  layOut(facilities, group, rule, () => label);

describe('markOf', () => {
  const table: [Mark, Facility][] = [
    ['built', built()],
    ['built', built({ start: 2019 })],
    ['stated', stated(2025)],
    ['stated', stated(2025, { start: 2019 })],
    ['computed', computed(2019, 5)],
    ['started', facility({ start: 2026 })],
    ['undated', facility({})],
    ['undated', facility({ duration: 5 })],
  ];
  for (const [mark, record] of table) {
    const { start, completion, completionBasis } = record;
    it(`${start}, ${completion}, ${completionBasis} is ${mark}`, () => assert.equal(markOf(record), mark));
  }
});

describe('stepOf', () => {
  for (const [years, most, step] of [
    [7, 12, 1],
    [7, 6, 2],
    [12, 12, 1],
    [13, 12, 2],
    [31, 6, 10],
    [100, 12, 10],
    [1000, 6, 200],
  ] as const) {
    it(`${years} years with room for ${most}: every ${step}`, () => assert.equal(stepOf(years, most), step));
  }
});

describe('sideOf', () => {
  for (const [from, to, label, side] of [
    [10, 10, '2020', 'after'],
    [95, 95, '2025 · 上海科技大学', 'before'],
    [10, 60, '2023 推算 · 同济大学', 'after'],
    [50, 98, '2023 推算 · 同济大学', 'before'],
    [5, 95, '2027 推算 · 同济大学', 'below'],
    [40, 40, '一'.repeat(60), 'after'],
    [70, 70, '一'.repeat(60), 'before'],
  ] as const) {
    it(`${from}–${to} with ${widthOf(label)} characters: ${side}`, () => assert.equal(sideOf(from, to, label), side));
  }
});

describe('planDate', () => {
  const table: [string, Parameters<typeof planDate>[0], ReturnType<typeof planDate>][] = [
    [
      'the day of issue',
      { ...SAMPLE_DOCUMENT, issuedOn: '2025-01-16' },
      { kind: 'issued', at: 2025 + 15.5 / 31 / 12, text: '2025-01-16' },
    ],
    ['a month of issue', { ...SAMPLE_DOCUMENT, issuedOn: '2026-02' }, { kind: 'issued', at: 2026 + 1.5 / 12, text: '2026-02' }],
    [
      'a period in the title',
      { ...SAMPLE_DRAFT, title: '示例方案（2020-2025年）', horizon: [2020, 2025] },
      { kind: 'from', at: 2020, text: '2020' },
    ],
    ['a milestone, which is no beginning', { ...SAMPLE_DRAFT, title: '示例方案', horizon: [2027, 2030] }, null],
    ['nothing', SAMPLE_DRAFT, null],
  ];
  for (const [name, document, expected] of table) {
    it(`takes ${name}`, () => assert.deepEqual(planDate(document), expected));
  }
});

describe('layOut', () => {
  it('keeps what is built without a year off every year', () => {
    const { zone, ticks, lanes } = lay([built(), stated(2019)]);
    const [first, second] = lanes[0]?.rows as [Row, Row];
    assert.equal(first.mark, 'built');
    assert.ok(first.space < zone && zone <= (ticks[0]?.line as number));
    assert.ok(second.space > zone);
  });

  it('has no zone where nothing is built without a year', () => assert.equal(lay([stated(2019)]).zone, 0));

  it('has no axis where no year is written', () => {
    assert.deepEqual(lay([built()], 'none', 2020.5).ticks, []);
    assert.equal(lay([built()], 'none', 2020.5).rule, null);
  });

  it('marks the middle of a year', () => {
    const { ticks, lanes } = lay([stated(2020), stated(2026)]);
    const places = lanes[0]?.rows.map(({ space, side }) => (side === 'before' ? 100 - space : space));
    const labels = [2020, 2026].map((year) => ticks.find((tick) => tick.year === year)?.label);
    places?.forEach((place, index) => assert.ok(Math.abs(place - (labels[index] as number)) < 1e-9));
  });

  it('draws a bar from start to the computed year', () => {
    const { ticks, lanes } = lay([computed(2019, 5)]);
    const { space, bar } = lanes[0]?.rows[0] as Row;
    assert.ok(Math.abs(space - (ticks[0]?.label as number)) < 1e-9);
    assert.ok(Math.abs(space + (bar as number) - (ticks.find(({ year }) => year === 2024)?.label as number)) < 1e-9);
  });

  it('puts the date of the plan between the years', () => {
    const { ticks, rule } = lay([stated(2025)], 'none', 2020);
    assert.equal(ticks[0]?.year, 2020);
    assert.equal(rule, ticks[0]?.line);
  });

  it('groups as asked, in the order of the document, unnamed last, sorted by year inside', () => {
    const records = [
      stated(2025, { host: '甲' }),
      stated(2022, { region: '东' }),
      stated(2024, { region: '西' }),
      built({ region: '西' }),
    ];
    const shape = (group: FacilityGroup) =>
      lay(records, group).lanes.map(({ name, rows }) => [
        name,
        rows.map(({ facility: { id } }) => records.findIndex((record) => record.id === id)),
      ]);
    assert.deepEqual(shape('region'), [
      ['东', [1]],
      ['西', [3, 2]],
      [null, [0]],
    ]);
    assert.deepEqual(shape('host'), [
      ['甲', [0]],
      [null, [3, 1, 2]],
    ]);
    assert.deepEqual(shape('kind'), [['big-science', [3, 1, 2, 0]]]);
    assert.deepEqual(shape('none'), [[null, [3, 1, 2, 0]]]);
  });

  it('keeps what has no year apart', () => {
    const { lanes, undated } = lay([facility({}), stated(2025)]);
    assert.deepEqual([lanes[0]?.rows.length, undated.length], [1, 1]);
  });

  const years = fc.integer({ min: 1950, max: 2060 });
  const records = fc.array(
    fc.oneof(
      years.map((year) => stated(year)),
      fc.tuple(years, fc.integer({ min: 0, max: 40 })).map(([start, duration]) => computed(start, duration)),
      fc.tuple(years, fc.integer({ min: 0, max: 40 })).map(([start, more]) => stated(start + more, { start })),
      years.map((start) => facility({ start })),
      fc.constant(null).map(() => built()),
    ),
    { minLength: 1, maxLength: 12 },
  );

  it('leaves room for every label beside its mark, and for every year beside the next', () => {
    fc.assert(
      fc.property(records, fc.option(years), fc.string({ maxLength: 30 }), (facilities, rule, label) => {
        const { ticks, lanes, zone } = lay(facilities, 'none', rule, label);
        for (const { space, bar, side } of lanes.flatMap(({ rows }) => rows)) {
          // What is left of a track of 40 characters for the label, by the rules of the style sheet, and its margin.
          const left = side === 'below' ? 100 : 100 - space - (bar ?? 0);
          assert.ok(space >= 0 && space + (bar ?? 0) <= 100 + 1e-9);
          assert.ok((left / 100) * 40 - 1.5 >= Math.min(widthOf(label), 8) - 1e-9, `${side} leaves ${left} %`);
        }
        for (const size of ['wide', 'middling'] as const) {
          const labels = ticks.filter((tick) => tick[size]).map((tick) => tick.label);
          // A year is four digits, and the narrowest track of each layout is 370 and 240 pixels wide.
          const width = size === 'wide' ? 370 : 240;
          labels.slice(1).forEach((at, index) => assert.ok(((at - (labels[index] as number)) / 100) * width >= 24));
          assert.ok(labels.every((at) => at > zone && at < 100));
        }
      }),
    );
  });
});
