/**
 * Every published JavaScript file of packages/elements:
 *
 *   dist/modules/**        npm: one module a source file, packages stay imports
 *   dist/plan-elements.js  one file that registers every element and imports nothing
 *   dist/<tag>.js          one file a tag; what a first paint does not need lies in dist/chunks
 *   dist/embed-*.js        the two sides of an iframe
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { allLanguages } from './packages/elements/scripts/all-languages.js';
import { literals } from './packages/elements/scripts/literals.js';
import { noMessages } from './packages/elements/scripts/no-messages.js';
import { privateNames } from './packages/elements/scripts/private-names.js';
import { staticProperties } from './packages/elements/scripts/static-properties.js';

const src = 'packages/elements/src';
const dist = 'packages/elements/dist';
const { version, dependencies } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8'));

/** An element is a folder with a define module. */
const tags = readdirSync(src, { recursive: true })
  .map((path) => /^([\w-]+)\/define\.ts$/.exec(path)?.[1])
  .filter((tag) => tag !== undefined)
  .sort();

const banner = `/*! Plan Elements ${version}, Apache-2.0. Contains lit and @lit/task, (c) Google LLC, BSD-3-Clause. */`;

const typescript = () => esbuild({ target: 'es2020', charset: 'utf8', tsconfig: `${src}/../tsconfig.json`, exclude: [] });

const standalone = () => [
  staticProperties(),
  privateNames({ short: true }),
  literals([`${src}/**`]),
  nodeResolve(),
  noMessages(),
  typescript(),
  terser({
    ecma: 2020,
    module: true,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
    format: { comments: /^!/ },
  }),
];

const emptyFolder = (folder) => ({ name: 'empty-folder', buildStart: () => rmSync(folder, { recursive: true, force: true }) });

const modules = {
  input: [
    `${src}/index.ts`,
    `${src}/define.ts`,
    ...tags.flatMap((tag) => [`${src}/${tag}/${tag}.ts`, `${src}/${tag}/define.ts`]),
  ],
  external: (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [privateNames(), typescript()],
  output: { dir: `${dist}/modules`, format: 'es', preserveModules: true, preserveModulesRoot: src },
};

const everything = {
  input: { 'plan-elements': `${src}/define.ts` },
  plugins: [allLanguages(), ...standalone()],
  output: { dir: dist, format: 'es', inlineDynamicImports: true, banner },
};

/** The words of an element in one file a language; what is there from the start, or comes with its code, stays with it. */
const languageOf = (id, { getModuleInfo }) =>
  getModuleInfo(id).dynamicImporters.length ? /\.(en|zh-Hant)\.ts$/.exec(id)?.[1] : undefined;

const perTag = tags.map((tag, index) => ({
  input: { [tag]: `${src}/${tag}/define.ts` },
  plugins: [index === 0 && emptyFolder(`${dist}/chunks`), ...standalone()],
  output: {
    dir: dist,
    format: 'es',
    banner,
    chunkFileNames: `chunks/${tag}-[name]-[hash:6].js`,
    manualChunks: languageOf,
    onlyExplicitManualChunks: true,
  },
}));

const embed = ['frame', 'host'].map((side) => ({
  input: { [`embed-${side}`]: `${src}/embed/${side}.ts` },
  plugins: standalone(),
  output: { dir: dist, format: 'iife', banner },
}));

export default [modules, everything, ...perTag, ...embed];
