import { assert } from '@open-wc/testing';
import { html } from 'lit';

// What comes when the page is at rest.
import '../../packages/elements/src/internal/print-notes.js';
import '../../packages/elements/src/plan-card/define.js';
import type { PlanCard } from '../../packages/elements/src/plan-card/plan-card.js';
import { SAMPLE, SAMPLE_DOCUMENT, SAMPLE_DRAFT } from '../fixtures/sample-bundle.js';
import { assertAccessible } from '../helpers/axe.js';
import { allInside, inside, mount, once, openSource, textOf } from '../helpers/fixture.js';

const two = { ...SAMPLE, documents: [SAMPLE_DOCUMENT, SAMPLE_DRAFT] };

describe('<plan-card>', () => {
  it('prints title, number, issuers, date, goal years and counts', async () => {
    const card = await mount<PlanCard>(html`<plan-card .bundle=${SAMPLE}></plan-card>`);
    assert.equal(inside(card, 'h2').textContent, SAMPLE_DOCUMENT.title);
    const text = textOf(card);
    for (const part of [
      '示科发〔2025〕1号',
      '示例区科学技术委员会、示例区人民政府',
      '2025年3月10日印发',
      '目标年 2025 · 2027',
      '任务 4 项',
    ]) {
      assert.include(text, part);
    }
    assert.equal(inside<HTMLAnchorElement>(card, 'a').href, 'https://example.org/plan.html');
  });

  it('says what a document does not state', async () => {
    const card = await mount<PlanCard>(html`<plan-card .bundle=${two} plan=${SAMPLE_DRAFT.id}></plan-card>`);
    const text = textOf(card);
    for (const part of ['文号未载', '征求意见稿或草案，尚未印发']) assert.include(text, part);
    assert.notInclude(text, '目标年');
    assert.isEmpty(allInside(card, 'a, .findings, .counts li'));
  });

  it('asks for a plan where the bundle has several, and names one that it lacks', async () => {
    const card = await mount<PlanCard>(html`<plan-card .bundle=${two}><p>保留</p></plan-card>`);
    assert.equal(card.state, 'empty');
    card.plan = 'nowhere-2030';
    await card.updateComplete;
    assert.include(textOf(card), 'nowhere-2030');
    assert.lengthOf(allInside(card, 'slot'), 1);
  });

  it('keeps the Chinese title in English, marked as Chinese, with its translation', async () => {
    const card = await mount<PlanCard>(html`<plan-card lang="en" .bundle=${SAMPLE}></plan-card>`);
    assert.equal(inside(card, 'h2').lang, 'zh-CN');
    assert.include(textOf(card), 'Example District Action Plan for Science and Technology');
    assert.include(textOf(card), 'issued 2025-03-10');
  });

  it('links to http addresses only', async () => {
    const [document] = SAMPLE.documents;
    assert.ok(document);
    const bundle = { ...SAMPLE, documents: [{ ...document, url: 'javascript:alert(1)' }] };
    const card = await mount<PlanCard>(html`<plan-card .bundle=${bundle}></plan-card>`);
    assert.isEmpty(allInside(card, 'a'));
  });

  it('opens both passages of a contradiction', async () => {
    const card = await mount<PlanCard>(html`<plan-card .bundle=${SAMPLE}></plan-card>`);
    const [figure] = allInside(card, '.findings .figure');
    assert.ok(figure);
    const opened = once(card, 'plan-source-open');
    const panel = await openSource(card, figure);
    await opened;
    assert.lengthOf([...panel.querySelectorAll('blockquote')], 2);
    assert.include(panel.textContent, '高新技术企业数量争取实现4倍增');
  });

  it('keeps matters of wording apart, and lets them open too', async () => {
    const findings = SAMPLE.findings.map((finding) => ({ ...finding, severity: 'info' as const }));
    const card = await mount<PlanCard>(html`<plan-card .bundle=${{ ...SAMPLE, findings }}></plan-card>`);
    assert.isEmpty(allInside(card, '.findings'));
    assert.equal(textOf(inside(card, '.notes h3')), '用词前后有别 1 处');
    assert.ok((await openSource(card, inside(card, '.notes .figure'))).querySelector('blockquote'));
    card.lang = 'en';
    await card.updateComplete;
    assert.equal(textOf(inside(card, '.notes h3')), 'Its wording differs in 1 place');
  });

  it('prints each figure with the number of its note, and the notes with their words, for as long as it prints', async () => {
    const card = await mount<PlanCard>(html`<plan-card .bundle=${SAMPLE}></plan-card>`);
    window.dispatchEvent(new Event('beforeprint'));
    assert.equal(textOf(inside(card, '.findings sup')), '[1]');
    assert.equal(
      textOf(inside(card, '.cited')),
      '[1] 高新技术企业数量争取实现4倍增（一、总体要求 › 第3行）；8000（表1 主要指标 › 高新技术企业数（家），2025年目标 › 第5行） 《示例区科技创新行动方案》（示科发〔2025〕1号）',
    );
    window.dispatchEvent(new Event('afterprint'));
    assert.isEmpty(allInside(card, 'sup, .cited'));
    card.remove();
    window.dispatchEvent(new Event('beforeprint'));
    assert.isEmpty(allInside(card, 'sup, .cited'));
    window.dispatchEvent(new Event('afterprint'));
  });

  for (const attributes of [{}, { lang: 'en', theme: 'dark' }, { size: 'elder' }] as {
    lang?: string;
    theme?: string;
    size?: string;
  }[]) {
    it(`has no accessibility violation ${JSON.stringify(attributes)}`, async () => {
      const card = await mount<PlanCard>(html`<plan-card .bundle=${SAMPLE}></plan-card>`);
      for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
      await card.updateComplete;
      const [figure] = allInside(card, '.findings .figure');
      assert.ok(figure);
      await openSource(card, figure);
      await assertAccessible(card);
    });
  }
});
