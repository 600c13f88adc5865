import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { assertReport } from '@plan-elements/bundle';
import { parse } from 'csv-parse/sync';
import { main } from '../../packages/compiler/src/cli.js';
import { findOffice } from '../scripts/browsers.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';

/** What an editor types, by id and heading. */
const TYPED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'high-tech-enterprises': { value: '1800' },
  'rd-intensity': { value: '4.9', asOf: '2025' },
  talent: { value: '4.25', note: '含“柔性引进”，另有逗号,与分号;' },
  'task-1': { status: '进行中', note: '第一行\n第二行' },
  'example-xfel': { started: '2018-04-29', expected: '2028' },
  'example-fund': { stage: '已设立，实缴2亿元' },
};

const quoted = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;

describe('a report’s spreadsheet in LibreOffice', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spreadsheet-'));
    await writeFile(join(folder, 'bundle.json'), JSON.stringify(SAMPLE));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function plan(...args: string[]): Promise<void> {
    let said = '';
    const stream = { write: (text: string) => (said += text) };
    const code = await main(['report', ...args, '--bundle', folder], { stdout: stream, stderr: stream });
    assert.equal(code, 0, said);
  }

  /** Saves a file in another format, as “Save as” does, into a folder of its own. */
  async function saveAs(path: string, format: string, name: string): Promise<string> {
    const office = findOffice();
    assert.ok(office, 'No LibreOffice: node test/scripts/browsers.js --install, or it says what to install.');
    const out = join(folder, name);
    await mkdir(out);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const words = [profile, '--headless', '--infilter=CSV:44,34,76,1', '--convert-to', format, '--outdir', out, path];
    if (!path.endsWith('.csv')) words.splice(2, 1);
    await promisify(execFile)(office, words, { timeout: 120_000 });
    return join(out, `filled.${format.split(':', 1)[0]}`);
  }

  async function fill(template: string): Promise<string> {
    const rows: string[][] = parse(await readFile(template, 'utf8'), { bom: true, relax_column_count: true });
    const headings = rows.find((cells) => cells[0] === '编号 id');
    assert.ok(headings);
    for (const cells of rows) {
      if (cells[0] === '发布单位 publisher') cells[1] = '示例发布单位（虚构）';
      if (cells[0] === '截至日期 asOf') cells[1] = '2026-06-30';
      if (cells[0] === '示例 example') cells[1] = '是';
      const typed = TYPED[cells[0]?.replace('example-2027/', '') ?? ''] ?? {};
      for (const [name, text] of Object.entries(typed)) {
        cells[headings.findIndex((heading) => heading.endsWith(` ${name}`))] = text;
      }
    }
    const path = join(folder, 'filled.csv');
    await writeFile(path, `\ufeff${rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`);
    return path;
  }

  it('comes back as it was typed: template, filled in, .xlsx, CSV in two encodings, converted', async () => {
    const template = join(folder, 'template.csv');
    await plan('template', 'example-2027', '--out', template);
    const filled = await fill(template);
    const direct = join(folder, 'direct.json');
    await plan('convert', filled, '--out', direct);
    const expected: unknown = JSON.parse(await readFile(direct, 'utf8'));
    assertReport(expected);
    assert.equal(expected.entries.length, Object.keys(TYPED).length);
    const sheet = await saveAs(filled, 'xlsx', 'sheet');
    const kinds = { comma: '44,34,76,1', tab: '9,34,76,1', gb18030: '44,34,85,1' };
    for (const [name, filter] of Object.entries(kinds)) {
      const csv = await saveAs(sheet, `csv:Text - txt - csv (StarCalc):${filter}`, name);
      const out = join(folder, `${name}.json`);
      await plan('convert', csv, '--out', out);
      assert.deepEqual(JSON.parse(await readFile(out, 'utf8')), expected, name);
    }
    assert.throws(() => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from([0xb1, 0xe0])), 'GB18030 is no UTF-8');
  });
});
