import type { Bundle, PlanDocument, Source } from '@plan-elements/bundle';
import { AREAS, DOCUMENTS, FACILITIES, FUNDS, GOALS, STATEMENT_KEYS, STATEMENTS, TASKS, TERMS } from './diff-facts.js';
import type { ComparedList, Facts, Reader, Stated } from './diff-facts.js';
import { pairAlike, pairBy, pairDocuments } from './diff-match.js';
import type { KeyOf, Pair } from './diff-match.js';
import { nameKey, sharedOrder } from './link/similarity.js';

/** One fact that differs, each side as a short text; `null` where that side does not state it. */
export interface Difference {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One record, or one statement of an indicator, that differs between two bundles. */
export interface Change {
  readonly change: 'changed' | 'new' | 'vanished';
  readonly list: ComparedList;
  /** Id in the newer bundle, or in the older one where it vanished. */
  readonly id: string;
  readonly name: string;
  /** What differs; for a new or vanished record what it says. */
  readonly differences: readonly Difference[];
  /** The sentence of the older bundle. */
  readonly before: Source | null;
  /** The sentence of the newer bundle. */
  readonly after: Source | null;
}

/** Texts of goals and titles of tasks this alike are one that was reworded. */
const REWORDED = 0.6;

const show = (fact: Facts[string]): string | null =>
  fact === null || fact === '' ? null : Array.isArray(fact) ? fact.join('、') || null : String(fact);

function differencesOf(before: Facts, after: Facts): Difference[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .map((field) => ({ field, before: show(before[field] ?? null), after: show(after[field] ?? null) }))
    .filter((difference) => difference.before !== difference.after);
}

/** What a pair of records amounts to; nothing where both sides state the same. */
function changesOf<T extends { id: string }>(pairs: readonly Pair<T>[], reader: Reader<T>): Change[] {
  const { list, nameOf, factsOf, sourceOf } = reader;
  return pairs.flatMap(([before, after]): Change[] => {
    const record = (after ?? before) as T;
    const differences = differencesOf(before ? factsOf(before) : {}, after ? factsOf(after) : {});
    if (before && after && differences.length === 0) return [];
    return [
      {
        change: before && after ? 'changed' : after ? 'new' : 'vanished',
        list,
        id: record.id,
        name: nameOf(record),
        differences,
        before: before && sourceOf(before),
        after: after && sourceOf(after),
      },
    ];
  });
}

function statementChanges([before, after]: Pair<Bundle['indicators'][number]>): Change[] {
  const { id, name } = (after ?? before) as Bundle['indicators'][number];
  const stated = (indicator: Bundle['indicators'][number] | null): Stated[] =>
    indicator?.statements.map((statement) => ({ ...statement, id, name })) ?? [];
  return changesOf(pairBy(stated(before), stated(after), STATEMENT_KEYS), STATEMENTS);
}

/** Marks of a named record: its id within the document and its name, its name, its id. */
const namedKeys = <T extends { id: string; document: string; name: string }>(): readonly KeyOf<T>[] => {
  const slugOf = ({ id, document }: T): string => id.slice(document.length + 1);
  return [(record) => `${slugOf(record)}\n${record.name}`, ({ name }) => nameKey(name), slugOf];
};

/** What differs between two versions of one document. */
function documentChanges(older: Bundle, newer: Bundle, [before, after]: readonly [PlanDocument, PlanDocument]): Change[] {
  const own = <L extends Exclude<ComparedList, 'documents'>>(list: L): [Bundle[L][number][], Bundle[L][number][]] => [
    (older[list] as Bundle[L][number][]).filter(({ document }) => document === before.id),
    (newer[list] as Bundle[L][number][]).filter(({ document }) => document === after.id),
  ];
  const conceptOf: KeyOf<Bundle['indicators'][number]> = ({ concept, scope }) => concept && `${concept}\n${scope}`;
  const byName = namedKeys<Bundle['indicators'][number]>();
  return [
    ...changesOf([[before, after]], DOCUMENTS),
    ...pairBy(...own('indicators'), [...byName.slice(0, 2), conceptOf, ...byName.slice(2)]).flatMap(statementChanges),
    ...changesOf(pairBy(...own('facilities'), namedKeys()), FACILITIES),
    ...changesOf(pairBy(...own('funds'), namedKeys()), FUNDS),
    ...changesOf(pairBy(...own('areas'), namedKeys()), AREAS),
    ...changesOf(
      alike(own('tasks'), ({ title }) => title),
      TASKS,
    ),
    ...changesOf(
      alike(own('goals'), ({ text }) => text),
      GOALS,
    ),
    ...changesOf(pairBy(...own('terms'), [({ term }) => term]), TERMS),
  ];
}

/** Tasks and goals are numbered, so that one put in renumbers the rest: their words count, not their ids. */
const alike = <T extends object>([before, after]: [T[], T[]], textOf: (record: T) => string): Pair<T>[] =>
  pairAlike(pairBy(before, after, [textOf]), (a, b) => sharedOrder(textOf(a), textOf(b)) >= REWORDED);

/**
 * What changed between two bundles: values, years, comparators and units of statements, dates and hosts of facilities,
 * amounts of funds, responsible bodies of tasks, and records that are new or gone. A document that is new or gone as a
 * whole is one change.
 */
export function diffBundles(older: Bundle, newer: Bundle): Change[] {
  return pairDocuments(older.documents, newer.documents).flatMap((pair) => {
    const [before, after] = pair;
    return before && after ? documentChanges(older, newer, [before, after]) : changesOf([pair], DOCUMENTS);
  });
}
