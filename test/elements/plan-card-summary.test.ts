import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Reported } from '@plan-elements/bundle';

import { loadLanguage } from '../../packages/elements/src/internal/dictionary.js';
import { plain } from '../../packages/elements/src/internal/phrase.js';
import { exportPlan } from '../../packages/elements/src/plan-card/export.js';
import { countsOf, factsOf, reportOn, summaryOf } from '../../packages/elements/src/plan-card/summary.js';
import type { PlanSummary } from '../../packages/elements/src/plan-card/summary.js';
import { planCardStrings } from '../../packages/elements/src/strings/plan-card.js';
import { SAMPLE, SAMPLE_DOCUMENT, SAMPLE_DRAFT } from '../fixtures/sample-bundle.js';

await loadLanguage('en');

const two = { ...SAMPLE, documents: [SAMPLE_DOCUMENT, SAMPLE_DRAFT] };

function summary(plan: string): PlanSummary {
  const found = summaryOf(two, plan);
  assert.ok(found, plan);
  return found;
}

describe('plan card summary', () => {
  it('counts the records of its plan alone', () => {
    const { tasks, funds, facilities, indicators, goals, areas, terms } = SAMPLE;
    assert.deepEqual(summary(SAMPLE_DOCUMENT.id).counts, {
      indicators: indicators.length,
      tasks: tasks.length,
      facilities: facilities.length,
      funds: funds.length,
      goals: goals.length,
      areas: areas.length,
      terms: terms.length,
    });
    assert.deepEqual(new Set(Object.values(summary(SAMPLE_DRAFT.id).counts)), new Set([0]));
  });

  it('takes the findings whose passages are in its plan', () => {
    assert.deepEqual(summary(SAMPLE_DOCUMENT.id).findings, SAMPLE.findings);
    assert.deepEqual(summary(SAMPLE_DRAFT.id).findings, []);
  });

  it('keeps matters of wording apart from contradictions', () => {
    const findings = SAMPLE.findings.map((finding) => ({ ...finding, severity: 'info' as const }));
    assert.ok(findings.length > 0);
    const found = summaryOf({ ...SAMPLE, findings }, SAMPLE_DOCUMENT.id);
    assert.deepEqual([found?.findings, found?.notes], [[], findings]);
  });

  it('has none for a plan that is not in the bundle', () => {
    assert.equal(summaryOf(two, 'nowhere-2030'), undefined);
  });

  it('leaves out the kinds of which nothing was read, since that is not nought', () => {
    assert.deepEqual(countsOf(summary(SAMPLE_DRAFT.id), 'zh-CN'), []);
    assert.deepEqual(countsOf(summary(SAMPLE_DOCUMENT.id), 'zh-CN').slice(1), [
      '任务 4 项',
      '设施 4 个',
      '资金 7 项',
      '定性目标 1 条',
      '片区 1 个',
      '术语 1 条',
    ]);
  });

  it('says one in the singular', () => {
    const counts = { indicators: 1, tasks: 2, facilities: 1, funds: 1, goals: 1, areas: 2, terms: 0 };
    const lines = countsOf({ ...summary(SAMPLE_DRAFT.id), counts }, 'en');
    assert.deepEqual(lines, ['1 indicator', '2 tasks', '1 facility', '1 fund', '1 qualitative goal', '2 zones']);
  });

  it('says what a report covers, and nothing where it covers nothing', () => {
    const reported = (asOf: string): Reported => ({
      id: 'x',
      row: 1,
      publisher: '示例区统计局',
      asOf,
      value: 1,
      unit: null,
      status: null,
      started: null,
      completed: null,
      expected: null,
      stage: null,
      note: null,
      url: null,
      example: true,
    });
    const dates: Record<string, string> = { 'example-2027/unicorns': '2026-06', 'example-2027/task-1': '2026-09-30' };
    const found = reportOn(SAMPLE, SAMPLE_DOCUMENT.id, (id) => (dates[id] ? reported(dates[id]) : undefined));
    assert.deepEqual(found, { publisher: '示例区统计局', asOf: '2026-09-30', covered: 2, total: 29 });
    assert.equal(
      reportOn(SAMPLE, SAMPLE_DOCUMENT.id, () => undefined),
      undefined,
    );
    assert.ok(found);
    assert.equal(
      plain(planCardStrings['zh-CN'].report(found)),
      '示例区统计局报告 2026-09-30：涉及指标、任务、设施、资金 29 项中的 2 项',
    );
    assert.equal(
      plain(planCardStrings.en.report(found)),
      'Reported by 示例区统计局 as of 2026-09-30: 2 of 29 indicators, tasks, facilities and funds',
    );
  });

  it('is a table too: identity, counts, and both passages of a contradiction', () => {
    const { table, scene } = exportPlan(summary(SAMPLE_DOCUMENT.id), 'zh-CN');
    assert.equal(scene, undefined);
    assert.deepEqual(table.rows[1], ['文号', '示科发〔2025〕1号', null, null]);
    assert.deepEqual(table.rows[9], ['任务', 4, null, null]);
    assert.deepEqual(table.rows.slice(-3), [
      ['前后不一', SAMPLE.findings[0]?.message, null, null],
      ['', '高新技术企业数量争取实现4倍增', '一、总体要求', 3],
      ['', '8000', '表1 主要指标', 5],
    ]);
    assert.deepEqual(exportPlan(summary(SAMPLE_DRAFT.id), 'en').table.rows.slice(1, 4), [
      ['Number', null, null, null],
      ['Issuers', null, null, null],
      ['Date', null, null, null],
    ]);
  });

  const cases = [
    { more: {}, zh: ['2025年3月10日印发', '目标年 2025 · 2027'], en: ['issued 2025-03-10', 'goals for 2025 · 2027'] },
    { more: { issuedOn: '2026-02', horizon: [] }, zh: ['2026年2月印发'], en: ['issued 2026-02'] },
    { more: { issuedOn: null, horizon: [] }, zh: ['印发日期未载'], en: ['no date given'] },
    {
      more: { status: 'draft', horizon: [] },
      zh: ['征求意见稿或草案，尚未印发', '2025年3月10日'],
      en: ['draft for comment, not issued', '2025-03-10'],
    },
    {
      more: { status: 'draft', issuedOn: null, horizon: [] },
      zh: ['征求意见稿或草案，尚未印发'],
      en: ['draft for comment, not issued'],
    },
  ] as const;
  for (const { more, zh, en } of cases) {
    it(`says ${zh.join('，')}`, () => {
      const document = {
        ...SAMPLE_DOCUMENT,
        ...more,
        horizon: [...('horizon' in more ? more.horizon : SAMPLE_DOCUMENT.horizon)],
      };
      assert.deepEqual(factsOf(document, 'zh-CN'), zh);
      assert.deepEqual(factsOf(document, 'en'), en);
    });
  }
});
