import type { Statement } from '@plan-elements/bundle';

import { MULTIPLIED, sentenceZhCN } from '../strings/sentence.zh-CN.js';
import type { SentenceStrings } from '../strings/sentence.zh-CN.js';
import type { Grammar } from './grammar.js';
import { plain } from './phrase.js';
import type { Phrase } from './phrase.js';
import { hasScale } from './reading.js';

const TRAILING = new Set(['左右', '上下', '以内']);
const NUMBER = /[\d０-９]+(?:[.,．，][\d０-９]+)*(?:\/\d+)?/g;

/** Where a verb of ours stands among the document's words. */
const VERB = '\0';

/** One text where nothing in it is marked. */
const joined = (phrase: Phrase): Phrase =>
  phrase.every((part) => typeof part === 'string') ? [plain(phrase)] : phrase.filter((part) => plain([part]));

const toNumber = (written: string): number => {
  const [above = NaN, below = 1] = written.normalize('NFKC').replace(/,/g, '').split('/').map(Number);
  return above / below;
};

/** The quantity as the document writes it, with the unit of its column and the hedges that stand apart from it. */
export function asWritten({ text, unit, hedges, op }: Statement, verb = ''): string {
  // A dash or a stroke in a cell is what the document writes, but no word of a sentence.
  if (!/[\p{L}\p{N}]/u.test(text)) return `“${text}”`;
  const bare = /^[-−]?[\d０-９]/.test(text);
  let words = (bare ? verb : '') + text;
  if (unit && op !== 'multiple' && /[\d０-９]$/.test(text)) words += unit;
  for (const hedge of hedges) if (!words.includes(hedge)) words = TRAILING.has(hedge) ? words + hedge : hedge + words;
  return words;
}

/**
 * Chinese says a quantity in the document's own words; only what stands around them is ours.
 *
 * @param mark - How the document's words are shown.
 */
export const chineseIn = (strings: SentenceStrings, multiplied: string, mark: (words: string) => Phrase[number]): Grammar => ({
  quantity(statement, name, verb = '') {
    const { cumulative, op, text } = statement;
    const [word, said] = cumulative ? [strings.cumulative, /累计/] : [strings.added, /[新净]/];
    const prefix = cumulative === null || !hasScale(statement) || said.test(text + name) ? '' : word;
    const own = prefix && !cumulative ? '' : verb && op === 'multiple' ? multiplied : verb;
    const [before = '', after] = asWritten(statement, own && VERB).split(VERB);
    if (after === undefined) return { said: joined([prefix, mark(before)]), original: [] };
    return { said: joined([prefix, mark(before), own, mark(after)]), original: [] };
  },

  figure(statement) {
    const { text, value, max } = statement;
    const words = asWritten(statement);
    const numbers = [...text.matchAll(NUMBER)];
    const from = numbers.find(([digits]) => toNumber(digits) === value);
    const to = max === null ? from : numbers.find(([digits]) => toNumber(digits) === max);
    if (!from || !to) return { before: [mark(words)], number: '', after: [] };
    const start = words.indexOf(text) + from.index;
    const end = words.indexOf(text) + to.index + to[0].length;
    return { before: [mark(words.slice(0, start))], number: words.slice(start, end), after: [mark(words.slice(end))] };
  },

  amount: (_value, _unit, text) => [mark(text)],
});

/** Simplified Chinese, in which the document and the page speak alike. */
export const chinese: Grammar = chineseIn(sentenceZhCN, MULTIPLIED, (words) => words);
