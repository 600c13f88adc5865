import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Bundle } from '@plan-elements/bundle';
import { compile } from '../../packages/compiler/src/compile.js';
import type { Compilation } from '../../packages/compiler/src/compile.js';
import { score } from './golden/score.js';
import type { Score, Tally } from './golden/score.js';
import { norm } from './golden/likeness.js';
import type { Golden } from './golden/reading.js';

const folder = 'test/fixtures/golden';
const columns = ['quantities', 'lenient', 'tasks', 'tableFacilities', 'proseFacilities', 'funds', 'areas', 'terms'] as const;

const percent = (share: number): string => (share * 100).toFixed(1).padStart(5);

const cellOf = ({ recall, precision, golden }: Tally): string =>
  `${percent(recall)} ${percent(precision)} (${golden})`.padEnd(19);

/** One line a document: recall and precision in per cent, and the number of records that a person reads. */
const rowOf = ({ id, tallies, identity }: Score): string =>
  [id.padEnd(18), ...columns.map((name) => cellOf(tallies[name])), identity.length === 0 ? 'exact' : 'differs'].join('  ');

const header = ['document'.padEnd(18), ...columns.map((name) => name.padEnd(19)), 'identity'].join('  ');

/** Every record that was missed, read where there is none, or read with other fields. */
function faultsOf({ id, tallies, identity }: Score): string[] {
  const list = columns.flatMap((name) => {
    const { missing, surplus, wrong } = tallies[name];
    if (name === 'lenient') return [];
    return [
      ...missing.map((text) => `- ${name}: ${text}`),
      ...surplus.map((text) => `+ ${name}: ${text}`),
      ...wrong.map((text) => `! ${name}: ${text}`),
    ];
  });
  return [...list, ...identity.map((text) => `! identity: ${text}`)].map((text) => `${id} ${text}`);
}

const compiled = ({ id, document }: Golden): Compilation =>
  compile([{ id, file: basename(document), bytes: readFileSync(document) }]);

const bundleOf = (golden: Golden): Bundle => compiled(golden).bundle;

const goldenOf = (file: string): Golden => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Golden;

describe('golden readings', () => {
  const scores: Score[] = [];
  const others: Tally[] = [];
  after(() => {
    const faults = scores.flatMap(faultsOf);
    process.stdout.write(
      `\n${[header, ...scores.map(rowOf)].join('\n')}\n\n- missing, + surplus, ! differs\n${faults.join('\n')}\n\n`,
    );
  });

  for (const file of readdirSync(folder).sort()) {
    const golden = goldenOf(file);
    const seed = golden.document.startsWith('seeds/');
    it(`${golden.id} quotes its document`, () => {
      const text = norm(readFileSync(golden.document, 'utf8'));
      const quotes = golden.quantities.flatMap(({ quote, also }) => [quote, ...(also ?? []).map((form) => form.quote)]);
      assert.deepEqual(
        quotes.filter((quote) => !text.includes(norm(quote))),
        [],
      );
    });

    it(`${golden.id} is read as a person reads it`, () => {
      const { bundle, diagnostics } = compiled(golden);
      const result = score(golden, bundle);
      scores.push(result);
      assert.deepEqual(
        diagnostics.filter(({ severity }) => severity === 'error'),
        [],
      );
      const { quantities, tasks, tableFacilities } = result.tallies;
      if (!seed) {
        others.push(quantities);
        return;
      }
      assert.ok(quantities.recall >= 0.98, `recall of quantities ${percent(quantities.recall)} %`);
      assert.ok(quantities.precision >= 0.98, `precision of quantities ${percent(quantities.precision)} %`);
      assert.deepEqual([...tasks.missing, ...tasks.surplus, ...tasks.wrong], [], 'tasks');
      assert.deepEqual(
        [...tableFacilities.missing, ...tableFacilities.surplus, ...tableFacilities.wrong],
        [],
        'facilities of tables',
      );
      assert.deepEqual(result.identity, [], 'identity');
    });
  }

  it('of other hands are met in nine of ten quantities, with one in twenty wrong', () => {
    const sum = (of: (tally: Tally) => number): number => others.reduce((total, tally) => total + of(tally), 0);
    const met = sum(({ golden, recall }) => golden * recall);
    const recall = met / sum(({ golden }) => golden);
    const precision = met / (met + sum(({ surplus }) => surplus.length));
    process.stdout.write(`\nall but the seeds: recall ${percent(recall)} %, precision ${percent(precision)} %\n`);
    assert.ok(others.length >= 12, 'at least twelve documents');
    assert.ok(recall >= 0.9, `recall of quantities ${percent(recall)} %`);
    assert.ok(precision >= 0.95, `precision of quantities ${percent(precision)} %`);
  });

  it('tell one wrong figure', () => {
    const golden = goldenOf('yangpu-2025.json');
    const bundle = bundleOf(golden);
    const statement = bundle.indicators[0]?.statements[0];
    assert.ok(statement);
    statement.value = 12345;
    const before = score(golden, bundleOf(golden)).tallies;
    const { quantities, lenient } = score(golden, bundle).tallies;
    for (const [now, then] of [
      [quantities, before.quantities],
      [lenient, before.lenient],
    ] as const) {
      assert.equal(now.missing.length, then.missing.length + 1);
      assert.equal(now.surplus.length, then.surplus.length + 1);
    }
  });
});
