import type { Statement } from '@plan-elements/bundle';
import { spanOf } from '../flow.js';
import type { Flow } from '../flow.js';
import type { Range } from '../lex/clauses.js';
import { parseChineseNumeral } from '../lex/numerals.js';
import { BASELINE } from '../lex/name-words.js';
import type { FoundName } from '../lex/names.js';
import type { Quantity } from '../lex/quantities.js';
import { isMoney } from '../lex/units.js';
import type { TimeMention } from '../lex/years.js';
import { claim, sourceAt } from '../reading.js';
import type { Reading } from '../reading.js';
import { governingTime } from './governing-time.js';
import { createStatement } from './indicator.js';
import type { IndicatorDraft } from './indicator.js';
import type { Passage, Place } from './passage.js';

const MAX_QUOTE = 60;
const HEDGE = /力争|争取|预计|预期|计划|有望|努力|原则上|拟/g;
const DONE = /已|现有|目前(?!的)|截至|截止|年来|以来|拥有|共有|共取得|实现了|达到了|完成了|累计获|位列|排名/;
const INVESTED = /(?:总|计划|项目|建设|概算|规划|该项目)*投资(?:总?规模|总?额)?$/;
const PUT_IN =
  /投资(?!完成|增长|占)|(?<!研发|经费)投入(?!强度|占|产出)|提供|安排|出资|给予|补助|拨付|筹措|筹集|自筹|统筹|供给|贴息/;
/** Money that is paid in, said by the name of the figure: 首期出资, 市级财政注资. */
const PAID_IN = /(?:出资|注资|到位|认缴|拨付)$/;
/** Words of change before a percentage: 年均增长7%, 比2020年下降14.5%, 提高3.5个百分点. */
const CHANGE =
  /(?:[比较](?:(?:19|20)\d{2}年|上年|去年|年初|同期|“[^”]{1,2}五”)(?:末|底|期间|同期)?|同比|年均(?:复合)?|累计|分别|力争|平均每年|每年)*(?:(?<!自然)增长率?|增速|递增|提高|提升|上升|增加|增幅|下降|降低|减少|削减|压减|压缩|缩减|缩短|再降|降幅|增幅|增长幅度)(?:幅度)?(?:达到|达|保持在|为|不低于|不少于|超过|控制在|约)*$/;
/** 由A, 由目前的A, 从“十二五”末的A: what there was. */
const FROM = new RegExp(`${BASELINE}$`);
const PERCENT = /^(?:%|‰|个?百分点|成)$/;
/** 保持年均10%以上的增长. */
const CHANGE_BEHIND = /^的(?:年均)?(?:增长|增速|增幅|递增)(?![\u4e00-\u9fff])/;
/** 投入4.2亿元改造敬老院76所: what was said of the money does not hold for what it pays. */
const SPENT = /^.*\d[^\d]{0,3}元/;
/** A figure and the name found for it. */
export interface NamedFigure {
  readonly quantity: Quantity;
  readonly name: FoundName;
  readonly year?: number | null;
  readonly kind?: Statement['kind'] | undefined;
  /** Whether the figure is a change because the one it is listed with is. */
  readonly isChange?: boolean;
}

/** A draft with one statement, and the claim on its number. */
export function draftOf(
  reading: Reading,
  passage: Passage,
  { times, sentence, clause }: Place,
  { quantity, name, ...given }: NamedFigure,
): IndicatorDraft {
  const { flow } = passage;
  const { norm } = flow;
  const time = governingTime(
    norm,
    times,
    sentence,
    quantity.numberStart,
    isMoney(quantity.unit ?? '') || /占地|用地/.test(norm.slice(name.start, name.end)),
  );
  // 由A提高到B: the first figure is what there was.
  const isFrom = FROM.test(norm.slice(Math.max(0, quantity.start - 12), quantity.start)) || time?.isBaseline === true;
  const year = given.year ?? (isFrom && !time?.isBaseline ? null : time ? time.year : passage.year);
  const lead = norm.slice(clause.start, Math.min(name.start, quantity.start));
  const putIn = isMoney(quantity.unit ?? '') ? norm.slice(clause.start, quantity.start) : lead.replace(SPENT, '');
  const change =
    quantity.unit !== null && PERCENT.test(quantity.unit) ? CHANGE.exec(norm.slice(clause.start, quantity.start)) : null;
  const isBehind = PERCENT.test(quantity.unit ?? '') && CHANGE_BEHIND.test(norm.slice(quantity.end, quantity.end + 8));
  const isStated = change !== null && change[0] !== '';
  const isGrowth = isStated || isBehind || (given.isChange === true && PERCENT.test(quantity.unit ?? ''));
  const textStart = isStated ? clause.start + change.index : quantity.start;
  const [start, end] = quoteRange(flow, clause, Math.min(name.start, quantity.start), Math.max(name.end, quantity.end));
  const statement = createStatement({
    kind: isFrom
      ? 'observed'
      : given.kind === 'commitment' || given.kind === 'observed'
        ? given.kind
        : kindOf(passage, reading, time, year, putIn + putInBy(norm.slice(name.start, name.end))),
    year,
    period: time?.period ?? null,
    op: isGrowth ? 'growth' : quantity.op,
    value: quantity.value,
    max: quantity.max,
    unit: unitAsWritten(flow, quantity),
    text: flow.text.slice(textStart, quantity.end),
    hedges: [...hedgesOf(norm, sentence, quantity), ...quantity.hedges],
    cumulative: name.cumulative,
    sources: [sourceAt(reading, flow, start, end, passage.path)],
  });
  claim(reading, flow, quantity.start, quantity.end);
  const nameEnd = isGrowth && textStart - name.start >= 2 && textStart < name.end ? textStart : name.end;
  const words = flow.text.slice(name.start, nameEnd).replace(/[⁰¹²³⁴-⁹①-⑳*]/g, '');
  return {
    name: words,
    scope: null,
    dataSource: null,
    statements: [statement],
    isListed: false,
  };
}

/** The last year of a five-year plan that a period names: “十四五”期间 → 2025. */
function endOfPlan(period: string): number | null {
  const ordinal = parseChineseNumeral(/十[一二三四五六七八九](?=五)/.exec(period)?.[0] ?? '');
  return ordinal === null ? null : 1955 + ordinal * 5;
}

/** What a name says of money put in, as words that a commitment is known by. */
const putInBy = (name: string): string => INVESTED.exec(name)?.[0] ?? (PAID_IN.test(name) ? '出资' : '');

function kindOf(
  passage: Passage,
  reading: Reading,
  time: TimeMention | null,
  year: number | null,
  lead: string,
): Statement['kind'] {
  const { year: now } = reading.identity;
  if (passage.role === 'review') return time?.looksAhead && year !== null && now !== null && year > now ? 'target' : 'observed';
  if (year !== null && now !== null && year < now) return 'observed';
  if (now !== null && (endOfPlan(time?.period ?? '') ?? now) < now) return 'observed';
  if (PUT_IN.test(lead)) return 'commitment';
  if (passage.role !== 'goal' && year === null && DONE.test(lead)) return 'observed';
  return 'target';
}

/** The clause that carries a figure, or just name and figure where the clause is long or holds mark-up. */
function quoteRange(flow: Flow, clause: Range, start: number, end: number): [start: number, end: number] {
  const [from, to] = spanOf(flow, clause.start, clause.end);
  const isPlain = !flow.marks.some((mark) => mark > from && mark < to);
  return clause.end - clause.start <= MAX_QUOTE && isPlain ? [clause.start, clause.end] : [start, end];
}

/** The unit in the seed's own characters. */
function unitAsWritten(flow: Flow, { numberStart, end, unit }: Quantity): string | null {
  if (unit === null) return null;
  const at = flow.norm.slice(numberStart, end).lastIndexOf(unit);
  return at === -1 ? unit : flow.text.slice(numberStart + at, numberStart + at + unit.length);
}

function hedgesOf(norm: string, sentence: Range, quantity: Quantity): string[] {
  const clauseStart = Math.max(sentence.start, norm.lastIndexOf('，', quantity.start - 1) + 1);
  const clause = norm.slice(clauseStart, quantity.start);
  const lead = /(?:力争|争取|预计)[^，]{0,14}，$/.exec(norm.slice(sentence.start, clauseStart))?.[0] ?? '';
  return [...new Set((lead + clause).match(HEDGE) ?? [])];
}
