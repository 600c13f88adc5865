import type { Flow } from '../flow.js';
import type { Range } from '../lex/clauses.js';
import type { Reading } from '../reading.js';
import { readStatus } from './facility.js';
import type { FacilityDraft } from './facility.js';
import { createFacility } from './facility-draft.js';
import { aliasBehind, hostOf, regionOf } from './facility-facts.js';
import type { Item } from './facility-items.js';
import { isProperName, isShortName } from './facility-names.js';
import type { NameContext } from './facility-names.js';
import { sharedNames } from './facility-shared.js';
import { countBehind, GATHERED, LIST_CLASS, MEASURED, reliesOn, stateBehind } from './facility-verbs.js';
import type { Passage } from './passage.js';

const MAX_NAME = 24;
const MAX_SHORT = 8;
const MAX_QUOTE = 20;
/** Behind a name, the short form that the text gives it. */
const SHORT_FORM = /^（(?:以下)?(?:简称|统称)(?:为|：)?[^）]*）/;
/** The place of what is told of, and who builds it. */
const PLACED = /(?:位于|坐落于|地处|选址于?|由)$/;
/** Making one thing; 打造 and 形成 name aims as well. */
const CREATED = /(?:培育|建设|搭建|组建|设立|筹建|创建|新建|建成|构建)$/;

/** A clause with what its sentence goes on to tell of what it names. */
export interface Clause {
  readonly clause: Range;
  /** What is quoted where a facility has a date. */
  readonly dated: Range;
  /** Where the next thing is named. */
  readonly told: number;
  readonly time: string;
}

/** Names under one verb: 建设甲、乙和丙. */
export function readList(
  reading: Reading,
  passage: Passage,
  { clause, dated, told, time }: Clause,
  list: readonly Item[],
): FacilityDraft[] {
  const { flow } = passage;
  const { norm } = flow;
  const [head] = list as [Item];
  const last = list.at(-1) as Item;
  const lead = norm.slice(clause.start, head.from);
  const rest = norm.slice(last.to, clause.end).replace(SHORT_FORM, '');
  const state = stateBehind(rest);
  const verb =
    head.verb || state ? `${head.verb ?? ''}${head.verb?.endsWith('建设') && state === '建设' ? '' : (state ?? '')}` : null;
  // A long clause is quoted from its verb to what tells the state.
  const isLong = clause.end - clause.start > MAX_QUOTE;
  const quote = isLong ? { start: head.leadStart, end: state ? norm.indexOf(state, last.to) + state.length : last.to } : clause;
  const isClosed = LIST_CLASS.test(rest) || (list.length > 1 && countBehind(rest) === list.length);
  const isHeading = !/[，。；]/.test(norm);
  const isMeasured = MEASURED.test(rest);
  const isDated = isMeasured || /(?:19|20)\d{2}年/.test(rest);
  const isListed =
    isClosed &&
    list.filter(({ hasHead }) => hasHead).length * 2 >= list.length &&
    (list.length > 1 || /^等(?:重点|\d+[个家所座])/.test(rest));
  const { start: started, completion } = readStatus(rest);
  const isTold = isMeasured || started !== null || completion !== null;
  if ((verb === null && !reliesOn(lead) && !isTold && !(isListed && list.length > 1)) || PLACED.test(lead)) return [];
  // A list that begins with something else says of its verb's object what may not hold for what follows.
  const shared = sharedNames(norm, list, rest);
  if (!head.hasHead && !isListed && list.length > 1 && shared.length === 0) return [];
  if (/鼓励|引导/.test(lead) && !isListed && state === null) return [];
  const drafts: FacilityDraft[] = [];
  const isBuilt =
    /建(?!$)|[迁改扩]建|提升|做[强优]|建设|新建|打造|设立|布局|落地|引进|功能|能级|运行|发展|扩容|成立/.test(verb ?? '') ||
    isDated;
  // 县级客运站4个: a kind of thing that is counted, unless the count sums up the list.
  const isCounted = (item: Item): boolean => !isClosed && /^\d+[个座家所条处]/.test(norm.slice(item.to, item.to + 6));
  const isNamedHere = (item: Item, at: number): boolean =>
    item.hasHead &&
    !isCounted(item) &&
    isNamed(norm, item, {
      isListed,
      isBuilt,
      isDated,
      isRelied: reliesOn(lead),
      isCreated: list.every(({ hasHead }) => hasHead) && !isHeading && CREATED.test(verb ?? ''),
      place: placeOf(reading),
      isAttributed:
        /(?<!平方公里|平方米|亩)的$/.test(norm.slice(Math.max(0, item.from - 6), item.from)) ||
        (!isListed && list.slice(0, at).some((other) => !other.hasHead)),
    });
  const named = list.filter(isNamedHere);
  const isShort = (item: Item): boolean => item.to - item.from <= MAX_SHORT && isShortName(norm.slice(item.from, item.to));
  const isNames =
    isListed && list.filter((item) => named.includes(item) || (item.hasHead && isShort(item))).length * 2 >= list.length;
  const draft = (name: string, item: Item | null): FacilityDraft =>
    createFacility(reading, passage, {
      quote,
      dated,
      name,
      verb,
      time: `${time}${timeBefore(lead)}${head.verb ?? ''} ${item === last ? rest : ''}`,
      alias: item && aliasBehind(norm.slice(item.to, clause.end)),
      host: list.length === 1 ? hostOf(lead, norm.slice(last.to, told)) : null,
      region: regionOf(lead, list.length === 1 ? norm.slice(last.to, told) : ''),
      isDone: /已经?(?:建成|投用|启用|投运)/.test(lead + rest),
    });
  drafts.push(...shared.map((name) => draft(name, null)));
  if (shared.length > 0) return drafts;
  for (const item of list) {
    const name = norm.slice(item.from, item.to);
    if (!named.includes(item) && !(isNames && isShort(item))) continue;
    if (
      isOwnSubject(reading, name) ||
      (verb === null && !isListed && name.endsWith('平台') && !name.startsWith('国家')) ||
      /^(?:共建|深度联动|联合开展)/.test(norm.slice(item.to, clause.end)) ||
      (/^[^大]{2,8}(?:大学|学院|医院)$/.test(name) &&
        !isTold &&
        !/建|迁|设立|成立|投用|投入|揭牌|启用|引进|落户|落地/.test(verb ?? '')) ||
      /(?:作为|成为|随着[^，]*)$/.test(lead)
    )
      continue;
    drafts.push(...namesOf(flow, item).map((written) => draft(written, item)));
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
