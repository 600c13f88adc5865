import type { CompileInput } from '../compile.js';
import type { Output } from './result.js';

/** Below this many bytes a compilation is over before a line about it could be read. */
const MUCH = 1_000_000;
const CLEAR_LINE = '\r\u001b[K';

/** Says on a terminal how far a long compilation has come, one line that is written over; nothing in a pipe. */
export function progressOf(
  inputs: readonly CompileInput[],
  { stderr }: Output,
): { step: (input: CompileInput, index: number) => void; done: () => void } {
  const size = inputs.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (!stderr.isTTY || size <= MUCH) return { step: () => undefined, done: () => undefined };
  return {
    step: ({ file }, index) => stderr.write(`${CLEAR_LINE}reading ${index + 1}/${inputs.length} ${file}`),
    done: () => stderr.write(CLEAR_LINE),
  };
}
