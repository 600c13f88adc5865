import type { Range } from '../lex/clauses.js';
import { readTimes } from '../lex/years.js';
import type { TimeMention } from '../lex/years.js';
import type { Paragraph, Section } from '../outline/section.js';
import type { Role } from './context.js';

/** What a baseline (从2008年的46.8万人) is said of stands right behind it. */
const BASELINE_REACH = 6;

/**
 * The time that governs a position: one in its own sentence, else the last before it that holds on.
 * A year in passing (…，2025年建成) does not reach beyond its semicolon.
 */
export function governingTime(
  norm: string,
  times: readonly TimeMention[],
  sentence: Range,
  position: number,
): TimeMention | null {
  let governing: TimeMention | null = null;
  for (const time of times) {
    if (time.start > position) break;
    if (time.isBaseline) {
      if (position - time.end <= BASELINE_REACH) return time;
    } else if (
      time.holdsOn ||
      (time.start >= sentence.start && (time.start <= sentence.start + 1 || !norm.slice(time.end, position).includes('；')))
    )
      governing = time;
  }
  return governing;
}

/** In a chapter of goals, the year that opens one paragraph (到2030年，…) holds for those after it until the next. */
export class GoverningYears {
  #section: Section | null = null;
  #year: number | null = null;

  /** The year that governs a paragraph from before; paragraphs are to be asked for in order. */
  of({ flow, section }: Paragraph, role: Role): number | null {
    if (section !== this.#section || role !== 'goal') this.#year = null;
    this.#section = section;
    const before = this.#year;
    const opening = readTimes(flow.norm).find(({ looksAhead, year }) => looksAhead && year !== null);
    if (role === 'goal' && opening && opening.start < 4) this.#year = opening.year;
    return before;
  }
}
