import type { Indicator, Statement } from '@plan-elements/bundle';

import { nameOf } from '../internal/format.js';
import type { Language } from '../internal/language.js';
import type { Phrase } from '../internal/phrase.js';
import { itemOf } from '../internal/sentence.js';
import { indicatorTrendStrings } from '../strings/indicator-trend.js';
import { sentenceStrings } from '../strings/sentence.js';
import type { Series } from './series.js';

/** A part of the sentence; one with a statement is a figure, which opens its source. */
export interface Part {
  readonly words: Phrase;
  readonly statement?: Statement;
  /** The punctuation behind a figure, which no line may begin with. */
  readonly mark?: string;
}

/** Hands the punctuation behind a figure to the figure. */
function withMarks(parts: readonly Part[]): Part[] {
  const taken = parts.map(({ words: [first] }) =>
    typeof first === 'string' && /^[，；。,;.]/.test(first) ? first[0] : undefined,
  );
  return parts.map((part, index) => {
    const { words, statement } = part;
    if (statement) return { ...part, mark: taken[index + 1] ?? '' };
    const [first, ...rest] = words;
    return parts[index - 1]?.statement && taken[index] ? { words: [(first as string).slice(1), ...rest] } : part;
  });
}

/**
 * The one sentence about an indicator through the years: its
 * name, its figures by year, what has no point and why, what is reported.
 */
export function trendParts(indicator: Indicator, series: Series, report: Phrase, language: Language): Part[] {
  const strings = indicatorTrendStrings[language];
  const said = sentenceStrings[language];
  const { comma, semicolon, stop, noReport } = said;
  const { scope, name } = indicator;
  const parts: Part[] = [
    { words: [...nameOf(indicator, language), ...(scope && !name.includes(scope) ? said.scope(scope) : [])] },
    { words: [strings.lead] },
  ];
  const figure = (statement: Statement): Part => ({ words: itemOf(statement, name, language), statement });
  const drawn = series.points.flatMap(({ kind, statement }) => (kind === 'reported' ? [] : statement));
  drawn.forEach((statement, index) => parts.push({ words: index ? [comma] : [] }, figure(statement)));
  series.beside.forEach(({ statement, reason }, index) => {
    const lead = index ? comma : drawn.length ? semicolon + strings.also : '';
    parts.push({ words: [lead] }, figure(statement), { words: strings.because(strings.reasons[reason]) });
  });
  if (report.length) parts.push({ words: [semicolon, ...report] });
  else if (series.promised) parts.push({ words: [semicolon, noReport] });
  return withMarks([...parts, { words: [stop] }].filter(({ words }) => words.some((word) => word !== '')));
}

/** The same sentence as a phrase. */
export const trendSentence = (...about: Parameters<typeof trendParts>): Phrase =>
  trendParts(...about).flatMap(({ words, mark = '' }) => [...words, mark]);
