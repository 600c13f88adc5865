import type { Statement } from '@plan-elements/bundle';
import { spanOf } from '../flow.js';
import type { Flow } from '../flow.js';
import { readClauses, readSentences } from '../lex/clauses.js';
import type { Range } from '../lex/clauses.js';
import { findName, namesNothing } from '../lex/names.js';
import type { FoundName } from '../lex/names.js';
import { readQuantities } from '../lex/quantities.js';
import type { Quantity } from '../lex/quantities.js';
import { isCounter } from '../lex/units.js';
import { readTimes } from '../lex/years.js';
import type { TimeMention } from '../lex/years.js';
import { claim, sourceAt } from '../reading.js';
import type { Reading } from '../reading.js';
import type { Role } from './context.js';
import { readDistribution } from './distribution.js';
import { governingTime } from './governing-time.js';
import { createStatement } from './indicator.js';
import type { IndicatorDraft } from './indicator.js';
import { classOfQuantity } from './number-class.js';
import { readRelative } from './relative.js';

/** Running text to read, with what its place in the document says about it. */
export interface Passage {
  readonly flow: Flow;
  readonly path: readonly string[];
  readonly role: Role;
  /** Year set by the headings above; `null` if none. */
  readonly year: number | null;
}

/** Where a figure stands. */
export interface Place {
  readonly times: readonly TimeMention[];
  readonly sentence: Range;
  readonly clause: Range;
}

const MAX_QUOTE = 60;
const HEDGE = /力争|争取|预计|预期|计划|有望|努力|原则上|拟/g;
const DONE = /已|现有|截至|截止|拥有|共有|实现了|达到了|完成了|累计获|位列|排名/;
const INVESTED = /(?:总|计划|项目|建设|概算|规划|该项目)*投资(?:总?规模|总?额)?$/;
const PUT_IN = /投资|投入|提供|安排|出资|给予|补助|拨付|筹措|供给|贴息/;
/** Words of change before a percentage: 年均增长7%, 比2020年下降14.5%, 提高3.5个百分点. */
const CHANGE =
  /(?:[比较](?:(?:19|20)\d{2}年|上年|去年|同期)(?:末|底)?|同比|年均(?:复合)?|累计|分别|力争|平均每年|每年)*(?:增长率?|增速|递增|提高|提升|上升|增加|增幅|下降|降低|减少|压减|缩短|降幅|增长幅度)(?:幅度)?(?:达到|达|保持在|为|不低于|不少于|超过|控制在|约)*$/;
const PERCENT = /^(?:%|‰|个?百分点)$/;
/** A word that repeats the end of the name before: …人才总量达到11万人；…，总量达到14万人. */
const REPEATED = /^(?:总量|总数|总规模|规模|数量|总额|比重|占比|比例)$/;
const CHANGE_ALONE =
  /^(?:[比较是](?:(?:19|20)\d{2}年|上年|去年|“十.五”(?:期间|末|时期)?)(?:末|底)?的?)?(?:年均|同比|累计|平均每年)*(?:增长|提高|提升|增加|上升|下降|降低|减少|缩短|增速)?(?:了)?$/;
/** A part named by its place: 其中某地建成设施…个. */
const PART = /^(?<scope>[\u4e00-\u9fff]{2,6}?)(?:建成|新建|新增|拥有|引进|培育|集聚)(?<name>.{3,})$/;

/** Reads what a passage says in figures, and comparisons such as 高于全市平均水平. */
export function readProseIndicators(reading: Reading, passage: Passage): IndicatorDraft[] {
  const { flow } = passage;
  const { norm } = flow;
  const times = readTimes(norm);
  const quantities = readQuantities(norm).filter(
    (quantity, at, all) => classOfQuantity(norm, quantity) === null && !isClaimed(reading, flow, quantity) && !isAttribute(norm, quantity, all[at + 1]),
  );
  const drafts: IndicatorDraft[] = [];
  for (const sentence of readSentences(norm)) {
    const first = drafts.length;
    for (const clause of readClauses(norm, sentence)) {
      const place: Place = { times, sentence, clause };
      const inside = quantities.filter((quantity) => quantity.numberStart >= clause.start && quantity.end <= clause.end);
      const shares = readDistribution(norm, clause, sentence, inside);
      if (shares) {
        const earlier = drafts.slice(Math.max(first, drafts.length - shares.length)).map((draft) => draft.name);
        const last = drafts.at(-1)?.name;
        for (const [index, { quantity, name, year }] of shares.entries()) {
          const isChange = index > 0 && drafts.at(-1)?.statements[0]?.op === 'growth';
          const draft = draftOf(reading, passage, place, { quantity, name: { ...name, cumulative: null }, year, isChange });
          const other = year === null ? (earlier.length === shares.length ? earlier[index] : undefined) : last;
          const given = draft.name === '' ? (other ?? '') : draft.name;
          if (given !== '') drafts.push({ ...draft, name: given });
        }
        continue;
      }
      let from = clause.start;
      for (const quantity of inside) {
        const before = drafts.length > first ? (drafts.at(-1) ?? null) : null;
        const read = readQuantity(reading, passage, place, { quantity, from, before });
        drafts.push(...(read?.drafts ?? []));
        from = read?.end ?? quantity.end;
      }
      const relative = inside.length === 0 ? readRelative(reading, passage, place) : null;
      if (relative) drafts.push(relative);
    }
  }
  return drafts;
}

/** A threshold that describes what the next figure counts: 产值超10亿元的产业3个, 收入30万元以上的村占比达80%. */
function isAttribute(norm: string, { op, unit, end }: Quantity, next: Quantity | undefined): boolean {
  if (!next || next.numberStart - end > 24 || (op !== '>' && op !== '>=') || unit === null || isCounter(unit)) return false;
  const between = norm.slice(end, next.start);
  return /^的?[\u4e00-\u9fff“”]{2,}$/.test(between) && !/[和与及]/.test(between);
}

interface Figure {
  readonly quantity: Quantity;
  /** Where the name may begin. */
  readonly from: number;
  /** What was read before in the same sentence. */
  readonly before: IndicatorDraft | null;
}

function readQuantity(reading: Reading, passage: Passage, place: Place, { quantity, from, before }: Figure): { drafts: IndicatorDraft[]; end: number } | null {
  const { norm } = passage.flow;
  const { clause } = place;
  const { unit } = quantity;
  const left = norm.slice(from, quantity.start);
  const countsWhatFollows = unit !== null && (isCounter(unit) || /^(?:的|绿色)?[\u4e00-\u9fff]{2}/.test(norm.slice(quantity.end, clause.end)));
  const found = findName({ norm, from, to: clause.end, quantity, countsWhatFollows });
  const isBehind = found !== null && found.start >= quantity.end;
  if (before && !isBehind && (namesNothing(left) || CHANGE_ALONE.test(left))) {
    const name: FoundName = { start: from, end: quantity.start, cumulative: null };
    const draft = draftOf(reading, passage, place, { quantity, name });
    const words = CHANGE_ALONE.test(left) ? left : '';
    const isChange = draft.statements[0]?.op === 'growth' || words === '';
    return { drafts: [{ ...draft, name: isChange ? before.name : before.name + words, scope: before.scope }], end: quantity.end };
  }
  const name = found;
  if (!name || !isCountable(unit, norm.slice(name.start, name.end))) return null;
  const isPartOf = /^其中/.test(norm.slice(clause.start, clause.end)) && before !== null;
  const draft = draftOf(reading, passage, place, { quantity, name, ...(isPartOf ? { kind: before.statements[0]?.kind } : {}) });
  if (draft.name.length < 2) return null;
  if (before && REPEATED.test(draft.name) && before.name.endsWith(draft.name)) return { drafts: [{ ...draft, name: before.name }], end: quantity.end };
  if (/^占/.test(draft.name)) return before ? { drafts: [{ ...draft, name: before.name + draft.name }], end: quantity.end } : null;
  const part = partOf(draft.name, isPartOf, before);
  const isShared = quantity.op === 'multiple' || /均|都/.test(norm.slice(name.end, quantity.start));
  const names = isShared ? draft.name.split(isShared && quantity.op !== 'multiple' ? /[、和与](?![^（]*）)/ : /、(?![^（]*）)/) : [part?.name ?? draft.name];
  return { drafts: names.map((each) => ({ ...draft, name: each, scope: part?.scope || null })), end: Math.max(name.end, quantity.end) };
}

interface Named {
  readonly quantity: Quantity;
  readonly name: FoundName;
  readonly year?: number | null;
  readonly kind?: Statement['kind'] | undefined;
  /** Whether the figure is a change because the one it is listed with is. */
  readonly isChange?: boolean;
}

/** A draft with one statement, and the claim on its number. */
function draftOf(reading: Reading, passage: Passage, { times, sentence, clause }: Place, { quantity, name, ...given }: Named): IndicatorDraft {
  const { flow } = passage;
  const { norm } = flow;
  const time = governingTime(norm, times, sentence, quantity.numberStart);
  // 由A提高到B: the first figure is what there was.
  const isFrom = /[从由](?:原来|原先)?的?$/.test(norm.slice(0, quantity.start)) || time?.isBaseline === true;
  const year = given.year ?? (time ? (isFrom && !time.isBaseline ? null : time.year) : passage.year);
  const lead = norm.slice(clause.start, Math.min(name.start, quantity.start));
  const change = quantity.unit !== null && PERCENT.test(quantity.unit) ? CHANGE.exec(norm.slice(clause.start, quantity.start)) : null;
  const isStated = change !== null && change[0] !== '';
  const isGrowth = isStated || (given.isChange === true && PERCENT.test(quantity.unit ?? ''));
  const textStart = isStated ? clause.start + change.index : quantity.start;
  const [start, end] = quoteRange(flow, clause, Math.min(name.start, quantity.start), Math.max(name.end, quantity.end));
  const statement = createStatement({
    kind: isFrom ? 'observed' : given.kind === 'commitment' ? given.kind : kindOf(passage, reading, time, year, lead + INVESTED.exec(norm.slice(name.start, name.end))?.[0]),
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
  const words = flow.text.slice(name.start, nameEnd).replace(/[⁰¹²³⁴-⁹*]/g, '');
  return {
    name: words,
    scope: null,
    dataSource: null,
    statements: [statement],
    isListed: false,
  };
}

function kindOf(passage: Passage, reading: Reading, time: TimeMention | null, year: number | null, lead: string): Statement['kind'] {
  const { year: now } = reading.identity;
  if (passage.role === 'review') return time?.looksAhead && year !== null && now !== null && year > now ? 'target' : 'observed';
  if (year !== null && now !== null && year < now && !time?.looksAhead) return 'observed';
  if (PUT_IN.test(lead)) return 'commitment';
  if (passage.role !== 'goal' && year === null && DONE.test(lead)) return 'observed';
  return 'target';
}

/** Scope and name of a part: of the statement before (其中某地建成…), or of the figure before a bracket (36家（国家级9家）). */
function partOf(name: string, isPartOf: boolean, before: IndicatorDraft | null): { scope: string; name: string } | null {
  if (/^[（(]/.test(name)) return before ? { scope: name.slice(1), name: before.name } : { scope: '', name: name.slice(1) };
  const groups = isPartOf ? PART.exec(name)?.groups : undefined;
  return groups ? { scope: groups.scope as string, name: groups.name as string } : null;
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

/** 所 counts schools and hospitals; elsewhere it ends the name of an institute: 某某23所. */
const isCountable = (unit: string | null, name: string): boolean => unit !== '所' || /(?:学校|高校|院校|医院|学院|幼儿园|大学|机构)$/.test(name);

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
