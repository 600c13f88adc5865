import type { Range } from '../lex/clauses.js';
import type { Quantity } from '../lex/quantities.js';

/** What 分别 deals out: each quantity with its own name or its own year. */
export interface Share {
  readonly quantity: Quantity;
  readonly name: Range;
  readonly year: number | null;
}

/** A run of years: 2026年、2027年、2028年; 到2015年和2020年. */
const YEARS = /(?:(?:19|20)\d{2}年?(?:底|末)?[、和与及])+(?:19|20)\d{2}年/g;
const DEALT =
  /(?:将|要|均|约|力争|争取|同比|[比较](?:19|20)\d{2}年)*(?:分别|各)(?:[比较](?:上年|去年|同期|(?:19|20)\d{2}年)|达到|达|增长到|提高到|增加到|为|完成|实现|控制在|降至|下降到|新增|建成|增长|提高|提升|增加|减少|下降|降低|[\u4e00-\u9fff]{2})*(?:了)?$/;
/** 年均增长A和B behind 甲、乙分别达到…: dealt out as before, without the word. */
const ECHO = /^(?:年均|同比)+(?:增长|递增|提高|下降|降低)?$/;

/** Positions between the parts of an enumeration: A、B和C. Brackets and quotes are kept whole. */
function partsOf(norm: string, start: number, end: number): Range[] {
  const parts: Range[] = [];
  let from = start;
  let depth = 0;
  for (let index = start; index < end; index++) {
    const char = norm[index] as string;
    if ('（“《'.includes(char)) depth++;
    else if ('）”》'.includes(char)) depth--;
    else if (depth === 0 && '、和与及'.includes(char) && index - from >= 2) {
      parts.push({ start: from, end: index });
      from = index + 1;
    }
  }
  parts.push({ start: from, end });
  return parts;
}

/**
 * Reads 甲、乙和丙分别达到A、B和C, and 到2015年和2020年，甲分别达到A和B. `null` where a clause deals out nothing, or where
 * names or years and figures do not come in the same number.
 */
export function readDistribution(norm: string, clause: Range, sentence: Range, quantities: readonly Quantity[]): Share[] | null {
  const [first] = quantities;
  if (!first) return null;
  const left = norm.slice(clause.start, first.start);
  if (quantities.length < 2) return readEach(norm, clause, first, left);
  const dealt = DEALT.exec(left);
  if (!dealt) return null;
  const nameStart = clause.start + (/^(?:到|至|力争)?[\d年底末、和与及]+(?=[^\d])/.exec(left)?.[0].length ?? 0);
  const nameEnd = clause.start + dealt.index;
  const run = [...norm.slice(sentence.start, Math.max(nameStart, clause.start + dealt.index)).matchAll(YEARS)].at(-1)?.[0] ?? '';
  const years = [...run.matchAll(/\d{4}/g)].map((match) => Number(match[0]));
  // 分别 alone deals out to the names of the clauses before.
  const isAlone = nameEnd - nameStart < 2;
  if (isAlone || years.length === quantities.length) {
    const name = isAlone ? { start: nameEnd, end: nameEnd } : { start: nameStart, end: nameEnd };
    return quantities.map((quantity, index) => ({
      quantity,
      name,
      year: years.length === quantities.length ? (years[index] ?? null) : null,
    }));
  }
  // 分别不低于90%、98%: the comparator holds for all.
  const dealtOut = (quantity: Quantity): Quantity =>
    first.start < first.numberStart && quantity.op === '=' && first.op !== 'multiple' ? { ...quantity, op: first.op } : quantity;
  const names = partsOf(norm, nameStart, nameEnd);
  if (names.length !== quantities.length) return null;
  return quantities.map((quantity, index) => ({ quantity: dealtOut(quantity), name: names[index] as Range, year: null }));
}

/** 2018年、2019年各筹集2000套: the same for each year, under the name before. */
function readEach(norm: string, clause: Range, quantity: Quantity, left: string): Share[] | null {
  const match = /((?:(?:19|20)\d{2}年[、和与及])+(?:19|20)\d{2}年)各(?:[\u4e00-\u9fff]{2})?$/.exec(left);
  if (!match) return null;
  const at = clause.start + match.index;
  const years = [...(match[1] as string).matchAll(/\d{4}/g)].map((year) => Number(year[0]));
  return years.map((year) => ({ quantity, name: { start: at, end: at }, year }));
}

/** What goes on dealing out to the names of the clause before: …分别达到A和B，年均增长C和D. */
export function readEcho(norm: string, clause: Range, quantities: readonly Quantity[], before: number): Share[] | null {
  const [first, second] = quantities;
  if (!first || !second || before < quantities.length || !ECHO.test(norm.slice(clause.start, first.start))) return null;
  if (!/^[、和与及]$/.test(norm.slice(first.end, second.start))) return null;
  return quantities.map((quantity) => ({ quantity, name: { start: first.start, end: first.start }, year: null }));
}
