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

  it('names row and column of a table cell, and the findings', async () => {
    const [element, panel] = await opened();
    assert.include(textOf(panel), '表格：高新技术企业数（家），2025年目标');
    assert.include(textOf(panel), '口径文中称“4倍增”；表1由2178家（2018）到8000家（2025），为3.67倍。');
    element.lang = 'en';
    await element.updateComplete;
    assert.include(textOf(panel), 'NoteThe text says “4倍增”; table 1 goes from 2178 (2018) to 8000 (2025), a factor of 3.67.');
    assert.equal(panel.getAttribute('aria-label'), 'Source');
    assert.equal(panel.querySelector('blockquote')?.lang, 'zh-CN');
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
    assert.equal(panel.querySelector('a')?.getAttribute('href'), 'https://example.org/plan.html');
    const hostile = { ...SAMPLE, documents: [{ ...SAMPLE_DOCUMENT, url: 'javascript:alert(1)' }] };
    const [, other] = await opened(ID, hostile);
    assert.isNull(other.querySelector('a'));
  });

  it('copies a citation, or offers it where the browser forbids copying', async () => {
    const [element, panel] = await opened();
    const [copy, gbt] = [...panel.querySelectorAll<HTMLElement>(BUTTONS)];
    const copied: string[] = [];
    const original = navigator.clipboard.writeText;
    navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
    copy?.click();
    await settle(element);
    assert.deepEqual(copied, [
      '示例区科学技术委员会、示例区人民政府：《示例区科技创新行动方案》（示科发〔2025〕1号），2025年3月10日。',
    ]);
    assert.match(textOf(panel.querySelector('output')), /^已复制：/);
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
    const context = (): HTMLElement | undefined => [...panel.querySelectorAll<HTMLElement>(BUTTONS)][2];
    context()?.click();
    assert.match(net.requests[1]?.url ?? '', /\/text\/example-2027\.json$/);
    net.requests[1]?.fail();
    await settle(element);
    assert.equal(textOf(panel.querySelector('output')), '原文未能载入，请再试一次。');
    element.lang = 'en';
    await element.updateComplete;
    context()?.click();
    net.requests[2]?.fail();
    await settle(element);
    assert.equal(textOf(panel.querySelector('output')), 'The text could not be loaded. Please try again.');
    context()?.click();
    net.requests[3]?.answer(SAMPLE_DOCUMENT_TEXT);
    await settle(element);
    const quote = textOf(panel.querySelector('blockquote'));
    assert.match(quote, /^到2027年，高新技术企业不少于2000家.*独角兽企业达到20家，新增孵化载体3-5个.*4\.69%。$/);
    assert.isUndefined(context());
    net.restore();
  });

  it('offers no context where the bundle came without an address', async () => {
    const [, panel] = await opened();
    assert.lengthOf(panel.querySelectorAll(BUTTONS), 2);
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
