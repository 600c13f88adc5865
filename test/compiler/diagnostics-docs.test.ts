import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** The codes of the union as its source lists them: a type leaves nothing to read at run time. */
const codes = [
  ...(
    /export type DiagnosticCode =([^;]+);/.exec(readFileSync('packages/compiler/src/diagnostics.ts', 'utf8'))?.[1] ?? ''
  ).matchAll(/'([a-z0-9-]+)'/g),
].map(([, code]) => code as string);

const sections = new Map(
  readFileSync('docs/diagnostics.md', 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((section) => [
      /^`([^`]+)`/.exec(section)?.[1] ?? section,
      section.split('\n').slice(1).join('\n').split(/^## /m)[0]!.trim(),
    ]),
);

describe('docs/diagnostics.md', () => {
  it('has a paragraph for every code, and for no other', () => {
    assert.ok(codes.length > 15);
    assert.deepEqual([...sections.keys()].sort(), [...codes].sort());
  });

  for (const code of codes) {
    it(`says of ${code} what it means and what to do`, () => {
      assert.ok((sections.get(code) ?? '').split(/[.;:] /).length >= 2, sections.get(code));
    });
  }
});
