import { eastAsianWidth } from 'get-east-asian-width';
import type { Diagnostic } from './diagnostics.js';
import { columnAt, lineAt, lineText } from './source.js';
import type { SourceText } from './source.js';

/** Columns that a text takes on a terminal: a wide character takes two. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += eastAsianWidth(char.codePointAt(0) as number);
  return width;
}

const MAX_WIDTH = 76;

/** The part of a line around a span that fits a terminal, with the span's place in it. */
function excerpt(line: string, from: number, to: number): { text: string; from: number; to: number } {
  let start = 0;
  while (widthOf(line.slice(start, to)) > MAX_WIDTH && start < from) start++;
  let end = line.length;
  while (widthOf(line.slice(start, end)) > MAX_WIDTH && end > to) end--;
  return { text: line.slice(start, end), from: from - start, to: to - start };
}

/** The line of a span with a caret under it, one caret a column, so that it stands right under wide characters. */
export function formatCaret(source: SourceText, [start, end]: readonly [number, number]): string {
  const line = lineAt(source, start);
  const text = lineText(source, line);
  const from = columnAt(source, start) - 1;
  const shown = excerpt(text, from, Math.min(from + (end - start), text.length));
  const lead = ' '.repeat(widthOf(shown.text.slice(0, shown.from)));
  const caret = '^'.repeat(Math.max(1, widthOf(shown.text.slice(shown.from, shown.to))));
  const gutter = String(line);
  return `  ${gutter} | ${shown.text}\n  ${' '.repeat(gutter.length)} | ${lead}${caret}`;
}

/** A diagnostic for a person: file, line, column, what it is, and the place itself. */
export function formatDiagnostic(diagnostic: Diagnostic, file: string, source: SourceText | null): string {
  const { severity, code, span, message } = diagnostic;
  if (!span || !source) return `${file}: ${severity} ${code}: ${message}`;
  const place = `${file}:${lineAt(source, span[0])}:${columnAt(source, span[0])}`;
  return `${place}: ${severity} ${code}: ${message}\n${formatCaret(source, span)}`;
}
