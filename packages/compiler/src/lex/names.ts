import type { Range } from './clauses.js';
import { CHANGE_TAIL, LEAD, LEAD_VERB, NOUN_STOP, PLACE, TAIL, TIME_AT_END, VERB_AT_END } from './name-words.js';

/** A name found beside a quantity. */
export interface FoundName extends Range {
  /** Words taken off it that say how the figure counts. */
  readonly cumulative: boolean | null;
}

interface NameRequest {
  readonly norm: string;
  /** The clause, or the part of it behind the quantity before. */
  readonly from: number;
  readonly to: number;
  /** The quantity with its comparators. */
  readonly quantity: Range & { readonly numberStart?: number; readonly value?: number | null };
  /** Whether what is counted may follow the quantity. */
  readonly countsWhatFollows: boolean;
}

function cumulativeOf(text: string): boolean | null {
  if (/累计|合计|总计|共计/.test(text)) return true;
  return /新增|新建|新引进|新备案|新认定|新培育|净增|年均|每年/.test(text) ? false : null;
}

/** Takes words off the start of a name that do not name anything. */
function stripLead(norm: string, start: number, end: number, protectedFrom: number): number {
  for (let changed = true; changed && start < end;) {
    changed = false;
    const rest = norm.slice(start, end);
    const time =
      /^(?:(?:到|至|截至|截止|力争|争取|展望|面向)*(?:19|20)\d{2}年(?:底|末|前|度|内|上半年|下半年)?|(?:未来)?[一二三四五六七八九十\d]{1,2}年(?:内|间|以来|来)?|[“"]十[一二三四五六七八九]五[”"](?:期间|时期|末|以来)?)/.exec(
        rest,
      );
    const lead =
      time ?? PLACE.exec(rest) ?? LEAD.exec(rest) ?? LEAD_VERB.exec(rest) ?? /^[为向](?:[^，]{2,8})(?=提供)/.exec(rest);
    if (lead && lead[0].length > 0 && start + lead[0].length <= protectedFrom) {
      start += lead[0].length;
      changed = true;
    }
  }
  return start;
}

/** Where a name begins behind the words that name nothing: 加快推进某某医院 → 某某医院. */
export const withoutLead = (norm: string, start: number, end: number): number => stripLead(norm, start, end, end);

function stripTail(norm: string, start: number, end: number): number {
  for (;;) {
    const text = norm.slice(start, end);
    if (CHANGE_TAIL.test(text) && !/(?:到|至)$/.test(text) && text.replace(CHANGE_TAIL, '').length >= 2) return end;
    const match = TIME_AT_END.exec(text) ?? TAIL.exec(text);
    if (!match || match[0] === '' || match[0].length === text.length) return end;
    end -= match[0].length;
  }
}

/** Whether words before a quantity say only when and how it is reached (2026年达到), so that it goes on with the name before. */
export function namesNothing(left: string): boolean {
  const rest = left.replace(/^(?:其中|，)*/, '').replace(/(?:19|20)\d{2}年(?:底|末)?的?/g, '');
  const start = stripLead(rest, 0, rest.length, rest.length);
  return left.length > 0 && stripTail(`－${rest.slice(start)}`, 0, rest.length - start + 1) <= 1;
}

/** The name of what a quantity measures or counts: to its left, else what follows its unit. */
export function findName(request: NameRequest): FoundName | null {
  const { norm, to, quantity, countsWhatFollows } = request;
  let { from } = request;
  while (from < quantity.start && /[）)]/.test(norm[from] as string)) from++;
  const left = norm.slice(from, quantity.start);
  const cumulative = cumulativeOf(left);
  const right = countsWhatFollows ? nameBehind(norm, quantity.end, to, cumulative) : null;
  let end = quantity.start;
  while (end > from && /[ 的约近“"（]/.test(norm[end - 1] as string)) end--;
  const endsInVerb = VERB_AT_END.test(norm.slice(from, end).replace(/(?:力争|争取|约|近|超|超过)$/, ''));
  const isListed = /[和与及、等]$/.test(norm.slice(from, end));
  if (!((endsInVerb || isListed || countsBehind(norm, from, end, quantity)) && right)) {
    end = stripTail(norm, from, end);
    const start = stripLead(norm, from, end, end);
    const name = norm.slice(start, end);
    // 解决农村7.2万人饮水安全问题, 完成剩余34座水库…: too little to name it.
    const isVague =
      name.length <= 2 &&
      right !== null &&
      right.end - right.start >= 4 &&
      !/^(?:全部|通过|全面|顺利|如期)/.test(norm.slice(right.start));
    if (
      !isVague &&
      name.length >= 2 &&
      /[\u4e00-\u9fffA-Za-z]{2}/.test(name) &&
      !/^(?:排名|位列|位居|居(?![民住家委]))/.test(name)
    )
      return { start, end, cumulative };
  }
  return right;
}

/** Whole places (全县47个贫困村), a verb in the comparator (至少建成1所…), bare output (年产60万吨…), and a list that the count sums up (甲、乙2个枢纽): what is counted follows. */
function countsBehind(
  norm: string,
  from: number,
  end: number,
  { start, numberStart = start, value }: NameRequest['quantity'],
): boolean {
  const left = norm.slice(from, end);
  if (
    /^(?:目前|现在)?(?:全|我|本)[区市县省州旗盟国](?:现有|共有|已有|有|共)?$|(?:^|建设|形成)(?:年|日)(?:产|处理|加工|供应)$|^每[个座处所家]?[\u4e00-\u9fff]{1,4}$/.test(
      left,
    )
  )
    return true;
  if (/(?:建有|建成|建设|新增|开展|召开|举办|培育|引进)$/.test(norm.slice(start, numberStart))) return true;
  const listed = left.split(/[、和与](?![^（]*）)/);
  return listed.length > 1 && listed.length === value && listed.every((part) => part.length >= 2);
}

/** What is counted where it follows the unit: 7个标杆性社区. */
function nameBehind(norm: string, from: number, to: number, cumulative: boolean | null): FoundName | null {
  let start = from;
  while (start < to && /[ 的]/.test(norm[start] as string)) start++;
  start += /^\d+周?岁(?:以下|以上)(?:的)?/.exec(norm.slice(start, to))?.[0].length ?? 0;
  start += /^(?:实施|建设|改造|用于|开展|推进)(?=[\u4e00-\u9fff]{3})/.exec(norm.slice(start, to))?.[0].length ?? 0;
  const rest = norm.slice(start, to);
  // 由2600米延长至3200米
  if (/^[\u4e00-\u9fff]{1,2}(?:到|至|为)\d/.test(rest)) return null;
  const listed =
    /^(?:[^，。；：！？、\d]*(?:化|型|性|级|式)、)+[^，。；：！？、\d]+/.exec(rest)?.[0] ??
    /^[^，。；：！？\d]*、[^，。；：！？\d]*(?:等|各类)[^，。；：！？、\d]{2,20}/.exec(rest)?.[0];
  const length = listed?.length ?? nounLength(rest);
  return length >= 2 ? { start, end: start + length, cumulative } : null;
}

function nounLength(rest: string): number {
  const stop = rest.search(NOUN_STOP);
  const noun = stop === -1 ? rest : rest.slice(0, stop);
  const comma = noun.indexOf('、');
  // 、 parts the attributes of one noun (能够…、发展…的人才), or else ends the first of several nouns.
  return comma === -1 || /的[^的、]{2,}$/.test(noun.slice(comma)) ? noun.length : comma;
}
