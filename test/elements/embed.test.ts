import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';

import { originOf, readMessage } from '../../packages/elements/src/embed/messages.js';
import { EMBEDDABLE, readQuery } from '../../packages/elements/src/embed/query.js';
import type { PlanElement } from '../../packages/elements/src/index.js';
import { SAMPLE, SAMPLE_DOCUMENT } from '../fixtures/sample-bundle.js';
import { startChromium, watchedPage } from '../helpers/chromium.js';
import { Site, STRICT_POLICY } from '../helpers/site.js';

describe('readMessage', () => {
  const cases: [unknown, unknown][] = [
    [
      { planElements: 'height', height: 320.2 },
      { planElements: 'height', height: 321 },
    ],
    [{ planElements: 'hello' }, { planElements: 'hello' }],
    [{ planElements: 'height', height: '320' }, undefined],
    [{ planElements: 'height', height: NaN }, undefined],
    [{ planElements: 'height', height: -1 }, undefined],
    [{ planElements: 'height', height: 0 }, undefined],
    [{ planElements: 'height', height: 1e9 }, undefined],
    [{ planElements: 'height' }, undefined],
    [{ height: 320 }, undefined],
    ['[iFrameSizer]message', undefined],
    [null, undefined],
    [undefined, undefined],
  ];
  for (const [data, message] of cases) {
    it(`reads ${JSON.stringify(data) ?? 'nothing'} as ${JSON.stringify(message) ?? 'none of ours'}`, () => {
      assert.deepEqual(readMessage(data), message);
    });
  }
});

describe('originOf', () => {
  const cases: [string | null, string | undefined][] = [
    ['https://news.example/a?b', 'https://news.example'],
    ['data:text/html,x', undefined],
    ['not an address', undefined],
    ['', undefined],
    [null, undefined],
  ];
  for (const [address, origin] of cases) it(`of ${address}`, () => assert.equal(originOf(address), origin));
});

describe('readQuery', () => {
  it('takes a tag of ours and the attributes that it knows', () => {
    const { tag, attributes, origin } = readQuery('?tag=target-gauge&target=a%2Fb&src=b.json&onclick=x&origin=https://n.example');
    assert.equal(tag, 'target-gauge');
    assert.deepEqual(attributes, [
      ['src', 'b.json'],
      ['target', 'a/b'],
    ]);
    assert.equal(origin, 'https://n.example');
  });

  it('takes no other tag', () => {
    for (const tag of ['script', 'iframe', '', 'constructor']) assert.equal(readQuery(`?tag=${tag}`).tag, undefined);
  });

  it('knows every element that there is', () => {
    const { exports } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8')) as { exports: object };
    for (const path of Object.keys(exports)) {
      const tag = /^\.\/([\w-]+)\/define\.js$/.exec(path)?.[1];
      if (tag !== undefined) assert.ok(EMBEDDABLE.includes(tag), tag);
    }
  });
});

describe('a widget in a frame of another origin', () => {
  let browser: Browser;
  let widgets: Site;
  let news: Site;

  const headers = { 'content-security-policy': STRICT_POLICY };
  const published = (name: string): string => readFileSync(`packages/elements/dist/${name}`, 'utf8');
  const query = `tag=target-gauge&src=bundle.json&target=${encodeURIComponent(`${SAMPLE_DOCUMENT.id}/high-tech-enterprises`)}`;

  before(async () => {
    browser = await startChromium();
    widgets = await Site.open({
      '/plan-elements.js': published('plan-elements.js'),
      '/embed-frame.js': published('embed-frame.js'),
      '/embed.css': published('embed.css'),
      '/embed.html': { text: published('embed.html'), headers },
      '/bundle.json': JSON.stringify(SAMPLE),
    });
    news = await Site.open({ '/embed-host.js': published('embed-host.js') });
  });
  after(async () => {
    await browser.close();
    await Promise.all([widgets.close(), news.close()]);
  });

  const frame = (src: string): string =>
    `<iframe data-plan-embed title="示例" width="600" height="50" src="${src.replaceAll('&', '&amp;')}"></iframe>`;

  const article = (body: string): string =>
    `<!doctype html><meta charset="utf-8"><title>示例报</title><script src="/embed-host.js" defer></script>${body}`;

  it('gets the height that it tells, under the strict policy', async () => {
    news.add('/article.html', article(frame(`${widgets.origin}/embed.html?${query}`)));
    const { page, said } = await watchedPage(browser, widgets.origin, news.origin);
    await page.goto(`${news.origin}/article.html`);
    await page.waitForFunction(() => Number(document.querySelector('iframe')?.getAttribute('height')) > 200);
    const inside = page.frames()[1];
    const state = await inside?.$eval('target-gauge', (element) => (element as unknown as PlanElement<unknown>).state);
    assert.equal(state, 'complete');
    const scrolls = await inside?.evaluate(() => document.documentElement.scrollHeight > innerHeight);
    assert.equal(scrolls, false);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('is not moved by messages from elsewhere', async () => {
    news.add('/liar.html', '<script>parent.postMessage({ planElements: "height", height: 5000 }, "*")</script>');
    news.add('/article.html', article(frame(`${widgets.origin}/embed.html?${query}`) + '<iframe src="/liar.html"></iframe>'));
    const { page } = await watchedPage(browser, widgets.origin, news.origin);
    await page.goto(`${news.origin}/article.html`, { waitUntil: 'networkidle0' });
    await page.evaluate(() => {
      window.postMessage({ planElements: 'height', height: 5000 }, '*');
    });
    await page.waitForFunction(() => Number(document.querySelector('iframe')?.getAttribute('height')) > 200);
    const heights = await page.$$eval('iframe', (frames) => frames.map((element) => element.getAttribute('height')));
    assert.ok(!heights.includes('5000'), heights.join());
    await page.close();
  });

  it('tells its height to the page that its address names, and to no other', async () => {
    news.add('/article.html', article(frame(`${widgets.origin}/embed.html?${query}&origin=https://other.example`)));
    const { page } = await watchedPage(browser, widgets.origin, news.origin);
    await page.goto(`${news.origin}/article.html`, { waitUntil: 'networkidle0' });
    assert.equal(await page.$eval('iframe', (element) => element.getAttribute('height')), '50');
    await page.close();
  });

  it('says what is missing where the address names no widget', async () => {
    const { page } = await watchedPage(browser, widgets.origin);
    await page.goto(`${widgets.origin}/embed.html`, { waitUntil: 'networkidle0' });
    assert.equal(await page.$eval('[data-plan-unknown]', (element) => (element as HTMLElement).hidden), false);
    await page.close();
  });
});
