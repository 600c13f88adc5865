import { simplify } from './traditional.js';

const HALF_WIDTH_OFFSET = 0xfee0;

/** Variants of one character; the first of each pair is what rules see. All single UTF-16 units, so that lengths stay. */
const VARIANTS: Record<string, string> = {
  '(': '（',
  ')': '）',
  '﹪': '%',
  '〜': '~',
  '∼': '~',
  '—': '-',
  '–': '-',
  '－': '-',
  '―': '-',
  '−': '-',
  '‐': '-',
  〇: '零',
  '○': '零',
  '\u00a0': ' ',
  '\u3000': ' ',
  '，': '，',
};

function normalizeChar(char: string): string {
  const variant = VARIANTS[char];
  if (variant !== undefined) return variant;
  const code = char.charCodeAt(0);
  const isWideAlphanumeric =
    (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  if (isWideAlphanumeric || char === '％' || char === '．' || char === '＋' || char === '～' || char === '／' || char === '＂') {
    return String.fromCharCode(code - HALF_WIDTH_OFFSET);
  }
  return char;
}

const VARIANT = /[()﹪〜∼—–－―−‐〇○\u00a0\u3000０-９Ａ-Ｚａ-ｚ％．＋～／]/g;

/** Commas and colons of a keyboard, outside numbers (1,200 · 2:1) and addresses. */
const ASCII_MARK = /;|,(?!\d)|(?<!\d),|:(?![\d/])|(?<!\d):(?!\/)/g;
const FULL_WIDTH: Record<string, string> = { ',': '，', ';': '；', ':': '：' };

/**
 * The same text as rules read it: half-width digits and letters, full-width brackets, one kind of dash,
 * simplified characters. Every
 * character keeps its place, so that an offset means the same in both.
 */
export function normalize(text: string): string {
  return simplify(text.replace(VARIANT, normalizeChar).replace(ASCII_MARK, (mark) => FULL_WIDTH[mark] as string));
}
