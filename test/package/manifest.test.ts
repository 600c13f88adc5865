import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Named {
  name: string;
  description?: string;
}

interface Declaration extends Named {
  tagName?: string;
  summary?: string;
  cssParts?: Named[];
  slots?: Named[];
  events?: Named[];
  cssProperties?: Named[];
  attributes?: Named[];
  members?: (Named & { kind: string; privacy?: string; attribute?: string })[];
}

const src = 'packages/elements/src';
const manifest = JSON.parse(readFileSync('packages/elements/custom-elements.json', 'utf8')) as {
  modules: { path: string; declarations: Declaration[] }[];
};
const declarations = manifest.modules.flatMap(({ path, declarations }) =>
  declarations.map((declaration) => ({ path, ...declaration })),
);
const elements = declarations.filter(({ tagName }) => tagName !== undefined);
const tags = readdirSync(src).filter((name) => existsSync(`${src}/${name}/define.ts`));

const sourceOf = (folder: string): string =>
  readdirSync(`${src}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${src}/${folder}/${name}`, 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, ''))
    .join('\n');
const shared = sourceOf('internal');

const found = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].flatMap(([, names = '']) => names.split(' '));
const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();
const namesOf = (list: readonly Named[] | undefined): string[] => unique((list ?? []).map(({ name }) => name));

describe('custom-elements manifest', () => {
  it('lists every element that can be defined', () => {
    assert.deepEqual(unique(elements.map(({ tagName = '' }) => tagName)), unique(tags));
  });

  for (const { tagName = '', ...element } of elements) {
    const code = `${sourceOf(tagName)}\n${shared}`;

    it(`<${tagName}> says what it is`, () => {
      assert.match(element.summary ?? '', /\.$/, '@summary is a sentence');
      assert.ok(element.description, 'prose');
    });

    it(`<${tagName}> describes all it lists`, () => {
      for (const list of [element.cssParts, element.slots, element.events, element.cssProperties, element.attributes]) {
        for (const { name, description } of list ?? []) {
          // HTML's own attributes need no words of ours.
          if (name !== 'lang' && name !== 'size') assert.ok(description, name);
        }
      }
    });

    it(`<${tagName}> lists its parts, and no others`, () => {
      assert.deepEqual(namesOf(element.cssParts), unique(found(code, /\bpart="([^"$]+)"/g)));
    });

    it(`<${tagName}> lists its slots, and no others`, () => {
      const slots = [...code.matchAll(/<slot(?: name="([\w-]+)")?/g)].map(([, name = '']) => name);
      assert.deepEqual(namesOf(element.slots), unique(slots));
    });

    it(`<${tagName}> lists its events, and no others`, () => {
      const own = found(code, /dispatchEvent\(new (\w+)\(/g).flatMap((name) =>
        name === 'PlanSelectEvent' ? ['plan-select'] : [],
      );
      // The base opens the source of a figure, in an element that has any.
      if (/\bfigure\(/.test(sourceOf(tagName))) own.push('plan-source-open');
      assert.deepEqual(namesOf(element.events), unique([...own, 'loadstart', 'load', 'error', 'loadend']));
    });

    it(`<${tagName}> lists its custom properties, and no others`, () => {
      assert.deepEqual(namesOf(element.cssProperties), unique(found(code, /var\(\s*(--plan-[\w-]+)/g)));
    });

    it(`<${tagName}> has a story and a test`, () => {
      assert.ok(existsSync(`stories/${tagName}.stories.ts`), 'story');
      assert.ok(existsSync(`test/elements/${tagName}.browser.ts`), 'test');
    });

    for (const file of ['README.md', 'README.zh-CN.md']) {
      it(`<${tagName}> has a row in ${file}`, () => assert.match(readFileSync(file, 'utf8'), new RegExp(`\\| \`<${tagName}>\``)));
    }
  }
});
