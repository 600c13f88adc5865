import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Bundle, Labels } from '@plan-elements/bundle';
import { compile } from '../../packages/compiler/src/compile.js';
import { readInputs } from '../../packages/compiler/src/cli/inputs.js';
import type { CompileInput } from '../../packages/compiler/src/compile.js';

interface Named {
  readonly document: string;
  readonly name: string;
  readonly labels: Labels;
}

/** Every record that has labels. */
const namedOf = ({ documents, indicators, facilities, funds, areas }: Bundle): Named[] => [
  ...documents.map(({ id, title, labels }) => ({ document: id, name: title, labels })),
  ...[indicators, facilities, funds, areas].flat(),
];

describe('labels of the seeds', () => {
  let inputs: CompileInput[];
  let records: Named[];
  before(async () => {
    inputs = await readInputs('seeds');
    records = namedOf(compile(inputs).bundle);
  });

  it('are there in English and in traditional Chinese for every record', () => {
    assert.ok(records.length > 300);
    const without = (language: keyof Labels): string[] =>
      records.filter(({ labels }) => !labels[language]).map(({ document, name }) => `${document}: ${name}`);
    assert.deepEqual(without('en'), []);
    assert.deepEqual(without('zh-Hant'), []);
  });

  it('are English: no Chinese character, no space at an end, and a capital or a number first', () => {
    for (const { name, labels } of records) {
      assert.doesNotMatch(labels.en ?? '', /\p{Script=Han}|^\s|\s$| {2}/u, name);
      assert.match(labels.en ?? '', /^[“]?[\p{Lu}\p{Nd}]/u, name);
    }
  });

  it('leave every id as it is without them', () => {
    const idsOf = (from: readonly CompileInput[]): string[] => {
      const { indicators, facilities, funds, areas } = compile(from).bundle;
      return [indicators, facilities, funds, areas].flat().map(({ id }) => id);
    };
    assert.deepEqual(idsOf(inputs), idsOf(inputs.map((input) => ({ ...input, labels: {} }))));
  });

  it('are given to documents of sources.json only', () => {
    const known = (JSON.parse(readFileSync('seeds/sources.json', 'utf8')) as { id: string }[]).map(({ id }) => id);
    assert.deepEqual(Object.keys(JSON.parse(readFileSync('seeds/labels.json', 'utf8'))).sort(), known.sort());
  });
});
