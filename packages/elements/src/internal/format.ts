import type { Labels } from '@plan-elements/bundle';

import { UNITS_EN } from '../strings/units.en.js';
import type { Language } from './language.js';
import type { Phrase } from './phrase.js';

const MAGNITUDES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 万亿: 1e12 };

const digits = { maximumFractionDigits: 10 } as const;
const formats = {
  'zh-CN': new Intl.NumberFormat('zh-CN', { ...digits, useGrouping: false }),
  en: new Intl.NumberFormat('en', digits),
  large: new Intl.NumberFormat('en', { ...digits, notation: 'compact', compactDisplay: 'long' }),
};

/** A unit taken apart: 万人 is ten thousand times 人. 千瓦 stays whole, since only 万 and 亿 count units. */
export function splitUnit(unit: string | null): { factor: number; base: string } {
  const [, small = '', large, base = ''] = /^([十百千])?(万亿|亿|万)(.*)$/.exec(unit ?? '') ?? [];
  if (!large) return { factor: 1, base: unit ?? '' };
  return { factor: (MAGNITUDES[small] ?? 1) * (MAGNITUDES[large] ?? 1), base };
}

/** Whether a unit only counts, so that 家 and 个 stand on one scale. */
export const isCount = (base: string): boolean => UNITS_EN[base] === '';

/** A number without grouping in Chinese, as plans write it, and with commas in English. Nothing for what is none. */
export const writeNumber = (value: number, language: Language): string =>
  Number.isFinite(value) ? formats[language].format(value) : '';

/** A quantity in English: 4 万人 as “40,000 people”, 6 亿元 as “600 million yuan”, 3–5 个 as “3–5”. */
export function englishQuantity(value: number, unit: string | null, max: number | null = null): Phrase {
  const { factor, base } = splitUnit(unit);
  const english = UNITS_EN[base];
  // Four digits past the decimal point of a product of tenths are an artefact of binary fractions.
  const write = (number: number): string => {
    const product = Number((number * factor).toPrecision(12));
    return Number.isFinite(product) ? formats[factor > 1 && Math.abs(product) >= 1e6 ? 'large' : 'en'].format(product) : '';
  };
  const amount = max === null ? write(value) : `${write(value)}–${write(max)}`;
  if (english === '%') return [`${amount}%`];
  if (english === undefined && base) return [`${amount} `, { zh: base }];
  return [english ? `${amount} ${english}` : amount];
}

/** The name of a record: in English where the bundle has one, else as the document writes it. */
export function nameOf(record: { readonly name: string; readonly labels: Labels }, language: Language): Phrase {
  if (language !== 'en') return [record.name];
  return [record.labels.en ?? { zh: record.name }];
}
