/** Text as the search compares it: without case, width and spaces. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Where a folded needle occurs in a text, as `[start, end)` of the text as it stands. */
export function rangesOf(text: string, needle: string): [number, number][] {
  let folded = fold(text);
  if (!needle || !folded.includes(needle)) return [];
  // One folded unit may come from a wide character, and a wide one may fold to several units. Most texts fold to
  // themselves; then the lists stay empty, and a place is its own.
  const starts: number[] = [];
  const ends: number[] = [];
  if (folded !== text) {
    let at = 0;
    folded = '';
    for (const character of text) {
      const units = fold(character);
      folded += units;
      starts.push(...Array<number>(units.length).fill(at));
      at += character.length;
      ends.push(...Array<number>(units.length).fill(at));
    }
  }
  const ranges: [number, number][] = [];
  for (let found = folded.indexOf(needle); found >= 0; found = folded.indexOf(needle, found + needle.length)) {
    const last = found + needle.length - 1;
    ranges.push([starts[found] ?? found, ends[last] ?? last + 1]);
  }
  return ranges;
}

/** A text cut at its matches; every second piece is a match. */
export function piecesOf(text: string, needle: string): string[] {
  const pieces: string[] = [];
  let done = 0;
  for (const [start, end] of rangesOf(text, needle)) {
    pieces.push(text.slice(done, start), text.slice(start, end));
    done = end;
  }
  return [...pieces, text.slice(done)];
}

/** The surroundings of the first match, or nothing without one. */
export function excerptOf(text: string, needle: string, around = 36): string {
  const first = rangesOf(text, needle)[0];
  if (!first) return '';
  const from = first[0] > around ? first[0] - around : 0;
  const to = first[1] + around * 2;
  return (from ? '……' : '') + text.slice(from, to) + (to < text.length ? '……' : '');
}
