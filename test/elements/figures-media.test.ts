import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession, Page } from 'puppeteer-core';

import type { PlanElement } from '../../packages/elements/src/index.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';
import { startChromium, watchedPage } from '../helpers/chromium.js';
import { Site, STRICT_POLICY } from '../helpers/site.js';

const TAGS = ['target-gauge', 'indicator-trend', 'plan-compare'] as const;
const TABLE = 'example-2027/high-tech-enterprises-table';
const ABOUT = {
  'target-gauge': `target="${TABLE}"`,
  'indicator-trend': `indicator="${TABLE}"`,
  'plan-compare': 'concept="rd-intensity"',
};

const file = (name: string): Uint8Array => readFileSync(new URL(`../../packages/elements/dist/${name}.js`, import.meta.url));

describe('figures', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let session: CDPSession;

  before(async () => {
    const others = SAMPLE.indicators.map((item) => ({ ...item, id: `other/${item.id}`, document: 'other' }));
    const documents = [...SAMPLE.documents, { ...SAMPLE.documents[0], id: 'other', place: '示例西区' }];
    site = await Site.open({
      '/': {
        text: `<!doctype html><html lang="zh-CN"><title>figures</title>${TAGS.map(
          (tag) => `<script type="module" src="/${tag}.js"></script><${tag} src="/bundle.json" ${ABOUT[tag]}></${tag}>`,
        ).join('')}`,
        headers: { 'content-security-policy': STRICT_POLICY },
      },
      '/bundle.json': JSON.stringify({ ...SAMPLE, documents, indicators: [...SAMPLE.indicators, ...others] }),
      ...Object.fromEntries(TAGS.map((tag) => [`/${tag}.js`, { text: file(tag) }])),
    });
    browser = await startChromium();
    ({ page } = await watchedPage(browser, site.origin));
    session = await page.createCDPSession();
    await page.goto(site.origin);
    await page.waitForFunction(
      (tags: readonly string[]) =>
        tags.every((tag) => (document.querySelector(tag) as PlanElement<unknown>).state === 'complete'),
      {},
      TAGS,
    );
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  /** A computed property of everything in an element that a selector finds. */
  const styleOf = (tag: string, selector: string, property: string): Promise<string[]> =>
    page.$$eval(
      `${tag} >>> ${selector}`,
      (found, name) => found.map((element) => getComputedStyle(element).getPropertyValue(name)),
      property,
    );
  const media = async (type: string, ...features: { name: string; value: string }[]): Promise<void> => {
    await session.send('Emulation.setEmulatedMedia', { media: type, features });
  };
  /** What a colour of the system is here. */
  const system = (colour: string): Promise<string> =>
    page.evaluate((name) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = name;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }, colour);

  it('are drawn in the colours of the system where it forces them, and an empty scale never looks full', async () => {
    await media('screen', { name: 'forced-colors', value: 'active' });
    const [ink, known, link] = await Promise.all(['CanvasText', 'GrayText', 'LinkText'].map(system));
    for (const [selector, colour] of [
      ['target-gauge >>> path.target', ink],
      ['target-gauge >>> path.observed', known],
      ['target-gauge >>> path.milestone', link],
      ['indicator-trend >>> path.target', ink],
      ['indicator-trend >>> line.estimated', known],
      ['indicator-trend >>> path.interim', link],
      ['plan-compare >>> path.target', ink],
    ] as const) {
      const [tag, inner] = selector.split(' >>> ') as [string, string];
      assert.equal((await styleOf(tag, inner, 'stroke'))[0], colour, selector);
    }
    assert.deepEqual(await styleOf('target-gauge', 'path.track', 'stroke-width'), ['1px']);
    assert.deepEqual(await styleOf('target-gauge', 'path.observed', 'stroke-width'), ['14px']);
    await media('');
  });

  for (const tag of TAGS) {
    it(`of <${tag}> are printed with their sentence and without controls`, async () => {
      await media('print');
      const controls = await styleOf(tag, '.action, .downloads, .open-source', 'display');
      assert.deepEqual(new Set(controls.length ? controls : ['none']), new Set(['none']));
      const sentence = await page.$eval(`${tag} >>> figcaption`, (caption) => (caption as HTMLElement).innerText);
      assert.match(sentence, /。$/);
      assert.deepEqual(await styleOf(tag, '.base', 'background-color'), ['rgb(255, 255, 255)']);
      await media('');
    });

    it(`of <${tag}> do not move`, async () => {
      const moving = await page.$eval(tag, (element) => element.shadowRoot!.getAnimations().length);
      assert.equal(moving, 0);
      assert.deepEqual(new Set(await styleOf(tag, '*', 'transition-duration')), new Set(['0s']));
    });

    for (const [width, size] of [
      [120, '16px'],
      [320, '32px'],
    ] as const) {
      it(`of <${tag}> keep within ${width} px with type of ${size}`, async () => {
        const over = await page.$eval(
          tag,
          (element, room, type) => {
            const host = element as HTMLElement;
            host.style.cssText = `display: block; width: ${room}px; --plan-size: ${type}`;
            const { right } = host.getBoundingClientRect();
            const found = [...host.shadowRoot!.querySelectorAll('.base *:not(svg *)')].flatMap((inner) =>
              inner.getBoundingClientRect().right > right + 1 ? `${inner.localName}.${inner.getAttribute('class') ?? ''}` : [],
            );
            host.style.cssText = '';
            return found;
          },
          width,
          size,
        );
        assert.deepEqual(over, []);
      });
    }
  }
});
