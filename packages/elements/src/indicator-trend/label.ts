import { grammar } from '../internal/grammar.js';
import type { Language } from '../internal/language.js';
import { writeNumber } from '../internal/number.js';
import { plain } from '../internal/phrase.js';
import type { TrendPoint } from './series.js';

/** What makes part of the number itself: 5.5 and 5.5% differ, 45.8 million and 45.8 billion too. */
const SIZE = /^ ?(?:%|thousand|million|billion|trillion)/;

/**
 * The number beside a mark: the document's own digits, or what they amount to in English; `whole` with what follows
 * them, the unit.
 */
export function labelOf({ value, statement }: TrendPoint, language: Language, whole = false): string {
  const { number, after } = grammar[language].figure(statement);
  if (!number) return writeNumber(value, language);
  return number + (whole ? plain(after) : (SIZE.exec(plain(after))?.[0] ?? ''));
}
