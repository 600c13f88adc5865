import { assert, html } from '@open-wc/testing';

import '../../packages/elements/src/target-gauge/define.js';
import type { TargetGauge } from '../../packages/elements/src/target-gauge/target-gauge.js';
import { SAMPLE, SAMPLE_DOCUMENT, SAMPLE_DOCUMENT_TEXT, SAMPLE_DRAFT } from '../fixtures/sample-bundle.js';
import { assertAccessible } from '../helpers/axe.js';
import { fakeFetch, freshUrl } from '../helpers/fake-fetch.js';
import { allInside, inside, mount, once, openSource, settle, textOf } from '../helpers/fixture.js';

const ID = 'example-2027/high-tech-enterprises-table';
const BUTTONS = '.action';

/** A gauge with the source of its big number open. */
async function opened(target = ID, bundle = SAMPLE, lang = 'zh-CN'): Promise<[TargetGauge, HTMLElement]> {
  const element = await mount<TargetGauge>(html`<target-gauge lang=${lang} target=${target} .bundle=${bundle}></target-gauge>`);
  return [element, await openSource(element, inside(element, '.figure'))];
}

describe('source panel', () => {
  it('shows the passage with the figure marked, and where it stands', async () => {
    const [, panel] = await opened('example-2027/high-tech-enterprises');
    assert.equal(textOf(panel.querySelector('blockquote')), '高新技术企业不少于2000家');
    assert.equal(textOf(panel.querySelector('mark')), '不少于2000家');
    assert.include(textOf(panel), '一、总体要求');
    assert.include(textOf(panel), '第 3 行');
    assert.include(
      textOf(panel),
      '《示例区科技创新行动方案》（示科发〔2025〕1号），示例区科学技术委员会、示例区人民政府，2025年3月10日印发',
    );
  });

  it('sets the cells of a table as a row, and names what contradicts them', async () => {
    const [element, panel] = await opened();
    const row = panel.querySelector('blockquote') as HTMLElement;
    assert.equal(textOf(row), '高新技术企业数（家） 2025年目标 8000');
    assert.equal(textOf(row.querySelector('mark')), '8000');
    assert.include(textOf(panel), '口径文中称“4倍增”；表1由2178家（2018）到8000家（2025），为3.67倍。');
    element.lang = 'en';
    await element.updateComplete;
    assert.include(textOf(panel), 'NoteThe text says “4倍增”; table 1 goes from 2178 (2018) to 8000 (2025), a factor of 3.67.');
    assert.equal(panel.getAttribute('aria-label'), 'Source: 8000');
    assert.equal(panel.querySelector('blockquote')?.lang, 'zh-CN');
  });

  it('opens both sides of a contradiction, and closes them', async () => {
    const [element, panel] = await opened();
    const sides = panel.querySelector<HTMLElement>('.finding button') as HTMLElement;
    assert.equal(textOf(sides), '看 2 处原文');
    assert.equal(sides.getAttribute('aria-expanded'), 'false');
    sides.focus();
    sides.click();
    await element.updateComplete;
    assert.equal(sides.getAttribute('aria-expanded'), 'true');
    const shown = panel.querySelector(`#${sides.getAttribute('aria-controls')}`) as HTMLElement;
    assert.deepEqual([...shown.querySelectorAll('blockquote')].map(textOf), [
      '高新技术企业数量争取实现4倍增',
      '高新技术企业数（家） 2025年目标 8000',
    ]);
    assert.strictEqual(element.shadowRoot?.activeElement, sides);
    await assertAccessible(element);
    element.lang = 'en';
    await element.updateComplete;
    assert.equal(textOf(sides), 'Show the 2 passages');
    sides.click();
    await element.updateComplete;
    assert.isNull(panel.querySelector('.finding blockquote'));
  });

  it('says what a draft does not state', async () => {
    const draft = { ...SAMPLE, documents: [{ ...SAMPLE_DRAFT, id: SAMPLE_DOCUMENT.id }] };
    const [element, panel] = await opened(ID, draft);
    assert.include(textOf(panel), '《示例区远景方案（征求意见稿）》，文号未载，草案，印发日期未载');
    element.lang = 'en';
    await element.updateComplete;
    assert.include(textOf(panel), 'no document number, draft, no date given');
  });

  it('links to the official page, and to http and https only', async () => {
    const [, panel] = await opened();
    assert.equal(
      panel.querySelector('a')?.getAttribute('href'),
      'https://example.org/plan.html#:~:text=%E9%AB%98%E6%96%B0%E6%8A%80%E6%9C%AF%E4%BC%81%E4%B8%9A%E6%95%B0',
    );
    const hostile = { ...SAMPLE, documents: [{ ...SAMPLE_DOCUMENT, url: 'javascript:alert(1)' }] };
    const [, other] = await opened(ID, hostile);
    assert.isNull(other.querySelector('a'));
  });

  it('copies a citation in three ways, or offers it where the browser forbids copying', async () => {
    const [element, panel] = await opened('example-2027/high-tech-enterprises');
    const [official, gbt, passage] = [...panel.querySelectorAll<HTMLElement>(BUTTONS)];
    assert.equal(official?.getAttribute('aria-label'), '复制引文 公文格式');
    const copied: string[] = [];
    const original = navigator.clipboard.writeText;
    navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
    for (const button of [official, passage]) {
      button?.click();
      await settle(element);
    }
    assert.deepEqual(copied, [
      '示例区科学技术委员会、示例区人民政府：《示例区科技创新行动方案》（示科发〔2025〕1号），2025年3月10日。',
      '“高新技术企业不少于2000家”（《示例区科技创新行动方案》（示科发〔2025〕1号），一、总体要求 › 第3行） https://example.org/plan.html',
    ]);
    assert.match(textOf(panel.querySelector('output')), /^已复制：“高新/);
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    gbt?.click();
    await settle(element);
    assert.match(
      textOf(panel.querySelector('output')),
      /^浏览器不让复制，请从这里选取：.*\[EB\/OL\]\. \(2025-03-10\)\[\d{4}-\d\d-\d\d\]/,
    );
    element.lang = 'en';
    await element.updateComplete;
    gbt?.click();
    await settle(element);
    assert.match(textOf(panel.querySelector('output')), /^The browser does not allow copying\. Select the text here: /);
    navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
    passage?.click();
    await settle(element);
    assert.match(copied[2] ?? '', /^“高新技术企业不少于2000家” \(.*\[unofficial translation\].*, line 3, https:/);
    navigator.clipboard.writeText = original;
  });

  it('loads the context on demand, and says in both languages when it can’t', async () => {
    const net = fakeFetch();
    const element = await mount<TargetGauge>(
      html`<target-gauge src=${freshUrl()} target="example-2027/unicorns"></target-gauge>`,
    );
    const loaded = once(element, 'load');
    net.requests[0]?.answer(SAMPLE);
    await loaded;
    const panel = await openSource(element, inside(element, '.figure'));
    const [context] = panel.querySelectorAll<HTMLElement>('.path button');
    assert.equal(textOf(context), '看上下文');
    context?.focus();
    context?.click();
    assert.match(net.requests[1]?.url ?? '', /\/text\/example-2027\.json$/);
    net.requests[1]?.fail();
    await settle(element);
    assert.equal(textOf(panel.querySelector('output')), '原文未能载入，请再试一次。');
    element.lang = 'en';
    await element.updateComplete;
    context?.click();
    net.requests[2]?.fail();
    await settle(element);
    assert.equal(textOf(panel.querySelector('output')), 'The text could not be loaded. Please try again.');
    context?.click();
    net.requests[3]?.answer(SAMPLE_DOCUMENT_TEXT);
    await settle(element);
    const quote = (): string => textOf(panel.querySelector('blockquote'));
    assert.match(quote(), /^到2027年，高新技术企业不少于2000家.*独角兽企业达到20家，新增孵化载体3-5个.*低于2%。$/);
    const [before, after] = panel.querySelectorAll<HTMLElement>('.path button');
    assert.strictEqual(element.shadowRoot?.activeElement, before, 'the button goes on as the one for the sentence before');
    assert.deepEqual([before, after].map(textOf), ['Sentence before', 'Sentence after']);
    after?.click();
    await settle(element);
    assert.match(quote(), /低于2%。规上工业产值年均增长7%，.*高于全市平均水平。$/);
    before?.click();
    await settle(element);
    assert.match(quote(), /^一、总体要求 到2027年/);
    before?.click();
    await settle(element);
    assert.match(quote(), /^示例区科技创新行动方案（示例文本，并非真实文件） 一、总体要求/);
    assert.equal(before?.getAttribute('aria-disabled'), 'true');
    before?.click();
    await settle(element);
    net.restore();
  });

  it('says in both languages that the text has no context', async () => {
    const net = fakeFetch();
    const element = await mount<TargetGauge>(
      html`<target-gauge src=${freshUrl()} target="example-2027/unicorns"></target-gauge>`,
    );
    const loaded = once(element, 'load');
    net.requests[0]?.answer(SAMPLE);
    await loaded;
    const panel = await openSource(element, inside(element, '.figure'));
    const context = panel.querySelector<HTMLElement>('.path button');
    context?.click();
    net.requests[1]?.answer({ ...SAMPLE_DOCUMENT_TEXT, paragraphs: [] });
    await settle(element);
    assert.equal(textOf(panel.querySelector('output')), '原文里没有找到这一处的上下文。');
    element.lang = 'en';
    await element.updateComplete;
    context?.click();
    await settle(element);
    assert.equal(textOf(panel.querySelector('output')), 'The text file has no context for this passage.');
    net.restore();
  });

  it('offers no context where the bundle came without an address', async () => {
    const [, panel] = await opened();
    assert.lengthOf(panel.querySelectorAll('.path button'), 0);
  });

  it('has a button that closes it, and gives the focus back', async () => {
    const [element, panel] = await opened();
    const close = panel.querySelector<HTMLElement>('.close');
    assert.equal(textOf(close), '收起');
    close?.click();
    await element.updateComplete;
    assert.lengthOf(allInside(element, '#source'), 0);
    assert.strictEqual(element.shadowRoot?.activeElement, inside(element, '.figure'));
  });

  it('keeps to the width of a phone', async () => {
    const [element, panel] = await opened('example-2027/high-tech-enterprises-table');
    element.style.width = '296px';
    await settle(element);
    for (const part of panel.querySelectorAll('*')) {
      assert.isAtMost(part.getBoundingClientRect().right, panel.getBoundingClientRect().right, part.className);
    }
  });

  it('opens and closes by its figure, closes by Escape, and gives the focus back', async () => {
    const [element] = await opened();
    const figure = inside(element, '.figure');
    assert.equal(figure.getAttribute('aria-expanded'), 'true');
    assert.equal(figure.getAttribute('aria-controls'), 'source');
    inside(element, `#source ${BUTTONS}`).focus();
    const outer: Event[] = [];
    element.addEventListener('keydown', (event) => outer.push(event));
    inside(element, '#source').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await element.updateComplete;
    assert.lengthOf(allInside(element, '#source'), 0);
    assert.strictEqual(element.shadowRoot?.activeElement, figure);
    assert.equal(figure.getAttribute('aria-expanded'), 'false');
    assert.lengthOf(outer, 0, 'a dialog around the element stays open');
    await openSource(element, figure);
    figure.click();
    await element.updateComplete;
    assert.lengthOf(allInside(element, '#source'), 0);
  });

  it('closes when the data change', async () => {
    const [element] = await opened();
    element.bundle = { ...SAMPLE };
    await element.updateComplete;
    assert.lengthOf(allInside(element, '#source'), 0);
  });

  for (const theme of ['light', 'dark']) {
    it(`has no violation of axe in ${theme}`, async () => {
      const [element] = await opened();
      element.setAttribute('theme', theme);
      await assertAccessible(element);
    });
  }
});
