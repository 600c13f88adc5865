import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const src = new URL('../../packages/elements/src/', import.meta.url);
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.styles.ts'))
  .map((path) => [path, readFileSync(new URL(path, src), 'utf8')] as const);
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name]) => name as string);

const TOKENS = 'internal/tokens.styles.ts';
const tokens = sheets.find(([path]) => path === TOKENS)?.[1] ?? '';
const set = new Set(sheets.flatMap(([, text]) => matches(text, /(--_[\w-]+):/g)));
const used = new Set(sheets.flatMap(([, text]) => matches(text, /var\(\s*(--_[\w-]+)/g)));

describe('style sheets', () => {
  it('set every private property that they use', () => {
    assert.deepEqual(
      [...used].filter((name) => !set.has(name)),
      [],
    );
  });

  it('use every private property that they set', () => {
    assert.deepEqual(
      [...set].filter((name) => !used.has(name) && !['--_reported'].includes(name)),
      [],
    );
  });

  it('set the same colours for light, dark and forced colours', () => {
    const blocks = [/const dark = css`([^`]*)`/, /const light = css`([^`]*)`/, /forced-colors: active\) \{([^}]*)\}/];
    const [dark, light, forced] = blocks.map((block) => matches(block.exec(tokens)?.[1] ?? '', /(--_[\w-]+):/g).sort());
    assert.ok(dark && dark.length > 10);
    assert.deepEqual(light, dark);
    assert.deepEqual(forced, dark);
  });

  for (const [path, text] of sheets) {
    if (path === TOKENS) continue;
    it(`${path} names no colour of its own`, () => {
      assert.doesNotMatch(text, /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i);
    });
  }
});
