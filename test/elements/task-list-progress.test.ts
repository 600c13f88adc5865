import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Reported } from '@plan-elements/bundle';

import { loadLanguage } from '../../packages/elements/src/internal/dictionary.js';
import { exportTasks } from '../../packages/elements/src/task-list/export.js';
import { mentionsOf } from '../../packages/elements/src/task-list/mentions.js';
import { outlineOf } from '../../packages/elements/src/task-list/outline.js';
import { linksIn } from '../../packages/elements/src/task-list/place.js';
import { choices, isLate, tally } from '../../packages/elements/src/task-list/progress.js';
import { SAMPLE, SAMPLE_DOCUMENT_TEXT } from '../fixtures/sample-bundle.js';
import { reportEntry, SAMPLE_REPORT } from '../fixtures/sample-report.js';

await loadLanguage('en');

const reported = (status: Reported['status'], asOf = '2026-06-30'): Reported => ({
  ...reportEntry(1, 'task-1', { status }),
  publisher: SAMPLE_REPORT.publisher,
  asOf,
  url: null,
  example: true,
});

describe('progress', () => {
  it('counts what there is, in one order', () => {
    assert.deepEqual(tally(['none', 'under-way', 'done', 'none', 'done']), [
      ['done', 2],
      ['under-way', 1],
      ['none', 2],
    ]);
    assert.deepEqual(choices(['none', 'done'], 'zh-CN'), [
      ['done', '已完成'],
      ['none', '未见报告'],
    ]);
  });

  const cases: [due: string | null, status: Reported['status'] | 'unreported', asOf: string, late: boolean][] = [
    ['2025年', 'under-way', '2026-06-30', true],
    ['2025年底前', 'not-started', '2026', true],
    ['2026年', 'under-way', '2026-06-30', false],
    ['2026年5月', 'under-way', '2026-06', true],
    ['2026年6月底', 'under-way', '2026-06-30', false],
    ['2026年5月', 'under-way', '2026', false],
    ['2025年', 'done', '2026-06-30', false],
    ['2025年', null, '2026-06-30', false],
    ['2025年', 'unreported', '2026-06-30', false],
    ['长期', 'under-way', '2026-06-30', false],
    [null, 'under-way', '2026-06-30', false],
  ];
  for (const [due, status, asOf, late] of cases) {
    it(`${late ? 'calls' : 'does not call'} ${String(due)} late when ${String(status)} on ${asOf}`, () => {
      assert.equal(isLate(due, status === 'unreported' ? undefined : reported(status, asOf)), late);
    });
  }

  it('writes the tasks as rows, and only reported things as reported', () => {
    const { items } = outlineOf(SAMPLE.tasks);
    const { table } = exportTasks(items, 'zh-CN', (id) => (id.endsWith('task-2') ? reported('done') : undefined));
    assert.equal(table.name, 'example-2027-tasks');
    for (const row of table.rows) assert.equal(row.length, table.columns.length);
    assert.deepEqual(table.rows[0]?.slice(0, 10), [
      '1',
      '打造示例科学园',
      '二、重点任务 › （一）强化科技成果转化',
      '示例区科委、示例区财政局',
      '2027年',
      null,
      '未见报告',
      null,
      null,
      null,
    ]);
    assert.deepEqual(table.rows[1]?.slice(6, 9), ['已完成', SAMPLE_REPORT.publisher, '2026-06-30']);
    assert.equal(exportTasks(items, 'en', () => undefined).table.columns.length, table.columns.length);
  });
});

describe('links in the text', () => {
  const passage = (text: string) => ({ lead: null, text, span: [0, 100_000] as [number, number] });
  const naming = (...slugs: string[]) =>
    mentionsOf(SAMPLE, { ...SAMPLE.tasks[0]!, mentions: slugs.map((slug) => `example-2027/${slug}`) });
  const linked = (text: string, ...slugs: string[]): string[] =>
    linksIn(passage(text), naming(...slugs)).map(({ range }) => text.slice(...range));

  it('stand at amounts, quantities and names, in the order of the text', () => {
    const text = SAMPLE_DOCUMENT_TEXT.paragraphs.map((one) => one.text).join('');
    assert.deepEqual(linked(text, 'example-loan', 'example-fund', 'high-tech-enterprises', 'example-xfel'), [
      '不少于2000家',
      '硬X射线示例装置',
      '6亿元',
      '示例创业贷',
    ]);
  });

  it('do not stand where the passage is another one, or has the words twice without the quote', () => {
    const far = { ...passage('设立首期规模6亿元的示例启航基金'), span: [0, 1] as [number, number] };
    assert.deepEqual(linksIn(far, naming('example-fund')), []);
    assert.deepEqual(linked('6亿元与6亿元', 'example-fund'), []);
    assert.deepEqual(linked('另有6亿元', 'example-fund'), ['6亿元']);
  });
});
