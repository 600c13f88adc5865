import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Task } from '@plan-elements/bundle';
import type { LitElement } from 'lit';

import { Finder } from '../../packages/elements/src/task-list/finder.js';
import { chaptersIn, outlineIn, outlineOf, ownNumber } from '../../packages/elements/src/task-list/outline.js';
import type { Branch, Outline } from '../../packages/elements/src/task-list/outline.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';

let count = 0;

function task(heading: string, path: string[], more: Partial<Task> = {}): Task {
  const [, number = '', title = heading] = /^(\d+|（\d+）|[一二三]是)[.．]?\s*(.*)$/.exec(heading) ?? [];
  const source = { document: 'p', span: [0, heading.length] as [number, number], line: 1, quote: heading, path };
  const id = `p/task-${(count += 1)}`;
  return { id, document: 'p', number, title, path, horizon: null, bodies: [], due: null, mentions: [], source, ...more };
}

/** An outline as indented lines: headings in brackets, tasks as they are. */
const lines = (branches: readonly Branch[], indent = ''): string[] =>
  branches.flatMap((branch) => [
    indent + (branch.item?.task.title ?? `[${branch.heading}]`),
    ...lines(branch.children, `${indent}  `),
  ]);

const shown = (outline: Outline): string[] => lines(outline.branches);

describe('outline', () => {
  it('puts tasks under their chapters and leaves out what stands above all of them', () => {
    const outline = outlineOf([
      task('1.甲', ['二、任务', '（一）转化']),
      task('2.乙', ['二、任务', '（一）转化']),
      task('3.丙', ['二、任务', '（二）资本']),
    ]);
    assert.deepEqual(outline.path, ['二、任务']);
    assert.deepEqual(shown(outline), ['[（一）转化]', '  甲', '  乙', '[（二）资本]', '  丙']);
  });

  it('makes a task the parent of the tasks whose path names it', () => {
    const chapter = ['四、任务', '（一）全链布局'];
    const outline = outlineOf([
      task('1.构建体系', chapter),
      task('（1）打造平台', [...chapter, '1.构建体系']),
      task('（2）建强实验室', [...chapter, '1. 构建体系']),
      task('2.打造链条', chapter),
      task('（1）深化改革', [...chapter, '2.打造链条']),
      task('1.培育', ['四、任务', '（二）融合']),
    ]);
    assert.deepEqual(shown(outline), [
      '[（一）全链布局]',
      '  构建体系',
      '    打造平台',
      '    建强实验室',
      '  打造链条',
      '    深化改革',
      '[（二）融合]',
      '  培育',
    ]);
  });

  it('finds a parent whose heading carries another number than its title line', () => {
    const outline = outlineOf([
      task('1.构建体系', []),
      task('（1）打造平台', ['（一）构建体系']),
      task('（2）升级', ['第一章 构建体系']),
    ]);
    assert.deepEqual(shown(outline), ['构建体系', '  打造平台', '  升级']);
  });

  it('takes a heading for a parent that comes after its children', () => {
    const outline = outlineOf([task('（1）打造平台', ['1.构建体系']), task('1.构建体系', []), task('2.其他', [])]);
    assert.deepEqual(shown(outline), ['构建体系', '  打造平台', '其他']);
  });

  it('keeps chapters of one name apart where they stand under different headings', () => {
    const outline = outlineOf([
      task('一是甲', ['产业计划', '2.任务', '（1）2025年']),
      task('一是乙', ['产业计划', '2.任务', '（2）2020年']),
      task('一是丙', ['科学计划', '2.任务']),
    ]);
    assert.deepEqual(shown(outline), [
      '[产业计划 › 2.任务]',
      '  [（1）2025年]',
      '    甲',
      '  [（2）2020年]',
      '    乙',
      '[科学计划 › 2.任务]',
      '  丙',
    ]);
    assert.deepEqual(
      chaptersIn(outline.branches).map(([{ heading }, depth]) => [heading, depth]),
      [
        ['产业计划 › 2.任务', 0],
        ['（1）2025年', 1],
        ['（2）2020年', 1],
        ['科学计划 › 2.任务', 0],
      ],
    );
  });

  it('reads a plan without chapters, and one without tasks', () => {
    assert.deepEqual(shown(outlineOf([task('1.甲', []), task('2.乙', [])])), ['甲', '乙']);
    assert.deepEqual(outlineOf([]), { path: [], branches: [], items: [] });
  });

  it('takes a thousand tasks in document order', () => {
    const tasks = Array.from({ length: 1000 }, (_, i) => task(`${i + 1}.任务${i}`, ['任务', `（${Math.floor(i / 50)}）`]));
    const outline = outlineOf(tasks);
    assert.equal(outline.branches.length, 20);
    assert.deepEqual(
      outline.branches.flatMap((branch) => branch.items),
      outline.items,
    );
  });

  it('gives one task by number, by id and by the end of its id', () => {
    for (const wanted of ['3', '３', 'example-2027/task-3']) {
      const outline = outlineIn(SAMPLE, 'example-2027', wanted);
      assert.deepEqual(outline && shown(outline), ['优化科创投融资体系']);
      assert.deepEqual(outline?.path, ['二、重点任务', '（二）强化资本加速赋能']);
    }
    assert.equal(outlineIn(SAMPLE, 'example-2027', '9'), undefined);
  });

  it('gives a parent with what stands below it, and every task that shares a number', () => {
    const tasks = [
      task('1.构建', ['（一）'], { id: 'p/task-1-1' }),
      task('（1）平台', ['（一）', '1.构建'], { id: 'p/task-1-1-1' }),
      task('2.打造', ['（一）'], { id: 'p/task-1-2' }),
      task('1.培育', ['（二）'], { id: 'p/task-2-1' }),
    ];
    const bundle = { ...SAMPLE, tasks };
    const of = (wanted: string): string[] => shown(outlineIn(bundle, 'p', wanted)!);
    assert.deepEqual(of('1-1'), ['构建', '  平台']);
    assert.deepEqual(of('(1)'), ['平台']);
    assert.deepEqual(of('1'), ['[（一）]', '  构建', '    平台', '[（二）]', '  培育']);
  });

  it('shows of a number what the headings above do not say', () => {
    assert.deepEqual(['7', '（1）', '（一）1', '（一）1（2）', '一', ''].map(ownNumber), ['7', '（1）', '1', '（2）', '一', '']);
  });

  it('filters by words, by chapter and by text', () => {
    const { items, branches } = outlineOf([
      task('1.打造 IP 经济', ['（一）转化'], { bodies: ['区科委'] }),
      task('2.融资', ['（二）资本']),
      task('3.孵化', ['（二）资本']),
    ]);
    const finder = new Finder({ requestUpdate: () => undefined } as unknown as LitElement);
    const titles = (chapter: Branch | undefined, query: string, text: Record<string, string> = {}, body?: string): string[] =>
      [...finder.find(items, { chapter, query, body, status: undefined }, { wordsOf: ({ title }) => text[title] ?? '' })].map(
        (item) => item.task.title,
      );
    assert.deepEqual(titles(undefined, ''), ['打造 IP 经济', '融资', '孵化']);
    assert.deepEqual(titles(undefined, 'ip经济'), ['打造 IP 经济']);
    assert.deepEqual(titles(undefined, '区科委'), ['打造 IP 经济']);
    assert.deepEqual(titles(undefined, '资本'), ['融资', '孵化']);
    assert.deepEqual(titles(branches[1], ''), ['融资', '孵化']);
    assert.deepEqual(titles(branches[1], '3'), ['孵化']);
    assert.deepEqual(titles(undefined, '概念验证', { 孵化: '概念验证平台' }), ['孵化']);
    assert.deepEqual(titles(undefined, '', {}, '区科委'), ['打造 IP 经济']);
    assert.deepEqual(titles(undefined, '资本融资'), [], 'two fields are no one word');
    assert.deepEqual(titles(undefined, '资本 融资'), ['融资'], 'two words are looked for each');
    assert.deepEqual(titles(undefined, 'IP 经济'), ['打造 IP 经济'], 'or as one, where that is found');
  });
});
