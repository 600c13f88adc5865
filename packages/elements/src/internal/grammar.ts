import type { Statement } from '@plan-elements/bundle';

import { chinese } from './chinese.js';
import { dictionary } from './dictionary.js';
import type { Phrase } from './phrase.js';

/** A figure taken apart for large type: 不少于 · 2000 · 家. Without a number `before` is all of it. */
export interface FigureParts {
  readonly before: Phrase;
  readonly number: string;
  readonly after: Phrase;
}

/** How a language says a quantity. */
export interface Grammar {
  /**
   * The quantity, and apart from it the document's words where they say more than the number. `verb` leads a bare
   * number in a clause.
   */
  quantity(statement: Statement, name: string, verb?: string): { said: Phrase; original: Phrase };
  /** The figure for large type. The number is the document's own, or what it amounts to in English. */
  figure(statement: Statement): FigureParts;
  /** An amount, which the document writes as `text`. */
  amount(value: number, unit: string | null, text: string): Phrase;
}

export const grammar = dictionary<Grammar>(
  chinese,
  async () => (await import('./english.js')).english,
  async () => (await import('./traditional.js')).traditional,
);
