import type { Bundle, Facility, Source, Statement } from '@plan-elements/bundle';
import type { Golden, GoldenForm } from './reading.js';
import { assign, nameLikeness, norm, oneOf, quotesOverlap, sameNumber } from './likeness.js';

/** How well one list of records was read. */
export interface Tally {
  recall: number;
  precision: number;
  /** How many records a person reads. */
  golden: number;
  missing: string[];
  surplus: string[];
  /** Records found whose other fields differ. */
  wrong: string[];
}

/** Every list of a document, and the fields of its identity that differ. */
export interface Score {
  id: string;
  tallies: Record<
    'quantities' | 'lenient' | 'tasks' | 'tableFacilities' | 'proseFacilities' | 'funds' | 'areas' | 'terms',
    Tally
  >;
  identity: string[];
}

interface Named {
  name: string;
  aliases?: string[];
}

interface Names<G, C> {
  golden: (reading: G) => string;
  compiled: (record: C) => string;
  differences?: (reading: G, record: C) => string[];
}

/** Counts pairs. Several forms may stand for one reading (`whole`): one of them found is the reading found. */
function tally<F, G extends { optional?: string | undefined }, C>(
  golden: readonly G[],
  compiled: readonly C[],
  pairs: Map<C, F>,
  whole: (form: F) => G,
  names: Names<G, C>,
): Tally {
  const found = new Set([...pairs.values()].map(whole));
  const required = golden.filter(({ optional }) => optional === undefined);
  const missing = required.filter((reading) => !found.has(reading));
  const surplus = compiled.filter((record) => !pairs.has(record));
  const right = [...pairs.values()].filter((form) => whole(form).optional === undefined).length;
  const differences = names.differences ?? (() => []);
  return {
    recall: required.length === 0 ? 1 : 1 - missing.length / required.length,
    precision: right + surplus.length === 0 ? 1 : right / (right + surplus.length),
    golden: required.length,
    missing: missing.map(names.golden),
    surplus: surplus.map(names.compiled),
    wrong: [...pairs].flatMap(([record, form]) => {
      const fields = whole(form).optional === undefined ? differences(whole(form), record) : [];
      return fields.length === 0 ? [] : [`${names.compiled(record)}: ${fields.join('; ')}`];
    }),
  };
}

const differ = (field: string, expected: unknown, actual: unknown): string[] =>
  norm(JSON.stringify(expected)) === norm(JSON.stringify(actual))
    ? []
    : [`${field} ${JSON.stringify(actual)}, read ${JSON.stringify(expected)}`];

const figure = (
  kind: string,
  year: number | null,
  op: string,
  value: number | null,
  max: number | null,
  unit: string | null,
): string => `${kind} ${year ?? '–'} ${op} ${value ?? 'null'}${max === null ? '' : `–${max}`} ${unit ?? '–'}`;

const at = (sources: readonly Source[]): string => sources.map(({ line, quote }) => `line ${line} “${quote}”`).join(', ');

function quantityTally(golden: Golden, bundle: Bundle, lenient: boolean): Tally {
  const statements = bundle.indicators.flatMap(({ name, statements }) => statements.map((statement) => ({ name, statement })));
  const forms = golden.quantities.flatMap((reading) => {
    const also: GoldenForm[] = reading.also ?? [];
    return [{ reading, form: reading, table: reading.table }, ...also.map((form) => ({ reading, form, table: false }))];
  });
  const pairs = assign(forms, statements, ({ reading, form, table }, { name, statement }) => {
    const fits = (key: 'kind' | 'op'): boolean => lenient || oneOf(key === 'op' ? form.op : reading.kind, statement[key]);
    const same =
      (reading.years ?? [reading.year]).includes(statement.year) &&
      sameNumber(reading.value, statement.value) &&
      sameNumber(reading.max, statement.max);
    if (!same || !oneOf(form.unit, statement.unit) || !fits('kind') || !fits('op')) return 0;
    const rows = statement.sources.flatMap(({ cell }) => (cell ? [cell.row] : []));
    const named = Math.max(...[name, ...rows].map((each) => nameLikeness(form.name ?? reading.name ?? '', each)));
    const quoted = statement.sources.some(
      (source) => (source.cell === undefined) !== table && quotesOverlap(form.quote, source.quote),
    );
    // A cell's quote is a bare figure, so only its row can tell which figure it is.
    if (table) return named < 0.5 ? 0 : named + (rows.length > 0 ? 1 : 0);
    return Math.max(named, quoted ? 0.5 + named : 0);
  });
  return tally(golden.quantities, statements, pairs, ({ reading }) => reading, {
    golden: (q) =>
      `${q.name ?? ''}: ${figure(q.kind, q.year, q.op, q.value, q.max, q.unit)} “${q.quote}”${q.table ? ' (table)' : ''}`,
    compiled: ({ name, statement: s }: { name: string; statement: Statement }) =>
      `${name}: ${figure(s.kind, s.year, s.op, s.value, s.max, s.unit)} ${at(s.sources)}`,
    differences: (q, { name }) => {
      const names = [q.name, ...(q.also ?? []).map((form) => form.name)].filter((each) => each !== undefined);
      return names.some((each) => nameLikeness(each, name) >= 0.4) ? [] : [`name, read “${names.join('”, “')}”`];
    },
  });
}

/** Compares what was compiled from a document with what a person reads in it. */
export function score(golden: Golden, bundle: Bundle): Score {
  const names = ({ name, aliases }: Named): string[] => [name, ...(aliases ?? [])];
  // A name that is the same counts before an alias that is, so that two records of one thing show as one surplus.
  const named = (g: Named, c: Named): number =>
    Math.max(nameLikeness(g.name, c.name), ...names(g).flatMap((a) => names(c).map((b) => 0.95 * nameLikeness(a, b))));
  const itself = <T>(reading: T): T => reading;
  const facilities = assign(golden.facilities, bundle.facilities, named);
  const facilityTally = (table: boolean): Tally => {
    const inTable = (f: Facility): boolean => facilities.get(f)?.table ?? f.sources.some(({ cell }) => cell !== undefined);
    const pairs = new Map([...facilities].filter(([, reading]) => reading.table === table));
    return tally(
      golden.facilities.filter((f) => f.table === table),
      bundle.facilities.filter((f) => inTable(f) === table),
      pairs,
      itself,
      {
        golden: ({ name }) => name,
        compiled: ({ name, sources }) => `${name} ${at(sources)}`,
        differences: (g, c) =>
          table
            ? [
                ...differ('name', g.name, c.name),
                ...(['start', 'completion', 'duration', 'host', 'region'] as const).flatMap((key) => differ(key, g[key], c[key])),
                ...differ('basis', g.basis, c.completionBasis),
              ]
            : [],
      },
    );
  };
  const tasks = assign(golden.tasks, bundle.tasks, (g, c) =>
    norm(g.title) === norm(c.title) ? (g.horizon === c.horizon ? 1 : 0.5) : 0,
  );
  const terms = assign(golden.terms, bundle.terms, (g, c) => (norm(g.term) === norm(c.term) ? 1 : 0));
  const amountOf = (fund: { amount: { value: number; unit: string } | null }): unknown =>
    fund.amount && [fund.amount.value, fund.amount.unit];
  const document = bundle.documents[0];
  return {
    id: golden.id,
    tallies: {
      quantities: quantityTally(golden, bundle, false),
      lenient: quantityTally(golden, bundle, true),
      tasks: tally(golden.tasks, bundle.tasks, tasks, itself, {
        golden: ({ number, title }) => `${number} ${title}`,
        compiled: ({ number, title, source }) => `${number} ${title} (line ${source.line})`,
        differences: (g, c) => differ('horizon', g.horizon, c.horizon),
      }),
      tableFacilities: facilityTally(true),
      proseFacilities: facilityTally(false),
      funds: tally(golden.funds, bundle.funds, assign(golden.funds, bundle.funds, named), itself, {
        golden: ({ name }) => name,
        compiled: ({ name, sources }) => `${name} ${at(sources)}`,
        differences: (g, c) => [
          ...differ('amount', amountOf(g), amountOf(c)),
          ...(oneOf(g.kind, c.kind) ? [] : [`kind ${c.kind}, read ${g.kind}`]),
        ],
      }),
      areas: tally(golden.areas, bundle.areas, assign(golden.areas, bundle.areas, named), itself, {
        golden: ({ name, km2 }) => `${name} ${km2 ?? '–'}`,
        compiled: ({ name, sources }) => `${name} ${at(sources)}`,
        differences: (g, c) => differ('km2', g.km2, c.km2),
      }),
      terms: tally(golden.terms, bundle.terms, terms, itself, {
        golden: ({ term }) => term,
        compiled: ({ term, source }) => `${term} ${at([source])}`,
      }),
    },
    identity: (['title', 'docNumber', 'issuers', 'issuedOn', 'status', 'horizon'] as const).flatMap((key) =>
      differ(key, golden.identity[key], document?.[key]),
    ),
  };
}
