import type { Facility } from '@plan-elements/bundle';

import { indentOf, sideOf, ticksOf, yearsOf } from './axis.js';
import type { Side, Tick, Years } from './axis.js';
import { markOf, whenOf } from './dates.js';
import type { Mark } from './dates.js';

/** By what rows are put into lanes. */
export type FacilityGroup = 'region' | 'host' | 'kind' | 'none';

/** What a publisher has reported of a facility: that it was begun, that it stands, or when it is now to be finished. */
export type ReportedMark = 'begun' | 'done' | 'expected';

/** Reported dates, as years with fractions. */
export interface Actual {
  readonly mark: ReportedMark;
  readonly start: number | null;
  readonly end: number | null;
  /** What stands beside the mark. */
  readonly label: string;
}

/** A mark on the years. Lengths are percentages of the track. */
export interface Place {
  /** From the start of the track to bar and mark; with the label `before`, from its end. */
  readonly space: number;
  /** Length of the bar from start to completion; `null` where no start is known. */
  readonly bar: number | null;
  /** Length of the soft edges before and after the mark. */
  readonly lead: number;
  readonly tail: number;
  readonly side: Side;
  /** Where a label below the mark begins. */
  readonly indent: number;
  /** Whether the mark lies outside the years that are shown. */
  readonly out: 'earlier' | 'later' | '';
}

/** One facility on the years. */
export interface Row extends Place {
  readonly facility: Facility;
  readonly mark: Mark;
  /** What has been reported, beside what was planned. */
  readonly actual: (Place & Pick<Actual, 'mark' | 'label'>) | undefined;
}

/** The rows of one region, host or kind; the name is `null` where the document says none. */
export interface Lane {
  readonly name: string | null;
  readonly rows: readonly Row[];
}

/** Everything that is drawn. */
export interface Timeline {
  readonly ticks: readonly Tick[];
  /** Width of the zone for what is built in a year that the document does not say; 0 without one. */
  readonly zone: number;
  /** Place of the plan's own date and of today, where the years contain them. */
  readonly rule: number | null;
  readonly today: number | null;
  /** All years that the facilities need; `null` where no year is written. */
  readonly years: Years | null;
  readonly lanes: readonly Lane[];
  readonly undated: readonly Facility[];
}

/** What the drawing depends on besides the facilities. Dates are years with fractions. */
export interface LayoutOptions {
  readonly group: FacilityGroup;
  /** The plan's own date. */
  readonly rule?: number | null;
  readonly today?: number | null;
  /** The years to show, where not all. */
  readonly window?: Years | null | undefined;
  readonly labelOf: (facility: Facility) => string;
  readonly actualOf?: (facility: Facility) => Actual | undefined;
  /** Order inside a lane, where not by date. */
  readonly compare?: ((a: Facility, b: Facility) => number) | undefined;
}

const ZONE = 12;
/** Room for a label after the last year. */
const END = 8;
/** How far a start without an end fades into the years after it. */
const FADE = 1;

/** Puts rows into lanes in the order in which the document first names them; what has no name comes last. */
function lanesOf(rows: readonly Row[], { group, compare }: LayoutOptions): Lane[] {
  const lanes = new Map<string | null, Row[]>();
  for (const row of rows) {
    const name = group === 'none' ? null : row.facility[group];
    const lane = lanes.get(name);
    if (lane) lane.push(row);
    else lanes.set(name, [row]);
  }
  const order = ({ mark, facility: { completion, start } }: Row): number =>
    mark === 'built' ? -Infinity : (completion ?? start ?? Infinity);
  const byDate = (a: Row, b: Row): number => (order(a) < order(b) ? -1 : Number(order(a) > order(b)));
  return [...lanes]
    .sort(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([name, members]) => ({
      name,
      rows: members.sort(compare ? (a, b) => compare(a.facility, b.facility) : byDate),
    }));
}

/** Lays facilities out on years. A year is a band, and what happens in it without a closer date is marked in its middle. */
export function layOut(facilities: readonly Facility[], options: LayoutOptions): Timeline {
  const { rule = null, today = null, labelOf, actualOf = () => undefined } = options;
  const dated = facilities
    .map((facility) => ({ facility, mark: markOf(facility), actual: actualOf(facility) }))
    .filter(({ mark, actual }) => mark !== 'undated' || actual);
  const years = yearsOf(
    dated.flatMap(({ facility: { start, completion }, actual }) =>
      [start, completion, actual?.start, actual?.end].filter((year): year is number => typeof year === 'number'),
    ),
    rule,
  );
  const [from, to] = options.window ?? years ?? [0, 1];
  const zone = dated.some(({ mark }) => mark === 'built') ? ZONE : 0;
  const at = (year: number): number => zone + ((Math.min(Math.max(year, from), to) - from) / (to - from)) * (100 - zone - END);
  const seen = (year: number | null): number | null => (years && year !== null && year >= from && year < to ? at(year) : null);

  const place = (start: number | null, end: number, label: string, before = 0, after = 0, breaks = true): Place => {
    const mark = at(end);
    const begin = start === null ? mark : Math.min(at(start), mark);
    const lead = start === null ? mark - at(end - before) : 0;
    const tail = at(end + after) - mark;
    const side = sideOf(begin - lead, mark + tail, label, breaks);
    const out = end < from ? 'earlier' : end > to ? 'later' : '';
    return {
      bar: start === null ? null : mark - begin,
      lead,
      tail,
      side,
      out,
      space: side === 'before' ? 100 - mark - tail : begin - lead,
      indent: indentOf(begin - lead, label),
    };
  };
  const planned = (facility: Facility, mark: Mark): Place => {
    const { start, completion } = facility;
    const label = labelOf(facility);
    if (completion === null && start === null) {
      // What stands has its place before all years; what has no date in the plan is here for what has been reported.
      const side = sideOf(ZONE / 2, ZONE / 2, label);
      return { space: mark === 'built' ? ZONE / 2 : zone, bar: null, lead: 0, tail: 0, side, indent: 0, out: '' };
    }
    if (completion === null) return place(null, whenOf(facility, start!).at, label, 0, FADE);
    const { at: end, before, after } = whenOf(facility, completion);
    return place(start === null ? null : whenOf(facility, start).at, end, label, before, after);
  };
  const rows = dated.map(({ facility, mark, actual }): Row => ({
    ...planned(facility, mark),
    facility,
    mark,
    actual: actual && {
      ...place(actual.end === null ? null : actual.start, actual.end ?? actual.start ?? 0, actual.label, 0, 0, false),
      mark: actual.mark,
      label: actual.label,
    },
  }));
  return {
    ticks: years ? ticksOf([from, to], at) : [],
    zone,
    rule: seen(rule),
    today: seen(today),
    years,
    lanes: lanesOf(rows, options),
    undated: facilities.filter((facility) => markOf(facility) === 'undated' && !actualOf(facility)),
  };
}
