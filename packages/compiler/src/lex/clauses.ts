import { memoize } from './memo.js';

/** A range of text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const OPEN = '（“‘《「[';
const MARK = /[（“‘《「[）”’》」\]，；：。！？]/g;

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** Ranges between separators that stand outside brackets and quotes. Empty ranges are left out. */
function splitOutside(norm: string, separators: string, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  let depth = 0;
  let start = from;
  MARK.lastIndex = from;
  for (let match = MARK.exec(norm); match && match.index < to; match = MARK.exec(norm)) {
    const [{ index }, char] = [match, match[0]];
    if (OPEN.includes(char)) depth++;
    else if (separators.includes(char)) {
      if (depth > 0 && char !== '。') continue;
      // A comma between digits belongs to a number.
      if (char === '，' && isDigit(norm[index - 1]) && /^\d{3}(?!\d)/.test(norm.slice(index + 1, index + 5))) continue;
      if (index > start) ranges.push({ start, end: index });
      start = index + 1;
      depth = 0;
    } else if (!'，；：！？'.includes(char)) depth = Math.max(0, depth - 1);
  }
  if (to > start) ranges.push({ start, end: to });
  return ranges;
}

/** Sentences of a normalised text. */
export const readSentences: (norm: string) => readonly Range[] = memoize((norm) => splitOutside(norm, '。！？', 0, norm.length));

/** Clauses of a range. */
export const readClauses = (norm: string, { start, end }: Range): Range[] => splitOutside(norm, '，；：。！？', start, end);
