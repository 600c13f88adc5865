import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { loadLanguage } from '../../packages/elements/src/internal/dictionary.js';
import type { Exportable } from '../../packages/elements/src/internal/export/scene.js';
import type { Language } from '../../packages/elements/src/internal/language.js';
import { exportQuote } from '../../packages/elements/src/source-quote/export.js';
import { quotedBy } from '../../packages/elements/src/source-quote/quoted.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';

function exported(slug: string, language: Language = 'zh-CN'): Exportable {
  const quoted = quotedBy(SAMPLE, `example-2027/${slug}`);
  assert.ok(quoted);
  return exportQuote(quoted, SAMPLE, language);
}

describe('a quotation as a file', () => {
  it('has a row for each source, with all that identifies it', () => {
    const { table } = exported('finding-1');
    assert.equal(table.name, 'example-2027-finding-1');
    assert.deepEqual(
      table.rows.map((row) => row.slice(1, 9)),
      [
        [
          '高新技术企业数量争取实现4倍增',
          null,
          '一、总体要求',
          3,
          '示例区科技创新行动方案',
          '示科发〔2025〕1号',
          '示例区科学技术委员会、示例区人民政府',
          '2025-03-10',
        ],
        [
          '8000',
          '高新技术企业数（家），2025年目标',
          '表1 主要指标',
          5,
          '示例区科技创新行动方案',
          '示科发〔2025〕1号',
          '示例区科学技术委员会、示例区人民政府',
          '2025-03-10',
        ],
      ],
    );
    for (const row of table.rows) assert.equal(row.length, table.columns.length);
  });

  it('is a card with words, place and source, inside its edges', () => {
    const { scene } = exported('high-tech-enterprises');
    assert.ok(scene);
    const texts = scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    assert.deepEqual(
      texts.map(({ text }) => text),
      [
        '指标　高新技术企业（2027年）',
        '“高新技术企业不少于2000家”',
        '一、总体要求 › 第3行',
        '来源：示例区科学技术委员会、示例区人民政府：《示例区科技创新行动方案》（示科发〔2025〕1号），',
        '2025年3月10日。',
      ],
    );
    for (const { y } of texts) assert.ok(y > 0 && y < scene.height);
    assert.equal(scene.title, '指标　高新技术企业（2027年）：“高新技术企业不少于2000家”');
  });

  it('speaks English around the Chinese words', async () => {
    await loadLanguage('en');
    const { table, scene } = exported('high-tech-enterprises', 'en');
    assert.deepEqual(table.columns.slice(0, 3), ['Name', 'Passage', 'Table column']);
    assert.deepEqual(table.rows[0]?.slice(0, 2), ['High-tech enterprises', '高新技术企业不少于2000家']);
    assert.match(scene?.description ?? '', /^Source: 示例区/);
  });
});
