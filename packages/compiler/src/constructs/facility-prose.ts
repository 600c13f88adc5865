import type { Flow } from '../flow.js';
import { readClauses, readSentences } from '../lex/clauses.js';
import type { Range } from '../lex/clauses.js';
import { sourceAt } from '../reading.js';
import type { Reading } from '../reading.js';
import { kindOfFacility, readStatus } from './facility.js';
import type { FacilityDraft } from './facility.js';
import { canFollow, GATHERED, HEAD, isProperName, isShortName, LIST_CLASS, readLeads, reliesOn, stateBehind, verbBefore } from './facility-words.js';
import type { NameContext } from './facility-words.js';
import type { Passage } from './indicator-prose.js';

/** A part of a list, and the name found in it. */
interface Item {
  /** Where the verb before it begins. */
  readonly leadStart: number;
  /** Where its name begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Whether it ends like the name of a facility. */
  readonly hasHead: boolean;
  /** The verb before it; `null` after a preposition. */
  readonly verb: string | null;
  /** Whether a verb or preposition stands before it: it does not go on with the list before. */
  readonly isLed: boolean;
}

const MAX_NAME = 24;
const MAX_SHORT = 8;
const MAX_QUOTE = 30;
/** One that acts together with what follows: 支持高校与…, not part of its name. */
const ACTOR = /(?:主体|企业|高校|院所|机构|单位|部门|政府|团队|社会|市场)$/;
const ONLY_TIME = /^(?:力争|争取)?(?:到|至)?(?:19|20)\d{2}年(?:底|末|前)?$/;
/** A clause that goes on with the dates of the facility before it. */
const DATED = /^(?:计划|预计|力争|争取|确保|将)*(?:(?:建设|项目|施工)?(?:周期|工期)|(?:于|到|在)?(?:19|20)\d{2}年(?:底|末|初|前|\d{1,2}月)*(?:正式|全面|基本)?(?:建成|投用|投入|竣工|完工|启用|开工))/;
const BUILT = /揭牌成立|正式揭牌|揭牌|建成投用|建成|投入使用|投用|启用|落成|启动运行|组建运行/;

/** Facilities that a passage names in running text, by what the plan does to them. */
export function readProseFacilities(reading: Reading, passage: Passage): FacilityDraft[] {
  const { norm } = passage.flow;
  if (passage.role === 'other') return [];
  return readSentences(norm).flatMap((sentence) => {
    const clauses = readClauses(norm, sentence);
    return clauses.flatMap((clause, at) => {
      const next = clauses[at + 1];
      const isTimed = next !== undefined && DATED.test(norm.slice(next.start, next.end));
      return readClause(reading, passage, isTimed ? { start: clause.start, end: next.end } : clause, clauses[at - 1]);
    });
  });
}

function readClause(reading: Reading, passage: Passage, clause: Range, before: Range | undefined): FacilityDraft[] {
  const { norm } = passage.flow;
  const items = splitItems(norm, clause).flatMap((part) => readPart(norm, part));
  const time = before && ONLY_TIME.test(norm.slice(before.start, before.end)) ? norm.slice(before.start, before.end) : '';
  const drafts: FacilityDraft[] = [];
  for (let first = 0; first < items.length; ) {
    let end = first + 1;
    while (end < items.length && !(items[end] as Item).isLed) end++;
    drafts.push(...readList(reading, passage, { clause, time }, items.slice(first, end)));
    first = end;
  }
  return drafts;
}

/** Names under one verb: 建设甲、乙和丙. */
function readList(reading: Reading, passage: Passage, { clause, time }: { clause: Range; time: string }, list: readonly Item[]): FacilityDraft[] {
  const { flow } = passage;
  const { norm } = flow;
  const [head] = list as [Item];
  const last = list.at(-1) as Item;
  const lead = norm.slice(clause.start, head.from);
  const rest = norm.slice(last.to, clause.end);
  const state = stateBehind(rest);
  const verb = head.verb || state ? `${head.verb ?? ''}${head.verb?.endsWith('建设') && state === '建设' ? '' : (state ?? '')}` : null;
  // A long clause is quoted from its verb to what tells the state.
  const isLong = clause.end - clause.start > MAX_QUOTE;
  const quote = isLong ? { start: head.leadStart, end: state ? norm.indexOf(state, last.to) + state.length : last.to } : clause;
  const isClosed = LIST_CLASS.test(rest);
  const isListed = isClosed && list.filter(({ hasHead }) => hasHead).length * 2 >= list.length && (list.length > 1 || /^等重点/.test(rest));
  if (verb === null && !reliesOn(lead)) return [];
  if (/鼓励|引导/.test(lead) && !isListed && state === null) return [];
  const drafts: FacilityDraft[] = [];
  const isBuilt = /建(?!$)|建设|新建|打造|设立|布局|落地|引进|功能|能级|运行|发展|扩容/.test(verb ?? '');
  const isNamedHere = (item: Item, at: number): boolean =>
    item.hasHead &&
    isNamed(norm, item, { isListed, isBuilt, isAttributed: norm[item.from - 1] === '的' || list.slice(0, at).some((other) => !other.hasHead) });
  const named = list.filter(isNamedHere);
  const isShort = (item: Item): boolean => item.to - item.from <= MAX_SHORT && isShortName(norm.slice(item.from, item.to));
  const isNames = isListed && list.filter((item) => named.includes(item) || (item.hasHead && isShort(item))).length * 2 >= list.length;
  for (const item of list) {
    const name = norm.slice(item.from, item.to);
    if (!named.includes(item) && !(isNames && isShort(item))) continue;
    if (isOwnSubject(reading, name) || (verb === null && !isListed && /平台$/.test(name)) || /^(?:共建|深度联动|联合开展)/.test(norm.slice(item.to, clause.end)) || (/^[^大]{2,8}(?:大学|学院|医院)$/.test(name) && !/建|迁/.test(verb ?? '')) || /(?:作为|成为|随着[^，]*)$/.test(lead)) continue;
    for (const written of namesOf(flow, item)) {
      const context = `${time}${timeBefore(lead)}${head.verb ?? ''} ${item === last ? rest : ''}`;
      drafts.push(createDraft(reading, passage, { quote, name: written, verb, time: context, region: regionIn(lead), isDone: /已经?(?:建成|投用|启用|投运)/.test(lead + rest) }));
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

/** Parts of a clause between 、, and at 和, 与 and 及 where a name ends before them. Quotes and brackets are kept whole. */
function splitItems(norm: string, clause: Range): Range[] {
  const items: Range[] = [];
  let start = clause.start;
  let depth = 0;
  for (let index = start; index < clause.end; index++) {
    const char = norm[index] as string;
    if ('“（《'.includes(char)) depth++;
    else if ('”）》'.includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const joint = char === '、' ? 1 : /^(?:以及|和|与|及|and|with)/.exec(norm.slice(index, clause.end))?.[0].length;
    if (!joint || index === start) continue;
    const before = norm.slice(start, index);
    if (char !== '、' && !(endsInHead(before) && !/大学$/.test(before)) && !ACTOR.test(before)) continue;
    items.push({ start, end: index });
    start = index + joint;
    index = start - 1;
  }
  if (clause.end > start) items.push({ start, end: clause.end });
  return items;
}

const endsInHead = (text: string): boolean => [...text.matchAll(HEAD)].some((head) => head.index + head[0].length === text.length);

/** Quoted words with their letters hidden: verbs inside them lead nothing. */
const hideQuotes = (text: string): string => text.replace(/“[^”]*”|（[^）]*）/g, (quoted) => '“'.padEnd(quoted.length, '＿'));

/** The stretches of a part between verbs and prepositions, each with the end of a name if it has one. */
function readPart(norm: string, { start, end }: Range): Item[] {
  const text = norm.slice(start, end);
  const hidden = hideQuotes(text);
  const leads = readLeads(hidden);
  const starts = leads[0]?.start === 0 ? leads : [{ start: 0, end: 0 }, ...leads];
  return starts.map((lead, at): Item => {
    const limit = starts[at + 1]?.start ?? text.length;
    const gathered = text.slice(lead.end, limit).search(/(?<![高平同中])等/);
    const stretch = text.slice(lead.end, gathered === -1 ? limit : lead.end + gathered);
    const from = lead.end + (/^(?:.*(?:的(?=.)|--))?/.exec(stretch.replace(/“[^”]*”/g, (quoted) => '＿'.repeat(quoted.length)))?.[0].length ?? 0);
    const stop = [...stretch.matchAll(HEAD)].map((head) => lead.end + head.index + head[0].length).filter((to) => to - from >= 3 && isBalanced(text.slice(from, to)) && canFollow(text.slice(to, lead.end + stretch.length), text.slice(to))).at(-1);
    const to = stop ?? lead.end + stretch.length;
    return { leadStart: start + lead.start, from: start + from, to: start + to, hasHead: stop !== undefined, verb: verbBefore(hidden.slice(0, lead.end)), isLed: lead.end > lead.start };
  });
}

/** Whether a name is that of the plan itself. */
function isOwnSubject({ identity }: Reading, name: string): boolean {
  let at = 0;
  for (const char of identity.title) if (char === name[at]) at++;
  return at === name.length && identity.title.includes(name.slice(0, 2)) && identity.title.includes(name.slice(-2));
}


const isBalanced = (text: string): boolean => text.split('“').length === text.split('”').length && text.split('（').length === text.split('）').length;

function isNamed(norm: string, { from, to }: Item, context: NameContext): boolean {
  const name = norm.slice(from, to);
  if (name.length > MAX_NAME || GATHERED.test(norm.slice(Math.max(0, from - 8), from)) || /^[\d，；]|\d+[家个]/.test(name)) return false;
  return isProperName(name, context);
}

const timeBefore = (lead: string): string => /(?:19|20)\d{2}年(?:底|末|初|前|\d{1,2}月)?(?=[^，]{0,4}$)/.exec(lead)?.[0] ?? '';
const regionIn = (lead: string): string | null => /在([^在，。、]{2,8}(?:城|区|园|镇|岛|港|谷|湾))(?:建设|布局|打造|设立|新建)[^，]{0,2}$/.exec(lead)?.[1] ?? null;

interface Place {
  readonly quote: Range;
  readonly name: string;
  readonly verb: string | null;
  readonly time: string;
  readonly region: string | null;
  /** Whether the text says that it stands already: 已建成的. */
  readonly isDone: boolean;
}

function createDraft(reading: Reading, passage: Passage, { quote, name, verb, time, region, isDone }: Place): FacilityDraft {
  const { flow } = passage;
  const dates = readStatus(time);
  const isBuilt = dates.completion === null && BUILT.test(verb ?? '') && (isDone || (passage.role === 'review' && !/加快|推动|推进|争取|计划|拟|将/.test(verb ?? '')));
  return {
    name: name.replace(/[⁰¹²³⁴-⁹]/g, ''),
    aliases: [],
    kind: kindOfFacility(name),
    ...dates,
    completionBasis: isBuilt ? 'built' : dates.completion === null ? null : dates.completionBasis,
    statusText: verb,
    host: null,
    region,
    sources: [sourceAt(reading, flow, quote.start, quote.end, passage.path)],
  };
}

