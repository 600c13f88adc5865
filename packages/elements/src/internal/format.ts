import type { Labels } from '@plan-elements/bundle';

import type { Language } from './language.js';
import type { Phrase } from './phrase.js';

const MAGNITUDES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** Units that only count, for which English has no word. */
export const COUNTERS = '家个项件所座条只支款种场处批套位名';

/** A unit taken apart: 万人 is ten thousand times 人. 千瓦 stays whole, since only 万 and 亿 count units. */
export function splitUnit(unit: string | null): { factor: number; base: string } {
  const [, small = '', large, base = ''] = /^([十百千])?(万亿|亿|万)(.*)$/.exec(unit ?? '') ?? [];
  if (!large) return { factor: 1, base: unit ?? '' };
  return { factor: (MAGNITUDES[small] ?? 1) * (MAGNITUDES[large] ?? 1), base };
}

/** Whether a unit only counts, so that 家 and 个 stand on one scale. */
export const isCount = (base: string): boolean => base.length === 1 && COUNTERS.includes(base);

/** The name of a record: in the language where the bundle has one, else as the document writes it. */
export function nameOf(record: { readonly name: string; readonly labels: Labels }, language: Language): Phrase {
  return language === 'zh-CN' ? [record.name] : [record.labels[language] ?? { zh: record.name }];
}
