import type { Indicator, Statement } from '@plan-elements/bundle';

import { sentenceStrings } from '../strings/sentence.js';
import { nameOf } from './format.js';
import { grammar } from './grammar.js';
import type { Language } from './language.js';
import type { Phrase } from './phrase.js';
import { readIndicator } from './reading.js';

/** The quantity in a clause: 达到8000家; in English with the document's words behind it. */
export function quantityOf(statement: Statement, name: string, language: Language): Phrase {
  const { said, original } = grammar[language].quantity(statement, name);
  return [...said, ...original];
}

/** When a statement holds: its year, else its period as written, else nothing. */
export function whenOf({ year, period }: Statement, language: Language): Phrase {
  if (year !== null) return [sentenceStrings[language].year(year)];
  return period === null ? [] : [language === 'zh-CN' ? period : { zh: period }];
}

/** One further statement in a list: 2018年2178家, 2020年目标4000家. */
export const itemOf = (statement: Statement, name: string, language: Language): Phrase =>
  sentenceStrings[language].item(whenOf(statement, language), statement.kind, quantityOf(statement, name, language));

/** A stretch of the sentence: a further statement that a reader may open, what is reported, or that nothing is. */
export interface SentencePart {
  readonly phrase: Phrase;
  readonly statement?: Statement;
  readonly report?: 'reported' | 'none';
}

/** The sentence about an indicator in its parts. `reported` is the clause about what a publisher reports of it. */
export function sentenceParts(indicator: Indicator, language: Language, reported: Phrase = []): SentencePart[] {
  const strings = sentenceStrings[language];
  const { head, rest, promised } = readIndicator(indicator);
  const scope = indicator.scope && !indicator.name.includes(indicator.scope) ? strings.scope(indicator.scope) : [];
  const name = [...nameOf(indicator, language), ...scope];
  const stop = { phrase: [strings.stop] };
  if (!head) return [{ phrase: name }, stop];
  const { said, original } = grammar[language].quantity(head, indicator.name, strings.verbs[head.kind]);
  const parts: SentencePart[] = [{ phrase: [...strings.clause(head, name, said), ...original] }];
  const isPromise = ({ kind }: Statement): boolean => kind === 'target' || kind === 'commitment';
  for (const list of [rest.filter(isPromise), rest.filter((statement) => !isPromise(statement))]) {
    list.forEach((statement, index) => {
      const { said: quantity, original: words } = grammar[language].quantity(statement, indicator.name);
      const item = strings.item(whenOf(statement, language), statement.kind, quantity);
      parts.push({ phrase: [index ? strings.comma : strings.semicolon] }, { phrase: item, statement });
      if (words.length) parts.push({ phrase: words });
    });
  }
  const report: SentencePart = reported.length
    ? { phrase: reported, report: 'reported' }
    : { phrase: [strings.noReport], report: 'none' };
  if (reported.length || promised) parts.push({ phrase: [strings.semicolon] }, report);
  return [...parts, stop];
}

/** The one sentence about an indicator: caption, accessible name, print and static text alike. */
export const sentenceOf = (indicator: Indicator, language: Language, reported?: Phrase): Phrase =>
  sentenceParts(indicator, language, reported).flatMap(({ phrase }) => phrase.filter((part) => part !== ''));
