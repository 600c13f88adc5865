import { findRecord, recordsOf } from '@plan-elements/bundle';
import type { Bundle, Finding, PlanDocument, Reported } from '@plan-elements/bundle';

import { chineseDate } from '../internal/cite.js';
import { findingsIn } from '../internal/finding-id.js';
import type { Language } from '../internal/language.js';
import { planCardStrings } from '../strings/plan-card.js';

/** What a bundle says about one plan as a whole. */
export interface PlanSummary {
  readonly document: PlanDocument;
  /** How many records of each kind were read from it. */
  readonly counts: Readonly<Record<CountedList, number>>;
  /** Where it contradicts itself. */
  readonly findings: readonly Finding[];
  /** Matters of wording, such as a thing counted in 家 and in 个. */
  readonly notes: readonly Finding[];
}

/** What a report says of a plan as a whole. */
export interface ReportSummary {
  readonly publisher: string;
  /** The latest date for which it says anything of this plan. */
  readonly asOf: string;
  /** How many of the plan's records it covers, of how many that it could. */
  readonly covered: number;
  readonly total: number;
}

const REPORTABLE = ['indicators', 'tasks', 'facilities', 'funds'] as const;
/** The lists that a card counts, in its order. */
export const COUNTED = [...REPORTABLE, 'goals', 'areas', 'terms'] as const;

/** The lists that a card counts, in its order. */
export type CountedList = (typeof COUNTED)[number];

/** The summary of one plan; `undefined` if the bundle has no such plan. */
export function summaryOf(bundle: Bundle, plan: string): PlanSummary | undefined {
  const document = findRecord(bundle, 'documents', plan);
  if (!document) return undefined;
  const count = (list: CountedList): number => recordsOf(bundle, list, plan).length;
  const findings = findingsIn(bundle, plan);
  return {
    document,
    counts: Object.fromEntries(COUNTED.map((list) => [list, count(list)])) as Record<CountedList, number>,
    findings: findings.filter(({ severity }) => severity !== 'info'),
    notes: findings.filter(({ severity }) => severity === 'info'),
  };
}

/** What a report covers of a plan; `undefined` where it says nothing of it. */
export function reportOn(
  bundle: Bundle,
  plan: string,
  reportedOf: (id: string) => Reported | undefined,
): ReportSummary | undefined {
  const ids = REPORTABLE.flatMap((list) => recordsOf(bundle, list, plan).map(({ id }) => id));
  const reported = ids.flatMap((id) => reportedOf(id) ?? []);
  const latest = reported.reduce((last, one) => (!last || one.asOf > last.asOf ? one : last), reported[0]);
  return latest && { publisher: latest.publisher, asOf: latest.asOf, covered: reported.length, total: ids.length };
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
