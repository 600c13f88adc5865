/** A range of text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const OPEN = '（“‘《「[';
const CLOSE = '）”’》」]';

/** Ranges between separators that stand outside brackets and quotes. Empty ranges are left out. */
function splitOutside(norm: string, separators: string, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  let depth = 0;
  let start = from;
  for (let index = from; index < to; index++) {
    const char = norm[index] as string;
    if (OPEN.includes(char)) depth++;
    else if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    else if (separators.includes(char) && (depth === 0 || char === '。')) {
      // A comma between digits belongs to a number.
      if (char === '，' && /\d$/.test(norm.slice(0, index)) && /^\d{3}(?!\d)/.test(norm.slice(index + 1))) continue;
      if (index > start) ranges.push({ start, end: index });
      start = index + 1;
      depth = 0;
    }
  }
  if (to > start) ranges.push({ start, end: to });
  return ranges;
}

/** Sentences of a normalised text. */
export const readSentences = (norm: string): Range[] => splitOutside(norm, '。！？', 0, norm.length);

/** Clauses of a range. */
export const readClauses = (norm: string, { start, end }: Range): Range[] => splitOutside(norm, '，；：。！？', start, end);
