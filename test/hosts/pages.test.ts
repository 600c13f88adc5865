import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';

import type { PlanElement } from '../../packages/elements/src/index.js';
import { SAMPLE, SAMPLE_DOCUMENT } from '../fixtures/sample-bundle.js';
import { startChromium, watchedPage } from '../helpers/chromium.js';
import { Site } from '../helpers/site.js';
import { PROTOTYPE } from '../scripts/browsers.js';

const published = readFileSync('packages/elements/dist/plan-elements.js', 'utf8');
const { id } = SAMPLE_DOCUMENT;
const TARGET = `${id}/high-tech-enterprises`;
const FALLBACK = '到2027年，高新技术企业不少于2000家';
const GAUGE = `<target-gauge src="/bundle.json" target="${TARGET}">${FALLBACK}</target-gauge>`;

/** One tag of each kind. */
const ALL = [
  GAUGE,
  `<task-list src="/bundle.json" plan="${id}"></task-list>`,
  `<facility-timeline src="/bundle.json" plan="${id}"></facility-timeline>`,
  `<fund-card src="/bundle.json" plan="${id}"></fund-card>`,
  `<indicator-trend src="/bundle.json" indicator="${TARGET}"></indicator-trend>`,
  `<plan-compare src="/bundle.json" concept="high-tech-enterprises"></plan-compare>`,
  `<source-quote src="/bundle.json" record="${TARGET}"></source-quote>`,
  `<plan-card src="/bundle.json" plan="${id}"></plan-card>`,
].join('\n');

const scripts = (...addresses: string[]): string =>
  addresses
    .map(
      (address) =>
        `<script src="${address}" type="${address.includes('plan-elements') ? 'module' : 'text/javascript'}"></script>`,
    )
    .join('');

const OURS = scripts('/plan-elements.js');

describe('host pages', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await startChromium();
    site = await Site.open({
      '/plan-elements.js': published,
      '/bundle.json': JSON.stringify(SAMPLE),
      [`/text/${id}.json`]: '{}',
      '/jquery.js': readFileSync('node_modules/jquery/dist/jquery.min.js', 'utf8'),
      '/prototype.js': existsSync(PROTOTYPE) ? readFileSync(PROTOTYPE, 'utf8') : '',
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function open(html: string, check: (page: Page, said: string[]) => Promise<void>): Promise<void> {
    site.add('/page.html', html);
    const { page, said } = await watchedPage(browser, site.origin);
    await page.goto(`${site.origin}/page.html`, { waitUntil: 'networkidle0' });
    await check(page, said);
    await page.close();
  }

  const states = (page: Page): Promise<string[]> =>
    page.$$eval('*', (elements) =>
      elements
        .filter((element) => 'state' in element && element.shadowRoot)
        .map((element) => `${element.localName} ${(element as unknown as PlanElement<unknown>).state}`),
    );

  const complete = (page: Page): Promise<void> =>
    states(page).then((found) => {
      assert.ok(found.length > 0);
      assert.deepEqual(
        found.filter((state) => !state.endsWith(' complete')),
        [],
      );
    });

  it('HTML 4 with jQuery 1 and Prototype.js, which changes what arrays and elements can do', async () => {
    assert.ok(existsSync(PROTOTYPE), `no ${PROTOTYPE}: node test/scripts/browsers.js says what to install`);
    const page = `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
      <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>某区政府</title>
      ${scripts('/prototype.js', '/jquery.js')}<script>jQuery.noConflict()</script>${OURS}</head>
      <body bgcolor="#ffffff"><table width="760" align="center"><tr><td><font size="2">${ALL}</font></td></tr></table></body></html>`;
    await open(page, async (opened, said) => {
      await complete(opened);
      assert.deepEqual(said, []);
      const height = await opened.$eval('target-gauge', (element) => element.getBoundingClientRect().height);
      assert.ok(height > 100);
    });
  });

  it('style sheets that undo everything reach the elements but not what is in them', async () => {
    const page = `<!doctype html><meta charset="utf-8"><title>x</title><style>* { all: unset } svg, button, p { display: none }</style>${OURS}${GAUGE}`;
    await open(page, async (opened, said) => {
      await complete(opened);
      assert.deepEqual(said, []);
      const shown = await opened.$eval('target-gauge', ({ shadowRoot }) =>
        ['svg', 'button', 'figcaption'].every(
          (name) => (shadowRoot?.querySelector(name)?.getBoundingClientRect().height ?? 0) > 5,
        ),
      );
      assert.ok(shown);
    });
  });

  it('adds nothing to the page: no style sheet, no global, no node', async () => {
    await open(`<!doctype html><meta charset="utf-8"><title>x</title>${OURS}<main>${GAUGE}</main>`, async (opened) => {
      const found = await opened.evaluate(() => ({
        head: document.querySelectorAll('head > :not(meta, title, script)').length,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        around: document.body.children.length,
        light: document.querySelector('target-gauge')?.childNodes.length,
      }));
      assert.deepEqual(found, { head: 0, sheets: 0, around: 1, light: 1 });
    });
  });

  it('an English page shows a Chinese widget as Chinese, and the other way round', async () => {
    const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>x</title>${OURS}${GAUGE}<div lang="zh">${GAUGE}</div></html>`;
    await open(page, async (opened) => {
      await complete(opened);
      const captions = await opened.$$eval('target-gauge', (gauges) =>
        gauges.map(({ shadowRoot }) => shadowRoot?.querySelector('figcaption')?.textContent),
      );
      assert.match(captions[0] ?? '', /by 2027/);
      assert.match(captions[1] ?? '', /到2027年/);
    });
  });

  it('a page from right to left neither turns nor overflows', async () => {
    const page = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>${OURS}${ALL}</html>`;
    await open(page, async (opened, said) => {
      await opened.setViewport({ width: 320, height: 800 });
      await complete(opened);
      assert.deepEqual(said, []);
      assert.equal(await opened.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    });
  });

  it('two versions of our own file: the first one holds the names, the second says so once a name', async () => {
    const other = published.replace(/(["'`])0\.1\.0\1/, '$10.0.9$1');
    assert.notEqual(other, published, 'the version stands in the file');
    site.add('/old/plan-elements.js', other);
    const page = `<!doctype html><meta charset="utf-8"><title>x</title>${scripts('/old/plan-elements.js', '/plan-elements.js')}${GAUGE}`;
    await open(page, async (opened, said) => {
      await complete(opened);
      const warnings = said.filter((line) => line.includes('0.1.0 was not registered: version 0.0.9 holds the name'));
      assert.equal(warnings.length, said.length);
      assert.equal(new Set(said).size, said.length, 'no warning twice');
    });
  });

  it('the same file twice is the file once', async () => {
    const page = `<!doctype html><meta charset="utf-8"><title>x</title>${scripts('/plan-elements.js', '/plan-elements.js?v=2')}${GAUGE}`;
    await open(page, async (opened, said) => {
      await complete(opened);
      assert.deepEqual(
        said.filter((line) => !line.includes('was not registered')),
        [],
      );
    });
  });

  it('an element that is taken away while it loads leaves nothing behind', async () => {
    const page = `<!doctype html><meta charset="utf-8"><title>x</title>${OURS}<main></main>
      <script type="module">
        const gauge = document.createElement('target-gauge');
        gauge.src = '/bundle.json';
        gauge.target = '${TARGET}';
        gauge.addEventListener('loadstart', () => gauge.remove());
        document.querySelector('main').append(gauge);
      </script>`;
    await open(page, async (opened, said) => {
      assert.deepEqual(said, []);
      assert.equal(await opened.$eval('main', ({ childElementCount }) => childElementCount), 0);
    });
  });

  it('a content system that strips scripts and unknown tags still shows the sentence', async () => {
    const kept = GAUGE.replace(/<\/?target-gauge[^>]*>/g, '');
    await open(`<!doctype html><meta charset="utf-8"><title>x</title><p>${kept}</p>`, async (opened, said) => {
      assert.deepEqual(said, []);
      assert.equal(await opened.$eval('p', ({ textContent }) => textContent), FALLBACK);
    });
    await open(`<!doctype html><meta charset="utf-8"><title>x</title>${GAUGE}`, async (opened) => {
      assert.equal(await opened.$eval('target-gauge', (element) => (element as HTMLElement).innerText), FALLBACK);
    });
  });
});
