/** One document's text with its line starts. Line breaks are `\n`, `\r\n` or `\r`, as in the seed. */
export interface SourceText {
  readonly text: string;
  /** Offset of the first unit of each line. */
  readonly lineStarts: readonly number[];
}

/** Finds the lines of a text. */
export function createSource(text: string): SourceText {
  const lineStarts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) lineStarts.push(match.index + match[0].length);
  return { text, lineStarts };
}

/** Line of an offset, counted from 1. */
export function lineAt({ lineStarts }: SourceText, offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Column of an offset, counted from 1 in UTF-16 units. */
export function columnAt(source: SourceText, offset: number): number {
  return offset - (source.lineStarts[lineAt(source, offset) - 1] as number) + 1;
}

/** Text of a line counted from 1, without its line break. */
export function lineText({ text, lineStarts }: SourceText, line: number): string {
  return text.slice(lineStarts[line - 1] ?? text.length, lineStarts[line] ?? text.length).replace(/[\r\n]+$/, '');
}
