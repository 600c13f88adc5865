import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';

import type { PlanElement } from '../../packages/elements/src/index.js';
import type { Asked } from '../../stories/gallery/configurator/choice.js';
import * as frames from '../../stories/gallery/configurator/frames.js';
import { KINDS } from '../../stories/gallery/configurator/records.js';
import * as snippets from '../../stories/gallery/configurator/snippets.js';
import { SAMPLE, SAMPLE_DOCUMENT, SAMPLE_DRAFT } from '../fixtures/sample-bundle.js';
import { startChromium, watchedPage } from '../helpers/chromium.js';
import { chosen, FACTS } from '../helpers/configurator.js';
import { Site } from '../helpers/site.js';

const DIST = 'packages/elements/dist/';
const TWO = {
  ...SAMPLE,
  documents: [SAMPLE_DOCUMENT, SAMPLE_DRAFT],
  indicators: [
    ...SAMPLE.indicators,
    { ...SAMPLE.indicators[0]!, id: `${SAMPLE_DRAFT.id}/high-tech-enterprises`, document: SAMPLE_DRAFT.id },
  ],
};
const { id } = SAMPLE_DOCUMENT;

/** What an editor has uploaded to the folder. */
const uploaded = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(DIST, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(?:chunks\/)?[\w-]+\.(?:js|css|html)$/.test(name))
      .map((name) => [`/plan-elements/${name}`, readFileSync(DIST + name, 'utf8')]),
  );

describe('pages on which the configurator’s snippets were pasted, under the policy that it gave', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await startChromium();
    site = await Site.open({
      ...uploaded(),
      '/plan-elements/bundle.json': JSON.stringify(TWO),
      [`/plan-elements/plans/${id}.json`]: JSON.stringify(SAMPLE),
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function paste(policy: string, body: string, check: (page: Page, said: string[]) => Promise<void>): Promise<void> {
    const [, name = '', value = ''] = /^([\w-]+): (.*)$/.exec(policy) ?? [];
    const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>某区政府</title>${body}</html>`;
    site.add('/page.html', { text: html, headers: { [name]: value } });
    site.asked.length = 0;
    const { page, said } = await watchedPage(browser, site.origin);
    // What has not come by then will not come.
    page.setDefaultTimeout(5_000);
    await page.goto(`${site.origin}/page.html`, { waitUntil: 'load' });
    await check(page, said);
    await page.close();
  }

  const settled = (page: Page | Frame, tag: string): Promise<unknown> =>
    page.waitForFunction((name) => (document.querySelector(name) as PlanElement<unknown>)?.state === 'complete', {}, tag);

  for (const tag of Object.keys(KINDS)) {
    for (const files of ['all', 'tag']) {
      for (const data of KINDS[tag]?.across ? ['bundle', 'frozen'] : ['bundle', 'plan', 'frozen']) {
        it(`<${tag}>, script: ${files}, data: ${data}`, async () => {
          const choice = chosen(TWO, { tag, files, data });
          const body = [
            snippets.scriptHtml(choice, FACTS),
            ...(data === 'frozen' ? [snippets.dataHtml(choice, TWO)] : []),
            snippets.tagHtml(choice, TWO, FACTS),
            snippets.sourceHtml(choice, TWO),
          ].join('\n');
          await paste(snippets.cspLine(choice, FACTS), body, async (page, said) => {
            await settled(page, tag);
            assert.deepEqual(said, []);
            assert.equal(site.asked.filter((path) => path.endsWith('.json')).length, data === 'frozen' ? 0 : 1);
          });
        });
      }
    }
  }

  for (const files of ['all', 'tag']) {
    it(`files on another site, which allows it, script: ${files}`, async () => {
      const away = await Site.open({});
      const allowed = { 'access-control-allow-origin': '*' };
      for (const [path, text] of Object.entries(uploaded())) away.add(path, { text, headers: allowed });
      away.add('/plan-elements/bundle.json', { text: JSON.stringify(TWO), headers: allowed });
      const choice = chosen(TWO, { base: `${away.origin}/plan-elements/`, files });
      const body = snippets.scriptHtml(choice, FACTS) + snippets.tagHtml(choice, TWO, FACTS);
      await paste(snippets.cspLine(choice, FACTS), body, async (page, said) => {
        await settled(page, 'target-gauge');
        assert.deepEqual(
          said.filter((line) => !line.startsWith(`asked ${away.origin}/`)),
          [],
        );
      });
      await away.close();
    });
  }

  it('a script whose file has changed since is not run, and the sentence shows', async () => {
    const choice = chosen(TWO, {});
    const body = snippets.scriptHtml(choice, FACTS).replace(/sha384-\w{4}/, 'sha384-AAAA') + snippets.tagHtml(choice, TWO, FACTS);
    await paste(snippets.cspLine(choice, FACTS), body, async (page, said) => {
      assert.match(said.join(), /integrity/);
      assert.match(
        await page.$eval('target-gauge', (element) => (element as HTMLElement).innerText),
        /到2027年，高新技术企业不少于2000家/,
      );
    });
  });

  it('a reported value shows with its date and publisher', async () => {
    const choice = chosen(TWO, { value: '1800', 'as-of': '2026-06', by: '示例区"统计局"' });
    const body = snippets.scriptHtml(choice, FACTS) + snippets.tagHtml(choice, TWO, FACTS);
    await paste(snippets.cspLine(choice, FACTS), body, async (page, said) => {
      await settled(page, 'target-gauge');
      assert.deepEqual(said, []);
      const caption = await page.$eval('target-gauge', ({ shadowRoot }) => shadowRoot?.querySelector('figcaption')?.textContent);
      assert.match(caption ?? '', /1800家/);
      assert.match(caption ?? '', /示例区"统计局"/);
    });
  });

  for (const asked of [
    { tag: 'task-list' },
    { tag: 'facility-timeline', 'widget-table': 'on' },
    { tag: 'source-quote', 'widget-lang': 'en' },
  ] satisfies Asked[]) {
    it(`a frame with <${asked.tag}> takes the height of its content`, async () => {
      const choice = chosen(TWO, asked);
      await paste(frames.frameCspLine(choice), frames.frameCode(choice, TWO, FACTS), async (page, said) => {
        const frame = await page.waitForFrame((one) => one.url().includes('/embed.html'));
        await settled(frame, asked.tag);
        await page.waitForFunction(
          () => {
            const found = document.querySelector('iframe');
            const inside = found?.contentDocument?.documentElement.getBoundingClientRect().height ?? 0;
            return inside > 0 && Math.abs(inside - Number(found?.height)) < 1;
          },
          { polling: 'mutation' },
        );
        assert.deepEqual(said, []);
      });
    });
  }
});
