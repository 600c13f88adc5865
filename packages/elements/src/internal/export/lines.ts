import type { SceneText } from './scene.js';

/** What stands together: a number with the sign or character that counts it, a word of letters, else one character. */
const UNITS =
  /\d[\d.,]*(?:[%‰]|[十百千万亿]*\p{Script=Han})?(?:以[上下内]|左右)?|[\p{Script=Latin}\d][\p{Script=Latin}\d.\-–’'/&+]*|\s+|./gsu;
/** May not begin a line. */
const NO_START = /^[，。、；：？！）》〉」』】〕”’…—～·,.;:?!)\]}%‰]+$/u;
/** May not end a line. */
const NO_END = /[（《〈「『【〔“‘([{]$/u;

/** Estimated width in ems, a little generous, since nothing can be measured where there is no screen. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const character of text) {
    if (/[ijlI.,:;|!'’()[\] ]/.test(character)) ems += 0.33;
    else if (/[mwMW@%‰]/.test(character)) ems += 0.9;
    else if (/[A-Z&+=<>~]/.test(character)) ems += 0.7;
    else ems += character < '\u0250' ? 0.58 : 1;
  }
  return ems;
}

/** The pieces between which a line may break. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const [unit] of text.matchAll(UNITS)) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && (NO_START.test(unit) || NO_END.test(last))) pieces[pieces.length - 1] = last + unit;
    else pieces.push(unit);
  }
  return pieces;
}

/** Breaks Chinese or English text into lines that fit `width`, both in the unit of `size`. A word too long is cut. */
export function breakLines(text: string, size: number, width: number): string[] {
  const most = width / size;
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    if (line.trim()) lines.push(line.trim());
    line = '';
  };
  for (const piece of piecesOf(text)) {
    if (line && emsOf(`${line}${piece}`.trim()) > most) end();
    if (emsOf(piece.trim()) <= most) {
      line += piece;
      continue;
    }
    for (const character of piece) {
      if (line && emsOf(line + character) > most) end();
      line += character;
    }
  }
  end();
  return lines;
}

/** How a paragraph of a scene is set. */
export interface TextBlock extends Omit<SceneText, 'kind' | 'text' | 'y'> {
  /** Upper edge. */
  readonly top: number;
  /** Room for its lines. */
  readonly width: number;
  /** Height of a line in ems. */
  readonly leading?: number;
}

/** Sets a paragraph: a mark for each line, and where the paragraph ends. */
export function setText(
  text: string,
  { top, width, leading = 1.5, ...style }: TextBlock,
): { marks: SceneText[]; bottom: number } {
  const { size } = style;
  const lines = breakLines(text, size, width);
  const marks = lines.map((line, index): SceneText => ({
    kind: 'text',
    ...style,
    text: line,
    y: top + size * (leading * (index + 0.5) + 0.36),
  }));
  return { marks, bottom: top + size * leading * lines.length };
}
