import type { Bundle, Fund, FundAmount, Source } from '@plan-elements/bundle';

import { nameOf } from '../internal/format.js';
import type { Language } from '../internal/language.js';
import { markFigure } from '../internal/mark-figure.js';
import { writeNumber } from '../internal/number.js';
import type { Phrase } from '../internal/phrase.js';
import { fundCardStrings } from '../strings/fund-card.js';

/** An amount taken apart for large type: 6 · 亿元, or CNY · 600 · million with the document's words beside it. */
export interface AmountParts {
  readonly currency: string;
  readonly number: string;
  readonly unit: string;
  /** The amount as written, where the parts are a translation of it; else empty. */
  readonly written: string;
}

// No digit is rounded away: 1.234567 billion has as many digits as it needs.
const exact = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });
const exactLarge = new Intl.NumberFormat('en', { maximumFractionDigits: 20, notation: 'compact', compactDisplay: 'long' });

/** The amount as the document writes it: 6亿元, 5000万美元. */
export const asWritten = ({ value, unit }: FundAmount): string => writeNumber(value, 'zh-CN') + unit;

/** The amount for large type. English converts it exactly, within its own currency; an unknown currency stays as written. */
export function amountParts(amount: FundAmount, language: Language): AmountParts {
  const currency = fundCardStrings[language].currencies[amount.unit.replace(/^[十百千万亿]+/, '')];
  if (!currency) return { currency: '', number: writeNumber(amount.value, 'zh-CN'), unit: amount.unit, written: '' };
  const [number = '', unit = ''] = (amount.cny < 1e6 ? exact : exactLarge).format(amount.cny).split(' ');
  return { currency, number, unit, written: asWritten(amount) };
}

/** The document's words, marked as Chinese where they are in an English text. */
export const original = (words: string, language: Language): Phrase =>
  language !== 'zh-CN' && /\p{Script=Han}/u.test(words) ? [{ zh: words }] : [words];

/** A word of the document: in English its translation with the word beside it, or the word alone. */
export function termOf(word: string | null, language: Language): Phrase {
  if (!word) return [];
  const term = fundCardStrings[language].terms[word];
  return term ? [`${term} (`, { zh: word }, ')'] : original(word, language);
}

/** The period, unless the words that qualify the amount contain it: 五年投入. */
export const periodOf = ({ period, amount }: Pick<Fund, 'period' | 'amount'>): string | null =>
  period && amount?.qualifier?.includes(period) ? null : period;

const carrying = new WeakMap<FundAmount, readonly Source[]>();

/**
 * The passages that state the amount, which a fund may name elsewhere as well. Always the same array, because it
 * tells which figure is open.
 */
export function amountSources(amount: FundAmount, sources: readonly Source[]): readonly Source[] {
  let found = carrying.get(amount);
  if (!found) {
    const written = asWritten(amount);
    found = sources.filter(({ quote }) => markFigure(quote, written)[1]);
    if (found.length === 0) found = [...sources];
    carrying.set(amount, found);
  }
  return found;
}

/** Where the document names a fund: the numbers of its tasks, or the heading above it where numbers start again. */
export function placeOf(fund: Fund, { tasks }: Pick<Bundle, 'tasks'>, language: Language): Phrase {
  const own = tasks.filter(({ document }) => document === fund.document);
  const numbers = own.filter(({ mentions }) => mentions.includes(fund.id)).map(({ number }) => number);
  const unique = numbers.every((number) => own.filter((task) => task.number === number).length === 1);
  if (numbers.length && unique) return fundCardStrings[language].tasks(numbers.map((number) => original(number, language)));
  const path = fund.sources[0]?.path ?? [];
  return original(path[path.length - 1] ?? '', language);
}

/** The one sentence about a fund, with the clause about what is reported of it: accessible name and printed text. */
export function sentenceOf(fund: Fund, language: Language, reported: Phrase = []): Phrase {
  const strings = fundCardStrings[language];
  const { amount } = fund;
  const purpose = fund.purpose.replace(/[。；，、]+$/, '');
  return strings.sentence({
    name: nameOf(fund, language),
    kind: kindOf(fund.kind, language),
    stage: termOf(fund.stage, language),
    amount: amount ? amountPhrase(amount, language) : [],
    qualifier: termOf(amount?.qualifier ?? null, language),
    period: termOf(periodOf(fund), language),
    purpose: purpose ? original(purpose, language) : [],
    reported: reported.length ? reported : [strings.noReport],
  });
}

function amountPhrase(amount: FundAmount, language: Language): Phrase {
  const { currency, number, unit, written } = amountParts(amount, language);
  if (!written) return original(number + unit, language);
  return [[currency, number, unit].filter(Boolean).join(' '), ' (', { zh: written }, ')'];
}

/** The word for a kind of instrument. */
export const kindOf = (kind: string, language: Language): string => fundCardStrings[language].kinds[kind] ?? kind;

/** How many funds name an amount, and how many there are of each kind, in the order in which the words are listed. */
export function countFunds(funds: readonly Fund[]): { stated: number; kinds: readonly [kind: string, count: number][] } {
  const kinds = new Map(Object.keys(fundCardStrings['zh-CN'].kinds).map((kind) => [kind, 0]));
  for (const { kind } of funds) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return { stated: funds.filter(({ amount }) => amount).length, kinds: [...kinds].filter(([, count]) => count > 0) };
}
