import type { Facility } from '@plan-elements/bundle';

/** What is known about a facility's date, and so how it is drawn. */
export type Mark = 'built' | 'stated' | 'computed' | 'started' | 'undated';

/** By what rows are put into lanes. */
export type FacilityGroup = 'region' | 'host' | 'kind' | 'none';

/** Where the label of a mark stands. */
export type Side = 'after' | 'before' | 'below';

/** One facility on the years. Lengths are percentages of the track. */
export interface Row {
  readonly facility: Facility;
  readonly mark: Mark;
  /** From the start of the track to the bar or mark; with the label `before`, from its end. */
  readonly space: number;
  /** Length of the bar from start to completion; `null` where no start is known. */
  readonly bar: number | null;
  readonly side: Side;
}

/** The rows of one region, host or kind; the name is `null` where the document says none. */
export interface Lane {
  readonly name: string | null;
  readonly rows: readonly Row[];
}

/** A year that is written above the track. */
export interface Tick {
  readonly year: number;
  /** Where the year begins. */
  readonly line: number;
  /** The middle of the year. */
  readonly label: number;
  /** Whether there is room for it on a wide and on a middling track. */
  readonly wide: boolean;
  readonly middling: boolean;
}

/** Everything that is drawn. */
export interface Timeline {
  readonly ticks: readonly Tick[];
  /** Width of the zone for what is built in a year that the document does not say; 0 without one. */
  readonly zone: number;
  /** Place of the plan's own date. */
  readonly rule: number | null;
  readonly lanes: readonly Lane[];
  readonly undated: readonly Facility[];
}

const ZONE = 12;
/** Room for a label after the last year. */
const END = 8;
const FEWEST_YEARS = 4;
/** As many years as fit side by side on the narrowest track of each layout. */
const MOST_LABELS = { wide: 12, middling: 6 };
/** A track of middling width, and what a label needs around it, in widths of a Chinese character. */
const TRACK = 40;
const MARGIN = 1.5;
const NARROWEST_LABEL = 8;

/** Tells what the document says of a facility's date. */
export function markOf({ start, completion, completionBasis }: Facility): Mark {
  if (completion !== null) return completionBasis === 'computed' ? 'computed' : 'stated';
  if (completionBasis === 'built') return 'built';
  return start === null ? 'undated' : 'started';
}

/** The width of a text in Chinese characters. */
export const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.6), 0);

/** Where a label stands best between the two ends of its mark, given as percentages. */
export function sideOf(from: number, to: number, label: string): Side {
  const after = ((100 - to) / 100) * TRACK - MARGIN;
  const before = (from / 100) * TRACK - MARGIN;
  const need = widthOf(label);
  if (need <= after) return 'after';
  if (need <= before) return 'before';
  if (Math.max(after, before) < NARROWEST_LABEL) return 'below';
  return after >= before ? 'after' : 'before';
}

/** The smallest of 1, 2, 5, 10, 20 … that leaves at most `most` of `count` years. */
export function stepOf(count: number, most: number): number {
  for (let decade = 1; ; decade *= 10) {
    for (const step of [decade, 2 * decade, 5 * decade]) if (count / step <= most) return step;
  }
}

function yearsOf(facilities: readonly Facility[], rule: number | null): [first: number, count: number] | null {
  const years = facilities.flatMap(({ start, completion }) => [start, completion]).filter((year) => year !== null);
  if (years.length === 0) return null;
  if (rule !== null) years.push(Math.floor(rule));
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  return [first, Math.max(last - first + 1, FEWEST_YEARS)];
}

function ticksOf(first: number, count: number, at: (year: number) => number): Tick[] {
  const wide = stepOf(count, MOST_LABELS.wide);
  const middling = stepOf(count, MOST_LABELS.middling);
  const ticks: Tick[] = [];
  for (let year = first; year < first + count; year += 1) {
    const tick = { wide: year % wide === 0, middling: year % middling === 0 };
    if (tick.wide || tick.middling) ticks.push({ year, line: at(year), label: at(year + 0.5), ...tick });
  }
  return ticks;
}

/** Puts rows into lanes in the order in which the document first names them; what has no name comes last. */
function lanesOf(rows: readonly Row[], group: FacilityGroup): Lane[] {
  const lanes = new Map<string | null, Row[]>();
  for (const row of rows) {
    const name = group === 'none' ? null : row.facility[group];
    const lane = lanes.get(name);
    if (lane) lane.push(row);
    else lanes.set(name, [row]);
  }
  const order = ({ facility, mark }: Row): number => (mark === 'built' ? -Infinity : (facility.completion ?? facility.start!));
  return [...lanes]
    .sort(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([name, members]) => ({ name, rows: members.sort((a, b) => (order(a) < order(b) ? -1 : Number(order(a) > order(b)))) }));
}

/**
 * Lays facilities out on years. A year is a band, and what happens in it is marked in its middle.
 *
 * @param rule - The plan's own date as a year with a fraction.
 * @param labelOf - What stands beside a facility's mark.
 */
export function layOut(
  facilities: readonly Facility[],
  group: FacilityGroup,
  rule: number | null,
  labelOf: (facility: Facility) => string,
): Timeline {
  const dated = facilities.filter((facility) => markOf(facility) !== 'undated');
  const zone = dated.some((facility) => markOf(facility) === 'built') ? ZONE : 0;
  const years = yearsOf(dated, rule);
  const [first, count] = years ?? [0, 1];
  const at = (year: number): number => zone + ((year - first) / count) * (100 - zone - END);
  const rows = dated.map((facility): Row => {
    const { start, completion } = facility;
    const mark = markOf(facility);
    const end = mark === 'built' ? ZONE / 2 : at((completion ?? start!) + 0.5);
    const begin = mark === 'built' || start === null ? end : Math.min(at(start + 0.5), end);
    const side = sideOf(begin, end, labelOf(facility));
    const bar = mark === 'computed' || end > begin ? end - begin : null;
    return { facility, mark, bar, side, space: side === 'before' ? 100 - end : begin };
  });
  return {
    ticks: years ? ticksOf(first, count, at) : [],
    zone,
    rule: years && rule !== null ? at(rule) : null,
    lanes: lanesOf(rows, group),
    undated: facilities.filter((facility) => markOf(facility) === 'undated'),
  };
}
