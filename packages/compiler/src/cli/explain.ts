import type { Bundle, Source } from '@plan-elements/bundle';
import { compile } from '../compile.js';
import { columnAt, createSource, lineAt, lineText } from '../source.js';
import { CliError, UsageError } from './cli-error.js';
import { readInputs } from './inputs.js';
import type { Options, Output } from './result.js';

interface Reading {
  readonly what: string;
  readonly sources: readonly Source[];
}

/** Every record of a bundle in one line, with its sources. */
function readingsOf(bundle: Bundle): Reading[] {
  return [
    ...bundle.indicators.flatMap(({ id, name, statements }) =>
      statements.map(({ kind, year, period, op, value, max, unit, sources }) => ({
        what: `indicator ${id} “${name}”: ${kind} ${year ?? period ?? 'no year'} ${op} ${value ?? '–'}${max === null ? '' : `–${max}`} ${unit ?? ''}`.trimEnd(),
        sources,
      })),
    ),
    ...bundle.goals.map(({ id, year, source }) => ({ what: `goal ${id}: ${year ?? 'no year'}`, sources: [source] })),
    ...bundle.tasks.map(({ id, number, title, source }) => ({ what: `task ${id}: ${number} “${title}”`, sources: [source] })),
    ...bundle.facilities.map(({ id, name, completion, completionBasis, sources }) => ({
      what: `facility ${id} “${name}”: completion ${completion ?? '–'} (${completionBasis ?? 'not stated'})`,
      sources,
    })),
    ...bundle.funds.map(({ id, name, amount, sources }) => ({
      what: `fund ${id} “${name}”: ${amount ? `${amount.value} ${amount.unit}` : 'no amount'}`,
      sources,
    })),
    ...bundle.areas.map(({ id, name, km2, sources }) => ({ what: `area ${id} “${name}”: ${km2 ?? '–'} km²`, sources })),
    ...bundle.terms.map(({ id, term, source }) => ({ what: `term ${id} “${term}”`, sources: [source] })),
  ];
}

/** `plan-bundle explain FILE:LINE` */
export async function explainCommand(operands: readonly string[], options: Options, output: Output): Promise<number> {
  const match = /^(.+):(\d+)$/.exec(operands[0] ?? '');
  if (!match || operands.length > 1)
    throw new UsageError('explain takes a file and a line: plan-bundle explain seeds/plan.txt:31');
  const [, path = '', number = ''] = match;
  const line = Number(number);
  const [input] = await readInputs(path);
  if (!input) throw new CliError(`${path} holds no documents.`);
  const { bundle, diagnostics } = compile([input]);
  const source = createSource(new TextDecoder('utf-8', { ignoreBOM: true }).decode(input.bytes));
  if (line < 1 || line > source.lineStarts.length)
    throw new CliError(`${path} has ${source.lineStarts.length} lines; there is no line ${line}.`);
  const covers = ([start, end]: readonly [number, number]): boolean =>
    lineAt(source, start) <= line && line <= lineAt(source, Math.max(start, end - 1));
  const readings = readingsOf(bundle).flatMap(({ what, sources }) =>
    sources.filter(({ span }) => covers(span)).map(({ quote, path: headings }) => ({ what, quote, path: headings })),
  );
  const notes = diagnostics.filter(({ span }) => span !== null && covers(span));
  if (options.json) {
    output.stdout.write(`${JSON.stringify({ line, text: lineText(source, line), readings, diagnostics: notes })}\n`);
    return 0;
  }
  output.stdout.write(`${path}:${line}  ${lineText(source, line).trim()}\n`);
  for (const { what, quote, path: headings } of readings)
    output.stdout.write(`  ${what}\n    quote: ${quote}\n    under: ${headings.join(' › ') || 'no heading'}\n`);
  for (const { severity, code, message, span } of notes)
    output.stdout.write(`  ${severity} ${code} at column ${span ? columnAt(source, span[0]) : 1}: ${message}\n`);
  if (readings.length + notes.length === 0)
    output.stdout.write('  Nothing was read here: no figure, task, facility, fund, zone or term, and no number.\n');
  return 0;
}
