import type { Statement } from '@plan-elements/bundle';

import type { Phrase } from '../internal/phrase.js';

type Kind = Statement['kind'];

/** Words around the figures of an indicator. */
export interface SentenceStrings {
  cumulative: string;
  added: string;
  /** The verb for a bare number in a clause. */
  verbs: Readonly<Record<Kind, string>>;
  /** A further figure in a list: its year, what it is, and how much. */
  item(when: Phrase, kind: Kind, quantity: Phrase): Phrase;
  year(year: number): string;
  /** The clause about the heading statement, with its year or its period as written. */
  clause(when: Pick<Statement, 'year' | 'period' | 'kind'>, name: Phrase, quantity: Phrase): Phrase;
  scope(scope: string): Phrase;
  noReport: string;
  comma: string;
  semicolon: string;
  stop: string;
}

/** The verb in front of a factor: 实现4倍增. */
export const MULTIPLIED = '实现';

const item: Readonly<Record<Kind, string>> = { target: '目标', observed: '', estimated: '预估', commitment: '投入' };

export const sentenceZhCN: SentenceStrings = {
  cumulative: '累计',
  added: '新增',
  verbs: { target: '达到', observed: '为', estimated: '预估为', commitment: '' },
  item: (when, kind, quantity) => [...when, item[kind], ...quantity],
  year: (year) => `${year}年`,
  clause: ({ year, period, kind }, name, quantity) => {
    const until = kind === 'target' || kind === 'commitment' ? '到' : '';
    const when = year === null ? period && `${period}，` : `${until}${year}年，`;
    return [when ?? '', ...name, ...quantity];
  },
  scope: (scope) => [`（${scope}）`],
  noReport: '尚无公开进展',
  comma: '，',
  semicolon: '；',
  stop: '。',
};
