import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';

import type { PlanElement } from '../../packages/elements/src/index.js';
import { SAMPLE, SAMPLE_DOCUMENT } from '../fixtures/sample-bundle.js';
import { SAMPLE_REPORT } from '../fixtures/sample-report.js';
import { startChromium } from '../helpers/chromium.js';
import { Site } from '../helpers/site.js';

const { id } = SAMPLE_DOCUMENT;
const TARGET = `target="${id}/high-tech-enterprises"`;
const PLAN = `plan="${id}"`;
const SOURCE = '未能载入，请再试一次。';
const TABLE = '表格未能打开，请再试一次。';
const PART = '这一部分未能载入，请再试一次。';
const FILE = '文件未能生成，请再试一次。';

/** What stands in each element without any of the parts that are loaded on demand, and what pressing says of them. */
const TAGS: Readonly<Record<string, { attributes: string; shows: RegExp; presses: Readonly<Record<string, string>> }>> = {
  'target-gauge': {
    attributes: TARGET,
    shows: /高新技术企业不少于2000家；尚无公开进展/,
    presses: { '.figure': SOURCE },
  },
  'task-list': {
    attributes: PLAN,
    shows: /打造示例科学园.*完善示例创新片区布局/,
    presses: { '.title': '这项功能未能载入，请再试一次。', '.downloads button': FILE },
  },
  'facility-timeline': {
    attributes: PLAN,
    shows: /示例光源.*示例深海观测网/,
    presses: { '.action': PART, '.figure': SOURCE, '.downloads button': FILE },
  },
  'fund-card': {
    attributes: PLAN,
    shows: /示例启航基金.*6亿元/,
    presses: { '.figure': SOURCE, '.downloads button': FILE },
  },
  'indicator-trend': {
    attributes: PLAN,
    shows: /2024年达4\.69%，2027年目标保持在5\.5%以上/,
    presses: { '.action': TABLE, '.figure': SOURCE, '.downloads button': FILE },
  },
  'plan-compare': {
    attributes: 'concept="high-tech-enterprises"',
    shows: /2027年目标不少于2000家/,
    presses: { '.action': TABLE, '.figure': SOURCE, '.downloads button': FILE },
  },
  'source-quote': {
    attributes: `record="${id}/high-tech-enterprises"`,
    shows: /高新技术企业不少于2000家/,
    presses: { '.downloads button': FILE },
  },
  'plan-card': {
    attributes: PLAN,
    shows: /示科发〔2025〕1号/,
    presses: { '.figure': SOURCE, '.downloads button': FILE },
  },
};

describe('one file a tag, where the parts that it loads on demand are missing', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await startChromium();
    site = await Site.open({
      '/bundle.json': JSON.stringify(SAMPLE),
      '/report.json': JSON.stringify(SAMPLE_REPORT),
      ...Object.fromEntries(
        Object.keys(TAGS).map((tag) => [`/${tag}.js`, readFileSync(`packages/elements/dist/${tag}.js`, 'utf8')]),
      ),
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function open(tag: string, attributes: string): Promise<Page> {
    site.add(
      '/page.html',
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>页面</title>
      <script type="module" src="/${tag}.js"></script></head>
      <body><${tag} src="/bundle.json" ${attributes}>原文一句</${tag}></body></html>`,
    );
    const page = await browser.newPage();
    await page.goto(`${site.origin}/page.html`, { waitUntil: 'load' });
    await page.waitForFunction(
      (name) => /complete|empty/.test(document.querySelector<PlanElement<unknown>>(name)?.state ?? ''),
      {},
      tag,
    );
    return page;
  }

  const shown = (page: Page, tag: string): Promise<{ state: string; text: string }> =>
    page.$eval(tag, (element) => ({
      state: (element as PlanElement<unknown>).state,
      text: (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '),
    }));

  for (const [tag, { attributes, shows, presses }] of Object.entries(TAGS)) {
    it(`${tag} shows what it has, and says what a press could not open`, async () => {
      const page = await open(tag, attributes);
      assert.match((await shown(page, tag)).text, shows);
      for (const [selector, message] of Object.entries(presses)) {
        await page.$eval(tag, (element, wanted) => element.shadowRoot?.querySelector<HTMLElement>(wanted)?.click(), selector);
        await page.waitForFunction(
          (name, wanted) =>
            [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('[role=status]') ?? [])].some(
              ({ textContent }) => textContent.trim() === wanted,
            ),
          {},
          tag,
          message,
        );
      }
      const { state, text } = await shown(page, tag);
      assert.equal(state, 'complete');
      assert.match(text, shows);
      await page.close();
    });

    it(`${tag} shows the plan without the words of another language, and without a report`, async () => {
      for (const other of ['lang="en"', 'report="/report.json"']) {
        const page = await open(tag, `${attributes} ${other}`);
        const { state, text } = await shown(page, tag);
        assert.equal(state, 'complete', other);
        assert.match(text, shows, other);
        await page.close();
      }
    });

    it(`${tag} says that it could not load, beside what the page says, where it has nothing`, async () => {
      const page = await open(tag, attributes.replace(/"[^"]*"/, '"nowhere"'));
      const { state, text } = await shown(page, tag);
      assert.equal(state, 'empty');
      assert.match(text, /未能载入，请再试一次。 重试/);
      assert.ok(await page.$eval(tag, ({ shadowRoot }) => shadowRoot?.querySelector('slot')));
      await page.close();
    });
  }
});
