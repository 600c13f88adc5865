import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Facility } from '@plan-elements/bundle';

import { sideOf, stepOf, widthOf } from '../../packages/elements/src/facility-timeline/axis.js';
import { markOf, whenOf } from '../../packages/elements/src/facility-timeline/dates.js';
import type { Mark } from '../../packages/elements/src/facility-timeline/dates.js';
import { comparing, filtered } from '../../packages/elements/src/facility-timeline/filter.js';
import { layOut } from '../../packages/elements/src/facility-timeline/layout.js';
import type { Actual, FacilityGroup, LayoutOptions, Row } from '../../packages/elements/src/facility-timeline/layout.js';
import { planDate, yearOf } from '../../packages/elements/src/facility-timeline/plan-date.js';
import { panned, yearsInWords, zoomed } from '../../packages/elements/src/facility-timeline/zoom.js';
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

const lay = (
  facilities: Facility[],
  group: FacilityGroup = 'none',
  rule: number | null = null,
  label = '2025',
  more: Partial<LayoutOptions> = {},
) => layOut(facilities, { group, rule, labelOf: () => label, ...more });

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

describe('yearOf', () => {
  for (const [date, year] of [
    ['2026-06-16', 2026 + (5 + 15.5 / 31) / 12],
    ['2026-06', 2026 + 5.5 / 12],
    ['2026', 2026.5],
  ] as const) {
    it(`puts ${date} at ${year.toFixed(3)}`, () => assert.ok(Math.abs(yearOf(date) - year) < 0.01));
  }
});

describe('whenOf', () => {
  for (const [statusText, at, before, after, text] of [
    ['2026年建成', 0.5, 0, 0, ''],
    ['2025年开工，2026年底建成', 1, 0, 0, '2026年底'],
    ['2026年初建成', 0, 0, 0, '2026年初'],
    ['2026年6月底前投用', 0.5, 0.75, 0, '2026年6月底前'],
    ['2026年10月投用', 9.5 / 12, 0, 0, '2026年10月'],
    ['2026年3月12日揭牌', 2.5 / 12, 0, 0, '2026年3月12日'],
    ['2026年上半年建成', 0.25, 0.25, 0.25, '2026年上半年'],
    ['2026年第四季度建成', 10.5 / 12, 0.125, 0.125, '2026年第四季度'],
    ['2026年左右建成', 0.5, 0.75, 0.75, '2026年左右'],
    ['2026年以前建成', 1, 0.75, 0, '2026年以前'],
    ['2027年底建成', 0.5, 0, 0, ''],
    [null, 0.5, 0, 0, ''],
  ] as const) {
    it(`reads ${statusText}`, () => {
      const when = whenOf(stated(2026, { statusText, sources: [] }), 2026);
      assert.ok(Math.abs(when.at - 2026 - at) < 1e-9, String(when.at));
      assert.deepEqual([when.before, when.after, when.text], [before, after, text]);
    });
  }

  it('reads the passage where the status says nothing', () => {
    const [source] = stated(2026).sources;
    const sources = [{ ...source!, quote: '建设示例中心，2026年6月底前投用' }];
    assert.equal(whenOf(stated(2026, { statusText: '建设', sources }), 2026).text, '2026年6月底前');
  });
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

  it('keeps vague dates soft, and a start without an end open', () => {
    const [by, about, open] = [
      stated(2025, { statusText: '2025年底前建成' }),
      stated(2026, { statusText: '2026年左右建成' }),
      facility({ start: 2024 }),
    ];
    const rows = lay([by, about, open]).lanes[0]?.rows ?? [];
    const soft = new Map(rows.map(({ facility: { id }, lead, tail }) => [id, [lead > 0, tail > 0]]));
    assert.deepEqual(
      [by, about, open].map(({ id }) => soft.get(id)),
      [
        [true, false],
        [true, true],
        [false, true],
      ],
    );
  });

  it('draws today only inside the years, apart from the date of the plan', () => {
    const today = (year: number) => lay([stated(2025), stated(2027)], 'none', 2024.5, '', { today: year });
    assert.notEqual(today(2026.2).today, null);
    assert.notEqual(today(2026.2).today, today(2026.2).rule);
    assert.equal(today(2029.1).today, null);
    assert.equal(today(2020.1).today, null);
  });

  it('shows a part of the years, and on which side the rest lies', () => {
    const { ticks, lanes, years } = lay([stated(2020), stated(2025), stated(2030)], 'none', null, '', { window: [2023, 2027] });
    assert.deepEqual(years, [2020, 2031]);
    assert.deepEqual(
      ticks.map(({ year }) => year),
      [2023, 2024, 2025, 2026],
    );
    assert.deepEqual(
      lanes[0]?.rows.map(({ out }) => out),
      ['earlier', '', 'later'],
    );
  });

  it('puts reported dates on the same years beside the plan’s', () => {
    const actual: Actual = { mark: 'expected', start: null, end: 2028.5, label: '2028' };
    const late = stated(2025);
    const found = facility({});
    const { lanes, undated, years } = lay([late, found], 'none', null, '', { actualOf: () => actual });
    assert.deepEqual(years, [2025, 2029]);
    assert.equal(undated.length, 0);
    assert.deepEqual(
      lanes[0]?.rows.map(({ mark, actual: reported }) => [mark, reported?.mark]),
      [
        ['stated', 'expected'],
        ['undated', 'expected'],
      ],
    );
    const [row] = lanes[0]?.rows ?? [];
    const place = ({ space, side, tail }: { space: number; side: string; tail: number }) =>
      side === 'before' ? 100 - space - tail : space;
    assert.ok(place(row!.actual!) > place(row!));
  });

  it('sorts as asked', () => {
    const records = [stated(2027, { name: '乙' }), stated(2025, { name: '丙' }), stated(2026, { name: '甲' })];
    const names = (compare?: LayoutOptions['compare']) =>
      lay(records, 'none', null, '', { compare }).lanes[0]?.rows.map(({ facility: { name } }) => name);
    assert.deepEqual(names(), ['丙', '甲', '乙']);
    assert.deepEqual(names(comparing('document')), ['乙', '丙', '甲']);
    assert.deepEqual(names(comparing('name')), ['丙', '甲', '乙']);
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
        for (const { space, bar, lead, tail, side } of lanes.flatMap(({ rows }) => rows)) {
          // What is left of a track of 40 characters for the label, by the rules of the style sheet, and its margin.
          const drawn = space + (bar ?? 0) + lead + tail;
          const left = side === 'below' ? 100 : 100 - drawn;
          assert.ok(space >= 0 && drawn <= 100 + 1e-9);
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

describe('zoomed', () => {
  const all = [2019, 2027] as const;
  it('halves the years around their middle', () => assert.deepEqual(zoomed(null, all, 0.5), [2021, 2025]));
  it('holds a year in its place', () => assert.deepEqual(zoomed(null, all, 0.5, 0), [2019, 2023]));
  it('stops at two years', () => assert.deepEqual(zoomed([2020, 2022], all, 0.5), [2020, 2022]));
  it('stays inside all years', () => assert.deepEqual(zoomed([2024, 2027], all, 2, 1), [2021, 2027]));
  it('ends with all years', () => assert.equal(zoomed([2020, 2026], all, 2), null));
  it('has nothing to show of a single year', () => assert.equal(zoomed(null, [2019, 2020], 0.5), null));
});

describe('panned', () => {
  const all = [2019, 2027] as const;
  it('moves', () => assert.deepEqual(panned([2020, 2023], all, 2), [2022, 2025]));
  it('stops at the ends', () => {
    assert.deepEqual(panned([2020, 2023], all, -9), [2019, 2022]);
    assert.deepEqual(panned([2020, 2023], all, 9), [2024, 2027]);
  });
  it('does not move all years', () => assert.equal(panned(null, all, 2), null));
  it('says the years', () => assert.equal(yearsInWords([2020.5, 2023.2]), '2020–2023'));
});

describe('filtered', () => {
  const kinds = { 'big-science': '大科学设施', lab: '实验室' };
  const records = [
    facility({ name: '甲装置', kind: 'big-science', host: '示例大学', labels: { en: 'Device A' } }),
    facility({ name: '乙中心', kind: 'lab', aliases: ['ＡＢＣ平台'], statusText: '正在论证' }),
    stated(2025, { name: '丙基地', kind: 'lab', region: '东区' }),
  ];
  for (const [what, wish, found] of [
    ['a name', { words: '甲' }, [0]],
    ['another name, whatever its width and case', { words: 'abc' }, [1]],
    ['a host', { words: '示例大学' }, [0]],
    ['a region', { words: '东区' }, [2]],
    ['a state', { words: '论证' }, [1]],
    ['an English label', { words: 'device' }, [0]],
    ['the word of a kind', { words: '实验室' }, [1, 2]],
    ['every word', { words: '实验室  东' }, [2]],
    ['nothing', { words: '没有' }, []],
    ['a kind', { kind: 'lab' }, [1, 2]],
    ['a kind of date', { mark: 'stated' }, [2]],
    ['all together', { words: '中心', kind: 'lab', mark: 'undated' }, [1]],
    ['no wish', {}, [0, 1, 2]],
  ] as const) {
    it(`finds by ${what}`, () => {
      const shown = filtered(records, { words: '', kind: '', mark: '', ...wish }, kinds);
      assert.deepEqual(
        shown.map((record) => records.indexOf(record)),
        [...found],
      );
    });
  }
});
