/** A bundle reduced to what one tag needs, to stand in the page itself. */
import { findRecord, recordsOf } from '@plan-elements/bundle';
import type { Bundle } from '@plan-elements/bundle';

import { outlineIn } from '../../../packages/elements/src/task-list/outline.js';
import { splitRecord } from './records.js';
import type { Subject } from './said.js';

/** Tasks that say where a fund stands, and those that have the same numbers: a number that two tasks have says nothing. */
function tasksAround(bundle: Bundle, plan: string, funds: ReadonlySet<string>): string[] {
  const tasks = recordsOf(bundle, 'tasks', plan);
  const numbers = new Set(tasks.filter(({ mentions }) => mentions.some((id) => funds.has(id))).map(({ number }) => number));
  return tasks.filter(({ number }) => numbers.has(number)).map(({ id }) => id);
}

/** Ids of the records that a tag shows or reads; `undefined` stands for all of the plan. */
function neededBy(bundle: Bundle, { tag, plan, record }: Subject): Set<string> | undefined {
  const all = (list: 'indicators' | 'facilities' | 'funds'): string[] =>
    record && list !== 'facilities' ? [record] : recordsOf(bundle, list, plan).map(({ id }) => id);
  switch (tag) {
    case 'target-gauge':
    case 'indicator-trend':
      return new Set(all('indicators'));
    case 'facility-timeline':
      return new Set(all('facilities'));
    case 'fund-card': {
      const funds = new Set(all('funds'));
      return new Set([...funds, ...tasksAround(bundle, plan, funds)]);
    }
    case 'task-list': {
      const items = outlineIn(bundle, plan, record || undefined)?.items ?? [];
      return new Set(items.flatMap(({ task }) => [task.id, ...task.mentions]));
    }
    case 'plan-compare':
      return new Set(bundle.indicators.filter(({ concept }) => concept === record).map(({ id }) => id));
    case 'source-quote':
      return new Set([splitRecord(record)[0]]);
    default:
      return undefined;
  }
}

/** The bundle that a page holds for one tag: its records as they are, and what contradicts them. */
export function frozenBundle(bundle: Bundle, subject: Subject): Bundle {
  const { tag, plan } = subject;
  const needed = neededBy(bundle, subject);
  const documents = tag === 'plan-compare' ? bundle.documents : [findRecord(bundle, 'documents', plan) ?? []].flat();
  const kept = <T extends { readonly id: string; readonly document: string }>(records: readonly T[]): T[] =>
    records.filter(({ id, document }) => (needed ? needed.has(id) : document === plan));
  // A passage may be that of a finding, whose id is its place among the plan's.
  const whole = needed === undefined || tag === 'source-quote';
  return {
    ...bundle,
    documents,
    indicators: kept(bundle.indicators),
    goals: kept(bundle.goals),
    tasks: kept(bundle.tasks),
    facilities: kept(bundle.facilities),
    funds: kept(bundle.funds),
    areas: kept(bundle.areas),
    terms: kept(bundle.terms),
    findings: bundle.findings.filter(({ records, sources }) =>
      whole ? sources[0]?.document === plan : records.some((id) => needed.has(id)),
    ),
  };
}
