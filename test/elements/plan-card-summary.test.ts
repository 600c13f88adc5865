import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { loadLanguage } from '../../packages/elements/src/internal/dictionary.js';
import { countsOf, factsOf, summaryOf } from '../../packages/elements/src/plan-card/summary.js';
import type { PlanSummary } from '../../packages/elements/src/plan-card/summary.js';
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
    const { tasks, funds, facilities, indicators } = SAMPLE;
    assert.deepEqual(summary(SAMPLE_DOCUMENT.id).counts, {
      indicators: indicators.length,
      tasks: tasks.length,
      facilities: facilities.length,
      funds: funds.length,
    });
    assert.deepEqual(summary(SAMPLE_DRAFT.id).counts, { indicators: 0, tasks: 0, facilities: 0, funds: 0 });
  });

  it('takes the findings whose passages are in its plan', () => {
    assert.deepEqual(summary(SAMPLE_DOCUMENT.id).findings, SAMPLE.findings);
    assert.deepEqual(summary(SAMPLE_DRAFT.id).findings, []);
  });

  it('leaves matters of wording in the bundle', () => {
    const findings = SAMPLE.findings.map((finding) => ({ ...finding, severity: 'info' as const }));
    assert.ok(findings.length > 0);
    assert.deepEqual(summaryOf({ ...SAMPLE, findings }, SAMPLE_DOCUMENT.id)?.findings, []);
  });

  it('has none for a plan that is not in the bundle', () => {
    assert.equal(summaryOf(two, 'nowhere-2030'), undefined);
  });

  it('leaves out the kinds of which nothing was read, since that is not nought', () => {
    assert.deepEqual(countsOf(summary(SAMPLE_DRAFT.id), 'zh-CN'), []);
    assert.deepEqual(countsOf(summary(SAMPLE_DOCUMENT.id), 'zh-CN').slice(1), ['任务 4 项', '设施 4 个', '资金 7 项']);
  });

  it('says one in the singular', () => {
    const counts = { indicators: 1, tasks: 2, facilities: 1, funds: 1 };
    const lines = countsOf({ ...summary(SAMPLE_DRAFT.id), counts }, 'en');
    assert.deepEqual(lines, ['1 indicator', '2 tasks', '1 facility', '1 fund']);
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
