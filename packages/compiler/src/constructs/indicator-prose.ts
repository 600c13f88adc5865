import type { Statement } from '@plan-elements/bundle';
import { spanOf } from '../flow.js';
import type { Flow } from '../flow.js';
import { readClauses, readSentences } from '../lex/clauses.js';
import type { Range } from '../lex/clauses.js';
import { findName } from '../lex/names.js';
import { readQuantities } from '../lex/quantities.js';
import type { Quantity } from '../lex/quantities.js';
import { isCounter } from '../lex/units.js';
import { readTimes } from '../lex/years.js';
import type { TimeMention } from '../lex/years.js';
import { claim, sourceAt } from '../reading.js';
import type { Reading } from '../reading.js';
import type { Role } from './context.js';
import { createStatement } from './indicator.js';
import type { IndicatorDraft } from './indicator.js';
import { classOfQuantity } from './number-class.js';

/** Running text to read, with what its place in the document says about it. */
export interface Passage {
  readonly flow: Flow;
  readonly path: readonly string[];
  readonly role: Role;
  /** Year set by the headings above; `null` if none. */
  readonly year: number | null;
}

const MAX_QUOTE = 60;
/** A part named by its place: 其中某某建成设施…个. */
const PART = /^(?<scope>[\u4e00-\u9fff]{2,6}?)(?:建成|新建|新增|拥有|引进|培育|集聚)(?<name>.{3,})$/;
const HEDGE = /力争|争取|预计|预期|计划|有望|努力|原则上|拟/g;
const RELATIVE =
  /(?:不低于|不高于|高于|低于|优于|超过|保持|达到|位居|处于|居|接近)(?:全[市国省区球]|国内|国际|世界|长三角|同类|发达)[^，。；、：]{0,8}?(?:平均水平|平均|领先水平|先进水平|水平|前列|前[一二三四五六七八九十\d]+(?:位|名|强)?)/;
const MEASURE = /(?:比重|比例|占比|率|强度|指数|水平|总量|总额|规模|收入|产值|增加值|数|量|额|值|度|企业数|满意度)$/;
const DONE = /已|现有|截至|截止|拥有|共有|实现了|达到了|完成了|获批|获评|入选|累计获|位列|排名/;
const PUT_IN = /投入|提供|安排|出资|给予|补助|拨付|筹措|供给|贴息/;
const GROWTH = /年均(?:复合)?(?:增长|增速|递增|提高|下降|增幅)|年(?:增长率|增速|均增速)|增速/;

/** The time that governs a position: one in its own sentence, else the last that looked ahead. */
function governingTime(times: readonly TimeMention[], sentence: Range, position: number): TimeMention | null {
  let governing: TimeMention | null = null;
  for (const time of times) {
    if (time.start > position) break;
    if (time.looksAhead || time.start >= sentence.start) governing = time;
  }
  return governing;
}

function kindOf(passage: Passage, reading: Reading, time: TimeMention | null, year: number | null, lead: string): Statement['kind'] {
  const { year: now } = reading.identity;
  const isPast = year !== null && now !== null && year < now;
  if (passage.role === 'review') return year !== null && now !== null && year > now ? 'target' : 'observed';
  if (isPast && !time?.looksAhead) return 'observed';
  if (PUT_IN.test(lead)) return 'commitment';
  if (passage.role !== 'goal' && year === null && DONE.test(lead)) return 'observed';
  return 'target';
}

/** Reads what a passage says in figures, and comparisons such as 高于全市平均水平. */
export function readProseIndicators(reading: Reading, passage: Passage): IndicatorDraft[] {
  const { flow } = passage;
  const { norm } = flow;
  const times = readTimes(norm);
  const quantities = readQuantities(norm).filter((quantity) => classOfQuantity(norm, quantity) === null);
  const drafts: IndicatorDraft[] = [];
  for (const sentence of readSentences(norm)) {
    let whole: Statement | null = null;
    for (const clause of readClauses(norm, sentence)) {
      const inside = quantities.filter((quantity) => quantity.numberStart >= clause.start && quantity.end <= clause.end);
      let from = clause.start;
      const isPartOf = /^其中/.test(norm.slice(clause.start, clause.end));
      for (const quantity of inside) {
        const found = readQuantity(reading, passage, { quantity, times, sentence, clause, from, whole: isPartOf ? whole : null, outer: drafts.at(-1) ?? null });
        if (found) {
          drafts.push(...found.drafts);
          whole = found.drafts[0]?.statements[0] ?? null;
        }
        from = found?.end ?? quantity.end;
      }
      const relative = inside.length === 0 ? readRelative(reading, passage, { times, sentence, clause }) : null;
      if (relative) drafts.push(relative);
    }
  }
  return drafts;
}

interface Place {
  readonly times: readonly TimeMention[];
  readonly sentence: Range;
  readonly clause: Range;
}

interface QuantityPlace {
  readonly quantity: Quantity;
  /** Where the name may begin. */
  readonly from: number;
  /** The statement that this one is a part of (其中), if it is. */
  readonly whole: Statement | null;
  /** What was read before, of which a figure in brackets is a part: 36家（国家级9家）. */
  readonly outer: IndicatorDraft | null;
}

function readQuantity(reading: Reading, passage: Passage, place: Place & QuantityPlace): { drafts: IndicatorDraft[]; end: number } | null {
  const { flow } = passage;
  const { norm } = flow;
  const { quantity, times, sentence, clause, from, whole, outer } = place;
  if (isClaimed(reading, flow, quantity)) return null;
  const unit = quantity.unit;
  const name = findName({
    norm,
    from: Math.max(from, lastListBreak(norm, from, quantity.start)),
    to: clause.end,
    quantity,
    countsWhatFollows: unit !== null && (isCounter(unit) || /^(?:的|绿色)?[\u4e00-\u9fff]{2}/.test(norm.slice(quantity.end, clause.end))),
  });
  if (!name || !isCountable(unit, norm.slice(name.start, name.end))) return null;
  const time = governingTime(times, sentence, quantity.numberStart);
  const year = time ? time.year : passage.year;
  const growth = unit === '%' && GROWTH.test(norm.slice(name.start, quantity.end)) ? 'growth' : null;
  const [start, end] = quoteRange(flow, clause, Math.min(name.start, quantity.start), Math.max(name.end, quantity.end));
  const cleanName = flow.text.slice(name.start, name.end).replace(/[⁰¹²³⁴-⁹]/g, '').replace(/(?:年均)?(?:增长率?|增速|递增)$/, growth ? '' : '$&');
  if (cleanName.length < 2) return null;
  const statement = createStatement({
    kind: whole?.kind === 'commitment' ? 'commitment' : kindOf(passage, reading, time, year, norm.slice(clause.start, Math.min(name.start, quantity.start))),
    year,
    period: time?.period ?? null,
    op: growth ?? quantity.op,
    value: quantity.value,
    max: quantity.max,
    unit: unit === null ? null : flow.text.slice(quantity.numberStart, quantity.end).match(/[^\d.,，\s~－—–-]+$/) ? unitAsWritten(flow, quantity) : unit,
    text: flow.text.slice(growth ? growthStart(norm, quantity.start) : quantity.start, quantity.end),
    hedges: [...hedgesOf(norm, sentence, quantity), ...quantity.hedges],
    cumulative: name.cumulative,
    sources: [sourceAt(reading, flow, start, end, passage.path)],
  });
  claim(reading, flow, quantity.start, quantity.end);
  const part = partOf(cleanName, whole, outer);
  const names = quantity.op === 'multiple' ? cleanName.split(/、(?![^（]*）)/) : [part?.name ?? cleanName];
  const drafts = names.map(
    (each): IndicatorDraft => ({ name: each, scope: part?.scope || null, dataSource: null, statements: [statement], isListed: false }),
  );
  return { drafts, end: Math.max(name.end, quantity.end) };
}

/** Scope and name of a part: of the statement before (其中某地建成…), or of the figure before a bracket. */
function partOf(name: string, whole: Statement | null, outer: IndicatorDraft | null): { scope: string; name: string } | null {
  if (/^[（(]/.test(name)) return outer ? { scope: name.slice(1), name: outer.name } : { scope: '', name: name.slice(1) };
  const groups = whole ? PART.exec(name)?.groups : undefined;
  return groups ? { scope: groups.scope as string, name: groups.name as string } : null;
}

/** The clause that carries a figure, or just name and figure where the clause is long or holds mark-up. */
function quoteRange(flow: Flow, clause: Range, start: number, end: number): [start: number, end: number] {
  const [from, to] = spanOf(flow, clause.start, clause.end);
  const isPlain = !flow.marks.some((mark) => mark > from && mark < to);
  return clause.end - clause.start <= MAX_QUOTE && isPlain ? [clause.start, clause.end] : [start, end];
}

/** The unit in the seed's own characters. */
function unitAsWritten(flow: Flow, { numberStart, end, unit }: Quantity): string {
  const at = flow.norm.slice(numberStart, end).lastIndexOf(unit as string);
  return flow.text.slice(numberStart + at, numberStart + at + (unit as string).length);
}

function growthStart(norm: string, start: number): number {
  const lead = /年均(?:复合)?(?:增长率?|增速|递增|提高|下降|增幅)?(?:达到|达|保持在|为|不低于|超过)?$/.exec(norm.slice(0, start));
  return lead ? lead.index : start;
}

/** 所 counts schools and hospitals; elsewhere it ends the name of an institute: 某某23所. */
const isCountable = (unit: string | null, name: string): boolean => unit !== '所' || /(?:学校|高校|院校|医院|学院|幼儿园|大学|机构)$/.test(name);

/** In a list of figures, the name begins behind the last 、 that follows a figure or stands outside a name with several parts. */
function lastListBreak(norm: string, from: number, to: number): number {
  const text = norm.slice(from, to);
  const listed = /^(?:[、和与及]|以及)/.exec(text);
  return listed ? from + listed[0].length : from;
}

function hedgesOf(norm: string, sentence: Range, quantity: Quantity): string[] {
  const clauseStart = Math.max(sentence.start, norm.lastIndexOf('，', quantity.start - 1) + 1);
  const clause = norm.slice(clauseStart, quantity.start);
  const lead = norm.slice(sentence.start, clauseStart).match(/(?:力争|争取|预计)[^，]{0,14}，$/)?.[0] ?? '';
  return [...new Set((lead + clause).match(HEDGE) ?? [])];
}

function isClaimed(reading: Reading, flow: Flow, quantity: Quantity): boolean {
  const offset = flow.offsets[quantity.numberStart] as number;
  return reading.claims.some(([start, end]) => start <= offset && offset < end);
}

function readRelative(reading: Reading, passage: Passage, { times, sentence, clause }: Place): IndicatorDraft | null {
  const { flow } = passage;
  const { norm } = flow;
  const text = norm.slice(clause.start, clause.end);
  const match = RELATIVE.exec(text);
  if (!match || match.index < 3 || passage.role !== 'goal') return null;
  const quantity: Range = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
  const name = findName({ norm, from: clause.start, to: clause.end, quantity, countsWhatFollows: false });
  if (!name || !MEASURE.test(norm.slice(name.start, name.end))) return null;
  const time = governingTime(times, sentence, quantity.start);
  const statement = createStatement({
    year: time ? time.year : passage.year,
    period: time?.period ?? null,
    op: 'relative',
    text: flow.text.slice(quantity.start, quantity.end),
    sources: [sourceAt(reading, flow, name.start, quantity.end, passage.path)],
  });
  claim(reading, flow, quantity.start, quantity.end);
  return { name: flow.text.slice(name.start, name.end), scope: null, dataSource: null, statements: [statement], isListed: false };
}

