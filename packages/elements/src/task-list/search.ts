import { fold } from './fold.js';

/** A stretch of a text, `[start, end)`. */
export type Range = [start: number, end: number];

/** Texts are few and searched with every keystroke. */
const known = new Map<string, string>();

function foldedOf(text: string): string {
  let folded = known.get(text);
  if (folded === undefined) known.set(text, (folded = fold(text)));
  return folded;
}

/** Where a folded needle occurs in a text, as it stands. */
export function rangesOf(text: string, needle: string): Range[] {
  let folded = foldedOf(text);
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
  const ranges: Range[] = [];
  for (let found = folded.indexOf(needle); found >= 0; found = folded.indexOf(needle, found + needle.length)) {
    const last = found + needle.length - 1;
    ranges.push([starts[found] ?? found, ends[last] ?? last + 1]);
  }
  return ranges;
}

/** A text cut at ranges in order, none of which overlap; every second piece is one of them. */
export function cutAt(text: string, ranges: readonly Range[]): string[] {
  const pieces: string[] = [];
  let done = 0;
  for (const [start, end] of ranges) {
    pieces.push(text.slice(done, start), text.slice(start, end));
    done = end;
  }
  return [...pieces, text.slice(done)];
}

/** The surroundings of a range. */
export function excerptOf(text: string, [start, end]: Range, around = 36): string {
  const from = start > around ? start - around : 0;
  const to = end + around * 2;
  return (from ? '……' : '') + text.slice(from, to) + (to < text.length ? '……' : '');
}
