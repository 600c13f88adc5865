import type { Span } from '@plan-elements/bundle';
import { normalize } from '../lex/normalize.js';
import type { SourceText } from '../source.js';
import { readMarker } from './markers.js';

/** What a line is: running text, or something that is not part of it. */
export type LineKind = 'blank' | 'text' | 'page' | 'contents' | 'footnote';

/** One line of a seed without the white space at its ends. */
export interface Line {
  /** Place among the lines, counted from 0. */
  readonly index: number;
  readonly kind: LineKind;
  readonly span: Span;
  /** The line as rules read it (see `normalize`), without Markdown's bold signs. */
  readonly norm: string;
  /** Display columns: a Chinese character takes two. */
  readonly width: number;
}

/** Leaves out white space at both ends and Markdown's heading signs at the start. */
const TRIMMED = /^[\s\u200b\ufeff]*(?:#{1,6}[ \t]+)?([^]*?)[\s\u200b]*$/;
const PAGE_NUMBER = /^(?:[-·•~]+ ?\d{1,4} ?[-·•~]+|第 ?\d{1,4} ?页(?:.{0,3}共 ?\d{1,4} ?页)?|\d{1,4} ?\/ ?\d{1,4})$/;
const ADDRESS = /^(?:https?:\/\/|www\.)[!-~]+$/i;
const RULE = /^(?:[-_=*] ?){3,}$/;
const CONTENTS = /^[^\t]*(?:\t|\.{4,}|…{2,}|·{4,})[\s.…·]*\d{1,4}$/;
const FOOTNOTE = /^(?:[⁰¹²³⁴-⁹]+|[[［]\d{1,2}[\]］]) ?[^\s\d]/;
const BARE_NUMBER = /^\d{1,3}$/;
const RUNNING_HEAD_REPEATS = 4;
/** Beside a page number any repeat will do. */
const PAGE_HEAD_REPEATS = 1;

const displayWidth = (text: string): number => {
  let width = 0;
  for (let index = 0; index < text.length; index++) width += text.charCodeAt(index) > 0xff ? 2 : 1;
  return width;
};

function kindOf(norm: string, text: string): LineKind {
  if (norm === '') return 'blank';
  if (PAGE_NUMBER.test(norm) || ADDRESS.test(norm) || RULE.test(text)) return 'page';
  if (CONTENTS.test(norm)) return 'contents';
  return FOOTNOTE.test(norm) ? 'footnote' : 'text';
}

/** Short lines without a full stop that a document repeats on every page. */
function runningHeads(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>();
  const beside = new Map<string, number>();
  const texts = lines.filter(({ kind }) => kind !== 'blank');
  for (const [at, { kind, norm }] of texts.entries()) {
    if (
      kind === 'text' &&
      norm.length >= 4 &&
      norm.length <= 40 &&
      /(?:规划|方案|计划|意见|纲要)/.test(norm) &&
      !/[。；，、：]/.test(norm) &&
      !readMarker(norm)
    ) {
      counts.set(norm, (counts.get(norm) ?? 0) + 1);
      if ([texts[at - 1], texts[at + 1]].some((other) => other?.kind === 'page')) beside.set(norm, (beside.get(norm) ?? 0) + 1);
    }
  }
  const isHead = ([norm, count]: [string, number]): boolean =>
    count >= RUNNING_HEAD_REPEATS || (count > 1 && (beside.get(norm) ?? 0) >= PAGE_HEAD_REPEATS);
  return new Set([...counts].filter(isHead).map(([norm]) => norm));
}

/** Marks ①… that stand behind a word, so that the line which begins with one is its footnote. */
const marksOfNotes = (lines: readonly Line[]): Set<string> =>
  new Set(
    lines.flatMap(({ norm }) => [...norm.matchAll(/(?<=[\u4e00-\u9fff”）])[①-⑳](?=[，。；、：）]|$)/g)].map(([mark]) => mark)),
  );

/** A number alone on its line between blank lines, in running text, is a page number. */
function isLoosePageNumber(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  if (line.kind !== 'text' || !BARE_NUMBER.test(line.norm)) return false;
  const neighbour = (step: 1 | -1): Line | undefined => {
    for (let at = index + step; at >= 0 && at < lines.length; at += step) {
      if (lines[at]?.kind !== 'blank') return lines[at];
    }
    return undefined;
  };
  const isProse = (other: Line | undefined): boolean => other !== undefined && other.width > 24;
  return (
    lines[index - 1]?.kind !== 'text' && lines[index + 1]?.kind !== 'text' && (isProse(neighbour(-1)) || isProse(neighbour(1)))
  );
}

/** Splits a seed into lines and tells page furniture, contents and footnotes from running text. */
export function scanLines({ text, lineStarts }: SourceText): Line[] {
  const lines = lineStarts.map((start, index): Line => {
    const raw = text.slice(start, lineStarts[index + 1] ?? text.length);
    const inner = TRIMMED.exec(raw)?.[1] ?? '';
    const from = start + raw.indexOf(inner);
    const norm = normalize(inner).replace(/\*\*/g, '').trim();
    return { index, kind: kindOf(norm, inner), span: [from, from + inner.length], norm, width: displayWidth(inner) };
  });
  const heads = runningHeads(lines);
  const notes = marksOfNotes(lines);
  const seen = new Set<string>();
  return lines.map((line, index) => {
    if (line.kind !== 'text') return line;
    if (notes.has(line.norm[0] ?? '')) return { ...line, kind: 'footnote' };
    // The first of its kind may be the title itself.
    const isHead = heads.has(line.norm) && seen.has(line.norm);
    seen.add(line.norm);
    return isHead || isLoosePageNumber(lines, index) ? { ...line, kind: 'page' } : line;
  });
}
