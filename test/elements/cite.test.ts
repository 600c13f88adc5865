import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  chineseDate,
  citeChinese,
  citeGbt7714,
  citePassage,
  citePlain,
  placeOf,
  titleWithNumber,
  webAddress,
} from '../../packages/elements/src/internal/cite.js';
import { SAMPLE, SAMPLE_DOCUMENT, SAMPLE_DRAFT } from '../fixtures/sample-bundle.js';

describe('cite', () => {
  it('prints dates as far as they are known', () => {
    assert.deepEqual(['2025-03-10', '2026-02', '2026'].map(chineseDate), ['2025年3月10日', '2026年2月', '2026年']);
  });

  it('turns the brackets inside a title', () => {
    assert.equal(titleWithNumber({ title: '贯彻《示例法》的意见', docNumber: null }), '《贯彻〈示例法〉的意见》');
  });

  it('cites in the Chinese style', () => {
    assert.equal(
      citeChinese(SAMPLE_DOCUMENT),
      '示例区科学技术委员会、示例区人民政府：《示例区科技创新行动方案》（示科发〔2025〕1号），2025年3月10日。',
    );
  });

  it('leaves out what a draft does not state', () => {
    assert.equal(citeChinese(SAMPLE_DRAFT), '《示例区远景方案（征求意见稿）》（草案）。');
    assert.equal(citeGbt7714(SAMPLE_DRAFT, '2026-11-21'), '示例区远景方案（征求意见稿）[Z].');
  });

  it('cites by GB/T 7714, online with the day of access', () => {
    assert.equal(
      citeGbt7714(SAMPLE_DOCUMENT, '2026-11-21'),
      '示例区科学技术委员会, 示例区人民政府. 示例区科技创新行动方案: 示科发〔2025〕1号[EB/OL]. (2025-03-10)[2026-11-21]. https://example.org/plan.html.',
    );
    assert.equal(
      citeGbt7714({ ...SAMPLE_DOCUMENT, url: null }, '2026-11-21'),
      '示例区科学技术委员会, 示例区人民政府. 示例区科技创新行动方案: 示科发〔2025〕1号[Z]. 2025-03-10.',
    );
  });

  it('cites a passage with its line', () => {
    const source = SAMPLE.funds[3]?.sources[0];
    assert.ok(source);
    assert.equal(
      citePassage(SAMPLE_DOCUMENT, source),
      `“引导设立‘示例创业贷’，给予贷款贴息支持”（《示例区科技创新行动方案》（示科发〔2025〕1号），二、重点任务 › （二）强化资本加速赋能 › 第${source.line}行）`,
    );
  });

  it('names three bodies by GB/T 7714, and says that there are others', () => {
    const issuers = ['甲委', '乙委', '丙委', '丁委'];
    assert.match(citeGbt7714({ ...SAMPLE_DOCUMENT, issuers }, '2026-11-21'), /^甲委, 乙委, 丙委, 等\. 示例区/);
    assert.match(citeGbt7714({ ...SAMPLE_DOCUMENT, issuers: issuers.slice(1) }, '2026-11-21'), /^乙委, 丙委, 丁委\. 示例区/);
  });

  it('cites a cell of a table with row and column', () => {
    const source = SAMPLE.findings[0]?.sources[1];
    assert.ok(source);
    assert.equal(placeOf(source), `表1 主要指标 › 高新技术企业数（家），2025年目标 › 第${source.line}行`);
  });

  it('cites in plain text, in English with the unofficial title', () => {
    const source = SAMPLE.indicators[0]?.statements[0]?.sources[0];
    assert.ok(source);
    assert.equal(
      citePlain({ ...SAMPLE_DOCUMENT, url: null }, source, 'zh-CN'),
      '“高新技术企业不少于2000家”（《示例区科技创新行动方案》（示科发〔2025〕1号），一、总体要求 › 第3行）',
    );
    assert.equal(
      citePlain(SAMPLE_DOCUMENT, source, 'en'),
      '“高新技术企业不少于2000家” (示例区科学技术委员会、示例区人民政府, Example District Action Plan for Science and Technology [unofficial translation] 《示例区科技创新行动方案》（示科发〔2025〕1号）, 2025-03-10, line 3, https://example.org/plan.html)',
    );
    assert.equal(
      citePlain(SAMPLE_DRAFT, source, 'en'),
      '“高新技术企业不少于2000家” (《示例区远景方案（征求意见稿）》, draft, line 3)',
    );
  });

  it('links to the web and to nothing else', () => {
    assert.equal(webAddress('https://example.org/'), 'https://example.org/');
    assert.equal(webAddress('HTTP://example.org/'), 'HTTP://example.org/');
    for (const address of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//example.org', '', null]) {
      assert.equal(webAddress(address), null);
    }
  });
});
