import type { Line } from './lines.js';
import { readMarker } from './markers.js';

/** End of a sentence or of a lead-in, with closing quotes behind it. */
export const TERMINAL = /[。！？；：:;!?](?:[”’」』）"]|（[^（）]*）)*$/;

const PUNCTUATION = /[，。；：、！？]/;
const BRACKETS = ['（）', '“”', '《》', '「」'] as const;
const MAX_LOOSE = 36;
/** A wrapped line may stop this many columns early where a word or a bracket did not fit. */
const RAGGED = 6;

/** How a document's lines were broken. */
export interface Layout {
  /** Whether lines break where the page ends rather than where a paragraph ends. */
  readonly isWrapped: boolean;
  /** Whether a line fills its column, so that its paragraph may go on. */
  readonly isFull: (line: Line) => boolean;
  /** Whether a line stands alone: short, without number and punctuation, like a title or a caption. */
  readonly isLoose: (line: Line) => boolean;
}

/** Width of the text column around each line: most lines of a wrapped paragraph are about as wide. */
function columnWidths(lines: readonly Line[]): Map<Line, number> {
  const texts = lines.filter((line) => line.kind === 'text');
  return new Map(
    texts.map((line, at) => {
      const around = texts.slice(Math.max(0, at - 5), at + 6).map((other) => other.width);
      around.sort((a, b) => a - b);
      return [line, around[Math.floor(around.length * 0.7)] ?? 0];
    }),
  );
}

const isBalanced = (norm: string): boolean =>
  BRACKETS.every(([open, close]) => norm.split(open as string).length === norm.split(close as string).length);

/** Learns from a document's lines how they were broken. */
export function createLayout(lines: readonly Line[]): Layout {
  const wide = lines.filter((line) => line.kind === 'text' && line.width > 16);
  const isWrapped = wide.filter((line) => !TERMINAL.test(line.norm)).length > wide.length / 2;
  const widths = columnWidths(lines);
  const room = (line: Line): number => (widths.get(line) ?? 0) - line.width;
  return {
    isWrapped,
    isFull: (line) => room(line) <= RAGGED,
    isLoose: (line) =>
      line.norm.length <= MAX_LOOSE &&
      !PUNCTUATION.test(line.norm) &&
      isBalanced(line.norm) &&
      !readMarker(line.norm) &&
      (!isWrapped || room(line) > RAGGED),
  };
}
