import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  chineseDate,
  citeChinese,
  citeGbt7714,
  citePassage,
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
      `“引导设立‘示例创业贷’，给予贷款贴息支持”（《示例区科技创新行动方案》（示科发〔2025〕1号）第${source.line}行）`,
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
