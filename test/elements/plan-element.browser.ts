import { assert, html } from '@open-wc/testing';
import type { Bundle } from '@plan-elements/bundle';
import type { LitElement, TemplateResult } from 'lit';

import { PlanElement } from '../../packages/elements/src/internal/plan-element.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';
import { takePrinted } from '../helpers/console-guard.js';
import { fakeFetch, freshUrl } from '../helpers/fake-fetch.js';
import type { FakeFetch } from '../helpers/fake-fetch.js';
import { inside, mount, once, textOf } from '../helpers/fixture.js';

class PlanTitle extends PlanElement<string> {
  static override readonly tag = 'plan-title';

  protected override select(bundle: Bundle): string | undefined {
    return this.planOf(bundle)?.title;
  }

  protected override renderData(title: string): TemplateResult {
    return html`<p>${title}</p>`;
  }
}
PlanTitle.define();

const TITLE = '示例区科技创新行动方案';
const isSlotted = (element: Element): boolean => inside<HTMLSlotElement>(element, 'slot').assignedNodes().length > 0;

describe('PlanElement', () => {
  let net: FakeFetch;
  beforeEach(() => (net = fakeFetch()));
  afterEach(() => net.restore());

  describe('states', () => {
    it('shows the author’s content as long as there is nothing to load', async () => {
      const element = await mount<PlanTitle>(html`<plan-title>两千家</plan-title>`);
      assert.equal(element.state, 'initial');
      assert.isTrue(isSlotted(element));
      assert.lengthOf(net.requests, 0);
    });

    it('keeps the author’s content, busy, until the data stand', async () => {
      const element = await mount<PlanTitle>(html`<plan-title src=${freshUrl()}>两千家</plan-title>`);
      assert.equal(element.state, 'pending');
      assert.isTrue(isSlotted(element));
      assert.equal(inside(element, '[part=base]').getAttribute('aria-busy'), 'true');
      const loaded = once(element, 'load');
      net.requests[0]?.answer(SAMPLE);
      await loaded;
      assert.equal(element.state, 'complete');
      assert.isTrue(element.matches(':state(complete)') && !element.matches(':state(pending)'));
      assert.equal(textOf(element), TITLE);
      assert.isFalse(inside(element, '[part=base]').hasAttribute('aria-busy'));
    });

    it('keeps old data, busy, while new ones are loaded', async () => {
      const element = await mount<PlanTitle>(html`<plan-title src=${freshUrl()}></plan-title>`);
      const loaded = once(element, 'load');
      net.requests[0]?.answer(SAMPLE);
      await loaded;
      element.src = freshUrl();
      await element.updateComplete;
      assert.equal(element.state, 'pending');
      assert.equal(textOf(element), TITLE);
      assert.equal(inside(element, '[part=base]').getAttribute('aria-busy'), 'true');
    });

    it('says in both languages which id is missing', async () => {
      const element = await mount<PlanTitle>(html`<plan-title lang="zh" plan="nowhere" .bundle=${SAMPLE}>两千家</plan-title>`);
      assert.equal(element.state, 'empty');
      assert.include(textOf(element), '数据里没有“nowhere”。');
      assert.isTrue(isSlotted(element));
      element.lang = 'en';
      await element.updateComplete;
      assert.include(textOf(element), 'The data has no “nowhere”.');
    });

    it('says in both languages that nothing was chosen', async () => {
      const two = { ...SAMPLE, documents: [...SAMPLE.documents, ...SAMPLE.documents] };
      const element = await mount<PlanTitle>(html`<plan-title .bundle=${two}></plan-title>`);
      assert.include(textOf(element), '没有写明要显示什么：缺少 plan 属性。');
      element.lang = 'en';
      await element.updateComplete;
      assert.include(textOf(element), 'Nothing was chosen to show: the attribute plan is missing.');
    });
  });

  describe('a twin', () => {
    /** An element whose shadow tree came with the page. */
    function withTwin(): PlanTitle {
      const element = document.createElement('plan-title') as PlanTitle;
      element.attachShadow({ mode: 'open' }).append('规划');
      element.bundle = SAMPLE;
      document.body.append(element);
      return element;
    }

    it('shows until its element draws, each in a task of its own', async () => {
      const elements = [withTwin(), withTwin()];
      const drawn: string[] = [];
      for (const element of elements) void element.updateComplete.then(() => drawn.push(elements.map(textOf).join('|')));
      // All that waits for no task of its own is done by now.
      for (let turns = 0; turns < 50; turns += 1) await null;
      assert.deepEqual(elements.map(textOf), ['规划', '规划']);
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      assert.deepEqual(drawn, [`${TITLE}|规划`, `${TITLE}|${TITLE}`]);
      for (const element of elements) element.remove();
    });

    it('shows while its element waits for data', async () => {
      const element = withTwin();
      element.bundle = undefined;
      element.src = freshUrl();
      await element.updateComplete;
      assert.equal(element.state, 'pending');
      assert.equal(textOf(element), '规划');
      const loaded = once(element, 'load');
      net.requests[0]?.answer(SAMPLE);
      await loaded;
      assert.equal(textOf(element), TITLE);
      element.remove();
    });
  });

  describe('errors', () => {
    const html_ = { headers: { 'content-type': 'text/html' } };
    const cases: [name: string, answer: (net: FakeFetch) => void, chinese: string, english: string][] = [
      [
        'no connection',
        ({ requests }) => requests[0]?.fail(),
        '连接不上服务器，或者传输中断。',
        'The server cannot be reached, or the transfer broke off.',
      ],
      ['a status', ({ requests }) => requests[0]?.answer('', { status: 404 }), '服务器回答 404。', 'The server answered 404.'],
      [
        'a page',
        ({ requests }) => requests[0]?.answer('<p>', html_),
        '得到的不是 JSON，而是 text/html。',
        'The answer is not JSON but text/html.',
      ],
      [
        'cut-off JSON',
        ({ requests }) => requests[0]?.answer('{"a":'),
        '得到的 JSON 不完整或有错。',
        'The JSON is cut off or broken.',
      ],
      [
        'another version',
        ({ requests }) => requests[0]?.answer({ ...SAMPLE, schemaVersion: '9.1' }),
        '数据的格式版本是 9.1，本页组件不认识。',
        'The data has format version 9.1, which this page’s elements do not know.',
      ],
      [
        'a missing field',
        ({ requests }) => requests[0]?.answer({ ...SAMPLE, funds: null }),
        '数据的“funds”一项缺失或类型不对。',
        'The data lacks “funds”, or it has the wrong type.',
      ],
      ['other JSON', ({ requests }) => requests[0]?.answer('[]'), '得到的 JSON 不是规划数据。', 'The JSON is no plan data.'],
    ];
    for (const [name, answer, chinese, english] of cases) {
      it(`says in both languages what went wrong: ${name}`, async () => {
        const element = await mount<PlanTitle>(html`<plan-title src=${freshUrl()}>两千家</plan-title>`);
        const failed = once(element, 'error');
        answer(net);
        await failed;
        assert.equal(element.state, 'error');
        assert.include(textOf(element), `数据未能载入。${chinese}`);
        assert.isTrue(isSlotted(element));
        element.lang = 'en';
        await element.updateComplete;
        assert.include(textOf(element), `The data could not be loaded. ${english}`);
      });
    }

    it('tries again, keeping the button that has the focus, and goes on at what it then shows', async () => {
      const element = await mount<PlanTitle>(html`<plan-title src=${freshUrl()}></plan-title>`);
      const failed = once(element, 'error');
      net.requests[0]?.fail();
      await failed;
      const retry = inside(element, 'button');
      retry.focus();
      const started = once(element, 'loadstart');
      retry.click();
      await started;
      assert.equal(element.state, 'pending');
      assert.strictEqual(element.shadowRoot?.activeElement, retry);
      const loaded = once(element, 'load');
      net.requests[1]?.answer(SAMPLE);
      await loaded;
      assert.equal(textOf(element), TITLE);
    });
  });

  describe('sources of data', () => {
    it('prefers the property to every address', async () => {
      const element = await mount<PlanTitle>(html`<plan-title src=${freshUrl()} .bundle=${SAMPLE}></plan-title>`);
      assert.equal(textOf(element), TITLE);
      assert.lengthOf(net.requests, 0);
    });

    it('takes the closest data-plan-src, also from outside a shadow root', async () => {
      const url = freshUrl();
      const host = await mount<LitElement>(html`<section data-plan-src=${url}><div></div></section>`);
      const root = (host.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
      const element = new PlanTitle();
      root.append(element);
      await element.updateComplete;
      assert.equal(net.requests[0]?.url, new URL(url, location.href).href);
    });

    it('takes a bundle inside the page', async () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.dataset.planBundle = '';
      script.textContent = JSON.stringify(SAMPLE);
      document.head.append(script);
      const element = await mount<PlanTitle>(html`<plan-title></plan-title>`);
      assert.equal(textOf(element), TITLE);
      script.remove();
    });

    it('says what is wrong with a bundle inside the page', async () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.dataset.planBundle = '';
      script.textContent = '{';
      document.head.append(script);
      const element = await mount<PlanTitle>(html`<plan-title></plan-title>`);
      assert.equal(element.state, 'error');
      assert.equal(textOf(element), '数据未能载入。得到的 JSON 不完整或有错。');
      script.remove();
    });

    it('makes one request for two elements', async () => {
      const url = freshUrl();
      await mount<PlanTitle>(html`<plan-title src=${url}></plan-title>`);
      await mount<PlanTitle>(html`<plan-title src=${url}></plan-title>`);
      assert.lengthOf(net.requests, 1);
    });

    it('lets the latest address win, whatever answers first, and leaves other elements alone', async () => {
      const [former, latter] = [freshUrl(), freshUrl()];
      const other = await mount<PlanTitle>(html`<plan-title src=${former}></plan-title>`);
      const element = await mount<PlanTitle>(html`<plan-title src=${former}></plan-title>`);
      element.src = latter;
      await element.updateComplete;
      await Promise.resolve();
      const renamed = { ...SAMPLE, documents: SAMPLE.documents.map((document) => ({ ...document, title: '后来的方案' })) };
      const loaded = Promise.all([once(element, 'load'), once(other, 'load')]);
      net.requests[1]?.answer(renamed);
      net.requests[0]?.answer(SAMPLE);
      await loaded;
      assert.equal(textOf(element), '后来的方案');
      assert.equal(textOf(other), TITLE);
    });

    it('survives its removal while the data are under way', async () => {
      const element = await mount<PlanTitle>(html`<plan-title src=${freshUrl()}></plan-title>`);
      const parent = element.parentElement;
      element.remove();
      const loaded = once(element, 'load');
      net.requests[0]?.answer(SAMPLE);
      await loaded;
      parent?.append(element);
      await element.updateComplete;
      assert.equal(textOf(element), TITLE);
    });

    it('loads anew what has changed', async () => {
      const element = await mount<PlanTitle>(html`<plan-title src=${freshUrl()}></plan-title>`);
      const loaded = once(element, 'load');
      net.requests[0]?.answer(SAMPLE);
      await loaded;
      const started = once(element, 'loadstart');
      const reloaded = element.reload();
      await started;
      net.requests[1]?.answer({ ...SAMPLE, documents: [] });
      await reloaded;
      assert.equal(element.state, 'empty');
    });
  });

  describe('events', () => {
    it('tells of loading in the order of an image, without bubbling', async () => {
      const told: string[] = [];
      const parent = document.createElement('div');
      for (const type of ['loadstart', 'load', 'error', 'loadend'])
        parent.addEventListener(type, () => told.push(`bubbled ${type}`));
      const element = new PlanTitle();
      for (const type of ['loadstart', 'load', 'error', 'loadend']) {
        element.addEventListener(type, () => told.push(`${type} ${element.state}`));
      }
      element.src = freshUrl();
      parent.append(element);
      document.body.append(parent);
      await once(element, 'loadstart');
      await Promise.resolve();
      const ended = once(element, 'loadend');
      net.requests[0]?.fail();
      await ended;
      assert.deepEqual(told, ['loadstart pending', 'error error', 'loadend error']);
      parent.remove();
    });
  });

  describe('language', () => {
    it('follows its own lang, then the closest one, also outside a shadow root', async () => {
      const host = await mount<LitElement>(html`<section lang="en"><div></div></section>`);
      const root = (host.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
      const element = new PlanTitle();
      element.plan = 'nowhere';
      element.bundle = SAMPLE;
      root.append(element);
      await element.updateComplete;
      assert.equal(inside(element, '[part=base]').lang, 'en');
      element.lang = 'zh-CN';
      await element.updateComplete;
      assert.equal(inside(element, '[part=base]').lang, 'zh-CN');
    });
  });

  describe('define', () => {
    it('registers once, and leaves a taken name with one warning', () => {
      assert.strictEqual<unknown>(PlanTitle.define(), PlanTitle);
      assert.deepEqual(takePrinted(), []);
      customElements.define('plan-taken', class extends HTMLElement {});
      PlanTitle.define('plan-taken');
      assert.deepEqual(takePrinted(), [
        `console.warn: <plan-taken> ${PlanTitle.version} was not registered: version unknown holds the name.`,
      ]);
    });

    it('registers under a second name', async () => {
      PlanTitle.define('plan-title-two');
      const element = await mount<PlanTitle>(html`<plan-title-two .bundle=${SAMPLE}></plan-title-two>`);
      assert.instanceOf(element, PlanTitle);
      assert.equal(textOf(element), TITLE);
      PlanTitle.define('plan-title-two');
      assert.deepEqual(takePrinted(), []);
    });
  });

  it('works without element internals', async () => {
    const original = HTMLElement.prototype.attachInternals;
    Reflect.deleteProperty(HTMLElement.prototype, 'attachInternals');
    try {
      const element = await mount<PlanTitle>(html`<plan-title .bundle=${SAMPLE}></plan-title>`);
      assert.equal(element.state, 'complete');
    } finally {
      HTMLElement.prototype.attachInternals = original;
    }
  });
});
