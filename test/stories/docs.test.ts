import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { HELP } from '../../packages/elements/node/help.js';

const PAGES = ['start', 'embedding', 'tokens', 'accessibility', 'data', 'report'].flatMap((name) => [
  `${name}.md`,
  `${name}.zh-CN.md`,
]);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const { exports } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8')) as { exports: Record<string, unknown> };
const manifest = readFileSync('packages/elements/custom-elements.json', 'utf8');
const compilerHelp = readdirSync('packages/compiler/src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.includes('cli') && name.endsWith('.ts'))
  .map((name) => readFileSync(`packages/compiler/src/${name}`, 'utf8'))
  .join('\n');

/** All first groups of a pattern in a text. */
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, group]) => group ?? '');

for (const page of PAGES) {
  const text = readFileSync(`docs/${page}`, 'utf8');

  describe(`docs/${page}`, () => {
    it('names files that exist', () => {
      const paths = [
        ...all(text, /(?:^|[`\s])((?:packages|stories|test|docs|seeds)\/[\w./-]*)/gm),
        ...all(text, /\]\(([\w.-]+)\)/g).map((name) => `docs/${name}`),
        ...all(text, /`dist\/([\w./-]+)`/g).map((name) => `packages/elements/dist/${name}`),
        ...all(text, /src="\/([\w-]+\.js)"/g).map((name) => `packages/elements/dist/${name}`),
        ...all(text, /\b(embed-host\.js)\b/g).map((name) => `packages/elements/dist/${name}`),
      ];
      assert.ok(paths.length > 0);
      assert.deepEqual(
        paths.filter((path) => !existsSync(path)),
        [],
      );
    });

    it('names commands, modules and tokens that exist', () => {
      for (const name of all(text, /npm run ([\w:]+)/g)) assert.ok(scripts[name], name);
      for (const name of all(text, /plan-elements (render|offline|\w+) \S+ --/g))
        assert.match(HELP, new RegExp(`plan-elements ${name} `));
      for (const name of all(text, /npx plan-bundle (\w+)/g)) assert.ok(compilerHelp.includes(name), name);
      for (const name of all(text, /'@plan-elements\/elements(\/[^']+)?'/g)) assert.ok(`.${name}` in exports, name);
      for (const name of all(text, /(--plan-[\w-]+)/g)) assert.ok(manifest.includes(`"${name}"`), name);
    });

    it('is a page of Storybook', () => {
      const pages = readdirSync('stories/docs')
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => readFileSync(`stories/docs/${name}`, 'utf8'));
      const links = readFileSync('stories/docs/links.ts', 'utf8');
      assert.match(links, new RegExp(`\\b'?${page.replace(/\.md$/, '')}'?: `));
      for (const mdx of pages) {
        const id = all(mdx, /<Meta title="([^"]+)"/g)[0]
          ?.toLowerCase()
          .replace(/[/ ]/g, '-');
        assert.ok(id && links.includes(`'${id}'`), id);
      }
      assert.equal(pages.filter((mdx) => mdx.includes(`'../../docs/${page}?raw'`)).length, 1);
    });
  });
}
