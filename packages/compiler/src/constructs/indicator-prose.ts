import type { Flow } from '../flow.js';
import { readClauses, readSentences } from '../lex/clauses.js';
import type { Range } from '../lex/clauses.js';
import { findName, namesNothing } from '../lex/names.js';
import type { FoundName } from '../lex/names.js';
import { readQuantities } from '../lex/quantities.js';
import type { Quantity } from '../lex/quantities.js';
import { isCounter, isMoney } from '../lex/units.js';
import { within } from '../lex/within.js';
import { readTimes } from '../lex/years.js';
import { isClaimed } from '../reading.js';
import type { Reading } from '../reading.js';
import { readDistribution, readEcho } from './distribution.js';
import type { Share } from './distribution.js';
import { draftOf } from './figure-draft.js';
import type { IndicatorDraft } from './indicator.js';
import { classOfQuantity } from './number-class.js';
import type { Passage, Place } from './passage.js';
import { partOf } from './part.js';
import { readRelative } from './relative.js';
import { sharersOf } from './sharers.js';
import { isAttributeName, subjectOf } from './subject.js';

/** A word that repeats the end of the name before: …人才总量达到11万人；…，总量达到14万人. */
const REPEATED = /^(?:总量|总数|总规模|规模|数量|总额|比重|占比|比例)$/;
const CHANGE_ALONE =
  /^[、，/]?(?:(?:并|且)?(?:保持|实现))?(?:[一二三四五六七八九十\d]年)?(?:[比较是](?:(?:19|20)\d{2}年|上年|去年|年初|“[^”]{2,3}五?”(?:期间|末|时期)?)(?:末|底|同期)?的?)?(?:年均|同比|累计|平均每年)*(?:增长|提高|提升|增加|上升|下降|降低|减少|压减|压缩|缩短|增速)?(?:了)?$/;
/** What a fund gets: 其中2023年安排1.5亿元, 首期出资5亿元. */
const FUND_PART =
  /^(?:其中|并)?(?:(?:19|20)\d{2}年)?(?:首期规模|首期|一期|二期|目标规模|总规模|(?:首期|一期)?(?:财政)?(?:安排|出资|注资|到位|投入|规模)(?:资金)?)$/;

/** Reads what a passage says in figures, and comparisons such as 高于全市平均水平. */
export function readProseIndicators(reading: Reading, passage: Passage, funds: readonly string[] = []): IndicatorDraft[] {
  const { flow } = passage;
  const { norm } = flow;
  const times = readTimes(norm);
  const isTaken = (quantity: Quantity): boolean => isClaimed(reading, flow.offsets[quantity.numberStart] as number);
  const all = readQuantities(norm).filter(isTaken);
  const quantities = readQuantities(norm).filter(
    (quantity, at, all) =>
      classOfQuantity(norm, quantity) === null && !isTaken(quantity) && !isAttribute(norm, quantity, all[at - 1], all[at + 1]),
  );
  const drafts: IndicatorDraft[] = [];
  for (const sentence of readSentences(norm)) {
    const first = drafts.length;
    for (const clause of readClauses(norm, sentence)) {
      const place: Place = { times, sentence, clause };
      const inside = within(quantities, clause);
      const taken = within(all, clause);
      const shares = readDistribution(norm, clause, sentence, inside) ?? readEcho(norm, clause, inside, drafts.length - first);
      if (shares) {
        const last = drafts.length > first ? drafts.at(-1)?.name : objectBefore(flow, sentence, clause);
        drafts.push(...draftShares(reading, passage, place, shares, drafts.slice(first), last));
        continue;
      }
      let from = clause.start;
      for (const quantity of inside) {
        const before = drafts.length > first ? (drafts.at(-1) ?? null) : null;
        const fund = funds.findLast((name) => flow.text.slice(sentence.start, quantity.start).includes(name)) ?? null;
        // What became a fund or a zone named itself; the next figure's name begins behind it.
        const claimed = taken.findLast(({ end }) => end <= quantity.start)?.end ?? from;
        from = Math.max(from, claimed + (norm[claimed] === '、' ? 1 : 0));
        const read = readQuantity(reading, passage, place, { quantity, from, before, fund });
        drafts.push(...(read?.drafts ?? []));
        from = read?.end ?? quantity.end;
      }
      const relative = inside.length === 0 ? readRelative(reading, passage, place) : null;
      if (relative) drafts.push(relative);
    }
  }
  return drafts;
}

/** What the clause before is about: 多渠道筹集人才住房，2024年、2025年分别筹集…. */
function objectBefore({ text, norm }: Flow, sentence: Range, clause: Range): string | undefined {
  const before = norm.slice(sentence.start, Math.max(sentence.start, clause.start - 1));
  const start = sentence.start + before.lastIndexOf('，') + 1;
  const verb =
    /^.{0,6}?(?:筹集|建设|新建|培育|引进|改造|新增|完成|供应|培训|培养|安排)/.exec(norm.slice(start, clause.start - 1))?.[0]
      .length ?? 0;
  const name = text.slice(start + verb, clause.start - 1);
  return verb > 0 && name.length >= 2 && name.length <= 16 ? name : undefined;
}

/** What 分别 deals out, under the names of its own clause, or else of the figures before. */
function draftShares(
  reading: Reading,
  passage: Passage,
  place: Place,
  shares: readonly Share[],
  before: readonly IndicatorDraft[],
  last: string | undefined,
): IndicatorDraft[] {
  const earlier = before.slice(-shares.length).map((draft) => draft.name);
  const drafts: IndicatorDraft[] = [];
  for (const [index, { quantity, name, year }] of shares.entries()) {
    const isChange = drafts.at(-1)?.statements[0]?.op === 'growth';
    const draft = draftOf(reading, passage, place, { quantity, name: { ...name, cumulative: null }, year, isChange });
    const other = year !== null ? last : earlier.length === shares.length ? earlier[index] : undefined;
    if (draft.name !== '') drafts.push(draft);
    else if (other !== undefined) drafts.push({ ...draft, name: other });
  }
  return drafts;
}

/** A threshold that describes what the next figure counts: 产值超10亿元的产业3个, 收入30万元以上的村占比达80%. */
function isAttribute(
  norm: string,
  { op, unit, start, end }: Quantity,
  before: Quantity | undefined,
  next: Quantity | undefined,
): boolean {
  // 10家年营业收入超5亿元的企业: the count stands before it.
  if (
    before?.unit &&
    isCounter(before.unit) &&
    (op === '>' || op === '>=') &&
    /^[\u4e00-\u9fff]{2,12}$/.test(norm.slice(before.end, start)) &&
    /^的?[\u4e00-\u9fff“]{2,}/.test(norm.slice(end)) &&
    unit !== null &&
    !isCounter(unit)
  )
    return true;
  if (!next || next.numberStart - end > 24 || (op !== '>' && op !== '>=') || unit === null || isCounter(unit)) return false;
  const between = norm.slice(end, next.start);
  return /^(?:的|的?[\u4e00-\u9fff“”]{2,})$/.test(between) && !/[和与及]/.test(between);
}

interface Figure {
  readonly quantity: Quantity;
  /** Where the name may begin. */
  readonly from: number;
  /** What was read before in the same sentence. */
  readonly before: IndicatorDraft | null;
  /** A fund named before in the same sentence: 设立…专项资金，年均增长10%. */
  readonly fund: string | null;
}

function readQuantity(
  reading: Reading,
  passage: Passage,
  place: Place,
  { quantity, from, before, fund }: Figure,
): { drafts: IndicatorDraft[]; end: number } | null {
  const { norm } = passage.flow;
  const { clause } = place;
  const { unit } = quantity;
  const left = norm.slice(from, quantity.start);
  const countsWhatFollows =
    unit !== null && (isCounter(unit) || /^(?:的|绿色)?[\u4e00-\u9fff]{2}/.test(norm.slice(quantity.end, clause.end)));
  const found = findName({ norm, from, to: clause.end, quantity, countsWhatFollows });
  const isBehind = found !== null && found.start >= quantity.end;
  if (before && !isBehind && (namesNothing(left) || CHANGE_ALONE.test(left))) {
    const name: FoundName = { start: from, end: quantity.start, cumulative: null };
    const isMore = before.statements[0]?.kind === 'commitment' && isMoney(unit ?? '');
    const draft = draftOf(reading, passage, place, { quantity, name, kind: isMore ? 'commitment' : undefined });
    const words = CHANGE_ALONE.test(left) ? left : '';
    const isChange = ['growth', 'multiple'].includes(draft.statements[0]?.op ?? '') || words === '' || words.startsWith('/');
    return { drafts: [{ ...draft, name: isChange ? before.name : before.name + words, scope: before.scope }], end: quantity.end };
  }
  if (fund !== null && !isBehind && (found === null || CHANGE_ALONE.test(left) || FUND_PART.test(left))) {
    const name: FoundName = { start: from, end: quantity.start, cumulative: null };
    const kind = isMoney(unit ?? '') ? 'commitment' : undefined;
    const draft = draftOf(reading, passage, place, { quantity, name, kind });
    return { drafts: [{ ...draft, name: fund }], end: quantity.end };
  }
  const name = found;
  if (!name || !isCountable(unit, norm.slice(name.start, name.end))) return null;
  const isPartOf = norm.slice(clause.start, clause.end).startsWith('其中') && before !== null;
  const draft = draftOf(reading, passage, place, { quantity, name, ...(isPartOf ? { kind: before.statements[0]?.kind } : {}) });
  if (draft.name.length < 2) return null;
  if (before && REPEATED.test(draft.name) && before.name.endsWith(draft.name))
    return { drafts: [{ ...draft, name: before.name }], end: quantity.end };
  if (/^占(?!地(?!区))/.test(draft.name))
    return before ? { drafts: [{ ...draft, name: before.name + draft.name }], end: quantity.end } : null;
  const subject = isAttributeName(draft.name) ? subjectOf(norm, place.sentence, name.start) : null;
  if (subject !== null)
    return {
      drafts: [{ ...draft, name: subject + draft.name.replace(/^(?:其中|该项目|项目)/, '') }],
      end: Math.max(name.end, quantity.end),
    };
  const part = partOf(draft.name, isPartOf, before);
  const isShared = quantity.op === 'multiple' || /均|都/.test(norm.slice(name.end, quantity.start));
  const names = isShared ? sharersOf(draft.name, quantity.op === 'multiple') : [part?.name ?? draft.name];
  return {
    drafts: names.map((each) => ({ ...draft, name: each, scope: part?.scope || null })),
    end: Math.max(name.end, quantity.end),
  };
}

/** 所 counts schools and hospitals; elsewhere it ends the name of an institute: 某某23所. */
const isCountable = (unit: string | null, name: string): boolean =>
  unit !== '所' || /(?:院|校|园|馆|站|中心|大学|中学|小学|机构|卫生室|高校|院所|学堂|幼儿班|养老院)$/.test(name);
