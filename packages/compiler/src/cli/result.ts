import type { Compilation, CompileInput } from '../compile.js';
import type { Diagnostic, Severity } from '../diagnostics.js';
import { formatDiagnostic } from '../format.js';
import { createSource } from '../source.js';

/** Where a command writes. */
export interface Output {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
}

interface OutputStream {
  /** Whether a person sees it on a terminal. */
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Options that commands share. */
export interface Options {
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
  readonly watch?: boolean | undefined;
  readonly bundle?: string | undefined;
  readonly publisher?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly url?: string | undefined;
  readonly partial?: boolean | undefined;
}

/** Whether anything stops the bundle from being written. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** Diagnostics for a person, those of `info` left out. */
export function printDiagnostics(
  { diagnostics }: Compilation,
  inputs: readonly CompileInput[],
  output: Output,
  severities: readonly Severity[] = ['error', 'warning'],
): void {
  const sources = new Map(
    inputs.map((input) => [
      input.id,
      { file: input.file, source: createSource(new TextDecoder('utf-8', { ignoreBOM: true }).decode(input.bytes)) },
    ]),
  );
  for (const diagnostic of diagnostics) {
    if (!severities.includes(diagnostic.severity)) continue;
    const known = sources.get(diagnostic.document);
    output.stderr.write(`${formatDiagnostic(diagnostic, known?.file ?? diagnostic.document, known?.source ?? null)}\n`);
  }
}

/** One line on what a bundle holds. */
export function summarize({ bundle, diagnostics, recorded }: Compilation): string {
  const cells = bundle.indicators.reduce((sum, { statements }) => sum + statements.length, 0);
  const named = diagnostics.filter(({ code }) => code.startsWith('number-') && code !== 'number-unread').length;
  const unread = diagnostics.filter(({ code }) => code === 'number-unread').length;
  return (
    `${bundle.documents.length} documents: ${bundle.indicators.length} indicators with ${cells} statements, ${bundle.goals.length} goals, ` +
    `${bundle.tasks.length} tasks, ${bundle.facilities.length} facilities, ${bundle.funds.length} funds, ${bundle.areas.length} areas, ` +
    `${bundle.terms.length} terms; ` +
    `${recorded + named + unread} numbers: ${recorded} in a record, ${named} named as something else, ${unread} numbers not understood\n`
  );
}
