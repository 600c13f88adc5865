export * from './types.js';
export { assertBundle, BundleFormatError } from './guard.js';
export { findingsOf, findRecord, recordsOf } from './lookup.js';
export type { RecordList, RecordOf } from './lookup.js';
export type { Report, Reported, ReportedStatus, ReportEntry } from './report.js';
export { REPORT_VERSION } from './report.js';
export { compareSpans, coversSpan, sliceSpan } from './span.js';
export { assertDocumentText } from './text.js';
