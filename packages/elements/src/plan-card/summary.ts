import { findRecord, recordsOf } from '@plan-elements/bundle';
import type { Bundle, Finding, PlanDocument } from '@plan-elements/bundle';

import { chineseDate } from '../internal/cite.js';
import type { Language } from '../internal/language.js';
import { planCardStrings } from '../strings/plan-card.js';

/** What a bundle says about one plan as a whole. */
export interface PlanSummary {
  readonly document: PlanDocument;
  /** How many records of each kind were read from it. */
  readonly counts: Readonly<Record<CountedList, number>>;
  /** Where it contradicts itself. Matters of wording, such as a thing counted in 家 and in 个, stay in the bundle. */
  readonly findings: readonly Finding[];
}

const COUNTED = ['indicators', 'tasks', 'facilities', 'funds'] as const;

/** The lists that a card counts, in its order. */
export type CountedList = (typeof COUNTED)[number];

/** The summary of one plan; `undefined` if the bundle has no such plan. */
export function summaryOf(bundle: Bundle, plan: string): PlanSummary | undefined {
  const document = findRecord(bundle, 'documents', plan);
  if (!document) return undefined;
  const count = (list: CountedList): number => recordsOf(bundle, list, plan).length;
  return {
    document,
    counts: { indicators: count('indicators'), tasks: count('tasks'), facilities: count('facilities'), funds: count('funds') },
    findings: bundle.findings.filter(({ severity, sources }) => severity !== 'info' && sources[0]?.document === plan),
  };
}

/** When the plan was issued, whether it is a draft, and the years it sets goals for, in the order of the card. */
export function factsOf({ status, issuedOn, horizon }: PlanDocument, language: Language): string[] {
  const strings = planCardStrings[language];
  const date = issuedOn && (language === 'en' ? issuedOn : chineseDate(issuedOn));
  const issue = status === 'draft' ? [strings.draft, ...(date ? [date] : [])] : [date ? strings.issued(date) : strings.noDate];
  return horizon.length > 0 ? [...issue, strings.horizon(horizon)] : issue;
}

/** What was read from the plan, kind by kind. A kind of which nothing was read is left out. */
export function countsOf({ counts }: PlanSummary, language: Language): string[] {
  return COUNTED.filter((list) => counts[list] > 0).map((list) => planCardStrings[language][list](counts[list]));
}
