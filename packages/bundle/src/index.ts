export * from './types.js';
export { assertBundle, BundleFormatError } from './guard.js';
export { findingsOf, findRecord, recordsOf } from './lookup.js';
export type { RecordList, RecordOf } from './lookup.js';
export { compareSpans, coversSpan, sliceSpan } from './span.js';
export { assertDocumentText } from './text.js';
