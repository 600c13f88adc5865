import { check, checkVersion } from './guard.js';
import { shapesOf } from './shape.js';
import type { Fitting } from './shape.js';
import type { DocumentText, Labels, Measure } from './types.js';

interface Named {
  /** The lists of measures stand under the ids of tasks, so that they are checked one by one. */
  root: Omit<DocumentText, 'measures'> & { measures: Labels };
  paragraphs: DocumentText['paragraphs'][number];
  measure: Measure;
}

const lines = {
  root: 'schemaVersion document paragraphs* measures%',
  paragraphs: 'span& text path* task?',
  measure: 'lead? text span&',
} as const;

const fitting: Fitting<Named, typeof lines> = lines;
const shapes = shapesOf(fitting);

/**
 * Checks that a value is a document's text file.
 *
 * @throws {@link BundleFormatError} naming the first field that does not fit.
 */
export function assertDocumentText(value: unknown): asserts value is DocumentText {
  checkVersion(value);
  check(value, shapes, 'root');
  for (const [task, measures] of Object.entries((value as DocumentText).measures)) {
    check(measures, shapes, 'measure', '', '*', `measures.${task}`);
  }
}
