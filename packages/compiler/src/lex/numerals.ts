const DIGITS: Record<string, number> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** Pattern of a Chinese numeral, for use in other patterns. */
export const CHINESE_NUMERAL = '[零一二两三四五六七八九十百千]+(?:[万亿][零一二两三四五六七八九十百千]+)*';

/**
 * Value of a Chinese numeral such as 十, 二十三, 一千二百, 一百二十万 or 二零二五; `null` if it is none.
 */
export function parseChineseNumeral(text: string): number | null {
  if (text === '') return null;
  if (!/[十百千万亿]/.test(text)) {
    let digits = '';
    for (const char of text) {
      const digit = DIGITS[char];
      if (digit === undefined) return null;
      digits += digit;
    }
    return Number(digits);
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of text) {
    if (char in DIGITS) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[char] as number;
    } else if (char in SMALL) {
      section += (digit ?? 1) * (SMALL[char] as number);
      digit = null;
    } else if (char in LARGE) {
      section += digit ?? 0;
      if (section === 0 && total === 0) return null;
      total = char === '亿' ? (total + section) * 1e8 : total + section * (LARGE[char] as number);
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}
