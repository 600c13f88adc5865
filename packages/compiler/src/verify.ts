import { matchesOf } from './lex/matches.js';
import type { Bundle, Source, Statement } from '@plan-elements/bundle';
import type { Report } from './diagnostics.js';
import { normalize } from './lex/normalize.js';
import { CHINESE_NUMERAL, parseChineseNumeral } from './lex/numerals.js';
import { readQuantities } from './lex/quantities.js';

const NUMERAL = new RegExp(CHINESE_NUMERAL, 'g');

/** Every number that a quote carries, in digits, Chinese numerals, fractions and doublings. */
function numbersIn(quote: string): Set<number> {
  // Bold signs may stand inside a number where a page break cut it.
  const norm = normalize(quote.replace(/\*\*/g, ''));
  const numbers = new Set<number>();
  for (const match of norm.matchAll(/\d+(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g))
    numbers.add(Number(match[0].replace(/[,，]/g, '')));
  for (const match of matchesOf(norm, NUMERAL)) {
    const value = parseChineseNumeral(match[0]);
    if (value !== null) numbers.add(value);
  }
  for (const { value, max } of readQuantities(norm)) {
    if (value !== null) numbers.add(value);
    if (max !== null) numbers.add(max);
  }
  return numbers;
}

function carries(sources: readonly Source[], values: readonly (number | null)[]): boolean {
  return values.every((value) => value === null || sources.some((source) => numbersIn(source.quote).has(value)));
}

/** Checks that each record's quotes carry its numbers. A figure without its sentence must not leave the compiler. */
export function verifyNumbers(bundle: Bundle, report: Report): void {
  const check = (name: string, sources: readonly Source[], values: readonly (number | null)[]): void => {
    if (carries(sources, values)) return;
    report(
      'quote-without-number',
      'error',
      sources[0]?.span ?? null,
      `No quote of “${name}” carries its number ${values.join(', ')}.`,
    );
  };
  for (const { name, statements } of bundle.indicators) {
    for (const { sources, value, max } of statements as readonly Statement[]) check(name, sources, [value, max]);
  }
  for (const { name, sources, amount } of bundle.funds) check(name, sources, [amount?.value ?? null]);
  for (const { name, sources, km2 } of bundle.areas) check(name, sources, [km2]);
  for (const { name, sources, start, duration, completion, completionBasis } of bundle.facilities) {
    check(name, sources, [start, duration, completionBasis === 'stated' ? completion : null]);
  }
}
