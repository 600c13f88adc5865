import { findRecord } from '@plan-elements/bundle';
import type { Bundle, Facility, Fund, Indicator, Source, Task } from '@plan-elements/bundle';

import { grammar } from '../internal/grammar.js';
import type { Language } from '../internal/language.js';
import type { Phrase } from '../internal/phrase.js';
import { quantityOf } from '../internal/sentence.js';

/** A quantity, date or amount of a record that a task names. */
export interface MentionFigure {
  /** As the document writes it. */
  readonly text: string;
  readonly year: number | null;
  /** Period as written, where there is no year. */
  readonly period: string | null;
  /** The same for a reader of another language, who sees the document's words too. */
  content(language: Language): Phrase;
  readonly sources: readonly Source[];
  /** How it may stand in the text, the fullest first. */
  readonly wordings: readonly string[];
}

/** A record that a task names. Without figures the name itself opens the source. */
export interface Mention {
  readonly record: Indicator | Facility | Fund;
  readonly figures: readonly MentionFigure[];
  readonly sources: readonly Source[];
}

// The arrays are copied, since two open tasks may name one record and only one of them shows its source.
const figure = (text: string, sources: readonly Source[], more: Partial<MentionFigure> = {}): MentionFigure => ({
  text,
  year: null,
  period: null,
  content: (language) => [language === 'zh-CN' ? text : { zh: text }],
  wordings: [text],
  ...more,
  sources: [...sources],
});

/** What is promised about an indicator; what is observed only where nothing is promised. */
function ofIndicator({ statements, name }: Indicator): MentionFigure[] {
  const promised = statements.filter(({ kind }) => kind === 'target' || kind === 'commitment');
  return (promised.length ? promised : statements).map((statement) => {
    const { text, year, period, sources } = statement;
    return figure(text, sources, { year, period, content: (language) => quantityOf(statement, name, language) });
  });
}

/** Where the text has it, the name is linked: a state such as 推进建设 stands anywhere. */
function ofFacility({ name, aliases, statusText, completion, completionBasis, sources }: Facility): MentionFigure[] {
  const wordings = [name, ...aliases];
  if (statusText) return [figure(statusText, sources, { wordings })];
  // A computed year is no words of the document, so it stands in the timeline, which says how it was computed.
  return completion !== null && completionBasis === 'stated' ? [figure(String(completion), sources, { wordings })] : [];
}

function ofFund({ amount, period, sources }: Fund): MentionFigure[] {
  if (!amount) return [];
  const { qualifier, value, unit } = amount;
  const text = `${qualifier ?? ''}${value}${unit}`;
  const content = (language: Language): Phrase => grammar[language].amount(value, unit, text);
  return [figure(text, sources, { period, content, wordings: [text, `${value}${unit}`] })];
}

/** The indicators, facilities and funds that a task names, in the task's order. */
export function mentionsOf(bundle: Bundle, task: Task): Mention[] {
  return task.mentions.flatMap((id): Mention[] => {
    const indicator = findRecord(bundle, 'indicators', id);
    if (indicator) return [{ record: indicator, figures: ofIndicator(indicator), sources: [] }];
    const facility = findRecord(bundle, 'facilities', id);
    if (facility) return [{ record: facility, figures: ofFacility(facility), sources: [...facility.sources] }];
    const fund = findRecord(bundle, 'funds', id);
    return fund ? [{ record: fund, figures: ofFund(fund), sources: [...fund.sources] }] : [];
  });
}
