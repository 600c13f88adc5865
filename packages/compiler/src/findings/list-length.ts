import type { Finding } from '@plan-elements/bundle';
import type { Range } from '../lex/clauses.js';
import { readSentences } from '../lex/clauses.js';
import { parseChineseNumeral } from '../lex/numerals.js';
import { sourceAt } from '../reading.js';
import { indicatorsAt } from './evidence.js';
import type { Check, Evidence } from './evidence.js';
import { paragraphsOf } from './passages.js';
import type { RunningText } from './passages.js';

const NUMBER = '(?<number>[两二三四五六七八九十]{1,3}|\\d{1,2})';
const COUNTER = '(?:个|家|项|类|条|座|种|大)';
/** A list before its number, which closes it: A、B和C三个平台, A、B等5个平台. */
const CLOSED = new RegExp(
  `(?<open>等)?${NUMBER}${COUNTER}(?!月|小时|以上|左右|百分点|[多余几])(?<noun>[\\u4e00-\\u9fff]{2})`,
  'g',
);
/** A list behind its number and a colon: 三个平台：A、B和C。 */
const ANNOUNCED = new RegExp(`${NUMBER}${COUNTER}(?<noun>[^，。；：、\\d“”（）]{2,10})：`, 'g');
const QUOTED = /^(?:“[^“”]+”|《[^《》]+》)$/;
const JOINT = /和|与|及/g;
const MAX_ITEM = 24;

const toNumber = (digits: string): number => parseChineseNumeral(digits) ?? Number(digits);

/** Parts between 、 outside quotes and brackets. */
function itemsOf(text: string): string[] {
  const items = [''];
  let depth = 0;
  for (const char of text) {
    if ('“（《'.includes(char)) depth++;
    else if ('”）》'.includes(char)) depth = Math.max(0, depth - 1);
    if (char === '、' && depth === 0) items.push('');
    else items[items.length - 1] += char;
  }
  return items;
}

/** The least and the most things that a list names; 和 may join two of them or stand inside a name. */
function lengthOf(items: readonly string[]): readonly [least: number, most: number] {
  const joints = items.reduce((count, item) => count + (item.replace(/“[^”]*”|《[^》]*》/g, '').match(JOINT)?.length ?? 0), 0);
  return [items.length, items.length + joints];
}

/** Whether every part of a list is a name alone: all in quotation marks, or all with the noun that is counted. */
function isPure(items: readonly string[], noun: string): boolean {
  const names = items.flatMap((item) => item.split(/(?<=”|》)(?:和|与|及|以及)(?=“|《)/));
  if (names.every((name) => QUOTED.test(name))) return true;
  return items.every((item) => item.length >= 4 && item.length <= MAX_ITEM && item.replace(/”$/, '').endsWith(noun));
}

interface Miscount {
  readonly stated: number;
  readonly named: number;
  readonly list: Range;
  readonly count: Range;
}

/** Lists that the number behind them does not fit. */
function closedIn(norm: string, sentence: Range): Miscount[] {
  const text = norm.slice(sentence.start, sentence.end);
  return [...text.matchAll(CLOSED)].flatMap((match): Miscount[] => {
    const { number = '', noun = '', open } = match.groups ?? {};
    const before = text.slice(0, match.index);
    const list = /[^，；：。]*$/.exec(before)?.[0] ?? '';
    // A verb before the first name is no part of it: 建设“甲”“乙”.
    const names = list.replace(/^[^“《]*(?=[“《])/, '').replace(/(?<=”|》)(?=“|《)/g, '、');
    const items = itemsOf(names);
    const [least, most] = lengthOf(items);
    const stated = toNumber(number);
    if (items.length < 2 || !isPure(items, noun)) return [];
    // 等 may close a list that names but some.
    if (open ? stated >= least : stated >= least && stated <= most) return [];
    const start = sentence.start + match.index - list.length;
    const end = sentence.start + match.index + match[0].length;
    return [{ stated, named: stated < least ? least : most, list: { start, end }, count: { start, end } }];
  });
}

/** Lists that the number before them does not fit. */
function announcedIn(norm: string, sentence: Range): Miscount[] {
  const text = norm.slice(sentence.start, sentence.end);
  return [...text.matchAll(ANNOUNCED)].flatMap((match): Miscount[] => {
    const from = match.index + match[0].length;
    const list = text.slice(from);
    const items = itemsOf(list);
    const isList =
      items.length >= 2 && !/[，；：]|等/.test(list) && items.every((item) => item.length >= 2 && item.length <= MAX_ITEM);
    if (!isList) return [];
    const stated = toNumber(match.groups?.number ?? '');
    const [least, most] = lengthOf(items);
    if (stated >= least && stated <= most) return [];
    const [start, end] = [sentence.start + match.index, sentence.start + from];
    return [
      { stated, named: stated < least ? least : most, list: { start: end, end: sentence.end }, count: { start, end: end - 1 } },
    ];
  });
}

function findIn({ bundle, reading }: Evidence, { flow, path }: RunningText): Finding[] {
  return readSentences(flow.norm).flatMap((sentence) =>
    [...closedIn(flow.norm, sentence), ...announcedIn(flow.norm, sentence)].map(({ stated, named, list, count }): Finding => {
      const ranges = list.start === count.start ? [list] : [count, list];
      const sources = ranges.map(({ start, end }) => sourceAt(reading, flow, start, end, path));
      return {
        code: 'list-length',
        severity: 'warning',
        message: `正文称共${stated}项；所列名称为${named}项。`,
        messageEn: `The text says ${stated}; it names ${named}.`,
        records: [...new Set(sources.flatMap(({ span }) => indicatorsAt(bundle, span)))],
        sources,
      };
    }),
  );
}

/** Lists in the text against the number that the text gives for them. */
export const findListLengths: Check = (evidence) => paragraphsOf(evidence.reading).flatMap((text) => findIn(evidence, text));
