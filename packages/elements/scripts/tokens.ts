/** The design tokens of a host as CSS and as DTCG JSON, from the one place that has them: the elements' own style sheet. */
import { dark, light, tokens } from '../src/internal/tokens.styles.js';

const DECLARATION = /var\(\s*(--plan-[\w-]+),\s*((?:[^()]|\([^()]*\))*?)\s*\)/g;

/** `--plan-*` with the value that counts where a host sets none. */
const declared = (css: string): [name: string, value: string][] =>
  [...css.matchAll(DECLARATION)].map(([, name = '', value = '']) => [
    name,
    value.replace(/\s+/g, ' ').replaceAll('--_', '--plan-'),
  ]);

export const LIGHT = declared(light.cssText);
export const DARK = declared(dark.cssText);
const colours = new Set(LIGHT.map(([name]) => name));
/** Sizes and fonts, once each; the first is that of the standard size. */
export const OTHERS = declared(tokens.cssText).filter(
  ([name], index, all) => !colours.has(name) && all.findIndex(([other]) => other === name) === index,
);

const block = (selector: string, list: readonly (readonly [string, string])[], indent = ''): string =>
  `${indent}${selector} {\n${list.map(([name, value]) => `${indent}  ${name}: ${value};\n`).join('')}${indent}}\n`;

/** A copy to start a theme of one's own from. Nobody needs it: the elements have these values. */
export const tokensCss = (): string =>
  `/* Plan Elements: the tokens as they are. Copy it, change it, keep what differs. */\n${block(':root', [...LIGHT, ...OTHERS])}` +
  `@media (prefers-color-scheme: dark) {\n${block(':root', DARK, '  ')}}\n` +
  block("[data-theme='light'],\n[data-bs-theme='light'],\n.light", LIGHT) +
  block("[data-theme='dark'],\n[data-bs-theme='dark'],\n.dark", DARK);

function valueOf(value: string, group: string): object {
  const [, alias] = /^var\(--plan-([\w-]+)\)$/.exec(value) ?? [];
  if (alias) return { $type: 'color', $value: `{${group}.${alias}}` };
  if (value.startsWith('#')) {
    const hex = value.length === 4 ? value.replace(/[^#]/g, '$&$&') : value;
    const components = [1, 3, 5].map((at) => Number((parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)));
    return { $type: 'color', $value: { colorSpace: 'srgb', components, hex } };
  }
  const [, size] = /^([\d.]+)px$/.exec(value) ?? [];
  if (size) return { $type: 'dimension', $value: { value: Number(size), unit: 'px' } };
  return { $type: 'fontFamily', $value: value.split(/,\s*/).map((name) => name.replaceAll("'", '')) };
}

const groupOf = (list: readonly (readonly [string, string])[], group: string): object =>
  Object.fromEntries(list.map(([name, value]) => [name.replace('--plan-', ''), valueOf(value, group)]));

/** Format of the Design Tokens Community Group, 2025.10. */
export const tokensJson = (): object => ({
  $description: 'Plan Elements: colours in light and dark, sizes and fonts; each is --plan-<name> in CSS.',
  light: groupOf(LIGHT, 'light'),
  dark: groupOf(DARK, 'dark'),
  base: groupOf(OTHERS, 'base'),
});
