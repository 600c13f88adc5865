import type { Statement } from '@plan-elements/bundle';

import { MULTIPLIED, sentenceZhCN as strings } from '../strings/sentence.zh-CN.js';
import type { Grammar } from './grammar.js';
import { hasScale } from './reading.js';

const TRAILING = new Set(['左右', '上下', '以内']);
const NUMBER = /[\d０-９]+(?:[.,．，][\d０-９]+)*(?:\/\d+)?/g;

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

/** Chinese says a quantity in the document's own words. */
export const chinese: Grammar = {
  quantity(statement, name, verb = '') {
    const { cumulative, op, text } = statement;
    const [word, said] = cumulative ? [strings.cumulative, /累计/] : [strings.added, /[新净]/];
    const prefix = cumulative === null || !hasScale(statement) || said.test(text + name) ? '' : word;
    const own = prefix && !cumulative ? '' : verb && op === 'multiple' ? MULTIPLIED : verb;
    return { said: [prefix + asWritten(statement, own)], original: [] };
  },

  figure(statement) {
    const { text, value, max } = statement;
    const words = asWritten(statement);
    const numbers = [...text.matchAll(NUMBER)];
    const from = numbers.find(([digits]) => toNumber(digits) === value);
    const to = max === null ? from : numbers.find(([digits]) => toNumber(digits) === max);
    if (!from || !to) return { before: [words], number: '', after: [] };
    const start = words.indexOf(text) + from.index;
    const end = words.indexOf(text) + to.index + to[0].length;
    return { before: [words.slice(0, start)], number: words.slice(start, end), after: [words.slice(end)] };
  },

  amount: (_value, _unit, text) => [text],
};
