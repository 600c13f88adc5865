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

/** Verbs and states of what is built or raised. */
const BUILDING = /建(?!$)|[迁改扩]建|提升|做[强优]|建设|新建|打造|设立|布局|落地|引进|功能|能级|运行|发展|扩容|成立/;
/** Verbs and states of a school or hospital that is itself the matter. */
const FOUNDED = /建|迁|设立|成立|投用|投入|揭牌|启用|引进|落户|落地/;

/** A clause with what its sentence goes on to tell of what it names. */
export interface Clause {
  readonly clause: Range;
  /** What is quoted where a facility has a date. */
  readonly dated: Range;
  /** Where the next thing is named. */
  readonly told: number;
  readonly time: string;
}

/** What the words around a list tell of it. */
interface Signs {
  /** The words before its first name, and those behind its last. */
  readonly lead: string;
  readonly rest: string;
  /** Verb and state: 建设 … 建成投用. */
  readonly verb: string | null;
  readonly state: string | null;
  /** Whether a word for its kind, or its count, closes it. */
  readonly isClosed: boolean;
  /** Closed, and most of it ends like a facility. */
  readonly isListed: boolean;
  readonly isDated: boolean;
  /** Whether a size, a cost or a date is told. */
  readonly isTold: boolean;
  readonly isBuilt: boolean;
  readonly isCreated: boolean;
}

function signsOf(norm: string, clause: Range, list: readonly Item[]): Signs {
  const [head] = list as [Item];
  const last = list.at(-1) as Item;
  const lead = norm.slice(clause.start, head.from);
  const rest = norm.slice(last.to, clause.end).replace(SHORT_FORM, '');
  const state = stateBehind(rest);
  const isTwice = state === '建设' && head.verb?.endsWith('建设');
  const verb = head.verb || state ? `${head.verb ?? ''}${isTwice ? '' : (state ?? '')}` : null;
  const isClosed = LIST_CLASS.test(rest) || (list.length > 1 && countBehind(rest) === list.length);
  const isMeasured = MEASURED.test(rest);
  const isDated = isMeasured || /(?:19|20)\d{2}年/.test(rest);
  const { start, completion } = readStatus(rest);
  const isHeading = !/[，。；]/.test(norm);
  return {
    lead,
    rest,
    verb,
    state,
    isClosed,
    isListed:
      isClosed &&
      list.filter(({ hasHead }) => hasHead).length * 2 >= list.length &&
      (list.length > 1 || /^等(?:重点|\d+[个家所座])/.test(rest)),
    isDated,
    isTold: isMeasured || start !== null || completion !== null,
    isBuilt: isDated || BUILDING.test(verb ?? ''),
    isCreated: list.every(({ hasHead }) => hasHead) && !isHeading && CREATED.test(verb ?? ''),
  };
}

/** Whether the clause does something to what it lists, tells something of it, or rests on it. */
const isSpokenOf = (list: readonly Item[], { lead, verb, state, isListed, isTold }: Signs): boolean =>
  (verb !== null || reliesOn(lead) || isTold || (isListed && list.length > 1)) &&
  !PLACED.test(lead) &&
  !(/鼓励|引导/.test(lead) && !isListed && state === null);

/** The names of a list, each with its item; a kind of thing that is counted (县级客运站4个) is none. */
function namedItems(reading: Reading, norm: string, list: readonly Item[], signs: Signs): Item[] {
  const { lead, isClosed, isListed } = signs;
  const place = placeOf(reading);
  const isCounted = ({ to }: Item): boolean => !isClosed && /^\d+[个座家所条处]/.test(norm.slice(to, to + 6));
  const isAttributed = ({ from }: Item, at: number): boolean =>
    /(?<!平方公里|平方米|亩)的$/.test(norm.slice(Math.max(0, from - 6), from)) ||
    (!isListed && list.slice(0, at).some(({ hasHead }) => !hasHead));
  const named = list.filter(
    (item, at) =>
      item.hasHead &&
      !isCounted(item) &&
      isNamed(norm, item, { ...signs, isRelied: reliesOn(lead), place, isAttributed: isAttributed(item, at) }),
  );
  const isShort = ({ from, to }: Item): boolean => to - from <= MAX_SHORT && isShortName(norm.slice(from, to));
  const known = list.filter((item) => named.includes(item) || (item.hasHead && isShort(item)));
  return isListed && known.length * 2 >= list.length ? list.filter((item) => named.includes(item) || isShort(item)) : named;
}

/** Whether a name is only what the sentence speaks of: the plan itself, a school that does nothing here, a role. */
function isBystander(reading: Reading, name: string, behind: string, { lead, verb, isListed, isTold }: Signs): boolean {
  const isPlatform = verb === null && !isListed && name.endsWith('平台') && !name.startsWith('国家');
  const isSchool = /^[^大]{2,8}(?:大学|学院|医院)$/.test(name) && !isTold && !FOUNDED.test(verb ?? '');
  return (
    isPlatform ||
    isSchool ||
    isOwnSubject(reading, name) ||
    /^(?:共建|深度联动|联合开展)/.test(behind) ||
    /(?:作为|成为|随着[^，]*)$/.test(lead)
  );
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
  const signs = signsOf(norm, clause, list);
  const { lead, rest, state, verb } = signs;
  if (!isSpokenOf(list, signs)) return [];
  // A long clause is quoted from its verb to what tells the state.
  const isLong = clause.end - clause.start > MAX_QUOTE;
  const quote = isLong ? { start: head.leadStart, end: state ? norm.indexOf(state, last.to) + state.length : last.to } : clause;
  const behind = list.length === 1 ? norm.slice(last.to, told) : null;
  const draft = (name: string, item: Item | null): FacilityDraft =>
    createFacility(reading, passage, {
      quote,
      dated,
      name,
      verb,
      time: `${time}${timeBefore(lead)}${head.verb ?? ''} ${item === last ? rest : ''}`,
      alias: item && aliasBehind(norm.slice(item.to, clause.end)),
      host: behind === null ? null : hostOf(lead, behind),
      region: regionOf(lead, behind ?? ''),
      isDone: /已经?(?:建成|投用|启用|投运)/.test(lead + rest),
    });
  const shared = sharedNames(norm, list, rest);
  if (shared.length > 0) return shared.map((name) => draft(name, null));
  // A list that begins with something else says of its verb's object what may not hold for what follows.
  if (!head.hasHead && !signs.isListed && list.length > 1) return [];
  return namedItems(reading, norm, list, signs)
    .filter(({ from, to }) => !isBystander(reading, norm.slice(from, to), norm.slice(to, clause.end), signs))
    .flatMap((item) => namesOf(flow, item).map((written) => draft(written, item)));
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
