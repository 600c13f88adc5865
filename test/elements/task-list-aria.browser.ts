import { assert, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import '../../packages/elements/src/task-list/define.js';
import type { TaskList } from '../../packages/elements/src/task-list/task-list.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';
import { SAMPLE_REPORT } from '../fixtures/sample-report.js';
import { ariaLines } from '../helpers/aria.js';
import { fakeFetch, freshUrl } from '../helpers/fake-fetch.js';
import { allInside, inside, mount, openSource, until } from '../helpers/fixture.js';

const list = (more: Partial<Pick<TaskList, 'task' | 'query' | 'report'>> = {}): TemplateResult =>
  html`<task-list
    lang="zh-CN"
    plan="example-2027"
    .bundle=${SAMPLE}
    .task=${more.task}
    .query=${more.query ?? ''}
    .report=${more.report}
  ></task-list>`;

const LEGEND = 'paragraph: 未见报告没有找到说明进展的公开报告，不等于尚未开始。';

const END = ['status', 'paragraph', '  button "下载 CSV"', '  status'];

/** The bar above all tasks, with what stands beside the field. */
const bar = (...more: string[]): string[] => [
  'searchbox "搜索任务"',
  ...more,
  'combobox "章节"',
  'combobox "责任单位"',
  'button "全部展开"',
  'paragraph: 二、重点任务',
  LEGEND,
];

const task = (number: number, title: string, ...facts: string[]): string[] => [
  'listitem',
  `  button "任务 ${number} 的出处" expanded=false`,
  `  button "${title}" expanded=false (未见报告)`,
  ...facts.map((fact) => `  ${fact}`),
];

const deeper = (depth: number, lines: readonly string[]): string[] => lines.map((line) => '  '.repeat(depth) + line);

describe('<task-list> as assistive technology has it', () => {
  const states: [name: string, template: TemplateResult, expected: string[]][] = [
    ['initial', html`<task-list>四项任务</task-list>`, []],
    [
      'all of a plan',
      list(),
      [
        ...bar(),
        'list',
        '  listitem',
        '    heading level=3: （一）强化科技成果转化 2 项',
        '    list',
        ...deeper(3, [
          ...task(
            1,
            '打造示例科学园',
            'term: 责任单位：',
            'definition: 示例区科委、示例区财政局',
            'term: 完成时限：',
            'definition: 2027年',
          ),
          ...task(
            2,
            '建设重大科技设施',
            'term: 责任单位：',
            'definition: 示例区发展改革委',
            'term: 目标年：',
            'definition: 2025',
          ),
        ]),
        '  listitem',
        '    heading level=3: （二）强化资本加速赋能 2 项',
        '    list',
        ...deeper(3, [...task(3, '优化科创投融资体系'), ...task(4, '完善示例创新片区布局')]),
        ...END,
      ],
    ],
    [
      'one task',
      list({ task: '3' }),
      ['paragraph: 二、重点任务（二）强化资本加速赋能', LEGEND, 'list', ...deeper(1, task(3, '优化科创投融资体系')), ...END],
    ],
    [
      'searched',
      list({ query: '融资' }),
      [
        ...bar('button "清除"'),
        'list',
        '  listitem',
        '    heading level=3: （二）强化资本加速赋能 1 / 2 项',
        '    list',
        ...deeper(3, task(3, '优化科创投融资体系')),
        ...END,
      ],
    ],
    [
      'without a match',
      list({ query: '没有的词' }),
      [...bar('button "清除"'), 'list', 'paragraph: 没有找到符合的任务。', ...END],
    ],
    [
      'reported',
      list({ task: '1', report: SAMPLE_REPORT }),
      [
        'paragraph: 示例 下列进展数值为虚构，只用来演示，并非真实进展。',
        'paragraph: 二、重点任务（一）强化科技成果转化',
        'paragraph: 1 项：进行中 1',
        'list',
        '  listitem',
        '    button "任务 1 的出处" expanded=false',
        '    button "打造示例科学园" expanded=false (进行中 · 示例发布单位（虚构） 2026-06-30)',
        '    term: 责任单位：',
        '    definition: 示例区科委、示例区财政局',
        '    term: 完成时限：',
        '    definition: 2027年',
        '    paragraph: 示例发布单位（虚构）：示例说明',
        ...END,
      ],
    ],
    ['empty', list({ task: '99' }), []],
  ];
  for (const [name, template, expected] of states) {
    it(`is ${name}`, async () => {
      assert.deepEqual(ariaLines(await mount<TaskList>(template)), expected);
    });
  }

  it('is pending', async () => {
    const net = fakeFetch();
    const element = await mount<TaskList>(html`<task-list src=${freshUrl()}>四项任务</task-list>`);
    assert.deepEqual(ariaLines(element), ['group busy=true']);
    net.restore();
  });

  it('has a task open, and the source of a figure in it', async () => {
    const element = await mount<TaskList>(list({ task: '3' }));
    inside(element, '.title').click();
    await until(() => allInside(element, '.details .figure').length > 0);
    assert.deepEqual(ariaLines(inside(element, '.task')), [
      'listitem',
      '  button "任务 3 的出处" expanded=false',
      '  button "优化科创投融资体系" expanded=true (未见报告)',
      '  paragraph: 正文没有随数据提供。',
      '  list "文中的数据"',
      '    listitem',
      '      button "首期6亿元" expanded=false',
      '    listitem',
      '      button "示例创业贷" expanded=false',
      '  link "本项链接"',
    ]);
    await openSource(element, inside(element, '.details .figure'));
    const lines = ariaLines(inside(element, '.details'));
    assert.include(lines, '    button "首期6亿元" expanded=true');
    assert.lengthOf(
      lines.filter((line) => /^ +region "/.test(line)),
      1,
    );
  });
});
