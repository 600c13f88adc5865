import { CHINESE_NUMERAL } from './numerals.js';
import { BARE_SCALE, lengthAt, unitAt } from './units.js';

const DIGITS = '\\d+(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
/** What has no unit, or one of its own. */
const ALONE = new RegExp(
  [
    // A fraction: 1/3, 三分之一.
    `(?<rate>${DIGITS}) ?(?<rateBase>/ ?\\d+ ?[万亿])`,
    `(?<upper>\\d+)/(?<lower>\\d+)(?![\\d/万亿])`,
    // A ratio to one, and per cent in words.
    `(?<ratio>${DIGITS})[∶:：]1(?!\\d)`,
    `百分之(?<percent>[零一二三四五六七八九十百]+)(?:点(?<decimals>[零一二三四五六七八九]+))?`,
    `(?<base>[一二三四五六七八九十百]+)分之(?<part>[一二三四五六七八九十]+)`,
    // Doubling: 翻一番, 4倍增, 倍增.
    `翻了?(?<doublings>[一两二三]?)番`,
    `(?<times>\\d+(?:\\.\\d+)?)?倍增`,
  ].join('|'),
  'y',
);
/** Numbers that a unit must follow: a range (3-5个, 3至5家), digits, Chinese numerals. */
const COUNTED = [
  new RegExp(`(?<low>${DIGITS})(?:${BARE_SCALE}|%)? ?(?:-|~|至|到) ?(?<high>${DIGITS}) ?`, 'y'),
  new RegExp(`(?<digits>${DIGITS}) ?(?<more>[余多])?`, 'y'),
  new RegExp(`(?<chinese>${CHINESE_NUMERAL})(?<more>[余多])?`, 'y'),
] as const;
const SCALE_AT = new RegExp(BARE_SCALE, 'y');
/** An index or coefficient has no unit: 指数达到115, PUE降至1.25以下. */
const INDEX = new RegExp(
  `(?<=(?:指数|系数|效率|强度|密度|[比率值]|（[A-Za-z]+）)(?:要|力争|均)*(?:缩小到|达到|提高到|提升到|提升至|降至|降到|下降到|控制在|稳定在|保持在|不低于|不高于|不超过|超过|低于|高于|达|为)*)(?<index>${DIGITS})(?=以上|以下|以内|左右|[，。；、（]|$)`,
  'y',
);

/** A number with its unit as written. */
export interface Found {
  readonly text: string;
  readonly groups: Record<string, string | undefined>;
  readonly unit: string | null;
}

/** The number that begins at a position, with its unit. */
export function foundAt(norm: string, at: number): Found | null {
  const exec = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(norm);
  };
  const alone = exec(ALONE);
  if (alone) return { text: alone[0], groups: alone.groups ?? {}, unit: null };
  for (const pattern of COUNTED) {
    const match = exec(pattern);
    if (!match) continue;
    const end = at + match[0].length;
    const scale = match.groups?.digits === undefined ? 0 : lengthAt(SCALE_AT, norm, end);
    const unit = unitAt(norm, end) || norm.slice(end, end + scale);
    if (unit !== '') return { text: match[0] + unit, groups: match.groups ?? {}, unit };
  }
  const index = exec(INDEX);
  return index && { text: index[0], groups: index.groups ?? {}, unit: null };
}
