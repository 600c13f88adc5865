import type { Flow } from '../flow.js';
import { readClauses, readSentences } from '../lex/clauses.js';
import type { Range } from '../lex/clauses.js';
import type { Reading } from '../reading.js';
import { readStatus } from './facility.js';
import type { FacilityDraft } from './facility.js';
import { createFacility } from './facility-draft.js';
import { readItems } from './facility-items.js';
import type { Item } from './facility-items.js';
import {
  countBehind,
  GATHERED,
  holdsHead,
  isProperName,
  isShortName,
  LIST_CLASS,
  MEASURED,
  reliesOn,
  stateBehind,
} from './facility-words.js';
import type { NameContext } from './facility-words.js';
import type { Passage } from './passage.js';

const MAX_NAME = 24;
const MAX_SHORT = 8;
const MAX_QUOTE = 20;
/** What runs on longer without a comma is no sentence. */
const MAX_CLAUSE = 400;
const ONLY_TIME = /^(?:力争|争取)?(?:到|至)?(?:19|20)\d{2}年(?:底|末|前)?$/;
/** A clause that goes on with the dates of the facility before it. */
const DATED =
  /^(?:计划|预计|力争|争取|确保|将)*(?:(?:建设|项目|施工)?(?:周期|工期)|(?:于|到|在)?(?:19|20)\d{2}年(?:底|末|初|前|\d{1,2}月|[一二三四]季度|[春秋]季|[上下]半年)*(?:正式|全面|基本)?(?:建成|投用|投运|投产|投入|竣工|完工|启用|开工|动工|上线|通车|通航|通水|并网|开园|交付|首台机组))/;

/** Facilities that a passage names in running text, by what the plan does to them. */
export function readProseFacilities(reading: Reading, passage: Passage): FacilityDraft[] {
  const { norm } = passage.flow;
  if (passage.role === 'other') return [];
  return readSentences(norm).flatMap((sentence) => {
    const clauses = readClauses(norm, sentence);
    return clauses.flatMap((clause, at) => {
      return readClause(reading, passage, { start: clause.start, end: datedEnd(norm, clauses, at) }, clauses[at - 1]);
    });
  });
}

/** Where a clause ends with the dates that a clause soon after it gives: 某院总投资2亿元，设床位600张，2024年建成. */
function datedEnd(norm: string, clauses: readonly Range[], at: number): number {
  const clause = clauses[at] as Range;
  for (const next of clauses.slice(at + 1, at + 4)) {
    const text = norm.slice(next.start, next.end);
    if (norm[next.start - 1] === '；') break;
    if (DATED.test(text)) return next.end;
    if (holdsHead(text)) break;
  }
  return clause.end;
}

function readClause(reading: Reading, passage: Passage, clause: Range, before: Range | undefined): FacilityDraft[] {
  const { norm } = passage.flow;
  if (clause.end - clause.start > MAX_CLAUSE || !holdsHead(norm.slice(clause.start, clause.end))) return [];
  const items = readItems(norm, clause);
  const isTimed = before !== undefined && ONLY_TIME.test(norm.slice(before.start, before.end));
  const time = isTimed ? norm.slice(before.start, before.end) : '';
  const dated = { start: isTimed ? before.start : clause.start, end: clause.end };
  const drafts: FacilityDraft[] = [];
  for (let first = 0; first < items.length;) {
    let end = first + 1;
    while (end < items.length && !(items[end] as Item).isLed) end++;
    drafts.push(...readList(reading, passage, { clause, dated, time }, items.slice(first, end)));
    first = end;
  }
  return drafts;
}

/** Names under one verb: 建设甲、乙和丙. */
function readList(
  reading: Reading,
  passage: Passage,
  { clause, dated, time }: { clause: Range; dated: Range; time: string },
  list: readonly Item[],
): FacilityDraft[] {
  const { flow } = passage;
  const { norm } = flow;
  const [head] = list as [Item];
  const last = list.at(-1) as Item;
  const lead = norm.slice(clause.start, head.from);
  const rest = norm.slice(last.to, clause.end);
  const state = stateBehind(rest);
  const verb =
    head.verb || state ? `${head.verb ?? ''}${head.verb?.endsWith('建设') && state === '建设' ? '' : (state ?? '')}` : null;
  // A long clause is quoted from its verb to what tells the state.
  const isLong = clause.end - clause.start > MAX_QUOTE;
  const quote = isLong ? { start: head.leadStart, end: state ? norm.indexOf(state, last.to) + state.length : last.to } : clause;
  const isClosed = LIST_CLASS.test(rest) || (list.length > 1 && countBehind(rest) === list.length);
  const isMeasured = MEASURED.test(rest);
  const isDated = isMeasured || /(?:19|20)\d{2}年/.test(rest);
  const isListed =
    isClosed && list.filter(({ hasHead }) => hasHead).length * 2 >= list.length && (list.length > 1 || rest.startsWith('等重点'));
  const { start: started, completion } = readStatus(rest);
  const isTold = isMeasured || started !== null || completion !== null;
  if (verb === null && !reliesOn(lead) && !isTold) return [];
  // A list that begins with something else says of its verb's object what may not hold for what follows.
  if (!head.hasHead && !isListed && list.length > 1) return [];
  if (/鼓励|引导/.test(lead) && !isListed && state === null) return [];
  const drafts: FacilityDraft[] = [];
  const isBuilt = /建(?!$)|建设|新建|打造|设立|布局|落地|引进|功能|能级|运行|发展|扩容|成立/.test(verb ?? '') || isDated;
  // 县级客运站4个: a kind of thing that is counted, unless the count sums up the list.
  const isCounted = (item: Item): boolean => !isClosed && /^\d+[个座家所条处]/.test(norm.slice(item.to, item.to + 6));
  const isNamedHere = (item: Item, at: number): boolean =>
    item.hasHead &&
    !isCounted(item) &&
    isNamed(norm, item, {
      isListed,
      isBuilt,
      isDated,
      place: placeOf(reading),
      isAttributed:
        /(?<!平方公里|平方米|亩)的$/.test(norm.slice(Math.max(0, item.from - 6), item.from)) ||
        list.slice(0, at).some((other) => !other.hasHead),
    });
  const named = list.filter(isNamedHere);
  const isShort = (item: Item): boolean => item.to - item.from <= MAX_SHORT && isShortName(norm.slice(item.from, item.to));
  const isNames =
    isListed && list.filter((item) => named.includes(item) || (item.hasHead && isShort(item))).length * 2 >= list.length;
  for (const item of list) {
    const name = norm.slice(item.from, item.to);
    if (!named.includes(item) && !(isNames && isShort(item))) continue;
    if (
      isOwnSubject(reading, name) ||
      (verb === null && !isListed && name.endsWith('平台')) ||
      /^(?:共建|深度联动|联合开展)/.test(norm.slice(item.to, clause.end)) ||
      (/^[^大]{2,8}(?:大学|学院|医院)$/.test(name) && !/建|迁|投用|投入|揭牌|启用/.test(verb ?? '')) ||
      /(?:作为|成为|随着[^，]*)$/.test(lead)
    )
      continue;
    for (const written of namesOf(flow, item)) {
      const context = `${time}${timeBefore(lead)}${head.verb ?? ''} ${item === last ? rest : ''}`;
      drafts.push(
        createFacility(reading, passage, {
          quote,
          dated,
          name: written,
          verb,
          time: context,
          region: regionIn(lead),
          isDone: /已经?(?:建成|投用|启用|投运)/.test(lead + rest),
        }),
      );
    }
  }
  return drafts;
}

/** The name of an item, or those that share an end: 甲大学和乙大学先行区. */
function namesOf({ text }: Flow, { from, to }: Item): string[] {
  const name = text.slice(from, to);
  const match = /^([\u4e00-\u9fff]{2,8}?(大学|学院|集团|医院))[和与及]([\u4e00-\u9fff]{2,8}?\2)(.+)$/.exec(name);
  return match ? [`${match[1]}${match[4]}`, `${match[3]}${match[4]}`] : [name];
}

/** The place in the plan's title, without the word for its rank: 霁州 of 霁州市…方案. */
const placeOf = ({ identity }: Reading): string | null =>
  /^(?:关于[^省市县区州]{0,6})?([\u4e00-\u9fff]{2,3}?)(?:省|市|县|新区|区|州)/.exec(identity.title)?.[1] ?? null;

/** Whether a name is that of the plan itself. */
function isOwnSubject({ identity }: Reading, name: string): boolean {
  let at = 0;
  for (const char of identity.title) if (char === name[at]) at++;
  return at === name.length && identity.title.includes(name.slice(0, 2)) && identity.title.includes(name.slice(-2));
}

function isNamed(norm: string, { from, to }: Item, context: NameContext): boolean {
  const name = norm.slice(from, to);
  if (name.length > MAX_NAME || GATHERED.test(norm.slice(Math.max(0, from - 8), from)) || /^[\d，；]|\d+[家个]/.test(name))
    return false;
  return isProperName(name, context);
}

const timeBefore = (lead: string): string => /(?:19|20)\d{2}年(?:底|末|初|前|\d{1,2}月)?(?=[^，]{0,4}$)/.exec(lead)?.[0] ?? '';
const regionIn = (lead: string): string | null =>
  /在([^在，。、]{2,8}(?:城|区|园|镇|岛|港|谷|湾))(?:建设|布局|打造|设立|新建)[^，]{0,2}$/.exec(lead)?.[1] ?? null;
