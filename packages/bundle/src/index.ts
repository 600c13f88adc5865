export * from './types.js';
export { assertBundle, assertDocumentText, BundleFormatError } from './guard.js';
export { findingsOf, findRecord, recordsOf } from './lookup.js';
export type { RecordList, RecordOf } from './lookup.js';
export { compareSpans, coversSpan, sliceSpan } from './span.js';
