import { matchesOf } from '../lex/matches.js';
import type { Range } from '../lex/clauses.js';
import { HEAD } from './facility-heads.js';
import { canFollow, readLeads, verbBefore } from './facility-verbs.js';

/** A part of a list, and the name found in it. */
export interface Item {
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

/** One that acts together with what follows: 支持高校与…, not part of its name. */
const ACTOR = /(?:主体|企业|高校|院所|机构|单位|部门|政府|团队|社会|市场)$/;

/** The parts of a clause, each with the words before its name and the end of the name if it has one. */
export const readItems = (norm: string, clause: Range): Item[] =>
  splitItems(norm, clause).flatMap((part) => readPart(norm, part));

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
    const before = norm.slice(start, index).replace(/（[^（）]*）$/, '');
    if (char !== '、' && !(endsInHead(before) && !before.endsWith('大学')) && !ACTOR.test(before)) continue;
    items.push({ start, end: index });
    start = index + joint;
    index = start - 1;
  }
  if (clause.end > start) items.push({ start, end: clause.end });
  return items;
}

const endsInHead = (text: string): boolean => matchesOf(text, HEAD).some((head) => head.index + head[0].length === text.length);

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
    const gathered = text
      .slice(lead.end, limit)
      .search(
        /(?<![高平同中])等(?![离级温])|(?:\d+|[两三四五六七八九十])[个座条家所](?=[\u4e00-\u9fff]{2})|(?<=.{4})(?:落户|入驻)(?=[\u4e00-\u9fff]{2})/,
      );
    const stretch = text.slice(lead.end, gathered === -1 ? limit : lead.end + gathered);
    // 甲平台建设和乙社区建设: what goes on behind the state of the one before.
    const joint = text.slice(lead.start, lead.end).endsWith('建设') && /^[和及]/.test(stretch) ? 1 : 0;
    const from =
      lead.end +
      joint +
      (/^(?:.*(?:的(?=.)|--))?/.exec(stretch.replace(/“[^”]*”/g, (quoted) => '＿'.repeat(quoted.length)))?.[0].length ?? 0);
    const stop = matchesOf(stretch, HEAD)
      .map((head) => lead.end + head.index + head[0].length)
      .filter(
        (to) =>
          to - from >= 3 &&
          isBalanced(text.slice(from, to)) &&
          canFollow(text.slice(to, lead.end + stretch.length), text.slice(to)),
      )
      .at(-1);
    const to = stop ?? lead.end + stretch.length;
    return {
      leadStart: start + lead.start,
      from: start + from,
      to: start + to,
      hasHead: stop !== undefined,
      verb: verbBefore(hidden.slice(0, lead.end)),
      isLed: lead.end > lead.start,
    };
  });
}

const isBalanced = (text: string): boolean =>
  text.split('“').length === text.split('”').length && text.split('（').length === text.split('）').length;
