export { bundleOf, compile } from './compile.js';
export type { Compilation, CompileInput } from './compile.js';
export type { Diagnostic, DiagnosticCode, Severity } from './diagnostics.js';
export { formatDiagnostic } from './format.js';
export { createSource, columnAt, lineAt } from './source.js';
export type { SourceText } from './source.js';
