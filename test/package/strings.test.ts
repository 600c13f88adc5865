import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

import { sources, toTraditional, traditionalOf, writtenTo } from '../../packages/elements/scripts/strings.js';
import { languageOf } from '../../packages/elements/src/internal/language.js';

/** The keys of a dictionary, all the way down. */
const keysOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
        .map(([key, inner]) => [key, keysOf(inner)])
        .sort()
    : typeof value;

/** Dictionaries whose English has keys of its own: words of documents. */
const TRANSLATED = new Set(['currencies', 'terms']);

async function wordsIn(file: string): Promise<Record<string, unknown>> {
  const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  const [words] = Object.entries(module).filter(([name]) => /(ZhCN|ZhHant|En)$/.test(name) && name !== 'quantityEn');
  return words?.[1] as Record<string, unknown>;
}

describe('words', () => {
  for (const source of sources()) {
    it(`of ${basename(source)} are what OpenCC makes of them in traditional characters`, async () => {
      assert.ok(existsSync(writtenTo(source)), 'npm run strings');
      assert.equal(readFileSync(writtenTo(source), 'utf8'), await traditionalOf(source), 'npm run strings');
    });

    it(`of ${basename(source)} are the same ones in three languages`, async () => {
      const [chinese, traditional, english] = await Promise.all(
        [source, writtenTo(source), source.replace('.zh-CN.', '.en.')].map(wordsIn),
      );
      assert.deepEqual(keysOf(traditional), keysOf(chinese));
      assert.deepEqual(Object.keys(english ?? {}).sort(), Object.keys(chinese ?? {}).sort());
      for (const [key, value] of Object.entries(chinese ?? {})) {
        if (!TRANSLATED.has(key)) assert.deepEqual(keysOf(english?.[key]), keysOf(value), key);
      }
    });
  }

  it('depend on the phrase that a character stands in', () => {
    assert.equal(toTraditional('看表格'), '看表格');
    assert.equal(toTraditional('发布之后，只写在数据里'), '發布之後，只寫在數據裡');
  });
});

describe('the language of a tag', () => {
  const cases = {
    'zh-Hant': ['zh-Hant', 'zh-hant-HK', 'zh-TW', 'ZH-HK', ' zh-mo '],
    'zh-CN': ['', 'zh', 'zh-CN', 'zh-Hans', 'zh-Hans-HK', 'zh-SG', 'fr', 'english', 'xzh-TW'],
    en: ['en', 'en-GB', 'EN'],
  };
  for (const [language, tags] of Object.entries(cases)) {
    for (const tag of tags) it(`“${tag}” is ${language}`, () => assert.equal(languageOf(tag), language));
  }
});
