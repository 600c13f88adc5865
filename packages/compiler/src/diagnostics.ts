import type { Span } from '@plan-elements/bundle';

/**
 * Every kind of diagnostic. `input-*` concern a file as a whole, `number-*` say what a number is that became no
 * record, the others name what could not be read or must not be written.
 */
export type DiagnosticCode =
  | 'input-empty'
  | 'input-binary'
  | 'input-not-utf8'
  | 'input-cut-off'
  | 'input-too-large'
  | 'identity-title'
  | 'quote-without-number'
  | 'duplicate-document'
  | 'number-date'
  | 'number-ordinal'
  | 'number-name'
  | 'number-reference'
  | 'number-age'
  | 'number-duration'
  | 'number-contact'
  | 'number-payment'
  | 'number-unread';

/** `error` stops the bundle from being written, `warning` asks for a look, `info` accounts for a number. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing the compiler has to say about a document. */
export interface Diagnostic {
  code: DiagnosticCode;
  severity: Severity;
  /** Id of the document. */
  document: string;
  /** Where, in UTF-16 units of the decoded seed; `null` where it concerns the file as a whole. */
  span: Span | null;
  /** One English sentence. */
  message: string;
}

/** Collects the diagnostics of one document. */
export type Report = (code: DiagnosticCode, severity: Severity, span: Span | null, message: string) => void;

/** Orders diagnostics by position, those without one first. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1) || a.code.localeCompare(b.code);
}
