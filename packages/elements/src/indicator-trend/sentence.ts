import type { Indicator, Statement } from '@plan-elements/bundle';

import { nameOf } from '../internal/format.js';
import type { Language } from '../internal/language.js';
import type { Phrase } from '../internal/phrase.js';
import { itemOf } from '../internal/sentence.js';
import type { SentencePart } from '../internal/sentence.js';
import { indicatorTrendStrings } from '../strings/indicator-trend.js';
import { sentenceStrings } from '../strings/sentence.js';
import type { Series } from './series.js';

/**
 * The one sentence about an indicator through the years: its name, its figures by year, what has no point and why, what
 * is reported.
 */
export function trendParts(indicator: Indicator, series: Series, report: Phrase, language: Language): SentencePart[] {
  const strings = indicatorTrendStrings[language];
  const said = sentenceStrings[language];
  const { comma, semicolon, stop, noReport } = said;
  const { scope, name } = indicator;
  const parts: SentencePart[] = [
    { phrase: [...nameOf(indicator, language), ...(scope && !name.includes(scope) ? said.scope(scope) : [])] },
    { phrase: [strings.lead] },
  ];
  const figure = (statement: Statement): SentencePart => ({ phrase: itemOf(statement, name, language), statement });
  const drawn = series.points.flatMap(({ kind, statement }) => (kind === 'reported' ? [] : statement));
  drawn.forEach((statement, index) => parts.push({ phrase: index ? [comma] : [] }, figure(statement)));
  series.beside.forEach(({ statement, reason }, index) => {
    const lead = index ? comma : drawn.length ? semicolon + strings.also : '';
    parts.push({ phrase: [lead] }, figure(statement), { phrase: strings.because(strings.reasons[reason]) });
  });
  if (report.length) parts.push({ phrase: [semicolon] }, { phrase: report, report: 'reported' });
  else if (series.promised) parts.push({ phrase: [semicolon] }, { phrase: [noReport], report: 'none' });
  return [...parts, { phrase: [stop] }].filter(({ phrase }) => phrase.some((word) => word !== ''));
}

/** The same sentence as a phrase. */
export const trendSentence = (...about: Parameters<typeof trendParts>): Phrase =>
  trendParts(...about).flatMap(({ phrase }) => phrase);
