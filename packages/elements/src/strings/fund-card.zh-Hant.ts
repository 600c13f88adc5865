// Written by scripts/strings.ts from fund-card.zh-CN.ts.
import type { Fund } from '@plan-elements/bundle';
import type { FundCardStrings } from './fund-card.zh-CN.js';

type Kind = Fund['kind'];

export const fundCardZhHant: FundCardStrings = {
  kinds: { fund: '基金', loan: '貸款', insurance: '保險', subsidy: '補貼', mechanism: '機制' } satisfies Record<Kind, string>,
  currencies: {},
  terms: {},
  noAmount: '方案未寫金額',
  unofficial: '',
  tasks: (numbers) => ['任務 ', ...numbers.flatMap((number, index) => [index ? '、' : '', ...number])],
  source: '出處',
  sourceOf: ['：'],
  line: (line) => `第 ${line} 行`,
  summary: (count, stated) =>
    `${count} 項，${stated === 0 ? '均未寫明金額' : stated === count ? '均寫明金額' : `其中 ${stated} 項寫明金額`}`,
  noSum: '各項金額可能互相包含，故不合計。',
  noReport: '尚無公開進展',
  reported: (count) => `${count} 項有公開進展`,
  none: '數據裡沒有這份方案的資金。',
  sentence: ({ name, kind, stage, amount, qualifier, period, purpose, reported }) => [
    ...name,
    `（${kind}${stage.length ? '，' : ''}`,
    ...stage,
    '）：',
    ...qualifier,
    ...(amount.length ? amount : ['方案未寫金額']),
    ...(period.length ? ['，期間為', ...period] : []),
    ...(purpose.length ? ['；用途：', ...purpose] : []),
    '；',
    ...reported,
    '。',
  ],
};
