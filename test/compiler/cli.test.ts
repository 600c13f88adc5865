import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
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
    ['no output folder', ['compile', 'seeds'], 1, /needs a folder to write to/],
    ['no operand', ['check'], 1, /check takes one folder/],
    ['an unknown command', ['frobnicate'], 2, /there is no command “frobnicate”/],
    ['an unknown option', ['check', 'seeds', '--colour'], 2, /Unknown option '--colour'/],
    ['explain without a line', ['explain', 'seeds'], 1, /explain takes a file and a line/],
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

  it('answers an output folder that cannot be written', async () => {
    await writeFile(join(seeds, 'a.txt'), PLAN);
    await writeFile(outDir, 'a file stands here');
    await chmod(outDir, 0o444);
    const { code, err } = await run('compile', seeds, '--out', outDir);
    assert.equal(code, 1);
    assert.match(err, /^plan-bundle: E/);
  });

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
