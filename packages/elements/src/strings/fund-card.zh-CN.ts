import type { Fund } from '@plan-elements/bundle';

import type { Phrase } from '../internal/phrase.js';

type Kind = Fund['kind'];

/** What a sentence about a fund is made of; a part that the document does not state is empty. */
export interface FundParts {
  readonly name: Phrase;
  readonly kind: string;
  readonly stage: Phrase;
  readonly amount: Phrase;
  readonly qualifier: Phrase;
  readonly period: Phrase;
  readonly purpose: Phrase;
  /** What a publisher reports of it, or that nobody does. */
  readonly reported: Phrase;
}

/** Words of the fund card. */
export interface FundCardStrings {
  /** Kinds of instrument; one that a later bundle adds is shown as it stands. */
  kinds: Readonly<Record<string, string>>;
  /** Code of a currency by its Chinese name; in Chinese the unit says it. */
  currencies: Readonly<Record<string, string>>;
  /** The document's usual words for a stage or a part, translated; a word that is not here stays Chinese. */
  terms: Readonly<Record<string, string>>;
  noAmount: string;
  unofficial: string;
  tasks(numbers: readonly Phrase[]): Phrase;
  source: string;
  /** What the button's one word refers to, for a reader who meets the buttons in a list. */
  sourceOf: Phrase;
  /** Where the sentence of a printed card stands. */
  line(line: number): string;
  summary(count: number, stated: number): string;
  noSum: string;
  noReport: string;
  /** Of how many funds a publisher reports anything. */
  reported(count: number): string;
  none: string;
  sentence(fund: FundParts): Phrase;
}

export const fundCardZhCN: FundCardStrings = {
  kinds: { fund: '基金', loan: '贷款', insurance: '保险', subsidy: '补贴', mechanism: '机制' } satisfies Record<Kind, string>,
  currencies: {},
  terms: {},
  noAmount: '方案未写金额',
  unofficial: '',
  tasks: (numbers) => ['任务 ', ...numbers.flatMap((number, index) => [index ? '、' : '', ...number])],
  source: '出处',
  sourceOf: ['：'],
  line: (line) => `第 ${line} 行`,
  summary: (count, stated) =>
    `${count} 项，${stated === 0 ? '均未写明金额' : stated === count ? '均写明金额' : `其中 ${stated} 项写明金额`}`,
  noSum: '各项金额可能互相包含，故不合计。',
  noReport: '尚无公开进展',
  reported: (count) => `${count} 项有公开进展`,
  none: '数据里没有这份方案的资金。',
  sentence: ({ name, kind, stage, amount, qualifier, period, purpose, reported }) => [
    ...name,
    `（${kind}${stage.length ? '，' : ''}`,
    ...stage,
    '）：',
    ...qualifier,
    ...(amount.length ? amount : ['方案未写金额']),
    ...(period.length ? ['，期间为', ...period] : []),
    ...(purpose.length ? ['；用途：', ...purpose] : []),
    '；',
    ...reported,
    '。',
  ],
};
