import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assertReport, matchReport } from '@plan-elements/bundle';
import type { Report } from '@plan-elements/bundle';
import { main } from '../../packages/compiler/src/cli.js';
import { cellOf, COLUMNS, dateOf, lettersOf, namedBy, valueOf } from '../../packages/compiler/src/report/columns.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/reports/${name}`, import.meta.url));

let folder = '';
let bundle = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
  bundle = join(folder, 'bundle.json');
  await writeFile(bundle, JSON.stringify(SAMPLE));
});
after(() => rm(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await main(args, { stdout: { write: (text) => (out += text) }, stderr: { write: (text) => (err += text) } });
  return { code, out, err };
}

let count = 0;
async function file(content: string | Uint8Array, ending = 'csv'): Promise<string> {
  const path = join(folder, `${(count += 1)}.${ending}`);
  await writeFile(path, content);
  return path;
}

async function convert(path: string, ...more: string[]): Promise<Report> {
  const out = `${path}.json`;
  const { code, err } = await run('report', 'convert', path, '--bundle', bundle, '--out', out, ...more);
  assert.equal(code, 0, err);
  const report: unknown = JSON.parse(await readFile(out, 'utf8'));
  assertReport(report);
  return report;
}

/** The characters of the example in GB18030, which Node reads and does not write. */
function gb18030(text: string): Uint8Array {
  const codes = new Map<string, [number, number]>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low === 0x7f) continue;
      codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
  return Uint8Array.from(
    [...text].flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : (codes.get(sign) ?? assert.fail(sign)))),
  );
}

const CSV = await readFile(fixture('example.csv'), 'utf8');
const TSV = CSV.replace('"1,800"', '1·800')
  .replace('"已设立，实缴2亿元"', '已设立，实缴2亿元')
  .replace(/,/g, '\t')
  .replace('1·800', '1,800');

describe('plan-bundle report convert', () => {
  it('makes the report of the worked example', async () => {
    const report = await convert(fixture('example.csv').replace(/.*/, await file(CSV)));
    const { entries, ...head } = report;
    assert.deepEqual(head, {
      schemaVersion: '1.0',
      publisher: '示例发布单位（虚构）',
      asOf: '2026-06-30',
      url: 'https://example.org/report.html',
      example: true,
    });
    const said = entries.map(({ row, id, ...fields }) => [
      row,
      id.replace('example-2027/', ''),
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
    ]);
    assert.deepEqual(said, [
      [7, 'high-tech-enterprises', { value: 1800, unit: '家' }],
      [8, 'rd-intensity', { asOf: '2025', value: 4.9, unit: '%' }],
      [9, 'talent', { value: 4.2, unit: '万人' }],
      [11, 'task-1', { status: 'under-way', note: '示例说明' }],
      [12, 'task-2', { status: 'done' }],
      [13, 'example-xfel', { started: '2018-04', expected: '2028' }],
      [14, 'example-turbine', { started: '2019', completed: '2024-05-17' }],
      [15, 'example-fund', { asOf: '2026-05', stage: '已设立，实缴2亿元' }],
    ]);
    assert.deepEqual(matchReport(SAMPLE, report).refused, []);
  });

  const forms: [name: string, content: string | Uint8Array][] = [
    ['with the mark of UTF-8', `\ufeff${CSV}`],
    ['in GB18030', gb18030(CSV)],
    ['in UTF-16', Buffer.from(`\ufeff${TSV}`, 'utf16le')],
    ['with tabs', TSV],
    ['with semicolons', CSV.replace(/,(?!800)/g, ';').replace(/"/g, '')],
    ['with line ends of Windows', CSV.replace(/\n/g, '\r\n')],
    [
      'with Chinese headings only',
      CSV.replace(
        / (id|name|value|unit|status|started|completed|expected|stage|note|asOf|publisher|url|example)(?=,)/g,
        '',
      ).replace('说明 note', '说明'),
    ],
    [
      'with English headings only',
      CSV.replace(
        /[\u4e00-\u9fff]+ (id|name|value|unit|status|started|completed|expected|stage|note|asOf|publisher|url|example)/g,
        '$1',
      ),
    ],
  ];
  for (const [name, content] of forms) {
    it(`reads the same ${name}`, async () =>
      assert.deepEqual(await convert(await file(content)), await convert(await file(CSV))));
  }

  it('gives the same bytes each time', async () => {
    const path = await file(CSV);
    await convert(path);
    const first = await readFile(`${path}.json`);
    await convert(path);
    assert.deepEqual(await readFile(`${path}.json`), first);
  });

  it('takes publisher, date and address from the call, before the file', async () => {
    const report = await convert(
      await file(CSV),
      '--publisher',
      '另一虚构单位',
      '--as-of',
      '2026年7月',
      '--url',
      'https://example.org/2',
    );
    assert.deepEqual([report.publisher, report.asOf, report.url], ['另一虚构单位', '2026-07', 'https://example.org/2']);
  });

  it('writes nothing where something is refused, and leaves no temporary file', async () => {
    const out = join(folder, 'nothing', 'report.json');
    await mkdir(join(folder, 'nothing'));
    const { code, err } = await run('report', 'convert', fixture('faults.csv'), '--bundle', bundle, '--out', out);
    assert.equal(code, 1);
    assert.match(err, /nothing was written, because of the errors above\.\n$/);
    assert.deepEqual(await readdir(join(folder, 'nothing')), []);
  });

  it('writes what fits with --partial, and says what does not', async () => {
    const report = await convert(await file(await readFile(fixture('faults.csv'))), '--partial');
    assert.deepEqual(
      report.entries.map(({ id }) => id),
      ['example-2027/high-tech-enterprises'],
    );
  });

  it('writes nothing with --partial where nothing fits', async () => {
    const out = join(folder, 'useless.json');
    const path = await file(CSV.replace('示例发布单位（虚构）', ''));
    const { code } = await run('report', 'convert', path, '--bundle', bundle, '--out', out, '--partial');
    assert.equal(code, 1);
    await assert.rejects(readFile(out), { code: 'ENOENT' });
  });
});

describe('plan-bundle report check', () => {
  it('says of each fault in which row and column it is', async () => {
    const path = fixture('faults.csv');
    const { code, out, err } = await run('report', 'check', path, '--bundle', bundle);
    assert.equal(code, 1);
    assert.equal(out, '1 reported, 15 refused\n');
    assert.deepEqual(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(`${path}:`, '')),
      [
        '3:B: error url-invalid: the address “www.example.org” is not http(s).',
        '6:A: error id-unknown: the bundle has no indicator, task, facility or fund “example-2027/no-such-record”.',
        '7:A: error id-twice: the id occurs more than once, in rows 7, 8; nobody can say which one holds.',
        '8:A: error id-twice: the id occurs more than once, in rows 7, 8; nobody can say which one holds.',
        '9:C: error unit-wrong: example-2027/talent: the unit is “人”, but the plan counts in “万人”.',
        '10:C: error unit-missing: example-2027/contracts: the unit is missing; it must be “亿元”.',
        '11:B: error value-invalid: example-2027/rd-intensity: the value “约五” is no number. Write digits only, and the unit in its own column.',
        '12:D: error status-unknown: example-2027/task-1: the status “差不多了” is none of 未开始 (not-started), 进行中 (under-way), 已完成 (done).',
        '13:F: error field-unused: example-2027/task-2: completed is “2026-05”, but a record of this kind only takes status.',
        '14:E: error date-invalid: example-2027/example-xfel: started “2026-02-30” is no date that exists. Write 2026-06-30, 2026-06 or 2026.',
        '15:F: error date-order: example-2027/example-turbine: completed 2024-05 is before 2025.',
        '16:F: error date-later: example-2027/example-light-source: completed 2026-07 is after the date of the report, 2026-06-30.',
        '17:I: error date-later: example-2027/incubators: asOf 2026-12-31 is after the date of the report, 2026-06-30.',
        '18:D: error nothing-reported: example-2027/task-3: nothing is reported: fill in status.',
        '19:A: error id-unknown: something is filled in, but there is no id.',
      ],
    );
  });

  it('gives the same as JSON', async () => {
    const { code, out, err } = await run('report', 'check', fixture('faults.csv'), '--bundle', bundle, '--json');
    assert.equal(code, 1);
    assert.equal(err, '');
    const { reported, refused } = JSON.parse(out) as { reported: number; refused: Record<string, unknown>[] };
    assert.equal(reported, 1);
    assert.deepEqual(refused[4], {
      row: 9,
      column: 'C',
      id: 'example-2027/talent',
      code: 'unit-wrong',
      field: 'unit',
      found: '人',
      expected: '万人',
      message: 'the unit is “人”, but the plan counts in “万人”.',
    });
  });

  it('accepts what fits, as CSV and as JSON', async () => {
    const csv = await file(CSV);
    await convert(csv);
    for (const path of [csv, `${csv}.json`]) {
      const { code, out, err } = await run('report', 'check', path, '--bundle', folder);
      assert.deepEqual([code, out, err], [0, '8 reported, 0 refused\n', '']);
    }
  });

  it('names a column that it does not read', async () => {
    const { code, err } = await run('report', 'check', await file(CSV.replace('名称 name', '备用')), '--bundle', bundle);
    assert.equal(code, 0);
    assert.match(err, /warning: column B “备用” is not read\. Columns: id, name/);
  });

  const heads: [name: string, csv: string, message: RegExp][] = [
    [
      'no publisher',
      CSV.replace('示例发布单位（虚构）', ''),
      /:1:B: error publisher-missing: .*Fill in “发布单位 publisher” or give --publisher\./,
    ],
    ['no date', CSV.replace('2026/6/30', ''), /:2:B: error date-invalid: asOf “” is no date that exists\. .*Or give --as-of\./],
    ['a date that does not exist', CSV.replace('2026/6/30', '2026/6/31'), /date-invalid: asOf “2026-06-31”/],
  ];
  for (const [name, csv, message] of heads) {
    it(`refuses ${name}`, async () => {
      const { code, err } = await run('report', 'check', await file(csv), '--bundle', bundle);
      assert.equal(code, 1);
      assert.match(err, message);
    });
  }

  const files: [name: string, content: string | Uint8Array, message: string][] = [
    ['an empty file', '', 'is empty.'],
    ['an .xlsx', Uint8Array.of(0x50, 0x4b, 3, 4), 'is a spreadsheet, not its text. Save it as CSV (UTF-8) and give that file.'],
    ['another encoding', Uint8Array.of(0x69, 0x64, 0xff, 0xff, 0x81), 'is neither UTF-8 nor GB18030. Save it as CSV (UTF-8).'],
    ['a binary file', Uint8Array.of(0x69, 0, 1, 2), 'is no text file.'],
    ['a table without ids', '甲,乙\n1,2\n', 'has no column “编号 id”. Start from: plan-bundle report template PLAN --bundle B'],
    ['a column twice', 'id,value,数值\n', 'has the column “数值 value” twice.'],
    [
      'another word for yes',
      CSV.replace('example,是', 'example,也许'),
      'says “也许” for “示例 example”; it must be 是 (yes) or 否 (no).',
    ],
    [
      'an open quote',
      'id,value\n"a,1\n',
      'cannot be read as CSV: Quote Not Closed: the parsing is finished with an opening quote at line 2.',
    ],
    ['broken JSON', '{"a":', 'is not a report: it is not valid JSON.'],
    ['another JSON', JSON.stringify(SAMPLE), 'is not a report: publisher is missing.'],
    ['another version', '{"schemaVersion":"2.0"}', 'has report format 2.0; this program reads 1.0.'],
  ];
  for (const [name, content, message] of files) {
    it(`says of ${name} what it is`, async () => {
      const path = await file(content);
      const { code, out, err } = await run('report', 'check', path, '--bundle', bundle);
      assert.deepEqual([code, out, err], [1, '', `plan-bundle: ${path} ${message}\n`]);
    });
  }

  it('says that a file is missing or a folder', async () => {
    assert.match((await run('report', 'check', join(folder, 'no'), '--bundle', bundle)).err, /no does not exist\.\n$/);
    assert.match((await run('report', 'check', folder, '--bundle', bundle)).err, / is a folder\.\n$/);
  });

  it('says that a file is too large', async () => {
    const path = await file(Buffer.alloc(20_000_001, 0x61));
    assert.match((await run('report', 'check', path, '--bundle', bundle)).err, /is larger than 20 MB; that is no report\.\n$/);
  });

  const calls: [args: string[], message: RegExp][] = [
    [[], /report takes one of: plan-bundle report template/],
    [['show'], /report takes one of/],
    [['check'], /report check takes one file: plan-bundle report check FILE --bundle B/],
    [['template'], /report template takes one plan/],
    [['check', 'a', 'b'], /report check takes one file/],
    [['check', 'a'], /report check needs a bundle/],
  ];
  for (const [args, message] of calls) {
    it(`refuses the call “report ${args.join(' ')}”`, async () => {
      const { code, err } = await run('report', ...args);
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }

  it('needs a file to convert to', async () => {
    const { code, err } = await run('report', 'convert', fixture('example.csv'), '--bundle', bundle);
    assert.equal(code, 2);
    assert.match(err, /report convert needs a file to write to/);
  });
});

describe('plan-bundle report template', () => {
  it('lists every record of the plan, with the mark that Excel needs', async () => {
    const { code, out } = await run('report', 'template', 'example-2027', '--bundle', bundle);
    assert.equal(code, 0);
    assert.match(out, /^\ufeff发布单位 publisher,\r\n截至日期 asOf,\r\n网址 url,\r\n示例 example,否\r\n填写说明 help,没有新进展/);
    const { indicators, tasks, facilities, funds } = SAMPLE;
    for (const { id } of [...indicators, ...tasks, ...facilities, ...funds]) assert.ok(out.includes(`\r\n${id},`), id);
    assert.match(out, /rd-intensity,全社会研发经费占生产总值比重,指标,2024年 达4\.69%；2027年 保持在5\.5%以上,,%,/);
    assert.match(out, /example-turbine,高效示例试验装置,设施,"?2019年开工，建设周期4年"?,/);
    assert.match(out, /example-fund,示例启航基金,资金,"?设立，首期6亿元"?,/);
    assert.match(out, /task-1,打造示例科学园,任务,2027年,/);
  });

  it('reports nothing as long as nobody fills it in', async () => {
    const out = join(folder, 'template.csv');
    await run('report', 'template', 'example-2027', '--bundle', bundle, '--out', out);
    const report = await convert(out, '--publisher', '示例', '--as-of', '2026');
    assert.deepEqual([report.entries, report.example], [[], false]);
  });

  it('names the plans that there are', async () => {
    const { code, err } = await run('report', 'template', 'nowhere', '--bundle', bundle);
    assert.equal(code, 1);
    assert.equal(err, 'plan-bundle: the bundle has no plan “nowhere”. Plans: example-2027.\n');
  });
});

describe('cells of a report', () => {
  const dates: [written: string, read: string][] = [
    ['2026-06-30', '2026-06-30'],
    ['2026/6/30', '2026-06-30'],
    ['2026.6.3', '2026-06-03'],
    ['2026年6月30日', '2026-06-30'],
    ['2026年6月', '2026-06'],
    ['2026年', '2026'],
    ['２０２６－６', '2026-06'],
    [' 2026 ', '2026'],
    ['30/6/2026', '30/6/2026'],
    ['Jun-26', 'Jun-26'],
    ['2026-6-', '2026-6-'],
  ];
  for (const [written, read] of dates) it(`reads the date ${written}`, () => assert.equal(dateOf(written), read));

  const values: [written: string, unit: string, read: number | string][] = [
    ['1800', '家', 1800],
    ['1,800', '家', 1800],
    ['12,34', '家', '12,34'],
    ['-0.5', '%', -0.5],
    ['4.9%', '%', 4.9],
    ['4.9 ％', '％', 4.9],
    ['4.9%', '家', '4.9%'],
    ['１８００', '家', 1800],
    ['0', '家', 0],
    ['1800家', '家', '1800家'],
    ['1e3', '家', '1e3'],
    ['NaN', '家', 'NaN'],
    ['Infinity', '家', 'Infinity'],
  ];
  for (const [written, unit, read] of values) {
    it(`reads the value ${written} in ${unit}`, () => assert.equal(valueOf(written, unit), read));
  }

  it('reads words for a status, and leaves others to the messages', () => {
    const read = ['未开始', '进行中', '已完成', 'done', '停工', ' '].map((word) => cellOf('status', word, ''));
    assert.deepEqual(read, ['not-started', 'under-way', 'done', 'done', '停工', null]);
  });

  it('finds columns by either name', () => {
    for (const heading of ['截至日期 asOf', '截至日期', 'as-of', 'ASOF', ' 截至日期（asOf） '])
      assert.equal(namedBy(heading, COLUMNS), 'asOf', heading);
    for (const heading of ['', '数值说明', 'values']) assert.equal(namedBy(heading, COLUMNS), undefined, heading);
  });

  it('counts columns as spreadsheets do', () =>
    assert.deepEqual([0, 25, 26, 701, 702].map(lettersOf), ['A', 'Z', 'AA', 'ZZ', 'AAA']));
});
