import type { Language } from './language.js';

const digits = { maximumFractionDigits: 10 } as const;
const formats = {
  'zh-CN': new Intl.NumberFormat('zh-CN', { ...digits, useGrouping: false }),
  'zh-Hant': new Intl.NumberFormat('zh-Hant', { ...digits, useGrouping: false }),
  en: new Intl.NumberFormat('en', digits),
};

/** A number without grouping in Chinese, as plans write it, and with commas in English. Nothing for what is none. */
export const writeNumber = (value: number, language: Language): string =>
  Number.isFinite(value) ? formats[language].format(value) : '';
