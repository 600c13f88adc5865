import type { Facility } from '@plan-elements/bundle';

import { dateSources } from './date-sources.js';

/** What is known about a facility's date, and so how it is drawn. */
export type Mark = 'built' | 'stated' | 'computed' | 'started' | 'undated';

/** Tells what the document says of a facility's date. */
export function markOf({ start, completion, completionBasis }: Facility): Mark {
  if (completion !== null) return completionBasis === 'computed' ? 'computed' : 'stated';
  if (completionBasis === 'built') return 'built';
  return start === null ? 'undated' : 'started';
}

/** A year as closely as the document bounds it, as years with fractions. */
export interface When {
  readonly at: number;
  /** How far it may be off to either side, where the document says so: 2026年底前, 2026年左右. */
  readonly before: number;
  readonly after: number;
  /** The date as written where it says more than the year, else empty. */
  readonly text: string;
}

/** How far a soft edge reaches, in years. */
const SOFT = 0.75;

const DATE = /(\d{4})年((?:(\d{1,2})月(?:\d{1,2}日)?|([上下])半年|第?([一二三四1-4])季度)?([底末初])?(左右|前后)?([以之]?前)?)/g;

function monthsOf(month: string | undefined, half: string | undefined, quarter: string | undefined): [number, number] {
  if (month) return [Number(month) - 1, Number(month)];
  if (half) return half === '上' ? [0, 6] : [6, 12];
  const ordinal = quarter ? '一二三四'.indexOf(quarter) + 1 || Number(quarter) : 0;
  return ordinal ? [3 * ordinal - 3, 3 * ordinal] : [0, 12];
}

/** Where a year stands on the scale: in its middle, unless a passage that states it says it more closely. */
export function whenOf(facility: Facility, year: number): When {
  const { statusText } = facility;
  for (const passage of [statusText ?? '', ...dateSources(facility).map(({ quote }) => quote)]) {
    for (const [text, written, rest, month, half, quarter, edge, about, by] of passage.matchAll(DATE)) {
      if (!rest || Number(written) !== year) continue;
      const [from, to] = monthsOf(month, half, quarter);
      const at = edge === '初' ? from : edge || by ? to : (from + to) / 2;
      const spread = half || quarter ? (to - from) / 24 : 0;
      return {
        at: year + at / 12,
        before: by || about ? SOFT : spread,
        after: about ? SOFT : by ? 0 : spread,
        text,
      };
    }
  }
  return { at: year + 0.5, before: 0, after: 0, text: '' };
}

/** The date beside a facility's mark as written, where that says more than the year. */
export function closerOf(facility: Facility): string {
  const year = facility.completion ?? facility.start;
  return year === null ? '' : whenOf(facility, year).text;
}

/** In the order of the legend and of the summary. */
export const MARKS: readonly Mark[] = ['built', 'stated', 'computed', 'started', 'undated'];

/** How many facilities have each kind of date. */
export const countsOf = (facilities: readonly Facility[]): (readonly [Mark, number])[] =>
  MARKS.map((mark) => [mark, facilities.filter((facility) => markOf(facility) === mark).length] as const).filter(
    ([, count]) => count,
  );
