import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { matchReport } from '@plan-elements/bundle';
import type { Fund, FundAmount, Source } from '@plan-elements/bundle';

import { loadLanguage } from '../../packages/elements/src/internal/dictionary.js';
import {
  amountParts,
  amountSources,
  asWritten,
  countFunds,
  original,
  periodOf,
  placeOf,
  sentenceOf,
  termOf,
} from '../../packages/elements/src/fund-card/format.js';
import { exportFunds } from '../../packages/elements/src/fund-card/export.js';
import { plain } from '../../packages/elements/src/internal/phrase.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';
import { SAMPLE_REPORT } from '../fixtures/sample-report.js';

await loadLanguage('en');

const amount = (value: number, unit: string, cny: number, qualifier: string | null = null): FundAmount => ({
  value,
  unit,
  cny,
  qualifier,
});

const fundOf = (slug: string): Fund => {
  const fund = SAMPLE.funds.find(({ id }) => id.endsWith(`/${slug}`));
  assert.ok(fund, slug);
  return fund;
};

const source = (quote: string, path: string[] = []): Source => ({ document: 'a', span: [0, quote.length], line: 1, quote, path });

describe('fund amounts', () => {
  const cases: [value: number, unit: string, cny: number, chinese: string, english: string][] = [
    [6, '亿元', 6e8, '6亿元', 'CNY 600 million (6亿元)'],
    [1.25, '亿元', 125_000_000, '1.25亿元', 'CNY 125 million (1.25亿元)'],
    [0.1, '亿元', 10_000_000, '0.1亿元', 'CNY 10 million (0.1亿元)'],
    [500, '万元', 5_000_000, '500万元', 'CNY 5 million (500万元)'],
    [50, '万元', 500_000, '50万元', 'CNY 500,000 (50万元)'],
    [3000, '元', 3000, '3000元', 'CNY 3,000 (3000元)'],
    [0, '元', 0, '0元', 'CNY 0 (0元)'],
    [1.2, '万亿元', 1.2e12, '1.2万亿元', 'CNY 1.2 trillion (1.2万亿元)'],
    [12345.6789, '万元', 123_456_789, '12345.6789万元', 'CNY 123.456789 million (12345.6789万元)'],
    [9.87654321, '亿元', 987_654_321, '9.87654321亿元', 'CNY 987.654321 million (9.87654321亿元)'],
    [2, '亿元人民币', 2e8, '2亿元人民币', 'CNY 200 million (2亿元人民币)'],
    [5000, '万美元', 5e7, '5000万美元', 'USD 50 million (5000万美元)'],
    [1, '亿欧元', 1e8, '1亿欧元', 'EUR 100 million (1亿欧元)'],
    [30, '亿港元', 3e9, '30亿港元', 'HKD 3 billion (30亿港元)'],
    [7, '亿日元', 7e8, '7亿日元', 'JPY 700 million (7亿日元)'],
    [7, '亿卢布', 7e8, '7亿卢布', '7亿卢布'],
  ];
  for (const [value, unit, cny, chinese, english] of cases) {
    it(`writes ${chinese} as ${english}`, () => {
      const one = amount(value, unit, cny);
      assert.equal(asWritten(one), chinese);
      const zh = amountParts(one, 'zh-CN');
      assert.deepEqual(zh, { currency: '', number: String(value), unit, written: '' });
      const en = amountParts(one, 'en');
      const text = [en.currency, en.number, en.currency && en.unit].filter(Boolean).join(' ');
      assert.equal(en.written ? `${text} (${en.written})` : text + en.unit, english);
    });
  }

  it('never rounds what a number can hold', () => {
    for (const cny of [1_000_001, 123_456_789_012, 999_999_999_999, 1_000_000_000_001]) {
      const { number, unit } = amountParts(amount(cny, '元', cny), 'en');
      const scale = ['', 'thousand', 'million', 'billion', 'trillion'].indexOf(unit) * 3;
      const [whole = '', fraction = ''] = number.replace(/,/g, '').split('.');
      assert.equal(BigInt(whole + fraction.padEnd(scale, '0')), BigInt(cny));
    }
  });
});

describe('amountSources', () => {
  const named = source('做强示例基金');
  const stated = source('示例基金首期规模6亿元');
  it('takes the passages that state the amount', () => {
    assert.deepEqual(amountSources(amount(6, '亿元', 6e8), [named, stated]), [stated]);
  });
  it('is not misled by a longer number', () => {
    assert.deepEqual(amountSources(amount(6, '亿元', 6e8), [source('另设16亿元的基金'), stated]), [stated]);
  });
  it('takes all where the amount is written in another way', () => {
    assert.deepEqual(amountSources(amount(6, '亿元', 6e8), [source('首期规模六亿元')]).length, 1);
  });
  it('is the same array at every call, and not the record’s own', () => {
    const one = amount(6, '亿元', 6e8);
    const sources = [stated];
    assert.equal(amountSources(one, sources), amountSources(one, sources));
    assert.notEqual(amountSources(one, sources), sources);
  });
});

describe('words of the document', () => {
  it('stay as they are in Chinese', () => {
    assert.deepEqual(termOf('首期', 'zh-CN'), ['首期']);
    assert.deepEqual(original('建设平台', 'zh-CN'), ['建设平台']);
  });
  it('stand beside their translation in English, marked as Chinese', () => {
    assert.deepEqual(termOf('首期', 'en'), ['first phase (', { zh: '首期' }, ')']);
  });
  it('stand alone where there is no translation', () => assert.deepEqual(termOf('做大做强', 'en'), [{ zh: '做大做强' }]));
  it('are nothing where the document says nothing', () => assert.deepEqual(termOf(null, 'en'), []));
  it('are not marked where they are no Chinese', () => assert.deepEqual(original('14', 'en'), ['14']));
  it('do not repeat a period that the qualifier contains', () => {
    assert.equal(periodOf({ period: '五年', amount: amount(3, '亿元', 3e8, '五年投入') }), null);
    assert.equal(periodOf({ period: '五年', amount: amount(3, '亿元', 3e8, '首期') }), '五年');
    assert.equal(periodOf({ period: '五年', amount: null }), '五年');
    assert.equal(periodOf({ period: null, amount: amount(3, '亿元', 3e8, '五年投入') }), null);
  });
});

describe('placeOf', () => {
  const fund = fundOf('example-insurance');
  const [task] = SAMPLE.tasks;
  assert.ok(task);
  const mention = (number: string) => ({ ...task, number, mentions: [fund.id] });
  it('names the tasks that mention the fund', () => {
    assert.equal(plain(placeOf(fund, { tasks: [mention('3')] }, 'zh-CN')), '任务 3');
    assert.equal(plain(placeOf(fund, { tasks: [mention('3'), mention('5')] }, 'zh-CN')), '任务 3、5');
    assert.equal(plain(placeOf(fund, { tasks: [mention('3'), mention('5')] }, 'en')), 'Tasks 3, 5');
    assert.deepEqual(placeOf(fund, { tasks: [mention('（一）1')] }, 'en'), ['Task ', '', { zh: '（一）1' }]);
  });
  it('names the heading above a fund that no task mentions', () => {
    assert.deepEqual(placeOf(fund, { tasks: [] }, 'zh-CN'), ['（二）强化资本加速赋能']);
    assert.deepEqual(placeOf(fund, { tasks: [] }, 'en'), [{ zh: '（二）强化资本加速赋能' }]);
  });
  it('names the heading where another task has the same number', () => {
    const other = { ...mention('3'), id: 'other', mentions: [] };
    assert.equal(plain(placeOf(fund, { tasks: [mention('3'), other] }, 'zh-CN')), '（二）强化资本加速赋能');
    assert.equal(plain(placeOf(fund, { tasks: [mention('3'), { ...other, document: 'another' }] }, 'zh-CN')), '任务 3');
  });
  it('is empty where there is no heading', () => {
    assert.equal(plain(placeOf({ ...fund, sources: [source('示例')] }, { tasks: [] }, 'zh-CN')), '');
  });
});

describe('sentenceOf', () => {
  const cases: [slug: string, chinese: string, english: string][] = [
    [
      'example-fund',
      '示例启航基金（基金，设立）：首期6亿元；尚无公开进展。',
      'Example Launch Fund, fund, setting up (设立): CNY 600 million (6亿元), first phase (首期); no progress published yet.',
    ],
    [
      'example-dollar-fund',
      '示例出海基金（基金，拟设）：总规模5000万美元；尚无公开进展。',
      '示例出海基金, fund, planned (拟设): USD 50 million (5000万美元), total size (总规模); no progress published yet.',
    ],
    [
      'example-park-fund',
      '示例科学园资金（机制）：五年投入3亿元；用途：建设概念验证平台；尚无公开进展。',
      '示例科学园资金, mechanism: CNY 300 million (3亿元), spent over five years (五年投入); purpose: 建设概念验证平台; no progress published yet.',
    ],
    [
      'example-loan',
      '示例创业贷（贷款，引导设立）：方案未写金额；用途：给予贷款贴息支持；尚无公开进展。',
      '示例创业贷, loan, encouraging (引导设立): the plan names no amount; purpose: 给予贷款贴息支持; no progress published yet.',
    ],
    [
      'example-insurance',
      '示例科技保险（保险，探索）：方案未写金额；尚无公开进展。',
      '示例科技保险, insurance, exploring (探索): the plan names no amount; no progress published yet.',
    ],
    [
      'example-subsidy',
      '首台套装备补贴（补贴）：最高500万元；用途：对首台套装备；尚无公开进展。',
      '首台套装备补贴, subsidy: CNY 5 million (500万元), at most (最高); purpose: 对首台套装备; no progress published yet.',
    ],
  ];
  for (const [slug, chinese, english] of cases) {
    it(`says all about ${slug}`, () => {
      assert.equal(plain(sentenceOf(fundOf(slug), 'zh-CN')), chinese);
      assert.equal(plain(sentenceOf(fundOf(slug), 'en')), english);
    });
  }
  it('marks every Chinese word in English', () => {
    for (const fund of SAMPLE.funds) {
      for (const part of sentenceOf(fund, 'en')) if (typeof part === 'string') assert.doesNotMatch(part, /\p{Script=Han}/u);
    }
  });
  it('says the period, and closes with one full stop', () => {
    const fund = { ...fundOf('example-fund'), period: '三年', purpose: '支持早期项目。' };
    assert.equal(
      plain(sentenceOf(fund, 'zh-CN')),
      '示例启航基金（基金，设立）：首期6亿元，期间为三年；用途：支持早期项目；尚无公开进展。',
    );
  });
  it('says what is reported in place of that nothing is', () => {
    const said = plain(sentenceOf(fundOf('example-fund'), 'zh-CN', ['示例单位报告 2026-06：已设立']));
    assert.equal(said, '示例启航基金（基金，设立）：首期6亿元；示例单位报告 2026-06：已设立。');
  });
});

describe('countFunds', () => {
  it('counts amounts and kinds, and adds nothing up', () => {
    assert.deepEqual(countFunds(SAMPLE.funds), {
      stated: 4,
      kinds: [
        ['fund', 2],
        ['loan', 1],
        ['insurance', 1],
        ['subsidy', 1],
        ['mechanism', 2],
      ],
    });
  });
  it('leaves out the kinds that a plan has not', () => assert.deepEqual(countFunds([]), { stated: 0, kinds: [] }));
});

describe('exportFunds', () => {
  const reported = [...matchReport(SAMPLE, SAMPLE_REPORT).reported.values()];

  it('gives a row a fund, amounts as written, and what is reported in columns of its own', async () => {
    const { table, scene } = await exportFunds(SAMPLE.funds, SAMPLE, reported, 'zh-CN');
    assert.equal(scene, undefined);
    assert.equal(table.name, 'example-2027-资金');
    assert.equal(table.rows.length, SAMPLE.funds.length);
    for (const row of table.rows) assert.equal(row.length, table.columns.length);
    assert.deepEqual(table.rows[0], [
      ...['示例启航基金', '基金', '设立', 6, '亿元', '首期', null, null],
      ...['设立首期规模6亿元的示例启航基金', 14, '《示例区科技创新行动方案》（示科发〔2025〕1号）'],
      ...[
        '已设立，实缴2亿元',
        '示例发布单位（虚构）',
        '2026-06-30',
        'https://example.org/report.html',
        'example-2027/example-fund',
      ],
    ]);
  });

  it('leaves empty what nobody states and nobody reports, and names one fund’s file by its id', async () => {
    const { table } = await exportFunds([fundOf('example-insurance')], SAMPLE, reported, 'en');
    assert.equal(table.name, 'example-2027-example-insurance');
    assert.equal(table.columns[11], 'Reported stage');
    assert.deepEqual(table.rows[0]?.slice(1, 8), ['Insurance', '探索', null, null, null, null, null]);
    assert.deepEqual(table.rows[0]?.slice(11, 15), [null, null, null, null]);
  });
});
