import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

import type { PlanElement } from '../../packages/elements/src/index.js';
import { indexPage, planPage } from '../../stories/gallery/pages.js';
import { galleryServer, listen } from '../../stories/gallery/serve.js';
import { SAMPLE, SAMPLE_DOCUMENT } from '../fixtures/sample-bundle.js';
import { findChromium } from '../scripts/browsers.js';

const PORT = 8400;
/** The pages of plans; the configurator has tests of its own. */
const pages = readdirSync('stories/gallery/dist').filter((name) => name.endsWith('.html') && name !== 'configurator.html');

describe('gallery pages', () => {
  const written = [indexPage(SAMPLE), planPage(SAMPLE, SAMPLE_DOCUMENT)];

  it('are what a strict page allows: no inline script, style or handler', () => {
    for (const html of written) {
      assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
      assert.doesNotMatch(html, /(?:src|href)="(?!\/)/);
    }
  });

  it('escape what documents say', () => {
    const document = { ...SAMPLE_DOCUMENT, title: '<img src=x> & "示例"' };
    const html = planPage({ ...SAMPLE, documents: [document] }, document);
    assert.doesNotMatch(html, /<img/);
    assert.match(html, /&lt;img src=x&gt; &amp; &quot;示例&quot;/);
  });

  it('have the sentence of every indicator for readers without JavaScript', () => {
    assert.match(written[1] ?? '', /到2027年，高新技术企业不少于2000家/);
  });
});

describe('gallery in a browser, under its own headers', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let origin: string;
  const said: string[] = [];

  before(async () => {
    server = galleryServer();
    origin = `http://localhost:${await listen(server, PORT)}`;
    browser = await launch({
      executablePath: findChromium() ?? 'chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--lang=zh-CN'],
    });
    page = await browser.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) said.push(`asked ${request.url()}`);
    });
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  it('sends the policy, the type and no sniffing with every file', async () => {
    const types = { '/': 'text/html', '/dist/plan-elements.js': 'text/javascript', '/data/bundle.json': 'application/json' };
    for (const [path, type] of Object.entries(types)) {
      const { status, headers } = await fetch(origin + path);
      assert.equal(status, 200, path);
      assert.match(headers.get('content-type') ?? '', new RegExp(`^${type}`), path);
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*require-trusted-types-for 'script'/, path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    }
    assert.equal((await fetch(`${origin}/nowhere`)).status, 404);
  });

  for (const name of pages) {
    it(`${name} completes, prints nothing and asks nobody else`, async () => {
      said.length = 0;
      await page.goto(`${origin}/${name}`, { waitUntil: 'networkidle0' });
      const states = await page.evaluate(() =>
        [...document.querySelectorAll<PlanElement<unknown>>('main :not(:not(:defined))')]
          .filter(({ localName }) => localName.includes('-'))
          .map(({ localName, state }) => `${localName} ${state}`),
      );
      assert.ok(states.length > 0);
      assert.deepEqual(
        states.filter((state) => !state.endsWith(' complete')),
        [],
      );
      assert.deepEqual(said, []);
    });
  }

  it('switches language, colours and size by attributes, and fits a phone', async () => {
    await page.setViewport({ width: 320, height: 800 });
    for (const name of pages) {
      await page.goto(`${origin}/${name}?lang=en&theme=dark&size=elder`, { waitUntil: 'networkidle0' });
      const found = await page.evaluate(() => {
        const [element] = document.querySelectorAll('plan-card');
        const attributes = ['lang', 'theme', 'size'].map((attribute) => element?.getAttribute(attribute));
        return { attributes, over: document.documentElement.scrollWidth - window.innerWidth };
      });
      assert.deepEqual(found, { attributes: ['en', 'dark', 'elder'], over: 0 }, name);
    }
    assert.deepEqual(said, []);
  });

  for (const width of [1280, 375]) {
    it(`moves nothing when the script comes, at ${width} px`, async () => {
      // All rows are in the window, since what is not may have a reserved height.
      await page.setViewport({ width, height: 20_000 });
      const tops = (): Promise<number[]> =>
        page.evaluate(() =>
          [...document.querySelectorAll('main, main section, main *, footer')]
            .filter(({ localName }) => localName.includes('-') || localName === 'section')
            .flatMap((element) => [element.getBoundingClientRect().top, element.getBoundingClientRect().bottom]),
        );
      const withoutScript = (request: HTTPRequest): void => {
        if (request.url().endsWith('/plan-elements.js')) void request.abort();
        else void request.continue();
      };
      for (const name of pages) {
        await page.setRequestInterception(true);
        page.on('request', withoutScript);
        await page.goto(`${origin}/${name}`, { waitUntil: 'networkidle0' });
        const before = await tops();
        page.off('request', withoutScript);
        await page.setRequestInterception(false);
        await page.goto(`${origin}/${name}`, { waitUntil: 'networkidle0' });
        const after = await tops();
        assert.equal(after.length, before.length);
        assert.ok(before.length > 4);
        after.forEach((top, index) => assert.ok(Math.abs(top - before[index]!) < 1, `${name}: ${before[index]} became ${top}`));
      }
      said.length = 0;
    });
  }

  it('saves a file from an element, which the policy allows', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-elements-'));
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
    const saved = new Promise<void>((resolve) => {
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
    });
    await page.goto(`${origin}/pudong-2020.html`, { waitUntil: 'networkidle0' });
    await page.evaluate(() =>
      document.querySelector('plan-card')?.shadowRoot?.querySelector<HTMLElement>('.downloads button')?.click(),
    );
    await saved;
    assert.match(readFileSync(join(folder, 'pudong-2020.csv'), 'utf8'), /^\uFEFF项目,内容,章节,行\r\n标题,浦东新区科技创新中心/);
    assert.deepEqual(said, []);
    rmSync(folder, { recursive: true });
  });

  it('lists every document of the bundle', () => {
    const { documents } = JSON.parse(readFileSync('packages/bundle/dist/bundle.json', 'utf8')) as typeof SAMPLE;
    assert.deepEqual(pages.toSorted(), ['index.html', ...documents.map(({ id }) => `${id}.html`)].toSorted());
  });
});
