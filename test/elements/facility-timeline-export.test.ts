import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { recordsOf } from '@plan-elements/bundle';
import { exportTimeline } from '../../packages/elements/src/facility-timeline/export.js';
import { planDate } from '../../packages/elements/src/facility-timeline/plan-date.js';
import { loadLanguage } from '../../packages/elements/src/internal/dictionary.js';
import type { Language } from '../../packages/elements/src/internal/language.js';
import { facilityTimelineStrings } from '../../packages/elements/src/strings/facility-timeline.js';
import { HARD } from '../fixtures/hard-facilities.js';
import { SAMPLE_DOCUMENT } from '../fixtures/sample-bundle.js';

await loadLanguage('en');

const facilities = recordsOf(HARD, 'facilities', SAMPLE_DOCUMENT.id);
const made = (language: Language = 'zh-CN') =>
  exportTimeline(SAMPLE_DOCUMENT, facilities, {
    language,
    strings: facilityTimelineStrings[language],
    group: 'region',
    date: planDate(SAMPLE_DOCUMENT),
    today: '2026-06-30',
    reported: new Map(),
  });

describe('exportTimeline', () => {
  it('has a row a facility, the first cell its name, and nothing where the plan says nothing', () => {
    const { columns, rows } = made().table;
    assert.equal(rows.length, facilities.length);
    assert.ok(rows.every((row) => row.length === columns.length));
    const row = rows.find(([name]) => name === '高效示例试验装置');
    assert.deepEqual(row?.slice(1, 9), [
      '大科学设施',
      '示例西',
      '示例热物理研究所',
      2019,
      4,
      2023,
      '推算',
      '2019年开工，建设周期4年',
    ]);
    assert.equal(row?.[9], null);
  });

  for (const language of ['zh-CN', 'en'] as const) {
    it(`draws every facility, the date of the plan and today inside the picture, in ${language}`, () => {
      const { scene } = made(language);
      assert.ok(scene);
      const texts = scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
      const all = texts.map(({ text }) => text).join('\n');
      for (const { name, labels } of facilities) assert.ok(all.includes((language === 'en' && labels.en) || name), name);
      assert.ok(all.includes('2025-03-10') && all.includes('2026-06-30'));
      assert.ok(texts.every(({ x, y }) => x >= 0 && x <= scene.width && y > 0 && y < scene.height));
      assert.ok(scene.title.length > 10);
    });
  }

  it('fills nothing that nobody reported', () => {
    assert.ok(made().scene?.marks.every((mark) => mark.kind === 'text' || (mark.fill !== 'reported' && mark.fill !== 'accent')));
  });
});
