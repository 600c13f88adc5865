import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';

interface PackageFile {
  name: string;
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
  sideEffects: boolean | string[];
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const read = (path: string): PackageFile => JSON.parse(readFileSync(path, 'utf8')) as PackageFile;

const packages = ['bundle', 'compiler', 'elements'].map((name) => ({
  folder: `packages/${name}`,
  file: read(`packages/${name}/package.json`),
}));

/** Runs a module in a process of its own and returns what it prints. */
const node = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });

describe('packages', () => {
  it('share one version', () => {
    const versions = new Set([read('package.json').version, ...packages.map(({ file }) => file.version)]);
    assert.equal(versions.size, 1, [...versions].join(', '));
  });

  it('pin every dependency to one version', () => {
    for (const { name, dependencies, devDependencies } of [read('package.json'), ...packages.map(({ file }) => file)]) {
      for (const [dependency, version] of Object.entries({ ...dependencies, ...devDependencies })) {
        assert.match(version, /^\d+\.\d+\.\d+$/, `${name}: ${dependency}`);
      }
    }
  });

  for (const { folder, file } of packages) {
    for (const [path, target] of Object.entries(file.exports)) {
      const files = typeof target === 'string' ? [target] : [target.types, target.default];
      it(`${file.name}${path.slice(1)} exists`, () => {
        for (const name of files) {
          const at = `${folder}/${name.replace(/\*$/, '')}`;
          assert.ok(name.endsWith('*') ? readdirSync(at).length > 0 : existsSync(at), at);
        }
      });
    }
  }
});

describe('@plan-elements/elements', () => {
  const elements = read('packages/elements/package.json');
  const tags = readdirSync('packages/elements/src').filter((name) => existsSync(`packages/elements/src/${name}/define.ts`));

  for (const tag of tags) {
    it(`offers <${tag}> as a class, as a define module and as a file`, () => {
      assert.ok(elements.exports[`./${tag}.js`], 'class module');
      assert.ok(elements.exports[`./${tag}/define.js`], 'define module');
      assert.ok(existsSync(`packages/elements/dist/${tag}.js`), 'file');
    });
  }

  it('has modules that do not register, on a page or on a server', () => {
    const registry = '{ get: () => undefined, define: (tag) => console.log(tag) }';
    const classes = ['@plan-elements/elements', ...tags.map((tag) => `@plan-elements/elements/${tag}.js`)];
    const imports = classes.map((name) => `await import('${name}');`).join('\n');
    assert.equal(node(imports), '');
    assert.equal(node(`globalThis.customElements = ${registry};\n${imports}`), '');
  });

  it('names every module that registers as a side effect, and no other', () => {
    const published = elements.sideEffects as string[];
    const registers = /^\.\/(dist\/(modules\/(\*\/)?define|\*)\.js|src\/(\*\/)?define\.ts)$/;
    // A style sheet is nothing but its effect.
    const scripts = published.filter((path) => path !== './dist/*.css');
    for (const path of scripts) assert.match(path, registers);
    assert.equal(scripts.length, 5);
  });

  it('keeps its registrations through a bundler that drops what is unused', async () => {
    for (const path of ['define', ...tags.map((tag) => `${tag}/define`)]) {
      const { outputFiles } = await build({
        stdin: { contents: `import '@plan-elements/elements/${path}.js';`, resolveDir: '.' },
        bundle: true,
        format: 'esm',
        write: false,
        splitting: true,
        outdir: '.',
      });
      const code = outputFiles.map(({ text }) => text).join('');
      for (const tag of path === 'define' ? tags : [path.slice(0, -'/define'.length)]) {
        const name = tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
        assert.ok(code.includes(`${name}.define()`), `${path}: ${name}`);
      }
    }
  });

  it('has define modules that can be imported on a server', () => {
    assert.equal(node(`await import('@plan-elements/elements/define.js');`), '');
  });
});
