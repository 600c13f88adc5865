import type { Flow } from '../flow.js';
import type { Range } from '../lex/clauses.js';
import type { TimeMention } from '../lex/years.js';
import type { Role } from './context.js';

/** Running text to read, with what its place in the document says about it. */
export interface Passage {
  readonly flow: Flow;
  readonly path: readonly string[];
  readonly role: Role;
  /** Year set by the headings above; `null` if none. */
  readonly year: number | null;
}

/** Where a figure stands. */
export interface Place {
  readonly times: readonly TimeMention[];
  readonly sentence: Range;
  readonly clause: Range;
}
