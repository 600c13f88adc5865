import { assert, html } from '@open-wc/testing';

import '../../packages/elements/src/task-list/define.js';
import type { TaskList } from '../../packages/elements/src/task-list/task-list.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';
import { allInside, inside, mount, textOf, until } from '../helpers/fixture.js';
import { focused, press, standBefore, typeKeys, walk } from '../helpers/keys.js';

const list = async (): Promise<TaskList> => {
  const element = await mount<TaskList>(html`<task-list lang="zh-CN" .bundle=${SAMPLE} plan="example-2027"></task-list>`);
  standBefore(element);
  return element;
};

const titles = (element: TaskList): string[] =>
  allInside(element, '.title')
    .filter((title) => !title.closest('[hidden]'))
    .map(textOf);

describe('<task-list> by keyboard alone', () => {
  it('is searched, opened, and read to the source of a figure and back', async () => {
    const element = await list();
    await walk(element, '搜索任务');
    await typeKeys('kctrz');
    await until(() => titles(element).length === 1);
    await walk(element, '清除', '章节', '责任单位', '全部展开', '任务 3 的出处', '优化科创投融资体系');

    await press('Enter');
    await until(() => allInside(element, '.details .figure').length > 0);
    assert.equal(focused(element), '优化科创投融资体系', 'the title that was opened');
    await walk(element, '首期6亿元');

    await press('Enter');
    await until(() => allInside(element, '#source').length === 1);
    await press('Escape');
    await until(() => allInside(element, '#source').length === 0);
    assert.equal(focused(element), '首期6亿元', 'after Escape on the figure');

    await press(' ');
    await until(() => allInside(element, '#source').length === 1);
    await press('Tab');
    assert.isTrue(inside(element, '#source').contains(element.shadowRoot!.activeElement), 'the source comes next');
    await press('Escape');
    await until(() => allInside(element, '#source').length === 0);
    assert.equal(focused(element), '首期6亿元', 'after Escape inside the source');
  });

  it('is filtered by chapter, and opened and closed as a whole', async () => {
    const element = await list();
    await walk(element, '搜索任务', '章节');
    await press('ArrowDown');
    await until(() => titles(element).length === 2);
    assert.deepEqual(titles(element), ['打造示例科学园', '建设重大科技设施']);
    assert.equal(focused(element), '章节');
    await walk(element, '责任单位');
    await press('ArrowDown');
    await until(() => titles(element).length === 1);
    await walk(element, '全部展开');
    await press('Enter');
    await until(() => allInside(element, '.details').length === 1);
    assert.equal(focused(element), '全部收起');
    await press(' ');
    await until(() => allInside(element, '.details').length === 0);
  });

  it('goes on in the field when a search is cleared', async () => {
    const element = await list();
    await walk(element, '搜索任务');
    await typeKeys('4');
    await until(() => titles(element).length === 1);
    await walk(element, '清除');
    await press('Enter');
    await until(() => titles(element).length === 4);
    assert.equal(focused(element), '搜索任务');
  });
});
