import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Indicator, Statement } from '@plan-elements/bundle';

import { loadLanguage } from '../../packages/elements/src/internal/dictionary.js';
import { grammar } from '../../packages/elements/src/internal/grammar.js';
import { plain } from '../../packages/elements/src/internal/phrase.js';
import { readIndicator, valueOn } from '../../packages/elements/src/internal/reading.js';
import { sentenceOf } from '../../packages/elements/src/internal/sentence.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';

await loadLanguage('en');

const say = (more: Partial<Statement>): Statement => ({
  kind: 'target',
  year: 2027,
  period: null,
  op: '=',
  value: 20,
  max: null,
  unit: '家',
  text: '20家',
  hedges: [],
  cumulative: null,
  sources: [],
  ...more,
});

const about = (statements: Statement[], more: Partial<Indicator> = {}): Indicator => ({
  id: 'x/y',
  document: 'x',
  concept: null,
  name: '独角兽企业',
  scope: null,
  unit: '家',
  direction: 'up',
  dataSource: null,
  statements,
  labels: { en: 'Unicorns' },
  ...more,
});

describe('sentenceOf', () => {
  const sample: Record<string, [chinese: string, english: string]> = {
    'high-tech-enterprises': [
      '到2027年，高新技术企业不少于2000家；尚无公开进展。',
      'High-tech enterprises: at least 2,000 by 2027 (不少于2000家); no progress published yet.',
    ],
    'rd-intensity': [
      '到2027年，全社会研发经费占生产总值比重保持在5.5%以上；2024年达4.69%；尚无公开进展。',
      'R&D spending as a share of GDP: at least 5.5% by 2027 (保持在5.5%以上); 2024: 4.69% (达4.69%); no progress published yet.',
    ],
    talent: [
      '到2027年，导入各类创新创业人才达到4万人以上；尚无公开进展。',
      'Innovators and entrepreneurs brought in: at least 40,000 people by 2027 (4万人以上); no progress published yet.',
    ],
    'high-tech-enterprises-table': [
      '到2025年，高新技术企业数（示例区）达到8000家；2020年目标4000家，2025年目标争取4倍增；2018年2178家，2019年预估2902家；尚无公开进展。',
      'Number of high-tech enterprises (示例区): 8,000 by 2025; 2020 target: 4,000; 2025 target: aiming for 4 times as much (争取4倍增); 2018: 2,178; 2019 estimate: 2,902; no progress published yet.',
    ],
    contracts: [
      '到2027年，技术合同成交额超过800亿元；尚无公开进展。',
      '技术合同成交额: more than 80 billion yuan by 2027 (超过800亿元); no progress published yet.',
    ],
    incubators: [
      '到2027年，孵化载体新增3-5个；尚无公开进展。',
      '孵化载体: 3–5 added by 2027 (3-5个); no progress published yet.',
    ],
    'floor-space': [
      '到2027年，建成面积约100万平方米；尚无公开进展。',
      '建成面积: about 1 million m² by 2027 (约100万平方米); no progress published yet.',
    ],
    'energy-intensity': [
      '到2027年，万元产值能耗不超过0.35吨标准煤；尚无公开进展。',
      '万元产值能耗: at most 0.35 tonnes of standard coal by 2027 (不超过0.35吨标准煤); no progress published yet.',
    ],
    'failure-rate': [
      '到2027年，失败率低于2%；尚无公开进展。',
      '失败率: less than 2% by 2027 (低于2%); no progress published yet.',
    ],
    'industrial-output': [
      '到2027年，规上工业产值年均增长7%；尚无公开进展。',
      '规上工业产值: growth of 7% a year by 2027 (年均增长7%); no progress published yet.',
    ],
    multiple: [
      '到2027年，高新技术企业数量争取实现4倍增；尚无公开进展。',
      '高新技术企业数量: aiming for 4 times as much by 2027 (争取4倍增); no progress published yet.',
    ],
    satisfaction: [
      '到2027年，公共服务满意度高于全市平均水平；尚无公开进展。',
      '公共服务满意度: 高于全市平均水平 by 2027; no progress published yet.',
    ],
    'service-providers': [
      '五年内，科技服务机构达到150家左右；尚无公开进展。',
      '科技服务机构: about 150, 五年内 (150家左右); no progress published yet.',
    ],
  };
  for (const [slug, [chinese, english]] of Object.entries(sample)) {
    const indicator = SAMPLE.indicators.find(({ id }) => id === `example-2027/${slug}`);
    assert.ok(indicator, slug);
    it(`says ${slug} in Chinese`, () => assert.equal(plain(sentenceOf(indicator, 'zh-CN')), chinese));
    it(`says ${slug} in English`, () => assert.equal(plain(sentenceOf(indicator, 'en')), english));
  }

  const table: [name: string, statements: Statement[], chinese: string, english: string][] = [
    ['nothing', [], '独角兽企业。', 'Unicorns.'],
    [
      'a target of none',
      [say({ value: 0, text: '0家' })],
      '到2027年，独角兽企业达到0家；尚无公开进展。',
      'Unicorns: 0 by 2027 (0家); no progress published yet.',
    ],
    ['a fact alone', [say({ kind: 'observed', year: 2024 })], '2024年，独角兽企业为20家。', 'Unicorns: 20 in 2024 (20家).'],
    [
      'a target without a year',
      [say({ year: null })],
      '独角兽企业达到20家；尚无公开进展。',
      'Unicorns: 20 (20家); no progress published yet.',
    ],
    [
      'a sum',
      [say({ cumulative: true })],
      '到2027年，独角兽企业累计达到20家；尚无公开进展。',
      'Unicorns: 20 in total by 2027 (20家); no progress published yet.',
    ],
    [
      'a sum that says so itself',
      [say({ cumulative: true, text: '累计20家' })],
      '到2027年，独角兽企业累计20家；尚无公开进展。',
      'Unicorns: 20 in total by 2027 (累计20家); no progress published yet.',
    ],
    [
      'a rate of what is added',
      [say({ op: 'growth', value: 7, unit: '%', text: '年均增长7%', cumulative: false })],
      '到2027年，独角兽企业年均增长7%；尚无公开进展。',
      'Unicorns: growth of 7% a year by 2027 (年均增长7%); no progress published yet.',
    ],
    [
      'an empty cell',
      [
        say({ kind: 'observed', year: 2018, op: 'relative', value: null, text: '/' }),
        say({ hedges: ['计划'], op: '>=', text: '不低于20家' }),
      ],
      '到2027年，独角兽企业计划不低于20家；2018年“/”；尚无公开进展。',
      'Unicorns: planned: at least 20 by 2027 (计划不低于20家); 2018: “/”; no progress published yet.',
    ],
    [
      'a share',
      [say({ unit: '%', text: '20%' })],
      '到2027年，独角兽企业达到20%；尚无公开进展。',
      'Unicorns: 20% by 2027; no progress published yet.',
    ],
    [
      'a hedge that stands apart',
      [say({ hedges: ['力争'] })],
      '到2027年，独角兽企业力争达到20家；尚无公开进展。',
      'Unicorns: aiming for 20 by 2027 (力争20家); no progress published yet.',
    ],
  ];
  for (const [name, statements, chinese, english] of table) {
    it(`says ${name}`, () => {
      assert.equal(plain(sentenceOf(about(statements), 'zh-CN')), chinese);
      assert.equal(plain(sentenceOf(about(statements), 'en')), english);
    });
  }

  it('does not repeat a scope that the name says', () => {
    const sentence = plain(sentenceOf(about([say({})], { name: '浦东独角兽企业', scope: '浦东' }), 'zh-CN'));
    assert.equal(sentence, '到2027年，浦东独角兽企业达到20家；尚无公开进展。');
  });

  it('marks every Chinese word inside English', () => {
    for (const indicator of SAMPLE.indicators) {
      const own = sentenceOf(indicator, 'en').filter((part) => typeof part === 'string');
      assert.doesNotMatch(own.join(''), /[\u4e00-\u9fff]/);
    }
  });
});

describe('figures in large type', () => {
  const table: [statement: Partial<Statement>, chinese: [string, string, string], english: [string, string, string]][] = [
    [{ text: '不少于2000家', op: '>=', value: 2000 }, ['不少于', '2000', '家'], ['at least', '2,000', '']],
    [{ text: '5.5%以上', op: '>=', value: 5.5, unit: '%' }, ['', '5.5', '%以上'], ['at least', '5.5', '%']],
    [{ text: '8000', value: 8000 }, ['', '8000', '家'], ['', '8,000', '']],
    [{ text: '3-5个', op: 'range', value: 3, max: 5, unit: '个' }, ['', '3-5', '个'], ['', '3–5', '']],
    [{ text: '达１２家', value: 12 }, ['达', '１２', '家'], ['', '12', '']],
    [{ text: '1,200家', value: 1200 }, ['', '1,200', '家'], ['', '1,200', '']],
    [{ text: '三分之一以上', op: '>=', value: 1 / 3, unit: null }, ['三分之一以上', '', ''], ['at least', '1/3', '']],
    [{ text: '1/4以上', op: '>=', value: 0.25, unit: null }, ['', '1/4', '以上'], ['at least', '1/4', '']],
    [{ text: '翻一番', op: 'multiple', value: 2, unit: null }, ['翻一番', '', ''], ['', '2', ' times as much']],
    [
      { text: '高于全市平均水平', op: 'relative', value: null, unit: null },
      ['高于全市平均水平', '', ''],
      ['高于全市平均水平', '', ''],
    ],
    [{ text: '20家', hedges: ['力争'] }, ['力争', '20', '家'], ['aiming for', '20', '']],
    [{ text: '-2%', value: -2, unit: '%' }, ['-2%', '', ''], ['', '-2', '%']],
    [{ text: '7枚', value: 7, unit: '枚' }, ['', '7', '枚'], ['', '7', ' 枚']],
    [{ text: '6亿元', value: 6, unit: '亿元' }, ['', '6', '亿元'], ['', '600', ' million yuan']],
  ];
  for (const [statement, chinese, english] of table) {
    it(`takes ${statement.text} apart`, () => {
      for (const [language, expected] of [
        ['zh-CN', chinese],
        ['en', english],
      ] as const) {
        const { before, number, after } = grammar[language].figure(say(statement));
        assert.deepEqual([plain(before), number, plain(after)], expected);
      }
    });
  }
});

describe('readIndicator', () => {
  it('heads with the latest target, and of two in one year with the one that has a scale', () => {
    const early = say({ year: 2020 });
    const multiple = say({ year: 2025, op: 'multiple', value: 4 });
    const late = say({ year: 2025 });
    const fact = say({ kind: 'observed', year: 2030 });
    const reading = readIndicator({ statements: [early, multiple, late, fact] });
    assert.equal(reading.head, late);
    assert.deepEqual(reading.rest, [early, multiple, fact]);
    assert.equal(reading.promised, true);
  });

  it('promises nothing where a document only observes', () => {
    assert.equal(readIndicator({ statements: [say({ kind: 'observed' })] }).promised, false);
    assert.deepEqual(readIndicator({ statements: [] }), { head: undefined, rest: [], promised: false });
  });
});

describe('valueOn', () => {
  const scale = say({ unit: '万人', value: 4 });
  const table: [statement: Partial<Statement>, value: number | undefined][] = [
    [{ unit: '万人', value: 3 }, 3],
    [{ unit: '万家', value: 3 }, undefined],
    [{ unit: '人', value: 25_000 }, 2.5],
    [{ unit: '家', value: 3 }, undefined],
    [{ unit: '万人', value: 3, cumulative: true }, undefined],
    [{ unit: '%', value: 7, op: 'growth' }, undefined],
    [{ unit: null, value: 2, op: 'multiple' }, undefined],
    [{ unit: '万人', value: null }, undefined],
    [{ unit: '万人', value: NaN }, undefined],
  ];
  it('puts one counting word beside another', () => {
    assert.equal(valueOn(say({ unit: '家' }), say({ unit: '个', value: 171 }))?.value, 171);
  });
  for (const [statement, value] of table) {
    it(`puts ${JSON.stringify(statement)} at ${value}`, () => assert.equal(valueOn(scale, say(statement))?.value, value));
  }
});
