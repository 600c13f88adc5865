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
  return period === null ? [] : [language === 'en' ? { zh: period } : period];
}

/** One further statement in a list: 2018年2178家, 2020年目标4000家. */
export const itemOf = (statement: Statement, name: string, language: Language): Phrase =>
  sentenceStrings[language].item(whenOf(statement, language), statement.kind, quantityOf(statement, name, language));

/**
 * The one sentence about an indicator: caption, accessible name, print and static text alike. `reported` is the clause
 * about what a publisher reports of it.
 */
export function sentenceOf(indicator: Indicator, language: Language, reported: Phrase = []): Phrase {
  const strings = sentenceStrings[language];
  const { head, rest, promised } = readIndicator(indicator);
  const scope = indicator.scope && !indicator.name.includes(indicator.scope) ? strings.scope(indicator.scope) : [];
  const name = [...nameOf(indicator, language), ...scope];
  if (!head) return [...name, strings.stop];
  const { said, original } = grammar[language].quantity(head, indicator.name, strings.verbs[head.kind]);
  const promises = rest.filter(({ kind }) => kind === 'target' || kind === 'commitment');
  const facts = rest.filter((statement) => !promises.includes(statement));
  const parts = [promises, facts].flatMap((list) =>
    list.flatMap((statement, index) => [
      index ? strings.comma : strings.semicolon,
      ...itemOf(statement, indicator.name, language),
    ]),
  );
  const known = reported.length || !promised ? reported : [strings.noReport];
  const report = known.length ? [strings.semicolon, ...known] : [];
  return [...strings.clause(head, name, said), ...original, ...parts, ...report, strings.stop].filter((part) => part !== '');
}
