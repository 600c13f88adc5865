import type { Bundle } from './types.js';

/** The lists of a bundle whose records have an id. */
export type RecordList = Exclude<keyof Bundle, 'schemaVersion' | 'findings'>;

/** A record of one of the lists. */
export type RecordOf<L extends RecordList> = Bundle[L][number];

const indexes = new WeakMap<Bundle, Map<RecordList, Map<string, unknown>>>();

function indexOf<L extends RecordList>(bundle: Bundle, list: L): Map<string, RecordOf<L>> {
  const index = indexes.get(bundle) ?? new Map<RecordList, Map<string, unknown>>();
  indexes.set(bundle, index);
  const byId = index.get(list) ?? new Map(bundle[list].map((record) => [record.id, record]));
  index.set(list, byId);
  return byId as Map<string, RecordOf<L>>;
}

/** The record with that id, or `undefined`. A thousand elements share one index per bundle. */
export function findRecord<L extends RecordList>(bundle: Bundle, list: L, id: string): RecordOf<L> | undefined {
  return indexOf(bundle, list).get(id);
}

/** The records of one document, in the bundle's order. */
export function recordsOf<L extends Exclude<RecordList, 'documents'>>(bundle: Bundle, list: L, document: string): RecordOf<L>[] {
  const records: RecordOf<L>[] = bundle[list];
  return records.filter((record) => (record as { document: string }).document === document);
}

/** The findings that concern a record. */
export function findingsOf(bundle: Bundle, id: string): Bundle['findings'] {
  return bundle.findings.filter((finding) => finding.records.includes(id));
}
