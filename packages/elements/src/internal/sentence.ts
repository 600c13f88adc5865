import type { Indicator, Statement } from '@plan-elements/bundle';

import { sentenceStrings } from '../strings/sentence.js';
import { englishQuantity, nameOf, writeNumber } from './format.js';
import type { Language } from './language.js';
import { plain } from './phrase.js';
import type { Phrase } from './phrase.js';
import { hasScale, readIndicator } from './reading.js';

/** A figure taken apart for large type: 不少于 · 2000 · 家. Without a number `before` is all of it. */
export interface FigureParts {
  readonly before: Phrase;
  readonly number: string;
  readonly after: Phrase;
}

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

function counted(statement: Statement, name: string, language: Language): string {
  const strings = sentenceStrings[language];
  if (statement.cumulative === null || !hasScale(statement)) return '';
  const [word, said] = statement.cumulative ? [strings.cumulative, /累计/] : [strings.added, /[新净]/];
  return language !== 'en' && said.test(statement.text + name) ? '' : word;
}

/** The quantity in English without the document's words: at least 2,000. Empty where there is no number. */
function translated(statement: Statement, name: string): Phrase {
  const strings = sentenceStrings.en;
  const { value, max, op, unit } = statement;
  if (value === null || op === 'relative') return [];
  const hedge = statement.hedges.map((word) => strings.hedges[word] ?? '').join('');
  if (op === 'growth') return [hedge + strings.growth(`${writeNumber(value, 'en')}%`)];
  if (op === 'multiple') return [hedge + strings.multiple(writeNumber(value, 'en'))];
  return [hedge + strings.ops[op], ...englishQuantity(value, unit, max), counted(statement, name, 'en')];
}

/** The quantity, and apart from it in English the document's words where they say more than the number. */
function quantityParts(statement: Statement, name: string, language: Language, verb = ''): { said: Phrase; original: Phrase } {
  if (language !== 'en') {
    const prefix = counted(statement, name, language);
    const { added, multiplied } = sentenceStrings[language];
    const own = verb && statement.op === 'multiple' ? multiplied : verb;
    return { said: [prefix + asWritten(statement, prefix === added ? '' : own)], original: [] };
  }
  const english = translated(statement, name);
  const original = { zh: asWritten(statement) };
  if (!english.length) return { said: [original], original: [] };
  return { said: english, original: /^[\d.]*%?$/.test(statement.text) ? [] : [' (', original, ')'] };
}

/** The quantity in a clause: 达到8000家; in English with the document's words behind it. */
export function quantityOf(statement: Statement, name: string, language: Language): Phrase {
  const { said, original } = quantityParts(statement, name, language);
  return [...said, ...original];
}

/** When a statement holds: its year, else its period as written, else nothing. */
export function whenOf({ year, period }: Statement, language: Language): Phrase {
  if (year !== null) return [sentenceStrings[language].year(year)];
  return period === null ? [] : [language === 'en' ? { zh: period } : period];
}

/** One further statement in a list: 2018年2178家, 2020年目标4000家. */
export const itemOf = (statement: Statement, name: string, language: Language): Phrase =>
  sentenceStrings[language].item(whenOf(statement, language), statement.kind, quantityOf(statement, name, language));

/** The figure for large type. The number is the document's own, or what it amounts to in English. */
export function figureParts(statement: Statement, language: Language): FigureParts {
  const { text, value, max } = statement;
  const words = asWritten(statement);
  if (language === 'en') {
    const english = translated({ ...statement, cumulative: null }, '');
    const [, before = '', number = '', after = ''] = /^(\D*?)(-?\d[\d.,–]*)(.*)$/.exec(plain(english.slice(0, 2))) ?? [];
    return number
      ? { before: [before.trim()], number, after: [after, ...english.slice(2)] }
      : { before: [{ zh: words }], number: '', after: [] };
  }
  const numbers = [...text.matchAll(NUMBER)];
  const from = numbers.find(([digits]) => toNumber(digits) === value);
  const to = max === null ? from : numbers.find(([digits]) => toNumber(digits) === max);
  if (!from || !to) return { before: [words], number: '', after: [] };
  const start = words.indexOf(text) + from.index;
  const end = words.indexOf(text) + to.index + to[0].length;
  return { before: [words.slice(0, start)], number: words.slice(start, end), after: [words.slice(end)] };
}

/** The one sentence about an indicator: caption, accessible name, print and static text alike. */
export function sentenceOf(indicator: Indicator, language: Language): Phrase {
  const strings = sentenceStrings[language];
  const { head, rest, promised } = readIndicator(indicator);
  const scope = indicator.scope && !indicator.name.includes(indicator.scope) ? strings.scope(indicator.scope) : [];
  const name = [...nameOf(indicator, language), ...scope];
  if (!head) return [...name, strings.stop];
  const { said, original } = quantityParts(head, indicator.name, language, strings.verbs[head.kind]);
  const lead = [...strings.clause(head, name, said), ...original];
  const promises = rest.filter(({ kind }) => kind === 'target' || kind === 'commitment');
  const facts = rest.filter((statement) => !promises.includes(statement));
  const lists = [promises, facts].filter((list) => list.length);
  const parts = lists.flatMap((list) => [
    strings.semicolon,
    ...list.flatMap((statement, index) => [index ? strings.comma : '', ...itemOf(statement, indicator.name, language)]),
  ]);
  return [...lead, ...parts, ...(promised ? [strings.semicolon, strings.noReport] : []), strings.stop].filter(
    (part) => part !== '',
  );
}
