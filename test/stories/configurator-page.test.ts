import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';

import type { PlanElement } from '../../packages/elements/src/index.js';
import { KINDS } from '../../stories/gallery/configurator/records.js';
import { galleryServer, listen } from '../../stories/gallery/serve.js';
import { startChromium, watchedPage } from '../helpers/chromium.js';

const PORT = 8500;
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe('the configurator in the gallery', () => {
  let server: Server;
  let browser: Browser;
  let origin: string;
  let page: Page;
  let said: string[];

  before(async () => {
    server = galleryServer();
    origin = `http://localhost:${await listen(server, PORT)}`;
    browser = await startChromium();
  });
  after(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    await page?.close();
    ({ page, said } = await watchedPage(browser, origin));
  });

  const settled = (tag: string): Promise<unknown> =>
    page.waitForFunction(
      (name) => (document.querySelector(`.holder > ${name}`) as PlanElement<unknown> | null)?.state === 'complete',
      {},
      tag,
    );

  async function open(query: string, tag = 'target-gauge'): Promise<void> {
    await page.goto(`${origin}/configurator.html?${query}`);
    await settled(tag);
  }

  const textOf = (selector: string): Promise<string> => page.$eval(selector, ({ textContent }) => textContent ?? '');
  const asked = (): URLSearchParams => new URL(page.url()).searchParams;

  for (const tag of Object.keys(KINDS)) {
    it(`shows <${tag}> as its snippet has it, and prints nothing`, async () => {
      await open(`tag=${tag}&plan=yangpu-2025`, tag);
      const attributes = await page.$eval('.holder > *', (element) =>
        element
          .getAttributeNames()
          .filter((name) => name !== 'src')
          .map((name) => `${name}="${element.getAttribute(name)}"`),
      );
      const snippet = await textOf('#code-tag');
      for (const attribute of attributes) assert.ok(snippet.includes(attribute), attribute);
      assert.deepEqual(said, []);
    });
  }

  it('keeps the choice in the address, through a reload, and back to what was before', async () => {
    await open('lang=en&plan=pudong-2020');
    await page.select('select[name="tag"]', 'task-list');
    await settled('task-list');
    assert.equal(asked().get('record'), '*');
    assert.equal(asked().get('lang'), 'en', 'the page’s own switches stay');
    const task = await page.$eval('select[name="record"] option:nth-last-child(2)', (one) => (one as HTMLOptionElement).value);
    await page.select('select[name="record"]', task);
    await page.click('input[name="data"][value="frozen"]');
    await page.reload();
    await settled('task-list');
    assert.ok((await textOf('#code-tag')).startsWith(`<task-list task="${task}">`));
    assert.match(await textOf('#code-data'), /^<script type="application\/json" data-plan-bundle>/);
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector('#code-data'));
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('#code-tag')?.textContent.includes('plan="pudong-2020"'));
    assert.equal(asked().get('record'), '*');
    await page.goBack();
    await settled('target-gauge');
    assert.deepEqual(said, []);
  });

  it('does not make a step of every letter', async () => {
    await open('');
    const steps = await page.evaluate(() => history.length);
    await page.type('input[name="value"]', '5');
    assert.match(await textOf('.wrong'), /as-of、by/);
    await page.type('input[name="as-of"]', '2026-06-30');
    await page.type('input[name="by"]', '某机关');
    assert.match(await textOf('#code-tag'), /value="5" as-of="2026-06-30" by="某机关"/);
    assert.equal(await page.evaluate(() => history.length), steps);
    assert.equal(asked().get('as-of'), '2026-06-30');
  });

  const faults: [string, RegExp][] = [
    ['zh-CN', /地址里的 plan“x”没有对应的选项/],
    ['zh-Hant', /地址裡的 plan“x”沒有對應的選項/],
    ['en', /There is no choice “x” for plan/],
  ];
  for (const [lang, message] of faults) {
    it(`says in ${lang} what an address asks for in vain, and shows the first there is`, async () => {
      await open(`lang=${lang}&plan=x`);
      assert.match(await textOf('.faults'), message);
      await page.select('select[name="plan"]', 'yangpu-2025');
      assert.equal(await page.$('.faults'), null, 'gone with the next choice');
    });
  }

  it('finds one of many records, and keeps the chosen one in the list', async () => {
    await open('tag=source-quote&plan=pudong-2020', 'source-quote');
    const chosen = await page.$eval('select[name="record"]', (select) => (select as HTMLSelectElement).value);
    await page.type('input[name="search"]', '张江科学城');
    const values = await page.$$eval('select[name="record"] option', (options) => options.map(({ textContent }) => textContent));
    assert.ok(values.length > 1 && values.length < 30, `${values.length} options`);
    assert.equal(await page.$eval('select[name="record"]', (select) => (select as HTMLSelectElement).value), chosen);
    assert.match(await textOf('.note[role="status"]'), /^\d+ 条中的 \d+ 条$/);
  });

  it('refuses a folder that is none, and goes on with the former one', async () => {
    await open('');
    await page.type('input[name="base"]', ' "onload=x');
    assert.match(await textOf('#code-script'), /src="\/plan-elements\/plan-elements\.js"/);
    assert.match(
      await page.$$eval('.wrong', (lines) => lines.map(({ textContent }) => textContent).join('')),
      /不能作为文件夹的地址/,
    );
  });

  it('copies, and where it may not, selects', async () => {
    await open('lang=en');
    // As text, since what tsx makes of a function in a function needs a helper that the page does not have.
    await page.evaluate(`window.copied = [];
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: async (text) => void copied.push(text) },
      })`);
    await page.click('[data-copy="script"]');
    await page.waitForFunction(() => document.querySelector('.actions output:not(:empty)'));
    assert.match(await textOf('.hand-over'), /Copied: The script/);
    assert.deepEqual(await page.evaluate(() => (window as unknown as { copied: string[] }).copied), [
      await textOf('#code-script'),
    ]);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.click('[data-copy="csp"]');
    await page.waitForFunction(() => document.querySelector('.hand-over')?.textContent.includes('press Ctrl+C'));
    assert.equal(await page.evaluate(() => String(getSelection())), await textOf('#code-csp'));
  });

  it('follows the page’s switches of language and colours', async () => {
    await open('');
    await page.select('#switches select[name="lang"]', 'en');
    await page.waitForFunction(() => document.querySelector('legend')?.textContent === 'What to show');
    await page.select('#switches select[name="theme"]', 'dark');
    await page.waitForFunction(() => document.querySelector('.holder > *')?.shadowRoot?.querySelector('.base.dark'));
    assert.deepEqual(said, []);
  });

  it('is accessible and fits a phone, in every language, in dark and in elder size', async () => {
    for (const [query, tag] of [
      ['lang=zh-CN&theme=light', 'target-gauge'],
      ['lang=zh-Hant&theme=dark&tag=facility-timeline', 'facility-timeline'],
      ['lang=en&size=elder&theme=light&tag=source-quote&plan=x&data=frozen', 'source-quote'],
      ['lang=en&theme=dark&size=elder', 'target-gauge'],
    ] as const) {
      await page.setViewport({ width: 320, height: 800 });
      await open(query, tag);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, query);
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
        const { violations: found } = await axe.run({ resultTypes: ['violations'] });
        return found.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
        );
      });
      assert.deepEqual(violations, [], query);
    }
  });

  it('is one link away from every page, with the page’s plan', async () => {
    await page.goto(`${origin}/yangpu-2025.html`);
    const address = await page.$eval('header a[href^="/configurator"]', (link) => (link as HTMLAnchorElement).href);
    assert.equal(address, `${origin}/configurator.html?plan=yangpu-2025`);
  });
});
