import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findRecord } from '@plan-elements/bundle';
import type { Reported } from '@plan-elements/bundle';

import { loadLanguage } from '../../packages/elements/src/internal/dictionary.js';
import { plain } from '../../packages/elements/src/internal/phrase.js';
import { sentenceOf } from '../../packages/elements/src/internal/sentence.js';
import type { Language } from '../../packages/elements/src/internal/language.js';
import { exportGauges } from '../../packages/elements/src/target-gauge/export.js';
import type { ExportedGauge } from '../../packages/elements/src/target-gauge/export.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';

await loadLanguage('en');

const REPORTED: Reported = {
  row: 2,
  id: 'example-2027/high-tech-enterprises',
  asOf: '2026-06-30',
  value: 1800,
  unit: '家',
  status: null,
  started: null,
  completed: null,
  expected: null,
  stage: null,
  note: null,
  publisher: '示例发布单位（虚构）',
  url: 'https://example.org/report',
  example: true,
};

const gauge = (slug: string, language: Language, reported?: Reported): ExportedGauge => {
  const indicator = findRecord(SAMPLE, 'indicators', `example-2027/${slug}`)!;
  return { indicator, reported, sentence: plain(sentenceOf(indicator, language)) };
};

describe('exportGauges', () => {
  it('has a row for every statement, with what the document wrote', () => {
    const { table } = exportGauges(SAMPLE, [gauge('high-tech-enterprises-table', 'zh-CN')], 'zh-CN');
    assert.equal(table.name, 'example-2027-high-tech-enterprises-table');
    for (const row of table.rows) assert.equal(row.length, table.columns.length);
    assert.deepEqual(
      table.rows.map((row) => row.slice(0, 9)),
      [
        ['高新技术企业数（示例区）', '2018年', '方案所载', '=', 2178, null, '家', '2178', '2178家'],
        ['高新技术企业数（示例区）', '2019年', '方案预估', '=', 2902, null, '家', '2902', '2902家'],
        ['高新技术企业数（示例区）', '2020年', '方案目标', '=', 4000, null, '家', '4000', '4000家'],
        ['高新技术企业数（示例区）', '2025年', '方案目标', '=', 8000, null, '家', '8000', '8000家'],
        ['高新技术企业数（示例区）', '2025年', '方案目标', 'multiple', 4, null, null, '4倍增', '争取4倍增'],
      ],
    );
    assert.ok(table.rows.every((row) => String(row[11]).includes('示科发〔2025〕1号')));
  });

  it('adds what is reported with its publisher, date and address', () => {
    const { table } = exportGauges(SAMPLE, [gauge('high-tech-enterprises', 'en', REPORTED)], 'en');
    const row = table.rows.at(-1);
    assert.deepEqual(row?.slice(0, 7), ['High-tech enterprises', '2026-06-30', 'Reported', '=', 1800, null, '家']);
    assert.deepEqual(row?.slice(8, 12), ['示例发布单位（虚构）', null, null, 'https://example.org/report']);
  });

  for (const language of ['zh-CN', 'en'] as const) {
    it(`draws one indicator with its sentence and its source line in ${language}`, () => {
      const { scene } = exportGauges(SAMPLE, [gauge('high-tech-enterprises', language, REPORTED)], language);
      assert.ok(scene);
      assert.equal(scene.title, gauge('high-tech-enterprises', language).sentence);
      assert.match(scene.description ?? '', /《示例区科技创新行动方案》（示科发〔2025〕1号）/);
      const words = scene.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
      assert.ok(words.includes(language === 'en' ? '2,000' : '2000'), words.join(' '));
      assert.ok(scene.marks.some((mark) => mark.kind === 'path' && mark.stroke === 'reported'));
      for (const mark of scene.marks) {
        if (mark.kind === 'text')
          assert.ok(mark.y > 0 && mark.y < scene.height && mark.x >= 0 && mark.x <= scene.width, mark.text);
      }
    });
  }

  it('fills nothing without a report', () => {
    const { scene } = exportGauges(SAMPLE, [gauge('high-tech-enterprises', 'zh-CN')], 'zh-CN');
    assert.ok(scene && !scene.marks.some((mark) => mark.kind === 'path' && mark.stroke === 'reported'));
  });

  it('has rows but no picture of several, or of what has no scale', () => {
    const both = ['high-tech-enterprises', 'unicorns'].map((slug) => gauge(slug, 'zh-CN'));
    assert.equal(exportGauges(SAMPLE, both, 'zh-CN').scene, undefined);
    assert.equal(exportGauges(SAMPLE, both, 'zh-CN').table.name, 'example-2027');
    assert.equal(exportGauges(SAMPLE, both, 'zh-CN').table.rows.length, 2);
    assert.equal(exportGauges(SAMPLE, [gauge('industrial-output', 'zh-CN')], 'zh-CN').scene, undefined);
    assert.deepEqual(exportGauges(SAMPLE, [], 'zh-CN').table.rows, []);
  });
});
