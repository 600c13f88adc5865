import { unitAt } from '../lex/units.js';
import type { Line } from './lines.js';
import type { Marker } from './markers.js';

const DECIMAL = /^(?<number>\d{1,2}(?:\.\d{1,2}){1,2})[.、]? +(?<title>(?=[\u4e00-\u9fffA-Z“]{2})[^，。；：]{2,40})$/;
const CHAPTER = /^(?<number>\d{1,2})[.、]? +(?<title>[\u4e00-\u9fff“”、]{2,20})$/;
const FIGURE_END = /^(?:$|以上|以下|左右|以内|[，。；、）的])/;

/** Whether a title is the unit of a figure: a line that begins with 3.5 亿元 is no heading. */
function isFigure(title: string): boolean {
  const unit = unitAt(title, 0);
  return unit !== '' && FIGURE_END.test(title.slice(unit.length));
}

function numberOf(pattern: RegExp, line: Line): string | undefined {
  const groups = line.kind === 'text' ? pattern.exec(line.norm)?.groups : undefined;
  return groups && !isFigure(groups.title ?? '') ? groups.number : undefined;
}

/** Whether a chapter, or the one before or after it, has numbers below it. */
const isAmong = (chapter: number, numbers: ReadonlySet<string>): boolean =>
  [chapter - 1, chapter, chapter + 1].some((number) => numbers.has(`${number}.1`));

/**
 * Headings numbered 1, 1.1, 1.1.1, by line. Numbers with a point are figures as often, so they are believed only in a document
 * where one follows another (3.1, 3.2), and a bare number only if such numbers stand below it.
 */
export function readDecimals(lines: readonly Line[]): ReadonlyMap<Line, Marker> {
  const numbers = new Set(lines.flatMap((line) => numberOf(DECIMAL, line) ?? []));
  const markers = new Map<Line, Marker>();
  if (![...numbers].some((number) => number.endsWith('.1') && numbers.has(`${number.slice(0, -1)}2`))) return markers;
  for (const line of lines) {
    const decimal = numberOf(DECIMAL, line);
    const chapter = decimal === undefined ? numberOf(CHAPTER, line) : undefined;
    const number = decimal ?? chapter;
    if (number === undefined || (chapter !== undefined && !isAmong(Number(chapter), numbers))) continue;
    const depth = number.split('.').length;
    markers.set(line, { form: 'decimal', rank: depth === 1 ? 4 : depth === 2 ? 5 : 6, length: number.length, number });
  }
  return markers;
}
