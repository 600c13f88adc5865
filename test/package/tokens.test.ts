import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { DARK, LIGHT, OTHERS, tokensCss, tokensJson } from '../../packages/elements/scripts/tokens.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const source = read('packages/elements/src/internal/tokens.styles.ts');

const luminance = (colour: string): number => {
  const hex = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
};
const declared = (css: string): Map<string, string> =>
  new Map([...css.matchAll(/(--plan-[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));

/** Text on what it may stand on. */
const PAIRS = ['paper', 'ground']
  .flatMap((ground) => ['ink', 'ink-2', 'ink-3', 'accent', 'reported', 'warn'].map((text) => [text, ground] as const))
  .concat([
    ['warn', 'warn-soft'],
    ['ink', 'warn-soft'],
    ['ink', 'mark'],
    ['ink', 'accent-soft'],
  ]);

/** The colours that a worked theme sets for a light and for a dark page; the latter stand in two rules. */
function themed(name: string): [string, Map<string, string>][] {
  const [light = '', ...dark] = read(`stories/themes/${name}.css`).split(/^@media/m);
  return [
    [`${name}, light`, declared(light)],
    ...dark.map((css, index): [string, Map<string, string>] => [`${name}, dark (${index + 1})`, declared(css)]),
  ];
}

describe('design tokens', () => {
  it('name every custom property of the style sheet', () => {
    const names = new Set([...source.matchAll(/var\(\s*(--plan-[\w-]+)/g)].map(([, name]) => name));
    assert.deepEqual(new Set([...LIGHT, ...OTHERS].map(([name]) => name)), names);
    assert.deepEqual(
      DARK.map(([name]) => name),
      LIGHT.map(([name]) => name),
    );
  });

  for (const name of ['government', 'newspaper']) {
    it(`are all set by the theme ${name}, and the same ones by both rules of its dark side`, () => {
      const [light, dark, chosen, ...more] = themed(name).map(([, colours]) => colours);
      assert.deepEqual(more, []);
      assert.deepEqual(dark, chosen);
      for (const [token] of LIGHT) assert.ok(light?.has(token) && dark?.has(token), token);
    });
  }

  it('are built as the style sheet has them', () => {
    assert.equal(read('packages/elements/dist/tokens.css'), tokensCss());
    assert.deepEqual(JSON.parse(read('packages/elements/dist/tokens.json')), tokensJson());
    for (const [name, value] of [...LIGHT, ...DARK])
      assert.ok(source.includes(`var(${name}, ${value.replace('--plan-', '--_')})`), name);
  });

  it('are DTCG: every token has a type and a value', () => {
    const groups = Object.values(tokensJson()).filter((group): group is Record<string, object> => typeof group === 'object');
    assert.equal(groups.length, 3);
    for (const [name, token] of groups.flatMap((group) => Object.entries(group))) {
      assert.deepEqual(Object.keys(token), ['$type', '$value'], name);
    }
  });

  for (const [name, colours] of [
    ['light', new Map(LIGHT)],
    ['dark', new Map(DARK)],
    ...themed('government'),
    ...themed('newspaper'),
  ] as [string, Map<string, string>][]) {
    it(`can be read in ${name}: 4.5 : 1 for text`, () => {
      const colour = (token: string): string => {
        const value = colours.get(`--plan-${token}`) ?? '';
        return value === 'var(--plan-accent)' ? colour('accent') : value;
      };
      const faults = PAIRS.map(([text, ground]) => [text, ground, contrast(colour(text), colour(ground))] as const).filter(
        ([, , ratio]) => !(ratio >= 4.5),
      );
      assert.deepEqual(faults, []);
    });
  }
});
