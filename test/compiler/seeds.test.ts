import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Bundle, Source } from '@plan-elements/bundle';
import { bundleOf, compile } from '../../packages/compiler/src/compile.js';
import type { Compilation, CompileInput } from '../../packages/compiler/src/compile.js';
import { readInputs } from '../../packages/compiler/src/cli/inputs.js';

/** Every source of a bundle. */
export function sourcesOf(bundle: Bundle): Source[] {
  return [
    ...bundle.indicators.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources)),
    ...bundle.goals.map(({ source }) => source),
    ...bundle.tasks.map(({ source }) => source),
    ...[...bundle.facilities, ...bundle.funds, ...bundle.areas, ...bundle.findings].flatMap(({ sources }) => sources),
    ...bundle.terms.map(({ source }) => source),
  ];
}

describe('the seeds', () => {
  let inputs: CompileInput[];
  let compilation: Compilation;
  let bundle: Bundle;

  before(async () => {
    inputs = await readInputs('seeds');
    compilation = compile(inputs);
    ({ bundle } = compilation);
  });

  it('compile without an error', () => {
    assert.deepEqual(
      compilation.diagnostics.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('leave no number unread', () => {
    assert.deepEqual(
      compilation.diagnostics.filter(({ code }) => code === 'number-unread'),
      [],
    );
  });

  it('give the same bytes twice', () => {
    assert.equal(JSON.stringify(compile(inputs)), JSON.stringify(compilation));
  });

  it('know who issued what, when and under which number', () => {
    const identities = bundle.documents.map(({ id, title, docNumber, issuers, issuedOn, status, horizon }) => ({
      id,
      title,
      docNumber,
      issuers,
      issuedOn,
      status,
      horizon,
    }));
    assert.deepEqual(identities, JSON.parse(readFileSync('test/fixtures/seed-identities.json', 'utf8')));
  });

  it('have the two tables of the 2020 action plan: 15 indicators with 60 cells, 10 facilities', () => {
    const { indicators, facilities } = bundleOf(bundle, 'pudong-2020');
    const cells = indicators.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources.filter(({ cell }) => cell)));
    const listed = indicators.filter(({ statements }) => statements.some(({ sources }) => sources.some(({ cell }) => cell)));
    assert.equal(listed.length, 15);
    assert.equal(cells.length, 60);
    assert.deepEqual(
      facilities
        .filter(({ sources }) => sources.some(({ cell }) => cell))
        .map(({ name, completion, completionBasis, host, region }) => [name, completion, completionBasis, host, region]),
      JSON.parse(readFileSync('test/fixtures/pudong-facilities.json', 'utf8')),
    );
  });

  it('have the 11 rows of the table of the draft plan', () => {
    const { indicators } = bundleOf(bundle, 'baoshan-2026');
    assert.equal(
      indicators.filter(({ statements }) => statements.some(({ sources }) => sources.some(({ cell }) => cell))).length,
      11,
    );
  });

  it('count their numbered tasks', () => {
    const counts = Object.fromEntries(
      bundle.documents.map(({ id }) => [id, bundle.tasks.filter(({ document }) => document === id).length]),
    );
    assert.equal(counts['lingang-2025'], 20);
    assert.equal(counts['yangpu-2025'], 23);
    assert.equal(counts['lingang-2020'], 31);
  });

  it('quote what their spans cover, but for breaks, page furniture and spaces', () => {
    for (const source of sourcesOf(bundle)) {
      const input = inputs.find(({ id }) => id === source.document) as CompileInput;
      const seed = new TextDecoder('utf-8', { ignoreBOM: true }).decode(input.bytes);
      const slice = seed.slice(...source.span);
      const bare = (text: string): string => text.replace(/\s/g, '').replace(/—\d+—|https?:\/\/[!-~]+/g, '');
      assert.equal(bare(source.quote), bare(slice), `line ${source.line} of ${source.document}`);
      assert.equal(seed.slice(0, source.span[0]).split('\n').length, source.line, 'the line is that of the span');
    }
  });

  it('have ids that are unique and refer to what exists', () => {
    const ids = [
      bundle.indicators,
      bundle.goals,
      bundle.tasks,
      bundle.facilities,
      bundle.funds,
      bundle.areas,
      bundle.terms,
    ].flatMap((records) => records.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, mentions } of bundle.tasks)
      for (const mention of mentions) assert.ok(ids.includes(mention), `${id} mentions ${mention}`);
  });

  it('keep the text of every task for the reader', () => {
    for (const text of compilation.texts) {
      for (const { id, path } of bundle.tasks.filter(({ document }) => document === text.document)) {
        const isParent = bundle.tasks.some(
          (other) => other.path.length > path.length && other.document === text.document && other.id.startsWith(`${id}-`),
        );
        assert.ok(isParent || (text.measures[id]?.length ?? 0) > 0, `${id} has text`);
      }
    }
  });
});
