import { assert, html } from '@open-wc/testing';

import '../../packages/elements/src/source-quote/define.js';
import type { SourceQuote } from '../../packages/elements/src/source-quote/source-quote.js';
import { SAMPLE, SAMPLE_DOCUMENT_TEXT } from '../fixtures/sample-bundle.js';
import { assertAccessible } from '../helpers/axe.js';
import { fakeFetch, freshUrl } from '../helpers/fake-fetch.js';
import { allInside, inside, mount, once, settle, textOf, until } from '../helpers/fixture.js';

const quote = (record: string, statement = '', lang = 'zh-CN'): Promise<SourceQuote> =>
  mount(html`<source-quote lang=${lang} record=${record} statement=${statement} .bundle=${SAMPLE}></source-quote>`);

describe('<source-quote>', () => {
  const table: [record: string, statement: string, name: string, words: string, mark: string][] = [
    ['high-tech-enterprises', '', '指标 高新技术企业（2027年）', '高新技术企业不少于2000家', '不少于2000家'],
    [
      'rd-intensity',
      '2024',
      '指标 全社会研发经费占生产总值比重（2024年）',
      '2024年，全社会研发经费占生产总值比重达4.69%',
      '达4.69%',
    ],
    [
      'rd-intensity',
      '1',
      '指标 全社会研发经费占生产总值比重（2024年）',
      '2024年，全社会研发经费占生产总值比重达4.69%',
      '达4.69%',
    ],
    ['task-1', '', '任务 打造示例科学园', '1.打造示例科学园', ''],
    ['example-xfel', '', '设施 硬X射线示例装置', '硬X射线示例装置计划2025年建成', '计划2025年建成'],
    ['example-fund', '', '资金 示例启航基金', '设立首期规模6亿元的示例启航基金', '6亿元'],
    ['example-zone', '', '片区 示例创新片区', '示例创新片区规划面积约6.4平方公里', '6.4'],
    ['proof-of-concept', '', '术语 概念验证', '概念验证是指示例性的早期试验', '概念验证'],
    ['goal-1', '', '目标', '营造示例创新氛围', ''],
    ['finding-1', '', `前后不一 ${SAMPLE.findings[0]?.message}`, '高新技术企业数量争取实现4倍增', ''],
  ];
  for (const [record, statement, name, words, mark] of table) {
    it(`shows the passage of ${record} ${statement}`, async () => {
      const element = await quote(`example-2027/${record}`, statement);
      assert.equal(textOf(inside(element, '.name')), name);
      assert.equal(textOf(inside(element, 'blockquote')), words);
      assert.equal(textOf(allInside(element, 'mark')[0]), mark);
      assert.include(textOf(inside(element, '.document')), '（示科发〔2025〕1号）');
      await assertAccessible(element);
    });
  }

  it('names things in English where it can, and keeps the passage Chinese', async () => {
    const element = await quote('example-2027/high-tech-enterprises', '', 'en');
    assert.equal(textOf(inside(element, '.name')), 'Indicator High-tech enterprises (2027)');
    assert.equal(inside(element, 'blockquote').lang, 'zh-CN');
    const finding = await quote('example-2027/finding-1', '', 'en');
    assert.include(textOf(inside(finding, '.name')), 'Contradiction The text says');
  });

  it('stays open: no button closes it, and Escape does not', async () => {
    const element = await quote('example-2027/high-tech-enterprises');
    assert.lengthOf(allInside(element, '.close'), 0);
    inside(element, '.action').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await settle(element);
    assert.lengthOf(allInside(element, 'blockquote'), 1);
  });

  it('keeps the context that a reader has opened, until another record is asked for', async () => {
    const net = fakeFetch();
    const element = await mount<SourceQuote>(
      html`<source-quote src=${freshUrl()} record="example-2027/unicorns"></source-quote>`,
    );
    const loaded = once(element, 'load');
    net.requests[0]?.answer(SAMPLE);
    await loaded;
    inside(element, '.path button').click();
    net.requests[1]?.answer(SAMPLE_DOCUMENT_TEXT);
    await until(() => textOf(inside(element, 'blockquote')).startsWith('到2027年'));
    element.lang = 'en';
    await settle(element);
    assert.match(textOf(inside(element, 'blockquote')), /^到2027年/);
    element.record = 'example-2027/incubators';
    await settle(element);
    assert.equal(textOf(inside(element, 'blockquote')), '新增孵化载体3-5个');
    net.restore();
  });

  it('says which record the data lack, and that none was named', async () => {
    assert.include(textOf(await quote('example-2027/nothing')), '数据里没有“example-2027/nothing”。');
    assert.include(textOf(await quote('example-2027/rd-intensity', '1999')), '数据里没有“example-2027/rd-intensity”。');
    assert.include(textOf(await quote('')), '没有写明要显示什么：缺少 record 属性。');
  });

  for (const [theme, size] of [
    ['dark', 'normal'],
    ['light', 'elder'],
  ]) {
    it(`has no violation of axe in ${theme}, ${size}`, async () => {
      const element = await quote('example-2027/high-tech-enterprises-table');
      element.setAttribute('theme', theme ?? '');
      element.setAttribute('size', size ?? '');
      await assertAccessible(element);
    });
  }
});
