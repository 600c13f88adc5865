import { basename, dirname } from 'node:path';
import { findRecord, matchReport } from '@plan-elements/bundle';
import type { Bundle, Refusal, Report, UncheckedReport } from '@plan-elements/bundle';
import { COLUMNS, lettersOf } from '../report/columns.js';
import { explainRefusal } from '../report/explain-refusal.js';
import type { ReportSheet } from '../report/read-csv.js';
import { reportTemplate } from '../report/template.js';
import { CliError, UsageError } from './cli-error.js';
import { writeFiles } from './output.js';
import { readBundle } from './read-bundle.js';
import { readReport } from './report-file.js';
import type { Options, Output } from './result.js';

const USAGE = {
  template: 'plan-bundle report template PLAN --bundle B [--out FILE.csv]',
  check: 'plan-bundle report check FILE --bundle B',
  convert: 'plan-bundle report convert FILE.csv --bundle B --out report.json',
} as const;

const isAction = (name: string | undefined): name is keyof typeof USAGE => name !== undefined && Object.hasOwn(USAGE, name);

const write = (path: string, content: string): Promise<void> => writeFiles(dirname(path), new Map([[basename(path), content]]));

/** Where a refused thing stands: the row of the file, and the column's letters. */
function placeOf({ row, field }: Refusal, sheet: ReportSheet | null): { row: number; column: string | null } {
  if (row === 0) return { row: sheet?.head.get(field as 'url') ?? 0, column: sheet?.head.has(field as 'url') ? 'B' : null };
  const index = sheet?.columns.get(field as 'id');
  return { row, column: index === undefined ? null : lettersOf(index) };
}

interface Judged {
  readonly report: UncheckedReport;
  readonly shown: Report;
  readonly refused: readonly Refusal[];
}

function judge(bundle: Bundle, report: UncheckedReport): Judged {
  const { reported, refused } = matchReport(bundle, report);
  const whole = report.asOf;
  const entries = [...reported.values()].map(({ publisher: _, url: __, example: ___, asOf, ...entry }) => ({
    ...entry,
    asOf: asOf === whole ? null : asOf,
  }));
  return { report, shown: { ...report, entries: entries.map(ordered) }, refused };
}

/** The fields of an entry in the order of the format. */
const ordered = (entry: Report['entries'][number]): Report['entries'][number] => {
  const { row, id, asOf, value, unit, status, started, completed, expected, stage, note } = entry;
  return { row, id, asOf, value, unit, status, started, completed, expected, stage, note };
};

function printRefusals(file: string, { refused }: Judged, sheet: ReportSheet | null, output: Output): void {
  for (const [heading, index] of sheet?.unknown ?? []) {
    output.stderr.write(
      `${file}: warning: column ${lettersOf(index)} “${heading}” is not read. Columns: ${Object.keys(COLUMNS).join(', ')}.\n`,
    );
  }
  for (const refusal of refused) {
    const { row, column } = placeOf(refusal, sheet);
    const place = [file, row || null, column].filter((part) => part !== null).join(':');
    const id = refusal.id && !refusal.code.startsWith('id-') ? `${refusal.id}: ` : '';
    output.stderr.write(`${place}: error ${refusal.code}: ${id}${explainRefusal(refusal)}\n`);
  }
}

async function template(plan: string, options: Options, bundle: Bundle, output: Output): Promise<number> {
  if (!findRecord(bundle, 'documents', plan)) {
    const plans = bundle.documents.map(({ id }) => id).join(', ');
    throw new CliError(`the bundle has no plan “${plan}”. Plans: ${plans}.`);
  }
  const csv = reportTemplate(bundle, plan);
  if (options.out === undefined) output.stdout.write(csv);
  else await write(options.out, csv);
  return 0;
}

async function judgeFile(convert: boolean, file: string, options: Options, bundle: Bundle, output: Output): Promise<number> {
  if (convert && options.out === undefined) throw new UsageError(`report convert needs a file to write to: ${USAGE.convert}`);
  const { report, sheet } = await readReport(file, options);
  const judged = judge(bundle, report);
  const { shown, refused } = judged;
  if (options.json) {
    const refusals = refused.map((refusal) => ({ ...refusal, ...placeOf(refusal, sheet), message: explainRefusal(refusal) }));
    output.stdout.write(`${JSON.stringify({ reported: shown.entries.length, refused: refusals })}\n`);
  } else printRefusals(file, judged, sheet, output);
  // Without a publisher or a date nothing holds, and an empty report would say that nothing has been reported.
  const useless = shown.entries.length === 0 && refused.length > 0;
  if (refused.length > 0 && (!convert || !options.partial || useless)) {
    if (convert) output.stderr.write('plan-bundle: nothing was written, because of the errors above.\n');
    else if (!options.json) output.stdout.write(`${shown.entries.length} reported, ${refused.length} refused\n`);
    return 1;
  }
  if (convert && options.out !== undefined) await write(options.out, `${JSON.stringify(shown, null, 2)}\n`);
  if (!options.json) output.stdout.write(`${shown.entries.length} reported, ${refused.length} refused\n`);
  return 0;
}

/** `plan-bundle report template PLAN | check FILE | convert FILE` */
export async function reportCommand(operands: readonly string[], options: Options, output: Output): Promise<number> {
  const [action, operand, ...rest] = operands;
  if (!isAction(action)) throw new UsageError(`report takes one of: ${Object.values(USAGE).join(' | ')}`);
  if (operand === undefined || rest.length > 0) {
    throw new UsageError(`report ${action} takes one ${action === 'template' ? 'plan' : 'file'}: ${USAGE[action]}`);
  }
  if (options.bundle === undefined) throw new UsageError(`report ${action} needs a bundle: ${USAGE[action]}`);
  const bundle = await readBundle(options.bundle);
  if (action === 'template') return template(operand, options, bundle, output);
  return judgeFile(action === 'convert', operand, options, bundle, output);
}
