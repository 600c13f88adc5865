import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Bundle } from '@plan-elements/bundle';
import { isInput } from '../../packages/compiler/src/cli/inputs.js';
import { runOnChange } from '../../packages/compiler/src/cli/watch.js';
import type { Surroundings } from '../../packages/compiler/src/cli/watch.js';
import { main } from '../../packages/compiler/src/cli.js';

const PLAN =
  '某市未来产业行动方案\n\n一、发展目标\n\n到2027年，独角兽企业达20家。\n\n二、重点任务\n\n1.建设平台。支持企业建设平台。\n';

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(...args: string[]): Promise<Result> {
  let [out, err] = ['', ''];
  const code = await main(args, { stdout: { write: (text) => (out += text) }, stderr: { write: (text) => (err += text) } });
  return { code, out, err };
}

/** What is written, one piece after another, as it comes. */
class Lines {
  readonly #written: string[] = [];
  #wake = (): void => undefined;

  write(text: string): void {
    this.#written.push(text);
    this.#wake();
  }

  async next(): Promise<string> {
    while (this.#written.length === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.#written.shift() as string;
  }
}

/** A watch whose saves, quiet and interrupt come when a test says so. */
class HandWatch implements Surroundings {
  change: (name: string | null) => void = () => undefined;
  interrupt: () => void = () => undefined;
  isOpen = false;
  readonly #waiting = new Set<() => void>();
  #begin = (): void => undefined;
  /** Settles when the watch stands. */
  readonly started = new Promise<void>((resolve) => (this.#begin = resolve));

  watch(_folder: string, changed: (name: string | null) => void): { close(): void } {
    this.change = changed;
    this.isOpen = true;
    return { close: () => (this.isOpen = false) };
  }

  whenQuiet(run: () => void): () => void {
    this.#waiting.add(run);
    return () => this.#waiting.delete(run);
  }

  onInterrupt(stop: () => void): void {
    this.interrupt = stop;
    this.#begin();
  }

  get pending(): number {
    return this.#waiting.size;
  }

  quiet(): void {
    const runs = [...this.#waiting];
    this.#waiting.clear();
    for (const run of runs) run();
  }

  save(name: string): void {
    this.change(name);
    this.quiet();
  }
}

describe('plan-bundle', () => {
  let folder: string;
  let seeds: string;
  let outDir: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plan-bundle-'));
    seeds = join(folder, 'seeds');
    outDir = join(folder, 'out');
    await mkdir(seeds);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('compiles a folder without sources.json; ids are the files’ stems', async () => {
    await writeFile(join(seeds, 'future-2025.txt'), PLAN);
    const { code, out, err } = await run('compile', seeds, '--out', outDir);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^1 documents: 1 indicators/);
    const bundle = JSON.parse(await readFile(join(outDir, 'bundle.json'), 'utf8'));
    assert.equal(bundle.documents[0].id, 'future-2025');
    assert.deepEqual(JSON.parse(await readFile(join(outDir, 'plans/future-2025.json'), 'utf8')), bundle);
    const text = JSON.parse(await readFile(join(outDir, 'text/future-2025.json'), 'utf8'));
    assert.equal(text.measures['future-2025/task-1'][0].text, '支持企业建设平台。');
  });

  it('takes id, place and address from sources.json', async () => {
    await writeFile(join(seeds, '001.txt'), PLAN);
    await writeFile(
      join(seeds, 'sources.json'),
      JSON.stringify([{ id: 'own', file: '001.txt', place: '某市', url: 'https://example.org/plan' }]),
    );
    assert.equal((await run('compile', seeds, '--out', outDir)).code, 0);
    const [document] = JSON.parse(await readFile(join(outDir, 'bundle.json'), 'utf8')).documents;
    assert.deepEqual([document.id, document.place, document.url], ['own', '某市', 'https://example.org/plan']);
  });

  it('writes the same bytes twice', async () => {
    await writeFile(join(seeds, 'a.txt'), PLAN);
    await run('compile', seeds, '--out', outDir);
    const first = await readFile(join(outDir, 'bundle.json'), 'utf8');
    await run('compile', seeds, '--out', outDir);
    assert.equal(await readFile(join(outDir, 'bundle.json'), 'utf8'), first);
  });

  const BAD_FILES: readonly (readonly [string, Uint8Array | string, RegExp])[] = [
    ['an empty document', '', /a\.txt: error input-empty: The file is empty\./],
    ['a document in GBK', new Uint8Array([0xd6, 0xd0, 0xce, 0xc4]), /reads as GBK\. Convert it first: iconv/],
    ['a binary document', new Uint8Array([1, 0, 2]), /is binary, not text/],
    ['a cut-off document', new TextEncoder().encode('规划').subarray(0, 5), /ends in the middle of a character/],
    ['a document of 100 MB', new Uint8Array(100_000_000).fill(65), /The file has 100000000 bytes; documents of up to/],
  ];
  for (const [what, content, sentence] of BAD_FILES) {
    it(`refuses ${what} with a sentence, exit code 1 and nothing written`, async () => {
      await writeFile(join(seeds, 'a.txt'), content);
      await writeFile(join(seeds, 'b.txt'), PLAN);
      const { code, err } = await run('compile', seeds, '--out', outDir);
      assert.equal(code, 1);
      assert.match(err, sentence);
      assert.match(err, /nothing was written/);
      assert.doesNotMatch(err, /\n {4}at /, 'no stack trace');
      await assert.rejects(readdir(outDir));
    });
  }

  it('leaves an older bundle as it was when a document has errors', async () => {
    await writeFile(join(seeds, 'a.txt'), PLAN);
    await run('compile', seeds, '--out', outDir);
    const before = await readFile(join(outDir, 'bundle.json'), 'utf8');
    await writeFile(join(seeds, 'a.txt'), '');
    assert.equal((await run('compile', seeds, '--out', outDir)).code, 1);
    assert.equal(await readFile(join(outDir, 'bundle.json'), 'utf8'), before);
    assert.deepEqual((await readdir(outDir)).sort(), ['bundle.json', 'plans', 'text'], 'no temporary file is left');
  });

  const CALLS: readonly (readonly [string, readonly string[], number, RegExp])[] = [
    ['a folder that does not exist', ['compile', '/nowhere/at/all', '--out', '/tmp/x'], 1, /\/nowhere\/at\/all does not exist\./],
    ['no output folder', ['compile', 'seeds'], 2, /needs a folder to write to/],
    ['no operand', ['check'], 2, /check takes one folder/],
    ['an unknown command', ['frobnicate'], 2, /there is no command “frobnicate”/],
    ['an unknown option', ['check', 'seeds', '--colour'], 2, /Unknown option '--colour'/],
    ['explain without a line', ['explain', 'seeds'], 2, /explain takes a file and a line/],
    ['diff of one bundle', ['diff', 'old'], 2, /diff takes two bundles/],
    ['diff of a bundle that does not exist', ['diff', '/nowhere/at/all', 'new'], 1, /\/nowhere\/at\/all does not exist\./],
    ['diff of a folder without a bundle', ['diff', 'docs', 'docs'], 1, /docs holds no bundle\.json\./],
    ['diff of what is no JSON', ['diff', 'README.md', 'README.md'], 1, /README\.md is not a bundle: it is not valid JSON/],
    [
      'diff of other JSON',
      ['diff', 'package.json', 'package.json'],
      1,
      /package\.json is not a bundle: schemaVersion is missing/,
    ],
    ['diff of a list', ['diff', 'seeds/sources.json', 'x'], 1, /sources\.json is not a bundle: the whole of it is of type array/],
  ];
  for (const [what, args, code, sentence] of CALLS) {
    it(`answers ${what}`, async () => {
      const result = await run(...args);
      assert.equal(result.code, code);
      assert.match(result.err, sentence);
    });
  }

  it('answers a folder without documents', async () => {
    const { code, err } = await run('compile', seeds, '--out', outDir);
    assert.equal(code, 1);
    assert.match(err, /holds no documents/);
  });

  const BAD_SOURCES: readonly (readonly [string, string, RegExp])[] = [
    ['cut off', '[{"id":', /sources\.json is not valid JSON/],
    ['of another shape', '{"a":1}', /must be a list of entries/],
    ['with an id that is no slug', '[{"id":"A b","file":"a.txt"}]', /must be a list of entries/],
    ['naming a missing file', '[{"id":"a","file":"gone.txt"}]', /gone\.txt does not exist/],
  ];
  for (const [what, content, sentence] of BAD_SOURCES) {
    it(`answers a sources.json ${what}`, async () => {
      await writeFile(join(seeds, 'sources.json'), content);
      const { code, err } = await run('compile', seeds, '--out', outDir);
      assert.equal(code, 1);
      assert.match(err, sentence);
    });
  }

  it('answers a folder where a document should be', async () => {
    await mkdir(join(seeds, 'a.txt'));
    const { code, err } = await run('compile', seeds, '--out', outDir);
    assert.deepEqual([code, err], [1, `plan-bundle: ${join(seeds, 'a.txt')} is a folder.\n`]);
  });

  it('answers an output folder that cannot be written', async () => {
    await writeFile(join(seeds, 'a.txt'), PLAN);
    await writeFile(outDir, 'a file stands here');
    const { code, err } = await run('compile', seeds, '--out', outDir);
    assert.deepEqual([code, err], [1, `plan-bundle: ${outDir} cannot be written: a file stands in its way (EEXIST).\n`]);
  });

  it('ends where a file system takes no folders', { skip: !existsSync('/proc/self') }, async () => {
    await writeFile(join(seeds, 'a.txt'), PLAN);
    const { code, err } = await run('compile', seeds, '--out', '/proc/nope/deeper');
    assert.equal(code, 1);
    assert.match(err, /^plan-bundle: \/proc\/nope\/deeper cannot be written: .+ \(E[A-Z]+\)\.\n$/);
  });

  for (const isOlder of [true, false]) {
    it(`leaves ${isOlder ? 'the older bundle' : 'nothing'} where a file cannot be put in its place`, async () => {
      await writeFile(join(seeds, 'a.txt'), PLAN);
      if (isOlder) {
        await run('compile', seeds, '--out', outDir);
        await writeFile(join(outDir, 'bundle.json'), 'older');
        await rm(join(outDir, 'text/a.json'));
      }
      await mkdir(join(outDir, 'text/a.json'), { recursive: true });
      const { code, err } = await run('compile', seeds, '--out', outDir);
      assert.equal(code, 1);
      assert.match(err, /text\/a\.json cannot be written: a folder stands in its way/);
      const files = (await readdir(outDir, { recursive: true })).sort();
      assert.deepEqual(
        files,
        isOlder ? ['bundle.json', 'plans', 'plans/a.json', 'text', 'text/a.json'] : ['plans', 'text', 'text/a.json'],
      );
      if (isOlder) assert.equal(await readFile(join(outDir, 'bundle.json'), 'utf8'), 'older');
    });
  }

  it('explains what was read on a line, and from which words', async () => {
    const file = join(seeds, 'a.txt');
    await writeFile(file, PLAN);
    const { code, out } = await run('explain', `${file}:5`);
    assert.equal(code, 0);
    assert.match(out, /indicator a\/[a-z-]+ “独角兽企业”: target 2027 = 20 家/);
    assert.match(out, /quote: 独角兽企业达20家/);
    assert.match((await run('explain', `${file}:2`)).out, /Nothing was read here/);
    assert.match((await run('explain', `${file}:99`)).err, /there is no line 99/);
  });

  describe('diff', () => {
    const compiled = async (name: string, plan: string): Promise<string> => {
      await writeFile(join(seeds, 'a.txt'), plan);
      const out = join(folder, name);
      assert.equal((await run('compile', seeds, '--out', out)).code, 0);
      return out;
    };

    it('tells what changed between two folders, with both sentences, without colours in a pipe', async () => {
      const [older, newer] = [await compiled('old', PLAN), await compiled('new', PLAN.replace('20家', '30家'))];
      const { code, out, err } = await run('diff', older, join(newer, 'bundle.json'));
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^changed indicator 独角兽企业 \(a\/[a-z-]+\)\n {4}value 20 → 30\n/);
      assert.match(out, /- line 5: 独角兽企业达20家\n {4}\+ line 5: 独角兽企业达30家\n1 changed, 0 new, 0 vanished\n$/);
      const { changes } = JSON.parse((await run('diff', older, newer, '--json')).out);
      assert.deepEqual(changes[0].differences, [{ field: 'value', before: '20', after: '30' }]);
      assert.equal((await run('diff', older, older)).out, 'Nothing changed.\n');
    });

    it('colours a terminal', async () => {
      const [older, newer] = [await compiled('old', PLAN), await compiled('new', PLAN.replace('20家', '30家'))];
      let out = '';
      const stream = { isTTY: true, write: (text: string) => (out += text) };
      await main(['diff', older, newer], { stdout: stream, stderr: stream });
      assert.ok(out.includes('\u001b[31m    - line 5: 独角兽企业达20家\u001b[0m'));
    });

    it('refuses a bundle of another major version', async () => {
      const path = join(folder, 'bundle.json');
      await writeFile(path, '{"schemaVersion":"9.0"}');
      const { code, err } = await run('diff', folder, path);
      assert.equal(code, 1);
      assert.match(err, /has bundle format 9\.0; this program reads 1\.0\./);
    });
  });

  describe('compile --watch', () => {
    it('compiles again on save, keeps the older bundle when a document has errors, and ends cleanly', async () => {
      await writeFile(join(seeds, 'a.txt'), PLAN);
      const hand = new HandWatch();
      const lines = new Lines();
      const code = main(['compile', seeds, '--out', outDir, '--watch'], { stdout: lines, stderr: lines }, hand);
      assert.match(await lines.next(), /^Watching .*; Ctrl\+C ends it\.\n$/);
      assert.match(await lines.next(), /^1 documents: 1 indicators/);
      await hand.started;

      const plans = async (): Promise<string> => readFile(join(outDir, 'bundle.json'), 'utf8');
      await writeFile(join(seeds, 'a.txt'), PLAN.replace('20家', '30家'));
      hand.save('a.txt');
      assert.match(await lines.next(), /^1 documents: 1 indicators/);
      const before = await plans();
      assert.match(before, /达30家/);

      await writeFile(join(seeds, 'a.txt'), '');
      hand.save('a.txt');
      assert.match(await lines.next(), /a\.txt: error input-empty/);
      assert.match(await lines.next(), /nothing was written/);
      await writeFile(join(seeds, 'sources.json'), '[');
      hand.save('sources.json');
      assert.match(await lines.next(), /sources\.json is not valid JSON\. The older bundle stays\.\n$/);
      assert.equal(await plans(), before);

      hand.interrupt();
      assert.equal(await code, 0);
      assert.equal(hand.isOpen, false);
    });

    it('waits for quiet, and passes over files that are no documents', async () => {
      const hand = new HandWatch();
      let runs = 0;
      const ended = runOnChange(
        seeds,
        isInput,
        async () => {
          runs++;
        },
        hand,
      );
      await hand.started;
      for (const name of ['bundle.json', '.a.txt.swp', 'README.md']) hand.change(name);
      assert.equal(hand.pending, 0);
      for (const name of ['a.txt', 'labels.json', null]) hand.change(name);
      assert.equal(hand.pending, 1, 'three saves at once are one');
      hand.quiet();
      hand.change('a.txt');
      hand.interrupt();
      await ended;
      assert.deepEqual([runs, hand.pending], [2, 0], 'a run that waited when it was ended does not come');
    });

    it('answers a folder that does not exist before it watches', async () => {
      const { code, err } = await run('compile', join(folder, 'gone'), '--out', outDir, '--watch');
      assert.equal(code, 1);
      assert.match(err, /gone does not exist/);
    });
  });

  it('tells a terminal how far it has come when there is much to do, and nothing in a pipe', async () => {
    await writeFile(join(seeds, 'a.txt'), PLAN);
    await writeFile(join(seeds, 'b.txt'), `${PLAN}\n${'支持企业发展。\n'.repeat(60_000)}`);
    let err = '';
    const stderr = { isTTY: true, write: (text: string) => (err += text) };
    await main(['check', seeds], { stdout: { write: () => true }, stderr });
    assert.match(err, /reading 1\/2 a\.txt.*reading 2\/2 b\.txt/s);
    assert.ok(err.endsWith('\r\u001b[K'), 'the line is gone at the end');
    assert.equal((await run('check', seeds)).err, '');
  });

  it('takes English labels from labels.json, and ids from names alone', async () => {
    await writeFile(join(seeds, 'a.txt'), PLAN);
    const bundleOf = async (): Promise<Bundle> => {
      assert.equal((await run('compile', seeds, '--out', outDir)).code, 0);
      return JSON.parse(await readFile(join(outDir, 'bundle.json'), 'utf8'));
    };
    const before = await bundleOf();
    await writeFile(
      join(seeds, 'labels.json'),
      JSON.stringify({ a: { 某市未来产业行动方案: 'Action plan for future industries', 独角兽企业: 'Unicorns' } }),
    );
    const { documents, indicators } = await bundleOf();
    assert.deepEqual(documents[0]?.labels, { en: 'Action plan for future industries', 'zh-Hant': '某市未來產業行動方案' });
    assert.deepEqual([indicators[0]?.labels.en, indicators[0]?.id], ['Unicorns', before.indicators[0]?.id]);
  });

  const BAD_LABELS: readonly (readonly [string, string, RegExp])[] = [
    ['cut off', '{"a":', /labels\.json is not valid JSON/],
    ['of another shape', '[]', /labels\.json must be an object of documents/],
    ['naming an unknown document', '{"b":{}}', /names the document “b”, which is not in the folder/],
    ['with no object for a document', '{"a":"x"}', /“a” must be an object/],
    ['with an empty label', '{"a":{"名":" "}}', /the English label of “名” in “a” must be a text that is not empty/],
  ];
  for (const [what, content, sentence] of BAD_LABELS) {
    it(`answers a labels.json ${what}`, async () => {
      await writeFile(join(seeds, 'a.txt'), PLAN);
      await writeFile(join(seeds, 'labels.json'), content);
      const { code, err } = await run('compile', seeds, '--out', outDir);
      assert.equal(code, 1);
      assert.match(err, sentence);
    });
  }

  it('prints diagnostics as JSON', async () => {
    await writeFile(join(seeds, 'a.txt'), PLAN);
    const { out } = await run('check', seeds, '--json');
    assert.ok(JSON.parse(out).diagnostics.every((diagnostic: { code: string }) => diagnostic.code.startsWith('number-')));
  });

  it('teaches its use', async () => {
    assert.match((await run('--help')).out, /plan-bundle compile DIR --out DIR/);
    assert.equal((await run()).code, 2);
  });
});
