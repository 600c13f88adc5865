import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { main } from '../../../packages/elements/dist/node/cli.js';
import { embedPages, frameHtml, oembedJson, pageHtml } from '../../../packages/elements/dist/node/embed-pages.js';
import { SAMPLE, SAMPLE_DOCUMENT } from '../../fixtures/sample-bundle.js';

const SITE = 'https://www.example.gov.cn/widgets/';
const { id } = SAMPLE_DOCUMENT;

describe('pages for frames', () => {
  const pages = embedPages(SAMPLE);

  it('are one a kind of widget and plan, and one a figure and fund', () => {
    const paths = pages.map(({ path }) => path);
    assert.equal(new Set(paths).size, paths.length, 'no path twice');
    for (const path of [`${id}/task-list`, `${id}/plan-card`, `${id}/target-gauge-high-tech-enterprises`]) {
      assert.ok(paths.includes(path), path);
    }
    const single = pages.filter(({ attributes }) => !('plan' in attributes));
    assert.equal(single.length, SAMPLE.indicators.length + SAMPLE.funds.length);
  });

  it('have a title, point to their oEmbed answer and hold one tag', () => {
    for (const page of pages) {
      const html = pageHtml(page, SITE);
      assert.ok(html.includes(`href="${SITE}${page.path}.json"`), page.path);
      assert.match(html, new RegExp(`<${page.tag} (plan|target|fund)="[^"]+"></${page.tag}>`));
      assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)|\sstyle=/, 'what a strict policy forbids');
    }
  });

  it('escape what documents say', () => {
    const [page] = pages;
    assert.ok(page);
    const hostile = { ...page, title: '"><script>alert(1)</script>' };
    for (const html of [pageHtml(hostile, SITE), frameHtml(hostile, SITE)]) assert.doesNotMatch(html, /<script>alert/);
  });

  it('answer as oEmbed wants it', () => {
    for (const page of pages) {
      const answer = JSON.parse(oembedJson(page, SITE)) as Record<string, unknown>;
      assert.equal(answer.version, '1.0');
      assert.equal(answer.type, 'rich');
      assert.equal(answer.title, page.title);
      assert.ok(Number.isInteger(answer.width) && Number.isInteger(answer.height));
      assert.match(
        String(answer.html),
        /^<iframe data-plan-embed src="https:\/\/www\.example\.gov\.cn\/widgets\/[^"]+" title="[^"]+"/,
      );
    }
  });
});

describe('plan-elements embeds', () => {
  let folder: string;
  const silent = { write: () => undefined };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'plan-embeds-'));
    writeFileSync(join(folder, 'bundle.json'), JSON.stringify(SAMPLE));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes a folder that can be published as it is', async () => {
    const out = join(folder, 'out');
    const code = await main(['embeds', join(folder, 'bundle.json'), '--site', SITE, '--out', out], {
      stdout: silent,
      stderr: silent,
    });
    assert.equal(code, 0);
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
    for (const page of embedPages(SAMPLE)) {
      assert.ok(names.includes(join(`${page.path}.html`)) && names.includes(join(`${page.path}.json`)), page.path);
    }
    const html = readFileSync(join(out, id, 'target-gauge-high-tech-enterprises.html'), 'utf8');
    assert.match(html, /到2027年，高新技术企业不少于2000家/, 'reads without a script');
    for (const [, path = ''] of html.matchAll(/(?:src|href)="(\.\.\/[^"]+)"/g)) assert.ok(names.includes(path.slice(3)), path);
  });

  it('wants to know where the pages will be', async () => {
    for (const site of [[], ['--site', 'widgets']]) {
      let said = '';
      const stderr = { write: (text: string) => (said += text) };
      const code = await main(['embeds', join(folder, 'bundle.json'), '--out', folder, ...site], { stdout: silent, stderr });
      assert.equal(code, 2);
      assert.match(said, /say where the pages will be: --site https/);
    }
  });
});
