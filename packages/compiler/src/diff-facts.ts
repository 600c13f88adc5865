import type { Bundle, PlanDocument, Source, Statement } from '@plan-elements/bundle';
import type { KeyOf } from './diff-match.js';

/** A list of the bundle that a comparison looks at. */
export type ComparedList = Exclude<keyof Bundle, 'schemaVersion' | 'findings'>;

/** What a record states, by field. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly (string | number)[]>>;

/** How a comparison reads the records of one list. */
export interface Reader<T> {
  readonly list: ComparedList;
  readonly nameOf: (record: T) => string;
  readonly factsOf: (record: T) => Facts;
  readonly sourceOf: (record: T) => Source | null;
}

export const DOCUMENTS: Reader<PlanDocument> = {
  list: 'documents',
  nameOf: ({ title }) => title,
  factsOf: ({ title, docNumber, issuers, issuedOn, status, horizon }) => ({
    title,
    docNumber,
    issuers,
    issuedOn,
    status,
    horizon,
  }),
  sourceOf: () => null,
};

export const FACILITIES: Reader<Bundle['facilities'][number]> = {
  list: 'facilities',
  nameOf: ({ name }) => name,
  factsOf: ({ name, start, completion, duration, completionBasis, statusText, host, region }) => ({
    name,
    start,
    completion,
    duration,
    completionBasis,
    statusText,
    host,
    region,
  }),
  sourceOf: ({ sources }) => sources[0] ?? null,
};

export const FUNDS: Reader<Bundle['funds'][number]> = {
  list: 'funds',
  nameOf: ({ name }) => name,
  factsOf: ({ name, kind, amount, period, stage }) => ({
    name,
    kind,
    amount: amount && `${amount.qualifier ?? ''}${amount.value}${amount.unit}`,
    period,
    stage,
  }),
  sourceOf: ({ sources }) => sources[0] ?? null,
};

export const AREAS: Reader<Bundle['areas'][number]> = {
  list: 'areas',
  nameOf: ({ name }) => name,
  factsOf: ({ name, km2, qualifier }) => ({ name, km2, qualifier }),
  sourceOf: ({ sources }) => sources[0] ?? null,
};

export const TASKS: Reader<Bundle['tasks'][number]> = {
  list: 'tasks',
  nameOf: ({ title }) => title,
  factsOf: ({ title, horizon, bodies, due }) => ({ title, horizon, bodies, due }),
  sourceOf: ({ source }) => source,
};

export const GOALS: Reader<Bundle['goals'][number]> = {
  list: 'goals',
  nameOf: ({ text }) => text,
  factsOf: ({ text, year }) => ({ text, year }),
  sourceOf: ({ source }) => source,
};

export const TERMS: Reader<Bundle['terms'][number]> = {
  list: 'terms',
  nameOf: ({ term }) => term,
  factsOf: ({ term, definition }) => ({ term, definition }),
  sourceOf: ({ source }) => source,
};

/** An indicator's statement with what it belongs to. */
export type Stated = Statement & { readonly id: string; readonly name: string };

export const STATEMENTS: Reader<Stated> = {
  list: 'indicators',
  nameOf: ({ name }) => name,
  factsOf: ({ kind, year, period, op, value, max, unit, text, hedges, cumulative }) => ({
    kind,
    year,
    period,
    op,
    value,
    max,
    unit,
    text: op === 'relative' ? text : null,
    hedges,
    cumulative,
  }),
  sourceOf: ({ sources }) => sources[0] ?? null,
};

/** Growth, multiples and comparisons are other notions than levels, which differ in their comparator only. */
const familyOf = ({ op }: Statement): string => (/^(?:growth|multiple|relative)$/.test(op) ? op : 'level');

export const STATEMENT_KEYS: readonly KeyOf<Stated>[] = [
  ({ kind, year, period, op, value, max, unit, text }) => [kind, year, period, op, value, max, unit, value ?? text].join('\n'),
  (statement) => [statement.kind, statement.year, statement.period, statement.unit, familyOf(statement)].join('\n'),
  (statement) => [statement.kind, statement.year, statement.period, familyOf(statement)].join('\n'),
  (statement) => [statement.kind, statement.value, statement.unit, familyOf(statement)].join('\n'),
  (statement) => [statement.year, statement.value, statement.unit, familyOf(statement)].join('\n'),
];
