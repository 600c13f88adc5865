import type { Range } from '../lex/clauses.js';
import { firstFrom } from '../lex/within.js';
import { readTimes } from '../lex/years.js';
import type { TimeMention } from '../lex/years.js';
import type { Paragraph, Section } from '../outline/section.js';
import type { Role } from './context.js';

/** What a baseline (从2008年的46.8万人) is said of stands right behind it. */
const BASELINE_REACH = 6;

/** A date of a thing's building (2017年开工建设，…；2024年建成投用，…) says nothing of when its cost in a clause after it is paid. */
const EVENT =
  /^(?:\d{1,2}月|底|末|初|前|[一二三四]季度|春季|秋季|[上下]半年|左右)*(?:计划|预计|正式|全面|基本|整体)*(?:开工|动工|启动建设|建成(?=[，。；、）投并通]|$)|投用|投产|投运|竣工|完工|交付|启用|通车|通航|开园|开业|上线|投入(?:使用|运营|运行))/;
const isEvent = (norm: string, { end }: TimeMention, position: number): boolean =>
  EVENT.test(norm.slice(end, end + 20)) && /[，；]/.test(norm.slice(end, position));

/**
 * The time that governs a position: one in its own sentence, else the last before it that holds on.
 * A year in passing (…，2025年建成) does not reach beyond its semicolon.
 */
export function governingTime(
  norm: string,
  times: readonly TimeMention[],
  sentence: Range,
  position: number,
  isCost = false,
): TimeMention | null {
  for (let at = firstFrom(times, position + 1) - 1; at >= 0; at--) {
    const time = times[at] as TimeMention;
    if (time.isBaseline) {
      if (position - time.end <= BASELINE_REACH) return time;
    } else if (isCost && !time.looksAhead && isEvent(norm, time, position)) {
      continue;
    } else if (
      time.holdsOn ||
      (time.start >= sentence.start && (time.start <= sentence.start + 1 || !norm.slice(time.end, position).includes('；')))
    )
      return time;
  }
  return null;
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
