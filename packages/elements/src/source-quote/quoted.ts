import { findRecord } from '@plan-elements/bundle';
import type { Bundle, Indicator, Labels, Source, Statement } from '@plan-elements/bundle';

import { findFinding } from '../internal/finding-id.js';
import type { Figure } from '../internal/open-source.js';
import { readIndicator } from '../internal/reading.js';

/** What a record can be. */
export type QuotedKind = 'indicator' | 'task' | 'facility' | 'fund' | 'area' | 'term' | 'goal' | 'finding';

/** A record with the passages that state it. */
export interface Quoted {
  readonly kind: QuotedKind;
  /** Name as the document writes it; of a finding its sentence. */
  readonly name: string;
  /** Name in other languages. */
  readonly labels: Labels;
  /** Year of the statement. */
  readonly year: number | null;
  readonly figure: Figure;
}

/** The statement that is asked for, by its year or its place (from 1); the one that heads the indicator if none is. */
function statementOf(indicator: Indicator, wanted: string | undefined): Statement | undefined {
  if (!wanted) return readIndicator(indicator).head;
  const number = Number(wanted);
  const { statements } = indicator;
  return statements.find(({ year }) => year === number) ?? statements[number - 1];
}

/** The record with that id, whatever its kind; `undefined` where the bundle has none, or no such statement. */
export function quotedBy(bundle: Bundle, id: string, wanted?: string): Quoted | undefined {
  const quoted = (
    kind: QuotedKind,
    { name, labels = {}, year = null }: { name: string; labels?: Labels; year?: number | null },
    sources: readonly Source[],
    text: string | null = null,
  ): Quoted => ({ kind, name, labels, year, figure: { record: id, sources, text } });

  const indicator = findRecord(bundle, 'indicators', id);
  if (indicator) {
    const statement = statementOf(indicator, wanted);
    return statement && quoted('indicator', { ...indicator, year: statement.year }, statement.sources, statement.text);
  }
  const task = findRecord(bundle, 'tasks', id);
  if (task) return quoted('task', { name: task.title }, [task.source]);
  const facility = findRecord(bundle, 'facilities', id);
  if (facility) return quoted('facility', facility, facility.sources, facility.statusText);
  const fund = findRecord(bundle, 'funds', id);
  if (fund) return quoted('fund', fund, fund.sources, fund.amount && `${fund.amount.value}${fund.amount.unit}`);
  const area = findRecord(bundle, 'areas', id);
  if (area) return quoted('area', area, area.sources, area.km2 === null ? null : String(area.km2));
  const term = findRecord(bundle, 'terms', id);
  if (term) return quoted('term', { name: term.term }, [term.source], term.term);
  const goal = findRecord(bundle, 'goals', id);
  if (goal) return quoted('goal', { name: '', year: goal.year }, [goal.source]);
  const finding = findFinding(bundle, id);
  return finding && quoted('finding', { name: finding.message, labels: { en: finding.messageEn } }, finding.sources);
}
