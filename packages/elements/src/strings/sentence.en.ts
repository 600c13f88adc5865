import type { Statement } from '@plan-elements/bundle';

import type { SentenceStrings } from './sentence.zh-CN.js';

interface QuantityWords {
  readonly ops: Readonly<Record<Statement['op'], string>>;
  /** A hedge in front of the quantity; what is not here keeps the document's word. */
  readonly hedges: Readonly<Record<string, string>>;
  growth(rate: string): string;
  multiple(factor: string): string;
}

const item = { target: ' target', observed: '', estimated: ' estimate', commitment: ' commitment' } as const;

/** Words that only English puts around a number; in Chinese the document's own do. */
export const quantityEn: QuantityWords = {
  ops: {
    '>=': 'at least ',
    '>': 'more than ',
    '=': '',
    '<=': 'at most ',
    '<': 'less than ',
    range: '',
    about: 'about ',
    growth: '',
    multiple: '',
    relative: '',
  },
  hedges: {
    力争: 'aiming for ',
    争取: 'aiming for ',
    努力: 'aiming for ',
    预计: 'expected: ',
    计划: 'planned: ',
    约: '',
    左右: '',
  },
  growth: (rate) => `growth of ${rate} a year`,
  multiple: (factor) => `${factor} times as much`,
};

export const sentenceEn: SentenceStrings = {
  cumulative: ' in total',
  added: ' added',
  verbs: { target: '', observed: '', estimated: '', commitment: '' },
  item: (when, kind, quantity) => [...when, item[kind], when.length || item[kind] ? ': ' : '', ...quantity],
  year: String,
  clause: ({ year, period, kind }, name, quantity) => {
    const by = kind === 'target' || kind === 'commitment' ? ' by' : ' in';
    const when = year === null ? (period === null ? [] : [', ', { zh: period }]) : [`${by} ${year}`];
    return [...name, ': ', ...quantity, ...when];
  },
  scope: (scope) => [' (', { zh: scope }, ')'],
  noReport: 'no progress published yet',
  comma: '; ',
  semicolon: '; ',
  stop: '.',
};
