import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { allLanguages } from '../../packages/elements/scripts/all-languages.js';
import { minifyCss } from '../../packages/elements/scripts/literals.js';
import { noMessages } from '../../packages/elements/scripts/no-messages.js';
import { staticProperties } from '../../packages/elements/scripts/static-properties.js';
import { privateNames } from '../../packages/elements/scripts/private-names.js';

interface Transform {
  transform(this: { error(message: string): never }, code: string, id: string): { code: string } | null;
}

const context = {
  error(message: string): never {
    throw new Error(message);
  },
};

const rename = (code: string, short = false): string => {
  const plugin = privateNames({ short }) as unknown as Transform;
  return plugin.transform.call(context, code, 'file.ts')?.code ?? code;
};

describe('private names', () => {
  it('become properties named after their class', () => {
    const code = `class A { #x = 1; get #y() { return this.#x; } }\nclass B extends A { #x = '#x'; }`;
    assert.equal(rename(code), `class A { __x_A = 1; get __y_A() { return this.__x_A; } }\nclass B extends A { __x_B = '#x'; }`);
  });

  it('get short names that differ between an element and its base', () => {
    assert.equal(
      rename('class A extends LitElement { #x = 1; #y = this.#x }', true),
      'class A extends LitElement { $e = 1; $t = this.$e }',
    );
    assert.equal(rename('class B extends A { #z = 1 }', true), 'class B extends A { _e = 1 }');
  });

  it('are refused where three classes of one line would have them', () => {
    const plugin = privateNames({ short: true }) as unknown as Transform & {
      buildEnd(this: ThisParameterType<Transform['transform']>): void;
    };
    plugin.transform.call(context, 'class A extends LitElement { #x }', 'a.ts');
    plugin.transform.call(context, 'class B extends A { #x }', 'b.ts');
    plugin.buildEnd.call(context);
    plugin.transform.call(context, 'class C extends B { #x }', 'c.ts');
    assert.throws(() => plugin.buildEnd.call(context), /C and B/);
  });

  it('are refused where a property could not stand in', () => {
    assert.throws(() => rename('class A { #x; static is(a) { return #x in a; } }'), /#x in/);
    assert.throws(() => rename('const A = class { #x = 1; };'), /without a name/);
  });
});

describe('style sheets', () => {
  const block = '@TEMPLATE_EXPRESSION();';

  it('lose their spaces and keep their expressions apart', () => {
    const css = `.a {\n  ${block}\n  color: red;\n}\n:host([dark]) .a { ${block} }\n:host([light]) .a { ${block} }\n`;
    assert.equal(minifyCss(css), `.a{${block}color:red}:host([dark]) .a{${block}}:host([light]) .a{${block}}`);
  });

  it('may be declarations alone, which end with a semicolon for what follows them', () => {
    assert.equal(minifyCss('\n  --_ink: #000;\n  --_paper: #fff;\n').replaceAll(' ', ''), '--_ink:#000;--_paper:#fff;');
  });

  it('keep container queries, custom states and forced colours', () => {
    const css =
      '@container (inline-size > 300px){.a{color:red}}:host(:state(pending)) .a{opacity:.5}@media(forced-colors:active){.a{color:CanvasText}}';
    assert.equal(minifyCss(css), css);
  });

  it('keep their characters, however the template writes them', () => {
    assert.equal(minifyCss(`.a { content: '、' }`), '.a{content:"、"}');
    assert.equal(minifyCss(String.raw`.a { content: '\u25be\u{25be}\xb7' }`), '.a{content:"▾▾·"}');
    assert.equal(minifyCss(String.raw`.a { content: '\\25be ' }`), '.a{content:"▾"}');
    assert.equal(minifyCss(String.raw`.a { content: '\\a ' }`), String.raw`.a{content:"\\a"}`);
  });

  it('lose the spaces of custom properties, and keep those of strings and sums', () => {
    const css = `.a { --_a: var(--a, "b,  (c"); margin: calc(1em + var( --_b )) }`;
    assert.equal(minifyCss(css), '.a{--_a:var(--a,"b,  (c");margin:calc(1em + var(--_b))}');
  });

  it('are written for the oldest engines', () => {
    assert.equal(minifyCss('.a { & > p { margin: 0 } }'), '.a>p{margin:0}');
  });
});

describe('all languages', () => {
  const plugin = allLanguages() as unknown as Transform;

  it('are there from the start', () => {
    const code =
      "export const words = dictionary<Words>(zh, async () => (await import('./words.en.js')).en, async () => (await import('./words.hant.js')).hant);";
    assert.equal(
      plugin.transform.call(context, code, 'words.ts')?.code,
      "import { en } from './words.en.js';\nimport { hant } from './words.hant.js';\nexport const words = { 'zh-CN': zh, 'zh-Hant': hant, en: en };",
    );
  });

  it('are there where the call is too long for one line', () => {
    const code =
      "export const words = dictionary(\n  zh,\n  async () => (await import('./words.en.js')).en,\n  async () => (await import('./words.hant.js')).hant,\n);";
    const written = plugin.transform.call(context, code, 'words.ts')?.code ?? '';
    assert.match(written, /words = \{ 'zh-CN': zh, 'zh-Hant': hant, en: en \};$/);
  });

  it('are not forgotten where a dictionary is written in another way', () => {
    assert.throws(() => plugin.transform.call(context, 'const words = dictionary(zh, load);', 'words.ts'), /words\.ts/);
  });

  it('come with the code that other builds load on demand', () => {
    const code = "const { A, B: Other } = await import('./a.js');\nnew A(Other);";
    const written = plugin.transform.call(context, code, 'b.ts')?.code ?? '';
    assert.match(written, /^import \{ A as A_0, B as B_0 \} from '.\/a.js';\nconst \[A, Other\] = \[A_0, B_0\];/);
  });

  it('leave other modules alone', () => {
    assert.equal(plugin.transform.call(context, 'export function dictionary() {}', 'dictionary.ts'), null);
  });
});

describe('messages', () => {
  const plugin = noMessages() as unknown as Transform;

  it('leave the errors of the libraries', () => {
    const code = `if (a) throw Error("Use 'css' (" + a + ") instead."); throw new Error('no ' + b); throw Error(f("x"));`;
    assert.equal(
      plugin.transform.call(context, code, '/node_modules/@lit/task/task.js')?.code,
      `if (a) throw Error(); throw new Error(); throw Error(f("x"));`,
    );
  });

  it('stay in our own', () => {
    assert.equal(plugin.transform.call(context, 'throw Error("x")', '/packages/elements/src/a.ts'), null);
  });
});

describe('static properties', () => {
  const write = (code: string): string => {
    const plugin = staticProperties() as unknown as { transform(code: string, id: string): { code: string } | null };
    return plugin.transform(`import { property } from 'lit/decorators.js';\n${code}`, 'file.ts')?.code ?? code;
  };

  it('say what the decorators say', () => {
    const code = write(
      `class A { @property() a = 1; @property({ type: Boolean }) b = false; @state() private c; @query('p') d; }`,
    );
    assert.match(code, /static override properties = \{ a: \{\}, b: \{ type: Boolean \}, c: \{ state: true \} \};/);
    assert.doesNotMatch(code, /@property|@state/);
    assert.match(code, /@query\('p'\) d/);
  });

  it('stay with their own class', () => {
    const code = write('class A { @property() a; }\nclass B extends A { @property() b; }\nclass C {}');
    assert.deepEqual(code.match(/properties = .*?;/g), ['properties = { a: {} };', 'properties = { b: {} };']);
  });
});
