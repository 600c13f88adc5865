import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Facility, Indicator, RefusalCode, Reported, Statement } from '@plan-elements/bundle';

import { loadLanguage } from '../../packages/elements/src/internal/dictionary.js';
import { plain } from '../../packages/elements/src/internal/phrase.js';
import * as words from '../../packages/elements/src/internal/report-words.js';
import { reportStrings } from '../../packages/elements/src/strings/report.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';
import { reportEntry, SAMPLE_REPORT } from '../fixtures/sample-report.js';

await loadLanguage('en');

const said = (slug: string, more: Partial<Reported>): Reported => {
  const { publisher, asOf, url, example } = SAMPLE_REPORT;
  return { ...reportEntry(2, slug, {}), publisher, asOf, url, example, ...more };
};

const indicatorOf = (slug: string): Indicator => {
  const found = SAMPLE.indicators.find(({ id }) => id.endsWith(`/${slug}`));
  assert.ok(found, slug);
  return found;
};

const pace = (indicator: Indicator, value: number | null, language: 'zh-CN' | 'en' = 'zh-CN'): string =>
  plain(words.paceOf(indicator, said('x', { value, unit: indicator.unit }), language));

describe('pace', () => {
  const cases: [slug: string, value: number, chinese: string, english: string][] = [
    ['high-tech-enterprises', 1700, '已达目标的 85%，目标年 2027', '85% of the target, target year 2027'],
    ['high-tech-enterprises', 1999, '已达目标的 99.9%，目标年 2027', '99.9% of the target, target year 2027'],
    ['high-tech-enterprises', 1999.99, '已达目标的 99.9%，目标年 2027', '99.9% of the target, target year 2027'],
    ['high-tech-enterprises', 0, '已达目标的 0%，目标年 2027', '0% of the target, target year 2027'],
    ['high-tech-enterprises', 2000, '已达到目标，目标年 2027', 'target reached, target year 2027'],
    ['high-tech-enterprises', 2300, '已超过目标 300家，目标年 2027', '300 (300家) beyond the target, target year 2027'],
    ['high-tech-enterprises', -1, '距目标还差 2001家，目标年 2027', '2,001 (2001家) short of the target, target year 2027'],
    [
      'rd-intensity',
      4.69,
      '距目标还差 0.81 个百分点，目标年 2027',
      '0.81 percentage points short of the target, target year 2027',
    ],
    ['rd-intensity', 6.5, '已超过目标 1 个百分点，目标年 2027', '1 percentage point beyond the target, target year 2027'],
    ['energy-intensity', 0.4, '距目标还差 0.05吨标准煤，目标年 2027', ''],
    ['energy-intensity', 0.35, '已达到目标，目标年 2027', 'target reached, target year 2027'],
    ['energy-intensity', 0.3, '已超过目标 0.05吨标准煤，目标年 2027', ''],
    // Below 2 % is not at 2 %, and more than 800 is not 800.
    ['failure-rate', 2, '', ''],
    ['contracts', 800, '', ''],
    ['failure-rate', 1.5, '已超过目标 0.5 个百分点，目标年 2027', ''],
    // 3 to 5 new ones: a sum of new ones is no share of anything.
    ['incubators', 4, '在目标范围内，目标年 2027', 'within the target range, target year 2027'],
    ['incubators', 2, '距目标还差 1个，目标年 2027', ''],
    ['incubators', 6, '已超过目标 1个，目标年 2027', ''],
    // A rate, a factor and a comparison are no number to stand beside a reported one.
    ['industrial-output', 8, '', ''],
    ['multiple', 4, '', ''],
    ['satisfaction', 90, '', ''],
    // No year: the words end with what the figures carry.
    ['service-providers', 75, '已达目标的 50%', '50% of the target'],
  ];
  for (const [slug, value, chinese, english] of cases) {
    it(`of ${slug} at ${value} is “${chinese}”`, () => {
      assert.equal(pace(indicatorOf(slug), value), chinese);
      if (english || !chinese) assert.equal(pace(indicatorOf(slug), value, 'en'), english);
    });
  }

  it('needs a value and a promise', () => {
    assert.equal(pace(indicatorOf('high-tech-enterprises'), null), '');
    const observed = (statement: Statement): Statement => ({ ...statement, kind: 'observed' });
    const indicator = indicatorOf('high-tech-enterprises');
    assert.equal(pace({ ...indicator, statements: indicator.statements.map(observed) }, 1700), '');
    assert.equal(pace({ ...indicator, statements: [] }, 1700), '');
  });

  it('goes down where the indicator does and the statement leaves it open', () => {
    const indicator = indicatorOf('energy-intensity');
    const statements = indicator.statements.map((statement): Statement => ({ ...statement, op: '=' }));
    assert.match(pace({ ...indicator, statements }, 0.4), /^距目标还差 0\.05吨标准煤/);
  });
});

describe('clauses', () => {
  it('of an indicator name publisher, date, value and pace', () => {
    const indicator = indicatorOf('high-tech-enterprises');
    const reported = said('high-tech-enterprises', { value: 1700, unit: '家', publisher: '管委会', note: '初步统计' });
    const clause = (language: 'zh-CN' | 'en'): string =>
      plain(words.clauseOf(reported, words.indicatorState(indicator, reported, language), language));
    assert.equal(clause('zh-CN'), '管委会报告 2026-06-30：1700家，已达目标的 85%，目标年 2027（初步统计）');
    assert.equal(clause('en'), 'reported by 管委会, 2026-06-30: 1,700 (1700家), 85% of the target, target year 2027 (初步统计)');
  });

  it('are nothing where nothing is reported', () => {
    const reported = said('task-1', {});
    assert.deepEqual(words.clauseOf(reported, words.taskState(reported, 'zh-CN'), 'zh-CN'), []);
    assert.deepEqual(words.fundState(reported, 'zh-CN'), []);
    assert.deepEqual(words.indicatorState(indicatorOf('talent'), reported, 'zh-CN'), []);
  });

  const statuses = [
    ['not-started', '未开始', 'not started'],
    ['under-way', '进行中', 'under way'],
    ['done', '已完成', 'done'],
  ] as const;
  for (const [status, chinese, english] of statuses) {
    it(`of a task that is ${status}`, () => {
      assert.equal(plain(words.taskState(said('task-1', { status }), 'zh-CN')), chinese);
      assert.equal(plain(words.taskState(said('task-1', { status }), 'en')), english);
    });
  }

  it('of a fund are the publisher’s words, marked as Chinese in English', () => {
    const reported = said('example-fund', { stage: '已设立' });
    assert.deepEqual(words.fundState(reported, 'zh-CN'), ['已设立']);
    assert.deepEqual(words.fundState(reported, 'en'), [{ zh: '已设立' }]);
    assert.equal(plain(words.sourceOf(reported, 'zh-CN')), '示例发布单位（虚构）报告 2026-06-30');
  });
});

describe('a facility', () => {
  const facility = (more: Partial<Facility>): Facility => ({ ...SAMPLE.facilities[1]!, ...more });
  const cases: [name: string, plan: Partial<Facility>, reported: Partial<Reported>, chinese: string, english: string][] = [
    [
      'slips',
      { completion: 2025, completionBasis: 'stated' },
      { started: '2018-04', expected: '2028' },
      '2018-04 开工；现预计 2028 建成，方案原定 2025 年，晚 3 年',
      'building began 2018-04; now expected 2028, planned for 2025, 3 years late',
    ],
    [
      'was late by what the plan comes to',
      { completion: 2023, completionBasis: 'computed' },
      { completed: '2024-05-17' },
      '2024-05-17 建成，按方案推算为 2023 年，晚 1 年',
      'completed 2024-05-17, computed from the plan: 2023, 1 year late',
    ],
    [
      'was early',
      { completion: 2025, completionBasis: 'stated' },
      { completed: '2024' },
      '2024 建成，方案原定 2025 年，早 1 年',
      'completed 2024, planned for 2025, 1 year early',
    ],
    [
      'is in time',
      { completion: 2025, completionBasis: 'stated' },
      { completed: '2025-12' },
      '2025-12 建成',
      'completed 2025-12',
    ],
    [
      'has no date in the plan',
      { completion: null, completionBasis: null },
      { expected: '2029' },
      '现预计 2029 建成',
      'now expected 2029',
    ],
    ['has begun', {}, { started: '2026' }, '2026 开工', 'building began 2026'],
  ];
  for (const [name, plan, reported, chinese, english] of cases) {
    it(name, () => {
      assert.equal(plain(words.facilityState(facility(plan), said('example-xfel', reported), 'zh-CN')), chinese);
      assert.equal(plain(words.facilityState(facility(plan), said('example-xfel', reported), 'en')), english);
    });
  }
});

describe('refusals in words', () => {
  const refusals: [code: RefusalCode, field: string, found: string, expected: string, chinese: string, english: string][] = [
    [
      'publisher-missing',
      'publisher',
      '',
      '',
      '没有写明发布单位，所以整份报告都不显示',
      'no publisher is named, so nothing of the report is shown',
    ],
    ['url-invalid', 'url', 'x', '', '网址“x”不是 http(s) 地址，所以不作链接', 'the address “x” is not http(s), so it is no link'],
    ['entry-invalid', 'unit', '[]', '', '单位“[]”类型不对', 'unit “[]” has the wrong type'],
    [
      'id-unknown',
      'id',
      'x',
      '',
      '规划数据里没有编号“x”的指标、任务、设施或资金',
      'the plan data have no indicator, task, facility or fund “x”',
    ],
    ['id-unknown', 'id', '', '', '没有写编号', 'there is no id'],
    [
      'id-twice',
      'id',
      '3 7',
      '',
      '同一编号写了不止一次（第 3、7 行），无法判断以哪个为准',
      'the id occurs more than once (rows 3, 7), and nobody can say which holds',
    ],
    ['field-unused', 'value', '4', 'status', '这一编号不用填数值，却写了“4”', 'value “4” is no field of this id’s kind'],
    ['nothing-reported', 'value', '', '', '没有写数值，等于什么也没有报告', 'there is no value, so nothing is reported'],
    ['value-invalid', 'value', '约五', '', '数值“约五”不是数字', 'the value “约五” is no number'],
    ['unit-missing', 'unit', '', '家', '缺少单位，应为“家”', 'the unit is missing; it must be “家”'],
    ['unit-wrong', 'unit', '人', '万人', '单位“人”与规划的“万人”不符', 'the unit “人” is not the plan’s “万人”'],
    [
      'unit-wrong',
      'unit',
      '倍',
      '',
      '这一指标在规划里没有单位，却写了“倍”',
      'the plan gives this indicator no unit, but “倍” stands there',
    ],
    [
      'status-unknown',
      'status',
      '停工',
      '',
      '状态“停工”不在“未开始、进行中、已完成”之列',
      'the status “停工” is none of not-started, under-way, done',
    ],
    [
      'date-invalid',
      'started',
      '春天',
      '',
      '开工“春天”不是存在的日期（应如 2026-06-30、2026-06 或 2026）',
      'start of building “春天” is no date that exists (like 2026-06-30, 2026-06 or 2026)',
    ],
    ['date-order', 'completed', '2024', '2025', '建成“2024”早于“2025”', 'completion 2024 is before 2025'],
    [
      'date-later',
      'completed',
      '2027',
      '2026',
      '建成“2027”晚于报告的截至日期“2026”',
      'completion 2027 is after the report’s date 2026',
    ],
  ];
  for (const [code, field, found, expected, chinese, english] of refusals) {
    it(`says ${code} ${found}`, () => {
      const row = code === 'publisher-missing' || code === 'url-invalid' ? 0 : 5;
      const refusal = { row, id: row ? 'p/x' : '', code, field, found, expected };
      const id = row && !code.startsWith('id-');
      const text = (language: 'zh-CN' | 'en'): string => plain(reportStrings[language].refusal(refusal));
      assert.equal(text('zh-CN'), `${row ? '第 5 行' : '报告开头'}${id ? '（p/x）' : ''}：${chinese}。`);
      assert.equal(text('en'), `${row ? 'Row 5' : 'Head of the report'}${id ? ' (p/x)' : ''}: ${english}.`);
      for (const part of reportStrings.en.refusal(refusal)) {
        if (typeof part === 'string') assert.doesNotMatch(part, /\p{Script=Han}/u, 'Chinese is marked');
      }
    });
  }
});
