import { findRecord } from '@plan-elements/bundle';
import type { Bundle, PlanDocument, Statement } from '@plan-elements/bundle';

import { nameOf } from '../internal/format.js';
import type { Language } from '../internal/language.js';
import type { Phrase } from '../internal/phrase.js';
import { quantityOf } from '../internal/sentence.js';
import { planCompareStrings } from '../strings/plan-compare.js';
import { sentenceStrings } from '../strings/sentence.js';
import type { Comparison, Said } from './compare.js';

/** The name of a plan in a row: its place, with the year of issue where another plan is for the same; else its title. */
export function planName(document: PlanDocument, bundle: Bundle, language: Language): Phrase {
  const { place, issuedOn, title, labels } = document;
  if (!place) return nameOf({ name: title, labels }, language);
  const name = language === 'en' ? { zh: place } : place;
  const shared = bundle.documents.some((other) => other.place === place && other.id !== document.id);
  return shared && issuedOn ? [name, planCompareStrings[language].issued(issuedOn.slice(0, 4))] : [name];
}

/** The same for the plan of a figure. */
export function planOf({ indicator }: Said, bundle: Bundle, language: Language): Phrase {
  const document = findRecord(bundle, 'documents', indicator.document);
  return document ? planName(document, bundle, language) : [indicator.document];
}

/** What the figures of a group are: 2027年目标. */
export const groupName = ({ year, kind }: Statement, language: Language): Phrase => {
  const strings = planCompareStrings[language];
  return year === null ? [strings.kinds[kind]] : strings.group(sentenceStrings[language].year(year), strings.kinds[kind]);
};

const list = (items: readonly Phrase[], comma: string): Phrase =>
  items.flatMap((item, index) => (index ? [comma, ...item] : item));

/** The one sentence: what may be compared, how much may not, and which plans say nothing. Never a ranking. */
export function compareSentence({ naming, groups, apart, missing }: Comparison, bundle: Bundle, language: Language): Phrase {
  const strings = planCompareStrings[language];
  const { semicolon, stop } = sentenceStrings[language];
  const clauses = groups.map(({ figures, tied }): Phrase => {
    const said = figures.map((figure) => [
      ...planOf(figure, bundle, language),
      ...strings.of,
      ...quantityOf(figure.statement, figure.indicator.name, language),
    ]);
    return [...groupName(figures[0]!.statement, language), strings.colon, ...list(said, strings.comma), tied ? strings.tied : ''];
  });
  if (!groups.length) clauses.push([strings.none]);
  if (apart.length) clauses.push([strings.apartCount(apart.length, groups.length > 0)]);
  if (missing.length) {
    const names = missing.map((document) => planName(document, bundle, language));
    clauses.push(strings.missing(list(names, strings.comma)));
  }
  return [...nameOf(naming, language), strings.lead, ...list(clauses, semicolon), stop].filter((part) => part !== '');
}
