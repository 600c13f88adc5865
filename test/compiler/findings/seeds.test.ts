import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Bundle } from '@plan-elements/bundle';
import { compile } from '../../../packages/compiler/src/compile.js';
import { readInputs } from '../../../packages/compiler/src/cli/inputs.js';

/** What a person finds in the seeds; nothing else may be accused. */
const FOUND = [
  ['multiple', ['pudong-2020/high-tech-enterprises']],
  ['unit-drift', ['pudong-2020/big-science-facilities']],
  ['unit-drift', ['pudong-2020/academician-workstations']],
  ['unit-drift', ['pudong-2020/public-tech-service-platforms']],
];

/** What an invented document contradicts on purpose. */
const CONTRADICTED: Readonly<Record<string, string[]>> = {
  'fresh-canghe-green-2026.txt': ['“节能环保产业规模”2030年的数：正文称900亿元；表格为920亿元。'],
};

describe('the findings in the seeds', () => {
  let bundle: Bundle;

  before(async () => {
    ({ bundle } = compile(await readInputs('seeds')));
  });

  it('are those that a person finds', () => {
    assert.deepEqual(
      bundle.findings.map(({ code, records }) => [code, records]),
      FOUND,
    );
  });

  it('say by how much a fourfold increase is missed', () => {
    assert.match(bundle.findings[0]?.message ?? '', /4倍增.*2178家.*8000家.*3\.67倍/);
  });

  it('leave alone what fits: the table’s dates make 6 facilities by 2020 and 10 by 2025, as its text counts them', () => {
    const listed = bundle.facilities.filter(
      ({ document, sources }) => document === 'pudong-2020' && sources.some(({ cell }) => cell !== undefined),
    );
    const builtBy = (year: number): number =>
      listed.filter(({ completion, completionBasis }) => completionBasis === 'built' || (completion ?? Infinity) <= year).length;
    assert.deepEqual([listed.length, builtBy(2020), builtBy(2025)], [10, 6, 10]);
    assert.ok(bundle.findings.every(({ code }) => code !== 'dates-count'));
  });

  it('show both sides', () => {
    for (const { code, sources } of bundle.findings) assert.ok(sources.length >= 2, code);
  });
});

describe('the documents of other hands', () => {
  const folder = 'test/fixtures/documents';
  for (const file of readdirSync(folder)) {
    it(`${file} is accused of ${file in CONTRADICTED ? 'what it contradicts' : 'nothing'}`, () => {
      const { bundle } = compile([{ id: 'd', file, bytes: readFileSync(`${folder}/${file}`) }]);
      assert.deepEqual(
        bundle.findings.map(({ message }) => message),
        CONTRADICTED[file] ?? [],
      );
    });
  }
});
