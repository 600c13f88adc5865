import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

import { tags } from '../../packages/elements/scripts/editors.js';

const read = (name: string): string => readFileSync(new URL(`../../packages/elements/dist/${name}`, import.meta.url), 'utf8');

interface Named {
  name: string;
  attributes: Named[];
}

const manifest = tags().map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)] as const);
const named = (list: Named[]): unknown =>
  list.map(({ name, attributes }) => [name, attributes.map((attribute) => attribute.name)]);

describe('what editors read', () => {
  it('is of eight elements, each with attributes', () => {
    assert.equal(manifest.length, 8);
    for (const [tag, attributes] of manifest) assert.ok(attributes.includes('theme') && attributes.includes('lang'), tag);
  });

  it('names every tag and attribute in the custom data of VS Code', () => {
    const { tags: list } = JSON.parse(read('vscode.html-custom-data.json')) as { tags: Named[] };
    assert.deepEqual(named(list), manifest);
  });

  it('has the words of a closed list, also where its type has a name', () => {
    const words = (tag: string, name: string): string | undefined =>
      tags()
        .find(({ tagName }) => tagName === tag)
        ?.attributes?.find((attribute) => attribute.name === name)?.type?.text;
    assert.equal(words('target-gauge', 'look'), "'arc' | 'bar' | 'number' | 'compact'");
    assert.equal(words('facility-timeline', 'group'), "'region' | 'host' | 'kind' | 'none'");
  });

  it('names every tag and attribute in the web-types of JetBrains', () => {
    const { contributions } = JSON.parse(read('web-types.json')) as { contributions: { html: { elements: Named[] } } };
    assert.deepEqual(named(contributions.html.elements), manifest);
  });

  it('names every tag and attribute in the types of JSX, which parse', () => {
    const { diagnostics } = ts.transpileModule(read('jsx.d.ts').replaceAll('declare module', 'declare module'), {
      reportDiagnostics: true,
    });
    assert.deepEqual(diagnostics, []);
    for (const [tag, attributes] of manifest) {
      const [, body = ''] = new RegExp(`'${tag}': [^{]+\\{([^}]*)\\}`).exec(read('jsx.d.ts')) ?? [];
      for (const name of attributes) assert.ok(name === 'report' || body.includes(`'${name}'?: `), `${tag} ${name}`);
    }
  });
});
