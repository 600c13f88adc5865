import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

import { tags } from '../../packages/elements/scripts/editors.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string): string => readFileSync(new URL(`../../packages/elements/dist/${name}`, import.meta.url), 'utf8');

interface Named {
  name: string;
  attributes: Named[];
}

const manifest = tags().map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)] as const);
const named = (list: Named[]): unknown =>
  list.map(({ name, attributes }) => [name, attributes.map((attribute) => attribute.name)]);

/** What the compiler says of each piece of JSX in a React application that uses our types. */
function complaintsAbout(pieces: readonly string[]): string[][] {
  const head = `import type { Bundle } from '@plan-elements/bundle';
import type {} from '@plan-elements/elements/jsx.d.ts';
declare const bundle: Bundle;`;
  const texts = new Map(pieces.map((piece, index) => [join(root, `jsx-${index}.tsx`), `${head}\nexport const x = ${piece};`]));
  const options: ts.CompilerOptions = {
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists.call(host, path);
  host.readFile = (path) => texts.get(path) ?? readFile.call(host, path);
  host.getSourceFile = (path, target, ...rest) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile.call(host, path, target, ...rest) : ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].map((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

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

  it('names every tag and attribute in the types of JSX', () => {
    for (const [tag, attributes] of manifest) {
      const [, body = ''] = new RegExp(`'${tag}': [^{]+\\{([^}]*)\\}`).exec(read('jsx.d.ts')) ?? [];
      for (const name of attributes) assert.ok(name === 'report' || body.includes(`'${name}'?: `), `${tag} ${name}`);
    }
  });

  const jsx: [name: string, written: string, complaint: string | undefined][] = [
    ['attributes', '<target-gauge src="bundle.json" target="x/y" look="bar" lang="en" className="wide" />', undefined],
    ['a switch', '<facility-timeline plan="x" table group="host" />', undefined],
    ['data', '<task-list bundle={bundle} report="report.json" />', undefined],
    ['an event', '<fund-card onplan-source-open={(event) => event.record.trim()} />', undefined],
    ['a look that there is not', '<target-gauge look="pie" />', `Type '"pie"' is not assignable`],
    ['data that are none', '<task-list bundle="bundle.json" />', "Type 'string' is not assignable"],
    ['a tag that there is not', '<plan-gauge />', "Property 'plan-gauge' does not exist"],
  ];
  const complaints = complaintsAbout(jsx.map(([, written]) => written));
  for (const [index, [name, written, complaint]] of jsx.entries()) {
    it(`types ${name} in JSX: ${written}`, () => {
      if (complaint === undefined) assert.deepEqual(complaints[index], []);
      else assert.ok(complaints[index]?.join('\n').includes(complaint), complaints[index]?.join('\n'));
    });
  }
});
