import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';

import { main } from '../../../packages/elements/dist/node/cli.js';
import type { PlanElement } from '../../../packages/elements/src/index.js';
import { SAMPLE, SAMPLE_DOCUMENT, SAMPLE_DOCUMENT_TEXT } from '../../fixtures/sample-bundle.js';
import { SAMPLE_REPORT } from '../../fixtures/sample-report.js';
import { startChromium, watchedPage } from '../../helpers/chromium.js';
import { Site, STRICT_POLICY } from '../../helpers/site.js';

const SENTENCE = '到2027年，高新技术企业不少于2000家';
const GAUGE = `<target-gauge target="${SAMPLE_DOCUMENT.id}/high-tech-enterprises"></target-gauge>`;

const pageOf = (body: string, attributes = 'data-plan-src="/data/bundle.json"'): string =>
  `<!DOCTYPE html>
<html lang="zh-CN">
  <head><meta charset="utf-8"><title>某区</title><script type="module" src="/plan-elements.js"></script></head>
  <body ${attributes}>
    <p>Die  &nbsp; Seite</p>${body}
  </body>
</html>
`;

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-elements-'));
});
after(() => {
  rmSync(folder, { recursive: true });
});

interface Call {
  code: number;
  stdout: string;
  stderr: string;
}

async function call(...args: string[]): Promise<Call> {
  const said = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof said) => ({ write: (text: string) => (said[name] += text) });
  return { code: await main(args, { stdout: stream('stdout'), stderr: stream('stderr') }), ...said };
}

const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** Runs a command on a page and returns the page that it writes. */
async function written(command: 'render' | 'offline', html: string, ...options: string[]): Promise<string> {
  const out = join(folder, 'out.html');
  const { code, stderr } = await call(command, file('in.html', html), '--out', out, '--root', folder, ...options);
  assert.equal(code, 0, stderr);
  return readFileSync(out, 'utf8');
}

describe('plan-elements render', () => {
  let bundle: string;

  before(() => {
    bundle = file('bundle.json', JSON.stringify(SAMPLE));
  });

  it('fills a tag with a shadow tree and with plain HTML, and leaves the rest of the page as it is', async () => {
    const html = await written('render', pageOf(GAUGE), '--bundle', bundle);
    const filled = /<template shadowrootmode="open">[^]*<\/template><div data-plan-twin>[^]*?<\/div>(?=<\/target-gauge>)/;
    assert.ok(filled.test(html));
    assert.equal(html.replace(filled, ''), pageOf(GAUGE));
    assert.ok(html.includes(`<div data-plan-twin><p>${SENTENCE}`));
  });

  it('writes the same page when it runs on its own output', async () => {
    const once = await written('render', pageOf(GAUGE), '--bundle', bundle);
    assert.equal(await written('render', once, '--bundle', bundle), once);
  });

  it('keeps what the author wrote between the tags', async () => {
    const html = await written('render', pageOf(GAUGE.replace('></', '><b>Eigener Text</b></')), '--bundle', bundle);
    assert.match(html, /<\/template><b>Eigener Text<\/b><\/target-gauge>/);
    assert.doesNotMatch(html, /data-plan-twin/);
  });

  it('leaves nothing to press, since nothing would happen', async () => {
    const html = await written(
      'render',
      pageOf(`<task-list plan="${SAMPLE_DOCUMENT.id}"></task-list>${GAUGE}<fund-card plan="${SAMPLE_DOCUMENT.id}"></fund-card>`),
      '--bundle',
      bundle,
    );
    const body = html.replace(/<style>[^]*?<\/style>/g, '');
    const controls = body
      .replace(/<p class="downloads" part="downloads" data-idle="">[^]*?<\/p>/g, '')
      .match(/<(?:button|input|select)[^>]*>/g);
    assert.ok(controls && controls.length > 3);
    for (const control of controls) assert.match(control, / data-idle=""/);
    assert.match(html, /\[data-idle\]\{visibility:hidden\}/);
    assert.doesNotMatch(body, /<!--/);
    assert.doesNotMatch(body, /<span[^>]* aria-expanded/);
  });

  it('speaks the language of the page around the tag', async () => {
    const html = await written('render', pageOf(`<div lang="en">${GAUGE}</div>`), '--bundle', bundle);
    assert.ok(/data-plan-twin><p>.*by 2027/.test(html));
  });

  it('says what a report says', async () => {
    file('report.json', JSON.stringify(SAMPLE_REPORT));
    const html = await written('render', pageOf(GAUGE, 'data-plan-report="/report.json"'), '--bundle', bundle);
    assert.ok(html.includes(SAMPLE_REPORT.publisher));
    assert.ok(html.includes('1800'));
  });

  it('reads addresses against the page and the root, and bundles inside the page', async () => {
    const inline = `<script type="application/json" data-plan-bundle>${JSON.stringify(SAMPLE)}</script>`;
    assert.match(await written('render', pageOf(GAUGE + inline, '')), new RegExp(SENTENCE));
    assert.match(await written('render', pageOf(GAUGE, 'data-plan-src="/bundle.json?v=2"')), new RegExp(SENTENCE));
    assert.match(await written('render', pageOf(GAUGE, 'data-plan-src="bundle.json"')), new RegExp(SENTENCE));
  });

  it('links style sheets where the policy wants it so', async () => {
    const html = await written('render', pageOf(GAUGE), '--bundle', bundle, '--css', join(folder, 'styles'));
    assert.match(html, /<template[^>]*><link rel="stylesheet" href="styles\/target-gauge.css">/);
    assert.doesNotMatch(html, /<style>/);
    // The page waits for it before it first shows anything, and it applies to nothing but the tag.
    const awaited =
      '<link data-plan-twin rel="stylesheet" href="styles/target-gauge.css" media="not all" blocking="render"></head>';
    assert.ok(html.includes(awaited));
    assert.equal(await written('render', html, '--bundle', bundle, '--css', join(folder, 'styles')), html);
    assert.ok(!(await written('render', html, '--bundle', bundle)).includes('styles/target-gauge.css'));
    assert.match(readFileSync(join(folder, 'styles/target-gauge.css'), 'utf8'), /--_ink/);
  });

  describe('says in one sentence what is wrong, and writes nothing', () => {
    const cases: Record<string, { html?: string; options?: string[]; message: RegExp; code?: number }> = {
      'an id that the bundle lacks': {
        html: pageOf('<target-gauge target="nowhere/nothing"></target-gauge>'),
        message: /in\.html:5: <target-gauge>: the bundle has nothing for target="nowhere\/nothing"/,
      },
      'no tag of ours': { html: pageOf('<p>nichts</p>'), message: /it has none of our tags/ },
      'no bundle': { html: pageOf(GAUGE, ''), options: [], message: /nothing says where its bundle is/ },
      'an address elsewhere': {
        html: pageOf(GAUGE, 'data-plan-src="https://example.org/bundle.json"'),
        options: [],
        message: /https:\/\/example.org\/bundle.json is not on this machine/,
      },
      'a bundle that is not there': {
        html: pageOf(GAUGE),
        options: ['--bundle', 'no.json'],
        message: /no\.json: there is no such file/,
      },
      'a folder for a bundle': { html: pageOf(GAUGE), options: ['--bundle', '.'], message: /it is a folder/ },
      'a page that is not UTF-8': { message: /it is not UTF-8/ },
      'no --out': { options: [], message: /say where to write: --out/, code: 2 },
    };
    for (const [name, { html, options, message, code = 1 }] of Object.entries(cases)) {
      it(name, async () => {
        const page = html === undefined ? file('gbk.html', Uint8Array.of(0xb9, 0xfa)) : file('in.html', html);
        const out = join(folder, 'never.html');
        const where = code === 2 ? [] : ['--out', out];
        const said = await call('render', page, ...where, ...(options ?? ['--bundle', bundle]));
        assert.match(said.stderr, message);
        assert.equal(said.code, code);
        assert.ok(!existsSync(out));
        assert.deepEqual(
          readdirSync(folder).filter((entry) => entry.endsWith('.tmp')),
          [],
        );
      });
    }

    it('a bundle that is cut off, and one that is none', async () => {
      const page = file('in.html', pageOf(GAUGE));
      const cut = await call('render', page, '--out', 'never.html', '--bundle', file('cut.json', '{"schemaVersion":'));
      assert.match(cut.stderr, /cut\.json: it is not JSON, or cut off/);
      const none = await call('render', page, '--out', 'never.html', '--bundle', file('none.json', '{}'));
      assert.match(none.stderr, /none\.json: it is no bundle/);
    });

    it('a command that there is not, and a call without one', async () => {
      assert.deepEqual(await call('paint', 'x'), {
        code: 2,
        stdout: '',
        stderr: 'plan-elements: there is no command “paint”. Commands: render, offline, embeds.\nTry: plan-elements --help\n',
      });
      assert.equal((await call()).code, 2);
      const { code, stdout } = await call('--help');
      assert.equal(code, 0);
      assert.match(stdout, /plan-elements render IN\.html/);
    });
  });
});

describe('rendered pages in a browser', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await startChromium();
    site = await Site.open({
      '/plan-elements.js': readFileSync('packages/elements/dist/plan-elements.js', 'utf8'),
      '/data/bundle.json': JSON.stringify(SAMPLE),
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('read without a script, and the widget takes over with one, under the strict policy, without a shift', async () => {
    const tags = `${GAUGE}<fund-card plan="${SAMPLE_DOCUMENT.id}"></fund-card>`;
    const html = await written('render', pageOf(tags), '--bundle', join(folder, 'bundle.json'), '--css', join(folder, 'css'));
    for (const name of readdirSync(join(folder, 'css')))
      site.add(`/css/${name}`, readFileSync(join(folder, 'css', name), 'utf8'));
    site.add('/page.html', { text: html, headers: { 'content-security-policy': STRICT_POLICY } });

    const { page, said } = await watchedPage(browser, site.origin);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.origin}/page.html`, { waitUntil: 'networkidle0' });
    const text = await page.$eval('target-gauge', ({ shadowRoot }) => shadowRoot?.querySelector('figcaption')?.textContent);
    assert.match(text ?? '', new RegExp(SENTENCE));
    const size = await page.$eval('target-gauge', (element) => element.getBoundingClientRect().width);

    await page.setJavaScriptEnabled(true);
    await page.evaluateOnNewDocument(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.origin}/page.html`, { waitUntil: 'networkidle0' });
    const live = await page.$eval('target-gauge', (element) => ({
      state: (element as unknown as PlanElement<unknown>).state,
      captions: element.shadowRoot?.querySelectorAll('figcaption').length,
      buttons: element.shadowRoot?.querySelectorAll('button').length,
      sheets: element.shadowRoot?.querySelectorAll('link, style').length,
      width: element.getBoundingClientRect().width,
    }));
    assert.equal(live.state, 'complete');
    assert.equal(live.captions, 1);
    assert.ok((live.buttons ?? 0) > 0);
    assert.equal(live.sheets, 0);
    assert.equal(live.width, size);
    const shift = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0));
    assert.ok(shift < 0.01, `layout shift ${shift}`);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('plan-elements offline: one file that asks for nothing and still opens passages and tasks', async () => {
    file('plan-elements.js', readFileSync('packages/elements/dist/plan-elements.js', 'utf8'));
    mkdirSync(join(folder, 'text'), { recursive: true });
    file(`text/${SAMPLE_DOCUMENT.id}.json`, JSON.stringify(SAMPLE_DOCUMENT_TEXT));
    const html = await written(
      'offline',
      pageOf(`${GAUGE}<task-list plan="${SAMPLE_DOCUMENT.id}"></task-list>`),
      '--bundle',
      join(folder, 'bundle.json'),
    );
    assert.doesNotMatch(html.replace(/<script[^]*?<\/script>/g, ''), /data-plan-src|\ssrc=/);
    const path = file('offline.html', html);
    const { page, said } = await watchedPage(browser, `file://${path}`);
    await page.goto(`file://${path}`, { waitUntil: 'networkidle0' });
    assert.equal(await page.$eval('target-gauge', (element) => (element as unknown as PlanElement<unknown>).state), 'complete');
    await page.evaluate(() => {
      document.querySelector('target-gauge')?.shadowRoot?.querySelector('button')?.click();
    });
    await page.waitForFunction(() => document.querySelector('target-gauge')?.shadowRoot?.querySelector('#source'));
    assert.deepEqual(said, []);
    await page.close();
  });

  it('plan-elements offline: says what the page would still ask for', async () => {
    const out = join(folder, 'never.html');
    const page = file('in.html', pageOf(`${GAUGE}<img src="logo.png" alt="">`));
    const { code, stderr } = await call('offline', page, '--out', out, '--root', folder, '--bundle', join(folder, 'bundle.json'));
    assert.equal(code, 1);
    assert.match(stderr, /the page would still ask for\nline 5: <img> loads logo\.png/);
    assert.ok(!existsSync(out));
  });
});
