import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { assertReport, assertReportHead, BundleFormatError, isBefore, isReportDate, matchReport } from '@plan-elements/bundle';
import type { RefusalCode, Report } from '@plan-elements/bundle';
import { Ajv } from 'ajv';

import { SAMPLE } from '../fixtures/sample-bundle.js';
import { reportEntry, SAMPLE_REPORT } from '../fixtures/sample-report.js';
import { placesOf, replaced } from './mutate.js';

const schema = JSON.parse(
  readFileSync(new URL('../../packages/bundle/dist/report.schema.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const isReport = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

const passes = (value: unknown, check: (value: unknown) => void): boolean => {
  try {
    check(value);
    return true;
  } catch (error) {
    assert.ok(error instanceof BundleFormatError);
    return false;
  }
};

describe('assertReport', () => {
  it('accepts the sample, as the schema does', () => {
    assertReport(SAMPLE_REPORT);
    assert.ok(isReport(SAMPLE_REPORT), JSON.stringify(isReport.errors));
  });

  it('agrees with the schema wherever a field is taken away or has another value', () => {
    for (const place of placesOf(SAMPLE_REPORT)) {
      const values: unknown[] = [null, 'text', 1, true, [], {}, ...(place.path.endsWith(']') ? [] : [undefined])];
      for (const value of values) {
        const mutant = replaced(SAMPLE_REPORT, place, value);
        // The schema knows the words for a status and the guard does not, so that a later version may add one.
        if (place.path.endsWith('.status') && value === 'text') continue;
        if (place.path === 'schemaVersion' && value === 'text') continue;
        assert.equal(passes(mutant, assertReport), isReport(mutant), `${place.path} = ${JSON.stringify(value)}`);
      }
    }
  });

  it('refuses another version, and takes a later minor one', () => {
    assertReport({ ...SAMPLE_REPORT, schemaVersion: '1.7' });
    assert.throws(() => assertReport({ ...SAMPLE_REPORT, schemaVersion: '2.0' }), { code: 'version', found: '2.0' });
  });

  it('checks only the head where entries are judged one by one', () => {
    assertReportHead({ ...SAMPLE_REPORT, entries: [{ id: 1 }] });
    assert.throws(() => assertReportHead({ ...SAMPLE_REPORT, entries: [1] }), { path: 'entries[0]' });
    assert.throws(() => assertReportHead({ ...SAMPLE_REPORT, asOf: null }), { path: 'asOf' });
  });
});

describe('matchReport', () => {
  it('takes all that fits, with publisher and date', () => {
    const { reported, refused } = matchReport(SAMPLE, SAMPLE_REPORT);
    assert.deepEqual(refused, []);
    assert.equal(reported.size, SAMPLE_REPORT.entries.length);
    const { publisher, asOf, url, example, value } = reported.get('example-2027/high-tech-enterprises')!;
    assert.deepEqual(
      { publisher, asOf, url, example, value },
      {
        publisher: '示例发布单位（虚构）',
        asOf: '2026-06-30',
        url: 'https://example.org/report.html',
        example: true,
        value: 1800,
      },
    );
    assert.equal(reported.get('example-2027/rd-intensity')!.asOf, '2025');
  });

  const faults: [name: string, entry: unknown, code: RefusalCode, field: string, found: string, expected: string][] = [
    ['an unknown id', reportEntry(9, 'none', { value: 1 }), 'id-unknown', 'id', 'example-2027/none', ''],
    ['the id of a goal', reportEntry(9, 'goal-1', { status: 'done' }), 'id-unknown', 'id', 'example-2027/goal-1', ''],
    ['another unit', reportEntry(9, 'talent', { value: 4, unit: '人' }), 'unit-wrong', 'unit', '人', '万人'],
    ['no unit', reportEntry(9, 'talent', { value: 4 }), 'unit-missing', 'unit', '', '万人'],
    ['a unit where there is none', reportEntry(9, 'multiple', { value: 4, unit: '倍' }), 'unit-wrong', 'unit', '倍', ''],
    [
      'a value that is no number',
      { row: 9, id: 'example-2027/talent', value: '四', unit: '万人' },
      'value-invalid',
      'value',
      '四',
      '',
    ],
    ['NaN', reportEntry(9, 'talent', { value: NaN, unit: '万人' }), 'value-invalid', 'value', 'NaN', ''],
    ['Infinity', reportEntry(9, 'talent', { value: Infinity, unit: '万人' }), 'value-invalid', 'value', 'Infinity', ''],
    ['another type', { row: 9, id: 'example-2027/talent', value: 4, unit: ['万人'] }, 'entry-invalid', 'unit', '["万人"]', ''],
    ['an id that is none', { row: 9, id: 7, status: 'done' }, 'entry-invalid', 'id', '7', ''],
    ['a unit alone', reportEntry(9, 'talent', { unit: '万人' }), 'nothing-reported', 'value', '', 'value unit'],
    ['a note alone', reportEntry(9, 'task-1', { note: '一切顺利' }), 'nothing-reported', 'status', '', 'status'],
    ['a value of a task', reportEntry(9, 'task-1', { value: 4 }), 'field-unused', 'value', '4', 'status'],
    ['a status of a fund', reportEntry(9, 'example-fund', { status: 'done' }), 'field-unused', 'status', 'done', 'stage'],
    [
      'a stage of a facility',
      reportEntry(9, 'example-xfel', { stage: '在建' }),
      'field-unused',
      'stage',
      '在建',
      'started completed expected',
    ],
    [
      'a date of an indicator',
      reportEntry(9, 'talent', { value: 4, unit: '万人', completed: '2025' }),
      'field-unused',
      'completed',
      '2025',
      'value unit',
    ],
    [
      'another status',
      { ...reportEntry(9, 'task-1', {}), status: '停工' },
      'status-unknown',
      'status',
      '停工',
      'not-started under-way done',
    ],
    [
      'a day that does not exist',
      reportEntry(9, 'example-xfel', { started: '2025-02-29' }),
      'date-invalid',
      'started',
      '2025-02-29',
      '',
    ],
    ['a date in words', reportEntry(9, 'example-xfel', { expected: '年底' }), 'date-invalid', 'expected', '年底', ''],
    [
      'completed before started',
      reportEntry(9, 'example-xfel', { started: '2025', completed: '2024-12' }),
      'date-order',
      'completed',
      '2024-12',
      '2025',
    ],
    [
      'expected before the report',
      reportEntry(9, 'example-xfel', { expected: '2025' }),
      'date-order',
      'expected',
      '2025',
      '2026-06-30',
    ],
    [
      'completed after the report',
      reportEntry(9, 'example-xfel', { completed: '2026-07' }),
      'date-later',
      'completed',
      '2026-07',
      '2026-06-30',
    ],
    [
      'started after its own date',
      reportEntry(9, 'example-xfel', { started: '2026', asOf: '2025-12' }),
      'date-later',
      'started',
      '2026',
      '2025-12',
    ],
    [
      'a date after the report’s',
      reportEntry(9, 'talent', { value: 4, unit: '万人', asOf: '2026-07' }),
      'date-later',
      'asOf',
      '2026-07',
      '2026-06-30',
    ],
  ];
  for (const [name, entry, code, field, found, expected] of faults) {
    it(`refuses ${name}, and not the rest`, () => {
      const good = reportEntry(2, 'unicorns', { value: 12, unit: '家' });
      const { reported, refused } = matchReport(SAMPLE, { ...SAMPLE_REPORT, entries: [good, entry] });
      assert.deepEqual([...reported.keys()], ['example-2027/unicorns']);
      const { id } = entry as { id: string | number };
      assert.deepEqual(refused, [{ row: 9, id: String(id), code, field, found, expected }]);
    });
  }

  it('refuses an id that occurs twice, each time', () => {
    const entries = [12, 13].map((value) => reportEntry(value, 'unicorns', { value, unit: '家' }));
    const { reported, refused } = matchReport(SAMPLE, { ...SAMPLE_REPORT, entries });
    assert.equal(reported.size, 0);
    assert.deepEqual(
      refused.map(({ row, code, found }) => [row, code, found]),
      [
        [12, 'id-twice', '12 13'],
        [13, 'id-twice', '12 13'],
      ],
    );
  });

  it('takes what is vague as possible: 2026 may be before June', () => {
    const entries = [reportEntry(2, 'example-xfel', { started: '2026', expected: '2026' })];
    assert.deepEqual(matchReport(SAMPLE, { ...SAMPLE_REPORT, entries }).refused, []);
  });

  it('takes entries that leave out what they do not say, and counts their rows', () => {
    const entries = [{ id: 'example-2027/task-1', status: 'done' }, { id: 'example-2027/none' }];
    const { reported, refused } = matchReport(SAMPLE, { ...SAMPLE_REPORT, entries });
    assert.equal(reported.get('example-2027/task-1')?.note, null);
    assert.equal(refused[0]?.row, 2);
  });

  it('takes a full-width per cent sign for one', () => {
    const entries = [reportEntry(2, 'rd-intensity', { value: 4.9, unit: '％' })];
    assert.deepEqual(matchReport(SAMPLE, { ...SAMPLE_REPORT, entries }).refused, []);
  });

  const heads: [name: string, head: Partial<Report>, code: RefusalCode, shown: number][] = [
    ['an empty publisher', { publisher: ' ' }, 'publisher-missing', 0],
    ['a date that does not exist', { asOf: '2026-06-31' }, 'date-invalid', 0],
    ['an address that is no link', { url: 'javascript:alert(1)' }, 'url-invalid', SAMPLE_REPORT.entries.length],
  ];
  for (const [name, head, code, shown] of heads) {
    it(`refuses ${name} in row 0`, () => {
      const { reported, refused } = matchReport(SAMPLE, { ...SAMPLE_REPORT, ...head });
      assert.equal(reported.size, shown);
      assert.deepEqual(
        refused.map((refusal) => [refusal.row, refusal.code]),
        [[0, code]],
      );
      for (const one of reported.values()) assert.equal(one.url, null);
    });
  }
});

describe('dates of a report', () => {
  for (const date of ['2026', '2026-01', '2026-12', '2024-02-29', '0001-01-01'])
    it(`takes ${date}`, () => assert.ok(isReportDate(date)));
  for (const date of [
    '',
    '26',
    '2026-13',
    '2026-00',
    '2025-02-29',
    '2026-6',
    '2026/06',
    '2026-06-31',
    ' 2026',
    '2026-06-30T00:00',
    '20260630',
  ])
    it(`refuses “${date}”`, () => assert.equal(isReportDate(date), false));
  const orders: [date: string, other: string, before: boolean][] = [
    ['2025', '2026', true],
    ['2026', '2026-06', false],
    ['2026-05', '2026-06-30', true],
    ['2026-06', '2026-06-30', false],
    ['2026-06-30', '2026-06-30', false],
    ['2027', '2026-06', false],
  ];
  for (const [date, other, before] of orders) {
    it(`${date} is ${before ? '' : 'not '}certainly before ${other}`, () => assert.equal(isBefore(date, other), before));
  }
});
