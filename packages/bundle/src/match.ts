import { BundleFormatError, check, checkVersion } from './guard.js';
import { findRecord } from './lookup.js';
import { isBefore, isReportDate } from './report-date.js';
import { REPORT_VERSION } from './report.js';
import type { Report, Reported, ReportedStatus, ReportEntry } from './report.js';
import { shapesOf } from './shape.js';
import type { Fitting } from './shape.js';
import type { Bundle, Labels } from './types.js';

/** A report whose head has been checked, and whose entries have not: `matchReport` judges them one by one. */
export type UncheckedReport = Omit<Report, 'entries'> & { entries: readonly unknown[] };

/** Why something that a report says is not shown. */
export type RefusalCode =
  | 'publisher-missing'
  | 'url-invalid'
  | 'entry-invalid'
  | 'id-unknown'
  | 'id-twice'
  | 'field-unused'
  | 'nothing-reported'
  | 'value-invalid'
  | 'unit-missing'
  | 'unit-wrong'
  | 'status-unknown'
  | 'date-invalid'
  | 'date-order'
  | 'date-later';

/** One thing that a report says and nobody shows. */
export interface Refusal {
  /** The entry's `row`; 0 where it concerns the report itself. */
  row: number;
  /** The entry's `id`. */
  id: string;
  code: RefusalCode;
  /** Name of the field, such as `unit`. */
  field: string;
  /** What stands there. */
  found: string;
  /** What would fit, where that can be said; else empty. */
  expected: string;
}

/** What of a report concerns a bundle, and what of it had to be refused. */
export interface MatchedReport {
  /** By id of the record. */
  reported: ReadonlyMap<string, Reported>;
  /** In the order of the rows. */
  refused: Refusal[];
}

/** How far a task can be. */
export const REPORTED_STATUSES: readonly ReportedStatus[] = ['not-started', 'under-way', 'done'];

/** The fields of an entry that a list of records has a use for, the necessary one (or any of them) among them. */
export const REPORTED_FIELDS = {
  indicators: ['value', 'unit'],
  tasks: ['status'],
  facilities: ['started', 'completed', 'expected'],
  funds: ['stage'],
} as const;

interface Named {
  report: Report;
  entries: ReportEntry;
  head: Omit<Report, 'entries'> & { entries: Labels[] };
}

const lines = {
  report: 'schemaVersion publisher asOf url? example! entries*',
  entries: 'row# id asOf? value#? unit? status? started? completed? expected? stage? note?',
  head: 'schemaVersion publisher asOf url? example! entries%*',
} as const;

const fitting: Fitting<Named, typeof lines> = lines;
const shapes = shapesOf(fitting);

const DATES = ['asOf', 'started', 'completed', 'expected'] as const;
const LISTS = Object.keys(REPORTED_FIELDS) as (keyof typeof REPORTED_FIELDS)[];
const SAID = LISTS.flatMap((list): readonly (keyof ReportEntry)[] => REPORTED_FIELDS[list]);
const EMPTY = Object.fromEntries(shapes.entries!.map(([name]) => [name, null]));

/**
 * Checks that a value is a report of this format, every entry included. Whether it fits a bundle says `matchReport`.
 *
 * @throws {@link BundleFormatError} naming the first field that does not fit.
 */
export function assertReport(value: unknown): asserts value is Report {
  checkVersion(value, REPORT_VERSION);
  check(value, shapes, 'report');
}

/**
 * Checks the head of a report and leaves its entries to `matchReport`, which refuses them one by one.
 *
 * @throws {@link BundleFormatError} naming the first field that does not fit.
 */
export function assertReportHead(value: unknown): asserts value is UncheckedReport {
  checkVersion(value, REPORT_VERSION);
  check(value, shapes, 'head');
}

const sameUnit = (unit: string): string => unit.normalize('NFKC').trim();

type Fault = Pick<Refusal, 'code' | 'field'> & { found?: unknown; expected?: string };

/** What stands somewhere, for a message. */
const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : ((value as string | null | undefined)?.toString() ?? '');

/** What is wrong with an entry of the right shape, if anything; the first thing that is. */
function faultOf(bundle: Bundle, entry: ReportEntry, asOf: string): Fault | undefined {
  const list = LISTS.find((name) => findRecord(bundle, name, entry.id));
  if (!list) return { code: 'id-unknown', field: 'id', found: entry.id };
  const useful: readonly string[] = REPORTED_FIELDS[list];
  const unused = SAID.find((field) => entry[field] !== null && !useful.includes(field));
  if (unused) return { code: 'field-unused', field: unused, found: entry[unused], expected: useful.join(' ') };
  const { value, unit, status, started, completed, expected } = entry;
  if (list === 'indicators' ? value === null : SAID.every((field) => entry[field] === null)) {
    return { code: 'nothing-reported', field: useful[0]!, expected: useful.join(' ') };
  }
  if (list === 'indicators') {
    const own = findRecord(bundle, list, entry.id)!.unit ?? '';
    const fault = { field: 'unit', found: unit, expected: own };
    if (own && !unit) return { code: 'unit-missing', ...fault };
    if (sameUnit(own) !== sameUnit(unit ?? '')) return { code: 'unit-wrong', ...fault };
  }
  if (status !== null && !REPORTED_STATUSES.includes(status)) {
    return { code: 'status-unknown', field: 'status', found: status, expected: REPORTED_STATUSES.join(' ') };
  }
  for (const field of DATES) {
    const date = entry[field];
    if (date !== null && !isReportDate(date)) return { code: 'date-invalid', field, found: date };
  }
  const date = entry.asOf ?? asOf;
  const later = (['asOf', 'started', 'completed'] as const).find((field) => entry[field] && isBefore(date, entry[field]));
  if (later) return { code: 'date-later', field: later, found: entry[later], expected: date };
  if (isBefore(asOf, date)) return { code: 'date-later', field: 'asOf', found: date, expected: asOf };
  if (completed && started && isBefore(completed, started)) {
    return { code: 'date-order', field: 'completed', found: completed, expected: started };
  }
  const earliest = started && isBefore(date, started) ? started : date;
  if (expected && isBefore(expected, earliest)) {
    return { code: 'date-order', field: 'expected', found: expected, expected: earliest };
  }
  return undefined;
}

/** What is wrong with the head, so that nothing of the report can be shown. */
function headFault({ publisher, asOf }: UncheckedReport): Fault | undefined {
  if (!publisher.trim()) return { code: 'publisher-missing', field: 'publisher' };
  return isReportDate(asOf) ? undefined : { code: 'date-invalid', field: 'asOf', found: asOf };
}

/** An entry of the right shape, fields that were left out filled in as unsaid; or what is wrong with its shape. */
function shapeEntry(item: unknown, index: number): { entry: ReportEntry; fault?: Fault } {
  const entry = { ...EMPTY, row: index + 1, id: '', ...(item as object) } as ReportEntry;
  try {
    check(entry, shapes, 'entries');
    return { entry };
  } catch (error) {
    if (!(error instanceof BundleFormatError)) throw error;
    const field = error.path as keyof ReportEntry;
    const code = field === 'value' ? 'value-invalid' : 'entry-invalid';
    const row = Number.isFinite(entry.row) ? entry.row : index + 1;
    return { entry: { ...entry, row }, fault: { code, field, found: entry[field] } };
  }
}

/**
 * Takes from a report what fits a bundle. What does not is refused with its row, and does not stop the rest. An id that
 * occurs twice is refused each time, since nobody can say which of the two holds.
 */
export function matchReport(bundle: Bundle, report: UncheckedReport): MatchedReport {
  const { publisher, asOf, url, example } = report;
  const reported = new Map<string, Reported>();
  const refused: Refusal[] = [];
  const refuse = (row: number, id: string, { code, field, found, expected = '' }: Fault): void => {
    refused.push({ row, id: shown(id), code, field, found: shown(found), expected });
  };
  const fault = headFault(report);
  if (fault) {
    refuse(0, '', fault);
    return { reported, refused };
  }
  const linked = url === null || /^https?:\/\//i.test(url);
  if (!linked) refuse(0, '', { code: 'url-invalid', field: 'url', found: url });
  const entries = report.entries.map(shapeEntry);
  const rows = new Map<string, number[]>();
  for (const { entry } of entries) rows.set(entry.id, [...(rows.get(entry.id) ?? []), entry.row]);
  for (const { entry, fault: shape } of entries) {
    const same = rows.get(entry.id)!;
    const twice: Fault = { code: 'id-twice', field: 'id', found: same.join(' ') };
    const wrong = shape ?? faultOf(bundle, entry, asOf) ?? (same.length > 1 ? twice : undefined);
    if (wrong) refuse(entry.row, entry.id, wrong);
    else reported.set(entry.id, { ...entry, publisher, asOf: entry.asOf ?? asOf, url: linked ? url : null, example });
  }
  return { reported, refused };
}
