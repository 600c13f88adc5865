import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findRecord, recordsOf } from '@plan-elements/bundle';
import type { Reported } from '@plan-elements/bundle';

import { exportTrend } from '../../packages/elements/src/indicator-trend/export.js';
import type { ExportedTrend } from '../../packages/elements/src/indicator-trend/export.js';
import { labelOf } from '../../packages/elements/src/indicator-trend/label.js';
import { layOut } from '../../packages/elements/src/indicator-trend/layout.js';
import { seriesOf } from '../../packages/elements/src/indicator-trend/series.js';
import { loadLanguage } from '../../packages/elements/src/internal/dictionary.js';
import { SAMPLE, SAMPLE_DOCUMENT } from '../fixtures/sample-bundle.js';

await loadLanguage('en');

const REPORT = { asOf: '2026-06-30', value: 4100, unit: '家', publisher: '示例区统计局', example: true } as Reported;

function trendOf(slug: string, reported?: Reported): ExportedTrend {
  const indicator = findRecord(SAMPLE, 'indicators', `example-2027/${slug}`)!;
  const series = seriesOf(indicator, reported);
  const layout = layOut(series.points.map((point) => [point, labelOf(point, 'zh-CN')]));
  return { indicator, reported, report: [], series, layout };
}

describe('exportTrend', () => {
  const one = trendOf('high-tech-enterprises-table', REPORT);

  it('writes a row a statement with its passage, and why it has no point', () => {
    const { table } = exportTrend([one], undefined, SAMPLE, 'zh-CN');
    assert.equal(table.name, 'example-2027-high-tech-enterprises-table');
    for (const row of table.rows) assert.equal(row.length, table.columns.length);
    const [first, , , , multiple, reported] = table.rows;
    assert.deepEqual(first?.slice(0, 9), ['高新技术企业数', '示例区', 2018, null, '方案所载', 2178, null, '家', '2178']);
    assert.equal(multiple?.at(-1), '是倍数，没有写明基数，图上无点');
    assert.deepEqual(reported?.slice(2, 9), ['2026-06-30', null, '已报告', 4100, null, '家', '示例：示例区统计局']);
  });

  it('draws the figures and says where they are from', () => {
    const { scene } = exportTrend([one], undefined, SAMPLE, 'zh-CN');
    assert.ok(scene);
    const texts = scene.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
    for (const text of ['2178', '8000', '2025', '来源：《示例区科技创新行动方案》（示科发〔2025〕1号）'])
      assert.ok(texts.includes(text), text);
    assert.match(scene.title, /^高新技术企业数（示例区）：2018年2178家/);
    for (const mark of scene.marks) {
      if (mark.kind === 'path') assert.doesNotMatch(mark.d, /NaN|undefined/);
      else assert.ok(mark.x >= 0 && mark.x <= scene.width && mark.y > 0 && mark.y < scene.height, mark.text);
    }
  });

  it('draws all of a plan, each under its name, in English too', () => {
    const trends = recordsOf(SAMPLE, 'indicators', 'example-2027').map(({ id }) => trendOf(id.slice('example-2027/'.length)));
    const { table, scene } = exportTrend(trends, SAMPLE_DOCUMENT, SAMPLE, 'en');
    assert.equal(table.name, 'example-2027');
    assert.ok(scene);
    const texts = scene.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
    assert.ok(texts.some((text) => text.startsWith('R&D spending')));
    assert.ok(texts.some((text) => text.startsWith('Source: ')));
    assert.equal(scene.lang, 'en');
  });

  it('has no picture of what has no point', () => {
    const { table, scene } = exportTrend([trendOf('satisfaction')], undefined, SAMPLE, 'zh-CN');
    assert.equal(scene, undefined);
    assert.equal(table.rows.length, 1);
  });
});
