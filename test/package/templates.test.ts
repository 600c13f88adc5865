import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

const SRC = 'packages/elements/src/';
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.styles.ts'))
  .sort();

/** Names of file formats, which every language writes alike. */
const NAMES = /\b(?:CSV|SVG|PNG)\b/g;
/** Attributes that a reader sees or hears. */
const SPOKEN = /\s(?:aria-label|aria-description|aria-roledescription|aria-valuetext|alt|title|placeholder|label)="([^"]*)"/g;

/** The static parts of each template of a module, a space for each expression. */
function templatesIn(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(?:html|svg)$/.test(node.tag.getText())) {
      const { template } = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
      found.push(parts.join('\u{FFFC}'));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

/** Words of a template that no dictionary has: its text, and what its attributes say. */
function wordsIn(template: string): string[] {
  const spoken = [...template.matchAll(SPOKEN)].map(([, value = '']) => value);
  const text = template.replace(/<!--[^]*?-->/g, '').replace(/<[^>]*>?/g, ' ');
  return [text, ...spoken]
    .flatMap((piece) => piece.replace(NAMES, '').match(/\p{L}[^\n\u{FFFC}]*/gu) ?? [])
    .map((words) => words.trim());
}

describe('templates', () => {
  const templates = files.flatMap((name) => templatesIn(SRC + name).map((template) => [name, template] as const));

  it('are found in every element', () => {
    const folders = new Set(templates.map(([name]) => name.split('/')[0]));
    for (const name of readdirSync(SRC, { withFileTypes: true })) {
      if (name.isDirectory() && !['embed', 'strings'].includes(name.name)) assert.ok(folders.has(name.name), name.name);
    }
  });

  it('have their words from the dictionaries, so that every language has them', () => {
    assert.deepEqual(
      templates.flatMap(([name, template]) => wordsIn(template).map((words) => `${name}: ${words}`)),
      [],
    );
  });

  for (const [template, words] of [
    ['<p class="note" title="\u{FFFC}">\u{FFFC}：\u{FFFC}</p>', []],
    ['<button aria-label="Close">\u{FFFC}</button>', ['Close']],
    ['<p>没有数据</p>', ['没有数据']],
    ['<b>\u{FFFC}</b> of <i>\u{FFFC}</i>', ['of']],
    ['<button>CSV</button>', []],
  ] as const) {
    it(`that say nothing of their own and that do are told apart: ${template}`, () => assert.deepEqual(wordsIn(template), words));
  }
});
