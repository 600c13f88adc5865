/** Where the label of a mark stands. */
export type Side = 'after' | 'before' | 'below';

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

/** Years from the first to before the last, with fractions. */
export type Years = readonly [from: number, to: number];

const FEWEST_YEARS = 4;
/** As many years as fit side by side on the narrowest track of each layout. */
const MOST_LABELS = { wide: 12, middling: 6 };
/** A track of middling width, and what a label needs around it, in widths of a Chinese character. */
const TRACK = 40;
const MARGIN = 1.5;
const NARROWEST_LABEL = 8;

/** The width of a text in Chinese characters. */
export const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.6), 0);

/**
 * Where a label stands best between the two ends of its mark, given as percentages.
 *
 * @param breaks - Whether it may break into lines where it does not fit; else it goes below.
 */
export function sideOf(from: number, to: number, label: string, breaks = true): Side {
  const after = ((100 - to) / 100) * TRACK - MARGIN;
  const before = (from / 100) * TRACK - MARGIN;
  const need = widthOf(label);
  if (need <= after) return 'after';
  if (need <= before) return 'before';
  if (!breaks || Math.max(after, before) < NARROWEST_LABEL) return 'below';
  return after >= before ? 'after' : 'before';
}

/** How far a label below its mark may be indented, as a percentage, and still stand in one line. */
export const indentOf = (space: number, label: string): number =>
  Math.max(Math.min(space, 100 - ((widthOf(label) + MARGIN) / TRACK) * 100), 0);

/** The smallest of 1, 2, 5, 10, 20 … that leaves at most `most` of `count` years. */
export function stepOf(count: number, most: number): number {
  for (let decade = 1; ; decade *= 10) {
    for (const step of [decade, 2 * decade, 5 * decade]) if (count / step <= most) return step;
  }
}

/** The whole years that contain all of these. */
export function yearsOf(years: number[], rule: number | null): Years | null {
  if (years.length === 0) return null;
  if (rule !== null) years.push(rule);
  const first = Math.floor(years.reduce((a, b) => Math.min(a, b)));
  const last = Math.floor(years.reduce((a, b) => Math.max(a, b)));
  return [first, Math.max(last + 1, first + FEWEST_YEARS)];
}

/** The years to write above a track on which `at` places a year. */
export function ticksOf([from, to]: Years, at: (year: number) => number): Tick[] {
  const wide = stepOf(to - from, MOST_LABELS.wide);
  const middling = stepOf(to - from, MOST_LABELS.middling);
  const ticks: Tick[] = [];
  for (let year = Math.floor(from); year < to; year += 1) {
    const tick = { wide: year % wide === 0, middling: year % middling === 0 };
    // A year whose middle is out of view has no place for its label.
    if ((tick.wide || tick.middling) && year + 0.5 > from && year + 0.5 < to)
      ticks.push({ year, line: at(Math.max(year, from)), label: at(year + 0.5), ...tick });
  }
  return ticks;
}
