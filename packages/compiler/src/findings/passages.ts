import type { Flow } from '../flow.js';
import type { Reading } from '../reading.js';

/** A flow of running text and the headings above it. */
export interface RunningText {
  readonly flow: Flow;
  readonly path: readonly string[];
}

/** Every paragraph of a document. */
export const paragraphsOf = ({ outline }: Reading): RunningText[] =>
  outline.blocks.flatMap((block) =>
    block.type === 'paragraph' ? { flow: block.paragraph.flow, path: block.paragraph.path } : [],
  );
