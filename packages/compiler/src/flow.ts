import type { Span } from '@plan-elements/bundle';
import { normalize } from './lex/normalize.js';

/**
 * Running text put together from pieces of a seed: line breaks, page furniture, stray spaces and mark-up are
 * gone, and every remaining unit knows its offset. Rules work on a flow; spans and quotes lead back to the seed.
 */
export interface Flow {
  /** The clean text. */
  readonly text: string;
  /** `text` as rules read it, unit by unit; see `normalize`. */
  readonly norm: string;
  /** Offset in the seed of each unit of `text`. */
  readonly offsets: readonly number[];
  /** Offsets of mark-up characters that `text` leaves out but a quote keeps. */
  readonly marks: readonly number[];
}

/** Page furniture inside a paragraph is shorter than this. */
const MAX_GAP = 160;
const SPACE = /[\s\u200b\ufeff\u00a0\u3000]/;
const WORD = /[A-Za-z0-9]/;
const DIGIT = /[0-9]/;

/** Builds the flow of pieces given as ranges of the seed, in order. */
export function createFlow(seed: string, pieces: readonly Span[]): Flow {
  const chars: string[] = [];
  const offsets: number[] = [];
  const marks: number[] = [];
  let gap: 'none' | 'space' | 'break' = 'none';
  let gapOffset = 0;
  for (const [start, end] of pieces) {
    if (chars.length > 0) gap = 'break';
    for (let offset = start; offset < end; offset++) {
      const char = seed[offset] as string;
      if (SPACE.test(char)) {
        if (gap === 'none') {
          gap = 'space';
          gapOffset = offset;
        }
        if (char === '\n' || char === '\r') gap = 'break';
        continue;
      }
      if (char === '*' && (seed[offset + 1] === '*' || seed[offset - 1] === '*')) {
        marks.push(offset);
        continue;
      }
      const before = chars.at(-1);
      const splitsWords = before !== undefined && WORD.test(before) && WORD.test(char);
      const splitsNumber = gap === 'break' && splitsWords && DIGIT.test(before) && DIGIT.test(char);
      if (gap !== 'none' && splitsWords && !splitsNumber && SPACE.test(seed[gapOffset] ?? '')) {
        chars.push(' ');
        offsets.push(gapOffset);
      }
      gap = 'none';
      chars.push(char);
      offsets.push(offset);
    }
  }
  const text = chars.join('');
  return { text, norm: normalize(text), offsets, marks };
}

/** A flow of several, one after another. */
export function joinFlows(flows: readonly Flow[]): Flow {
  return {
    text: flows.map((flow) => flow.text).join(''),
    norm: flows.map((flow) => flow.norm).join(''),
    offsets: flows.flatMap((flow) => flow.offsets),
    marks: flows.flatMap((flow) => flow.marks),
  };
}

/** The part `[start, end)` of a flow. */
export function sliceFlow(flow: Flow, start: number, end: number = flow.text.length): Flow {
  const offsets = flow.offsets.slice(start, end);
  const [first, last] = [offsets[0] ?? 0, offsets.at(-1) ?? 0];
  return {
    text: flow.text.slice(start, end),
    norm: flow.norm.slice(start, end),
    offsets,
    marks: flow.marks.filter((mark) => mark > first && mark < last),
  };
}

/** Where `[start, end)` of a flow stands in the seed. */
export function spanOf(flow: Flow, start = 0, end: number = flow.text.length): Span {
  return [flow.offsets[start] as number, (flow.offsets[end - 1] as number) + 1];
}

/** The first place of a flow that stands at or behind an offset of the seed. */
export function indexAt({ offsets }: Flow, offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The pieces of a flow that was put together from places far apart, that is more than `gap` units. */
export function piecesOf(flow: Flow, gap = MAX_GAP): Flow[] {
  const pieces: Flow[] = [];
  let start = 0;
  for (let index = 1; index <= flow.text.length; index++) {
    const isEnd = index === flow.text.length;
    if (isEnd || (flow.offsets[index] as number) - (flow.offsets[index - 1] as number) > gap) {
      pieces.push(sliceFlow(flow, start, index));
      start = index;
    }
  }
  return pieces;
}

/** The quote of `[start, end)`: the seed's own characters, without breaks, page furniture and stray spaces. */
export function quoteOf(flow: Flow, start = 0, end: number = flow.text.length): string {
  const text = flow.text.slice(start, end);
  const [from, to] = spanOf(flow, start, end);
  const marks = flow.marks.filter((mark) => mark > from && mark < to);
  if (marks.length === 0) return text;
  let quote = '';
  let next = 0;
  for (let index = start; index < end; index++) {
    while (next < marks.length && (marks[next] as number) < (flow.offsets[index] as number)) {
      quote += '*';
      next++;
    }
    quote += flow.text[index];
  }
  return quote;
}
