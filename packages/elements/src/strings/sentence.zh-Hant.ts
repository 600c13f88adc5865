// Written by scripts/strings.ts from sentence.zh-CN.ts.
import type { Statement } from '@plan-elements/bundle';
import type { SentenceStrings } from './sentence.zh-CN.js';

type Kind = Statement['kind'];

/** The verb in front of a factor: 实现4倍增. */
export const MULTIPLIED = '實現';

const item: Readonly<Record<Kind, string>> = { target: '目標', observed: '', estimated: '預估', commitment: '投入' };

export const sentenceZhHant: SentenceStrings = {
  cumulative: '累計',
  added: '新增',
  verbs: { target: '達到', observed: '為', estimated: '預估為', commitment: '' },
  item: (when, kind, quantity) => [...when, item[kind], ...quantity],
  year: (year) => `${year}年`,
  clause: ({ year, period, kind }, name, quantity) => {
    const until = kind === 'target' || kind === 'commitment' ? '到' : '';
    const when = year === null ? period && `${period}，` : `${until}${year}年，`;
    return [when ?? '', ...name, ...quantity];
  },
  scope: (scope) => [`（${scope}）`],
  noReport: '尚無公開進展',
  comma: '，',
  semicolon: '；',
  stop: '。',
};
