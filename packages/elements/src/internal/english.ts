import type { Statement } from '@plan-elements/bundle';

import { quantityEn as words, sentenceEn } from '../strings/sentence.en.js';
import { UNITS_EN } from '../strings/units.en.js';
import { asWritten } from './chinese.js';
import { isCount, splitUnit } from './format.js';
import type { Grammar } from './grammar.js';
import { writeNumber } from './number.js';
import { plain } from './phrase.js';
import type { Phrase } from './phrase.js';
import { hasScale } from './reading.js';

const large = new Intl.NumberFormat('en', { maximumFractionDigits: 10, notation: 'compact', compactDisplay: 'long' });

/** A share of a whole as the fraction that it is, 1/3 rather than 0.3333333333; undefined for what is none. */
function fractionOf(value: number): string | undefined {
  for (let below = 2; value > 0 && value < 1 && below <= 10; below += 1) {
    const above = Math.round(value * below);
    if (Math.abs(above / below - value) < 1e-9) return `${above}/${below}`;
  }
  return undefined;
}

/** A quantity in English: 4 万人 as “40,000 people”, 6 亿元 as “600 million yuan”, 3–5 个 as “3–5”. */
export function englishQuantity(value: number, unit: string | null, max: number | null = null): Phrase {
  const { factor, base } = splitUnit(unit);
  const english = isCount(base) ? '' : UNITS_EN[base];
  // Four digits past the decimal point of a product of tenths are an artefact of binary fractions.
  const write = (number: number): string => {
    const product = Number((number * factor).toPrecision(12));
    return factor > 1 && Math.abs(product) >= 1e6 && Number.isFinite(product)
      ? large.format(product)
      : writeNumber(product, 'en');
  };
  const amount = max === null ? (unit === null && fractionOf(value)) || write(value) : `${write(value)}–${write(max)}`;
  if (english === '%') return [`${amount}%`];
  if (english === undefined && base) return [`${amount} `, { zh: base }];
  return [english ? `${amount} ${english}` : amount];
}

/** The quantity without the document's words: at least 2,000. Empty where there is no number. */
function translated(statement: Statement): Phrase {
  const { value, max, op, unit, cumulative } = statement;
  if (value === null || op === 'relative') return [];
  const hedge = statement.hedges.map((word) => words.hedges[word] ?? '').join('');
  if (op === 'growth') return [hedge + words.growth(`${writeNumber(value, 'en')}%`)];
  if (op === 'multiple') return [hedge + words.multiple(writeNumber(value, 'en'))];
  const { cumulative: total, added } = sentenceEn;
  const counted = cumulative === null || !hasScale(statement) ? '' : cumulative ? total : added;
  return [hedge + words.ops[op], ...englishQuantity(value, unit, max), counted];
}

/** English translates a quantity and keeps the document's words beside it. */
export const english: Grammar = {
  quantity(statement) {
    const said = translated(statement);
    const original = { zh: asWritten(statement) };
    if (!said.length) return { said: [original], original: [] };
    return { said, original: /^[\d.]*%?$/.test(statement.text) ? [] : [' (', original, ')'] };
  },

  figure(statement) {
    const said = translated({ ...statement, cumulative: null });
    const [, before = '', number = '', after = ''] = /^(\D*?)(-?\d[\d.,–/]*)(.*)$/.exec(plain(said.slice(0, 2))) ?? [];
    return number
      ? { before: [before.trim()], number, after: [after, ...said.slice(2)] }
      : { before: [{ zh: asWritten(statement) }], number: '', after: [] };
  },

  amount: (value, unit, text) => [...englishQuantity(value, unit), ' (', { zh: text }, ')'],
};
