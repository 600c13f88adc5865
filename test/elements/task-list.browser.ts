import { assert, html } from '@open-wc/testing';
import type { Bundle, Task } from '@plan-elements/bundle';

import type { PlanSelectEvent, PlanSourceOpenEvent } from '../../packages/elements/src/internal/events.js';
import '../../packages/elements/src/task-list/define.js';
import { files } from '../../packages/elements/src/task-list/part.js';
import type { TaskList } from '../../packages/elements/src/task-list/task-list.js';
import { SAMPLE, SAMPLE_DOCUMENT_TEXT } from '../fixtures/sample-bundle.js';
import { SAMPLE_REPORT } from '../fixtures/sample-report.js';
import { assertAccessible } from '../helpers/axe.js';
import { fakeFetch, freshUrl } from '../helpers/fake-fetch.js';
import type { FakeFetch } from '../helpers/fake-fetch.js';
import { allInside, inside, mount, once, openSource, settle, textOf } from '../helpers/fixture.js';

const PLAN = 'example-2027';

const list = (bundle: Bundle = SAMPLE, lang = 'zh-CN'): Promise<TaskList> =>
  mount<TaskList>(html`<task-list lang=${lang} .bundle=${bundle} plan=${PLAN}></task-list>`);

const withTasks = (...tasks: Task[]): Bundle => ({ ...SAMPLE, tasks });

/** The sample below a chapter more, with a task that has tasks of its own. */
const DEEP: Bundle = withTasks(...SAMPLE.tasks, {
  ...SAMPLE.tasks[0]!,
  id: `${PLAN}/task-1-1`,
  number: '（1）',
  title: '建设平台',
  path: [...SAMPLE.tasks[0]!.path, '1.打造示例科学园'],
});

const visible = (element: HTMLElement, selector: string): HTMLElement[] =>
  allInside(element, selector).filter((found) => !found.closest('[hidden]'));

const titles = (element: TaskList): string[] => visible(element, 'li:not(.context) > .title').map(textOf);

const title = (element: TaskList, number: number): HTMLElement => allInside(element, 'button.title')[number - 1]!;

async function type(element: TaskList, words: string): Promise<void> {
  const input = inside<HTMLInputElement>(element, 'input');
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

async function choose(element: TaskList, chapter: number): Promise<void> {
  const select = inside<HTMLSelectElement>(element, 'select');
  select.selectedIndex = chapter;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Whether two lists hold the very same nodes; a failed comparison of nodes would print all of them. */
const sameNodes = (one: readonly Node[], two: readonly Node[]): boolean =>
  one.length === two.length && one.every((node, index) => node === two[index]);

/** Waits, frame by frame, until something is as it should be. */
async function until(element: TaskList, holds: () => boolean): Promise<void> {
  for (let frames = 0; frames < 300 && !holds(); frames += 1) await settle(element);
  assert.isTrue(holds(), `It never came to ${holds}.`);
}

/** Chinese characters that no `lang="zh-CN"` between them and the element covers. */
function unmarkedChinese(element: Element): string {
  const walker = document.createTreeWalker(inside(element, '.base'), NodeFilter.SHOW_TEXT);
  let found = '';
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement?.closest('[lang]')?.getAttribute('lang') === 'en')
      found += textContent?.match(/\p{Script=Han}/gu)?.join('') ?? '';
  }
  return found;
}

describe('<task-list>', () => {
  describe('defaults', () => {
    it('shows the page’s own words without data', async () => {
      const element = await mount<TaskList>(html`<task-list>四项任务</task-list>`);
      assert.equal(element.state, 'initial');
      assert.equal(element.task, undefined);
      assert.equal(element.query, '');
    });

    it('groups all tasks of a plan by chapter', async () => {
      const element = await list();
      assert.deepEqual(allInside(element, 'h3').map(textOf), ['（一）强化科技成果转化 2 项', '（二）强化资本加速赋能 2 项']);
      assert.deepEqual(titles(element), ['打造示例科学园', '建设重大科技设施', '优化科创投融资体系', '完善示例创新片区布局']);
      assert.equal(textOf(inside(element, '.path')), '二、重点任务');
      assert.equal(textOf(inside(element, '.count')), '4 项');
    });

    it('takes the only plan of a bundle', async () => {
      const element = await mount<TaskList>(html`<task-list .bundle=${SAMPLE}></task-list>`);
      assert.lengthOf(titles(element), 4);
    });

    it('shows who, when and for which year where the document says so', async () => {
      const element = await list();
      const facts = allInside(element, '.task').map((row) => textOf(row.querySelector('dl')));
      assert.deepEqual(facts, [
        '责任单位： 示例区科委、示例区财政局 完成时限： 2027年',
        '责任单位： 示例区发展改革委 目标年： 2025',
        '',
        '',
      ]);
    });

    it('says of every task that no report was found, and what that means once', async () => {
      const element = await list();
      assert.deepEqual(new Set(allInside(element, '.task > .status').map(textOf)), new Set(['未见报告']));
      assert.include(textOf(inside(element, '.legend')), '不等于尚未开始');
      assert.equal(inside(element, `#${title(element, 1).getAttribute('aria-describedby')}`).textContent, '未见报告');
    });

    it('nests tasks below tasks in lists of lists, headings by their level', async () => {
      const element = await list(DEEP);
      const child = allInside(element, '.title').find((found) => textOf(found) === '建设平台')!;
      const parent = child.closest('ol')!.parentElement!;
      assert.equal(textOf(parent.querySelector('.title')), '打造示例科学园');
      assert.equal(parent.localName, 'li');
      assert.deepEqual(
        allInside(element, 'h3').map((heading) => heading.ariaLevel),
        ['3', '3'],
      );
      assert.equal(textOf(inside(element, 'h3')), '（一）强化科技成果转化 3 项');
    });
  });

  describe('attributes', () => {
    for (const task of ['3', `${PLAN}/task-3`]) {
      it(`shows one task by task="${task}"`, async () => {
        const element = await mount<TaskList>(html`<task-list .bundle=${SAMPLE} plan=${PLAN} task=${task}></task-list>`);
        assert.deepEqual(titles(element), ['优化科创投融资体系']);
        assert.equal(textOf(inside(element, '.path')), '二、重点任务（二）强化资本加速赋能');
        assert.isEmpty(allInside(element, 'input'));
      });
    }

    it('finds the plan in the id of a task', async () => {
      const two = { ...SAMPLE, documents: [...SAMPLE.documents, { ...SAMPLE.documents[0]!, id: 'other' }] };
      const element = await mount<TaskList>(html`<task-list .bundle=${two} task="${PLAN}/task-3"></task-list>`);
      assert.deepEqual(titles(element), ['优化科创投融资体系']);
    });

    it('follows task, plan and query', async () => {
      const element = await list();
      element.task = '2';
      await element.updateComplete;
      assert.deepEqual(titles(element), ['建设重大科技设施']);
      element.task = undefined;
      element.query = '片区';
      await element.updateComplete;
      assert.deepEqual(titles(element), ['完善示例创新片区布局']);
      element.plan = 'missing';
      await element.updateComplete;
      assert.equal(element.state, 'empty');
    });

    it('starts with the query of the page', async () => {
      const element = await mount<TaskList>(html`<task-list .bundle=${SAMPLE} query="融资"></task-list>`);
      assert.deepEqual(titles(element), ['优化科创投融资体系']);
      assert.equal(inside<HTMLInputElement>(element, 'input').value, '融资');
    });
  });

  describe('data states', () => {
    let net: FakeFetch;
    beforeEach(() => (net = fakeFetch()));
    afterEach(() => net.restore());

    it('keeps the page’s words until the data are here, then lists the tasks', async () => {
      const element = await mount<TaskList>(html`<task-list src=${freshUrl()}>四项任务</task-list>`);
      assert.equal(element.state, 'pending');
      inside(element, 'slot');
      const loaded = once(element, 'load');
      net.requests[0]?.answer(SAMPLE);
      await loaded;
      assert.equal(element.state, 'complete');
      assert.lengthOf(titles(element), 4);
      assert.lengthOf(net.requests, 1, 'no text before a reader asks for it');
    });

    it('names the task that was not found', async () => {
      const element = await mount<TaskList>(html`<task-list .bundle=${SAMPLE} task="99"></task-list>`);
      assert.equal(element.state, 'empty');
      assert.include(textOf(element), '99');
    });

    it('says that a plan has no numbered tasks', async () => {
      const element = await list(withTasks());
      assert.equal(element.state, 'complete');
      assert.include(textOf(element), '没有编号的任务');
    });

    it('says why the data could not be loaded', async () => {
      const element = await mount<TaskList>(html`<task-list src=${freshUrl()}></task-list>`);
      const failed = once(element, 'error');
      net.requests[0]?.answer('', { status: 503 });
      await failed;
      assert.equal(element.state, 'error');
      assert.include(textOf(element), '503');
    });
  });

  describe('search', () => {
    const cases: [words: string, found: string[], marked: string[]][] = [
      ['融资', ['优化科创投融资体系'], ['融资']],
      ['４', ['完善示例创新片区布局'], ['4']],
      [' 科学 园 ', ['打造示例科学园'], ['科学园']],
      ['财政局', ['打造示例科学园'], ['财政局']],
      ['资本', ['优化科创投融资体系', '完善示例创新片区布局'], ['资本']],
      ['重点任务', ['打造示例科学园', '建设重大科技设施', '优化科创投融资体系', '完善示例创新片区布局'], ['重点任务']],
    ];
    for (const [words, found, marks] of cases) {
      it(`finds “${words}” and marks it`, async () => {
        const element = await list();
        await type(element, words);
        assert.deepEqual(titles(element), found);
        assert.deepEqual(visible(element, 'mark').map(textOf), marks);
        assert.equal(textOf(inside(element, '.count')), found.length === 4 ? '4 项' : `${found.length} / 4 项`);
      });
    }

    it('keeps the nodes of every row, and takes the marks out again', async () => {
      const element = await list();
      const rows = allInside(element, '.task');
      await type(element, '融资');
      await type(element, '融资体');
      await type(element, '');
      assert.isTrue(sameNodes(allInside(element, '.task'), rows));
      assert.isEmpty(allInside(element, 'mark'));
      assert.lengthOf(titles(element), 4);
    });

    it('shows a parent for the sake of its child, and does not count it', async () => {
      const element = await list(DEEP);
      await type(element, '建设平台');
      assert.deepEqual(titles(element), ['建设平台']);
      assert.deepEqual(visible(element, '.context > .title').map(textOf), ['打造示例科学园']);
      assert.equal(textOf(inside(element, '.count')), '1 / 5 项');
    });

    it('counts in a heading what it shows of how many', async () => {
      const element = await list();
      await type(element, '融资');
      assert.deepEqual(visible(element, 'h3 small').map(textOf), ['1 / 2 项']);
    });

    it('says when nothing matches, and clears with the focus in the field', async () => {
      const element = await list();
      await type(element, '没有的词');
      assert.isEmpty(visible(element, 'li'));
      assert.deepEqual(visible(element, '.note').map(textOf), ['没有找到符合的任务。']);
      await assertAccessible(element);
      const clear = allInside(element, '.bar button').find((button) => textOf(button) === '清除')!;
      clear.click();
      await element.updateComplete;
      assert.lengthOf(titles(element), 4);
      assert.isTrue(element.shadowRoot?.activeElement === inside(element, 'input'), 'the focus');
      assert.equal(inside<HTMLInputElement>(element, 'input').value, '');
      assert.isEmpty(visible(element, '.note'));
    });

    it('waits for the word while an input method composes it', async () => {
      const element = await list();
      const input = inside<HTMLInputElement>(element, 'input');
      input.value = 'rong';
      input.dispatchEvent(new InputEvent('input', { isComposing: true }));
      await element.updateComplete;
      assert.lengthOf(titles(element), 4);
      input.value = '融资';
      input.dispatchEvent(new CompositionEvent('compositionend'));
      await element.updateComplete;
      assert.lengthOf(titles(element), 1);
    });

    it('announces once, after the last keystroke, how many it found', async () => {
      const element = await list();
      const status = inside(element, '[role=status]');
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(textOf(status)));
      observer.observe(status, { childList: true, characterData: true, subtree: true });
      assert.equal(textOf(status), '');
      for (const words of ['科', '科技', '科技设']) await type(element, words);
      await until(element, () => textOf(status) !== '');
      assert.deepEqual(said, ['共 4 项任务，找到 1 项']);
      observer.disconnect();
    });
  });

  describe('reported status', () => {
    const reported = (lang = 'zh-CN'): Promise<TaskList> =>
      mount<TaskList>(html`<task-list lang=${lang} .bundle=${SAMPLE} .report=${SAMPLE_REPORT}></task-list>`);
    const statuses = (element: TaskList): string[] => visible(element, '.task > .status').map(textOf);

    it('shows beside each task how far it is, who says so and when, and of the others that nothing is reported', async () => {
      const element = await reported();
      assert.deepEqual(statuses(element), [
        '进行中 · 示例发布单位（虚构） 2026-06-30',
        '已完成 · 示例发布单位（虚构） 2026-06-30',
        '未开始 · 示例发布单位（虚构） 2026-06-30',
        '未见报告',
      ]);
      assert.deepEqual(
        allInside(element, '.task > .status').map(({ className }) => className.trim()),
        ['status under-way', 'status done', 'status not-started', 'status'],
      );
      assert.equal(textOf(inside(element, '.legend')).replace(/\s+/g, ' '), '4 项：已完成 1进行中 1未开始 1未见报告 1');
      await assertAccessible(element);
    });

    it('filters by it', async () => {
      const element = await reported();
      const select = allInside<HTMLSelectElement>(element, 'select').at(-1)!;
      assert.deepEqual([...select.options].map(textOf), ['全部进展', '已完成', '进行中', '未开始', '未见报告']);
      select.selectedIndex = 4;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      assert.deepEqual(titles(element), ['完善示例创新片区布局']);
    });

    it('offers no filter and calls nothing late without a report', async () => {
      const element = await list();
      assert.isFalse(textOf(element).includes('全部进展'));
      assert.isFalse(textOf(element).includes('已过完成时限'));
    });

    it('speaks English', async () => {
      const element = await reported('en');
      assert.include(statuses(element)[1], '2026-06-30');
      assert.equal(unmarkedChinese(element), '');
      await assertAccessible(element);
    });
  });

  describe('pinyin', () => {
    for (const [letters, found] of [
      ['kctrz', '优化科创投融资体系'],
      ['chuangxinpq', '完善示例创新片区布局'],
    ] as const) {
      it(`finds “${letters}”`, async () => {
        const element = await list();
        await type(element, letters);
        await until(element, () => titles(element).length > 0);
        assert.deepEqual(titles(element), [found]);
      });
    }

    it('says so where what reads pinyin does not come', async () => {
      const { spelling } = files;
      files.spelling = () => Promise.reject(new Error('offline'));
      const element = await list();
      await type(element, 'kc');
      await until(element, () => textOf(inside(element, '.bar')).includes('拼音搜索未能载入'));
      files.spelling = spelling;
    });
  });

  describe('parts that do not come', () => {
    it('keeps the list and says so where the search does not come', async () => {
      const { finder } = files;
      let attempts = 0;
      files.finder = () => Promise.reject(new Error(`offline ${++attempts}`));
      const element = await list();
      await type(element, '融资');
      await until(element, () => textOf(inside(element, '.bar')).includes('未能载入'));
      assert.lengthOf(titles(element), 4);
      const soFar = attempts;
      element.requestUpdate();
      await element.updateComplete;
      assert.equal(attempts, soFar, 'another rendering is no reason to try again');
      files.finder = finder;
      await type(element, '融资体');
      await until(element, () => titles(element).length === 1);
    });

    it('says so in place where the details do not come, and tries again', async () => {
      const { details } = files;
      files.details = () => Promise.reject(new Error('offline'));
      const element = await list();
      title(element, 4).click();
      await until(element, () => allInside(element, '.failure').length === 1);
      files.details = details;
      inside(element, '.failure button').click();
      await until(element, () => textOf(element).includes('没有随数据提供'));
    });
  });

  describe('address of the page', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('opens the task that it names, also one that a search had hidden', async () => {
      const element = await list();
      await type(element, '融资');
      location.hash = `${PLAN}/task-2`;
      await until(element, () => element.shadowRoot?.activeElement === title(element, 2));
      assert.equal(title(element, 2).getAttribute('aria-expanded'), 'true');
      assert.lengthOf(titles(element), 4);
    });

    it('is read when the list comes', async () => {
      location.hash = `${PLAN}%2Ftask-3`;
      const element = await list();
      await until(element, () => title(element, 3).getAttribute('aria-expanded') === 'true');
      await until(element, () => allInside(element, '.details a').length === 1);
      assert.equal(inside(element, '.details a').getAttribute('href'), `#${PLAN}/task-3`);
    });
  });

  it('offers what is shown as a file', async () => {
    const element = await list();
    assert.include(textOf(inside(element, '[part=downloads]')), 'CSV');
  });

  describe('chapters', () => {
    it('shows one chapter, together with the search', async () => {
      const element = await list();
      assert.deepEqual(allInside(element, 'select:first-of-type option').map(textOf), [
        '全部章节',
        '（一）强化科技成果转化',
        '（二）强化资本加速赋能',
      ]);
      await choose(element, 2);
      assert.deepEqual(titles(element), ['优化科创投融资体系', '完善示例创新片区布局']);
      assert.equal(textOf(inside(element, '.count')), '2 / 4 项');
      await type(element, '片区');
      assert.deepEqual(titles(element), ['完善示例创新片区布局']);
      await type(element, '');
      await choose(element, 0);
      assert.lengthOf(titles(element), 4);
    });

    it('offers no choice where there is none', async () => {
      const element = await list(withTasks(SAMPLE.tasks[2]!));
      assert.lengthOf(allInside(element, 'select'), 0);
    });
  });

  describe('opened tasks', () => {
    let net: FakeFetch;
    beforeEach(() => (net = fakeFetch()));
    afterEach(() => net.restore());

    async function loaded(lang = 'zh-CN'): Promise<TaskList> {
      const element = await mount<TaskList>(html`<task-list lang=${lang} src=${freshUrl()} plan=${PLAN}></task-list>`);
      const done = once(element, 'load');
      net.requests[0]?.answer(SAMPLE);
      await done;
      return element;
    }

    async function open(element: TaskList, ...numbers: number[]): Promise<void> {
      const requests = net.requests.length;
      for (const number of numbers) title(element, number).click();
      await until(element, () => net.requests.length > requests || allInside(element, '.details .text').length > 0);
    }

    async function opened(lang = 'zh-CN', ...numbers: number[]): Promise<TaskList> {
      const element = await loaded(lang);
      await open(element, ...(numbers.length ? numbers : [1]));
      net.requests[1]?.answer(SAMPLE_DOCUMENT_TEXT);
      await until(element, () => allInside(element, '.details .text').length > 0);
      return element;
    }

    it('asks for the text when the first task is opened, and once', async () => {
      const element = await loaded();
      await open(element, 1, 3);
      assert.lengthOf(net.requests, 2);
      assert.match(net.requests[1]!.url, /\/text\/example-2027\.json$/);
      assert.deepEqual(allInside(element, '[aria-busy=true]').map(textOf), ['正在载入……', '正在载入……']);
      net.requests[1]?.answer(SAMPLE_DOCUMENT_TEXT);
      await until(element, () => allInside(element, '.text').length > 0);
      title(element, 4).click();
      await settle(element);
      assert.lengthOf(net.requests, 2);
      assert.lengthOf(allInside(element, '.details'), 3);
    });

    it('shows measures with their leads in bold', async () => {
      const element = await opened();
      assert.equal(
        textOf(inside(element, '.text')).replace(/\s/g, ''),
        '概念验证平台支持示例科学园建设概念验证平台，五年投入3亿元资金。',
      );
      assert.equal(textOf(inside(element, '.text b')), '概念验证平台');
    });

    it('says by its button what it opens, and closes again', async () => {
      const element = await opened();
      const button = title(element, 1);
      assert.equal(button.getAttribute('aria-expanded'), 'true');
      assert.isTrue(
        element.shadowRoot?.getElementById(button.getAttribute('aria-controls') ?? '') === inside(element, '.details'),
      );
      button.click();
      await element.updateComplete;
      assert.equal(button.getAttribute('aria-expanded'), 'false');
      assert.isFalse(button.hasAttribute('aria-controls'));
      assert.isEmpty(allInside(element, '.details'));
    });

    it('opens the source of a figure where the text has it, and lists what the text lacks', async () => {
      const element = await opened('zh-CN', 3);
      assert.deepEqual(allInside(element, '.details .text .figure').map(textOf), ['6亿元', '示例创业贷']);
      assert.lengthOf(allInside(element, '.details li'), 0);
      const event = once<PlanSourceOpenEvent>(element, 'plan-source-open');
      const panel = await openSource(element, inside(element, '.details .figure'));
      assert.equal((await event).record, `${PLAN}/example-fund`);
      assert.include(textOf(panel), '设立首期规模6亿元的示例启航基金');
      await assertAccessible(element);
    });

    it('opens one source where two open tasks name one record', async () => {
      const both = { ...SAMPLE, tasks: SAMPLE.tasks.map((task) => ({ ...task, mentions: [`${PLAN}/unicorns`] })) };
      const element = await list(both);
      for (const number of [1, 2]) title(element, number).click();
      await until(element, () => allInside(element, '.details .figure').length === 2);
      await openSource(element, allInside(element, '.details .figure')[1]!);
      assert.lengthOf(allInside(element, '#source'), 1);
      assert.deepEqual(
        allInside(element, '.details .figure').map((figure) => figure.getAttribute('aria-expanded')),
        ['false', 'true'],
      );
      assert.isNotNull(inside(element, '#source').closest('#d1'));
    });

    it('opens and closes all tasks that are shown', async () => {
      const element = await opened();
      await choose(element, 2);
      const toggle = inside(element, '.bar > button:last-child');
      assert.equal(textOf(toggle), '全部展开');
      toggle.click();
      await element.updateComplete;
      assert.lengthOf(visible(element, '.details'), 2);
      assert.equal(textOf(toggle), '全部收起');
      toggle.click();
      await element.updateComplete;
      assert.isEmpty(visible(element, '.details'));
      assert.equal(textOf(toggle), '全部展开');
    });

    it('says in place why the text did not come, keeps the list, and tries again', async () => {
      const element = await loaded();
      await open(element, 1);
      net.requests[1]?.answer('', { status: 404 });
      await until(element, () => allInside(element, '.failure').length > 0);
      assert.equal(element.state, 'complete');
      assert.lengthOf(titles(element), 4);
      assert.include(textOf(inside(element, '.failure')), '正文未能载入。服务器回答 404。');
      await until(element, () => textOf(inside(element, '[role=status]')) === '正文未能载入。服务器回答 404。');
      await assertAccessible(element);

      inside(element, '.failure button').click();
      await until(element, () => net.requests.length === 3);
      net.requests[2]?.fail();
      await until(element, () => textOf(inside(element, '.failure')).includes('连接不上服务器'));

      const retry = inside(element, '.failure button');
      retry.focus();
      retry.click();
      await until(element, () => net.requests.length === 4);
      net.requests[3]?.answer(SAMPLE_DOCUMENT_TEXT);
      await until(element, () => allInside(element, '.text').length > 0);
      await settle(element);
      assert.isEmpty(allInside(element, '.failure'));
      assert.isTrue(element.shadowRoot?.activeElement === title(element, 1), 'the focus');
    });

    it('searches the text too, once a reader asks, and shows where it matched', async () => {
      const element = await loaded();
      await type(element, '启航');
      assert.isEmpty(titles(element));
      const button = allInside(element, '.bar button').find((found) => textOf(found) === '连正文一起搜');
      button?.click();
      await until(element, () => net.requests.length === 2);
      net.requests[1]?.answer(SAMPLE_DOCUMENT_TEXT);
      await until(element, () => titles(element).length > 0);
      assert.deepEqual(titles(element), ['优化科创投融资体系']);
      assert.equal(textOf(inside(element, '.text')), '设立首期规模6亿元的示例启航基金。');
      assert.deepEqual(visible(element, 'mark').map(textOf), ['启航']);
      assert.notInclude(textOf(inside(element, '.bar')), '连正文一起搜');
    });

    it('says that data without an address came without text', async () => {
      const element = await list();
      title(element, 4).click();
      await until(element, () => textOf(element).includes('没有随数据提供'));
      assert.isEmpty(net.requests);
    });

    it('drops a text that comes when another plan is shown', async () => {
      const element = await loaded();
      await open(element, 1);
      const url = freshUrl();
      element.src = url;
      await until(element, () => net.requests.length === 3);
      const done = once(element, 'load');
      net.requests[2]?.answer({ ...SAMPLE });
      await done;
      net.requests[1]?.answer(SAMPLE_DOCUMENT_TEXT);
      await settle(element);
      assert.isEmpty(allInside(element, '.details'));
      await open(element, 1);
      assert.lengthOf(net.requests, 4);
    });

    it('survives its removal while the text is loading', async () => {
      const element = await loaded();
      await open(element, 1);
      await type(element, '科');
      element.remove();
      net.requests[1]?.answer(SAMPLE_DOCUMENT_TEXT);
      await settle(element);
    });

    it('is accessible in English, with the document’s words marked as Chinese', async () => {
      const element = await opened('en', 1, 2, 3, 4);
      assert.equal(textOf(inside(element, '.count')), '4 tasks');
      assert.equal(unmarkedChinese(element), '');
      assert.include(textOf(element), '600 million yuan');
      await assertAccessible(element);
    });
  });

  describe('events', () => {
    it('opens the source of a task from its number, and says which task it is', async () => {
      const element = await list();
      const events: string[] = [];
      element.addEventListener('plan-select', ({ record }) => events.push(`select ${record}`));
      element.addEventListener('plan-source-open', ({ record }) => events.push(`open ${record}`));
      const number = allInside(element, '.number')[2]!;
      assert.equal(textOf(number), '3');
      assert.equal(number.ariaLabel, '任务 3 的出处');
      const panel = await openSource(element, number);
      assert.include(textOf(panel), '3.优化科创投融资体系');
      assert.sameMembers(events, [`select ${PLAN}/task-3`, `open ${PLAN}/task-3`]);
      assert.isTrue(number.closest('li') === panel.closest('li'), 'the same task');
      await assertAccessible(element);
    });

    it('says that a task was opened, not that it was closed', async () => {
      const element = await list();
      const selected: PlanSelectEvent[] = [];
      element.addEventListener('plan-select', (event) => selected.push(event));
      title(element, 2).click();
      title(element, 2).click();
      assert.deepEqual(
        selected.map(({ record }) => record),
        [`${PLAN}/task-2`],
      );
      assert.isTrue(selected[0]?.bubbles && selected[0].composed);
    });

    it('leaves the source closed where the page cancels', async () => {
      const element = await list();
      element.addEventListener('plan-source-open', (event) => event.preventDefault());
      allInside(element, '.number')[0]?.click();
      await settle(element);
      assert.isEmpty(allInside(element, '#source'));
    });
  });

  describe('print', () => {
    afterEach(() => window.dispatchEvent(new Event('afterprint')));

    it('lists the passage of every figure on paper, and of none that is filtered out', async () => {
      await import('../../packages/elements/src/internal/print-notes.js');
      const element = await list();
      await type(element, '融资');
      title(element, 3).click();
      await until(element, () => allInside(element, '.details .figure').length > 0);
      window.dispatchEvent(new Event('beforeprint'));
      const numbers = visible(element, 'sup').map(textOf);
      assert.deepEqual(numbers, ['[1]', '[2]', '[3]']);
      assert.deepEqual(
        allInside(element, '.cited p')
          .slice(0, -1)
          .map((note) => /\[\d\]/.exec(textOf(note))?.[0]),
        numbers,
      );
      assert.include(textOf(inside(element, '.cited p')), '3.优化科创投融资体系');
      window.dispatchEvent(new Event('afterprint'));
      await settle(element);
      assert.isEmpty(allInside(element, 'sup, .cited'));
    });
  });

  describe('keyboard', () => {
    it('reaches search, chapters and every task by native controls, in order', async () => {
      const element = await list();
      const controls = allInside(element, 'input, select, button').map(
        (control) => control.localName + (control.className && `.${control.className.trim()}`),
      );
      assert.deepEqual(controls.slice(0, 6), [
        'input',
        'select',
        'select',
        'button.action',
        'button.figure number',
        'button.title',
      ]);
      assert.isEmpty(allInside(element, '[tabindex], [onclick]'));
    });

    it('closes a source on Escape and returns the focus to the number', async () => {
      const element = await list();
      const number = allInside(element, '.number')[1]!;
      const panel = await openSource(element, number);
      panel.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await settle(element);
      assert.isEmpty(allInside(element, '#source'));
      assert.isTrue(element.shadowRoot?.activeElement === number, 'the focus');
    });
  });

  describe('accessibility and language', () => {
    for (const [name, attributes] of [
      ['light', { theme: 'light' }],
      ['dark', { theme: 'dark' }],
      ['elder size', { size: 'elder' }],
    ] as const) {
      it(`has no violation in ${name}`, async () => {
        const element = await list(DEEP);
        for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
        await type(element, '科技');
        await assertAccessible(element);
      });
    }

    it('follows the language', async () => {
      const element = await list();
      element.lang = 'en';
      await element.updateComplete;
      assert.equal(inside<HTMLInputElement>(element, 'input').ariaLabel, 'Search tasks');
      assert.equal(textOf(inside(element, '.task > .status')), 'No report found');
      assert.equal(unmarkedChinese(element), '');
    });

    it('hides nothing at 320 pixels', async () => {
      const element = await list(DEEP);
      element.style.width = '320px';
      await settle(element);
      const base = inside(element, '.base');
      assert.isAtMost(base.scrollWidth, base.clientWidth);
    });
  });

  it('draws a thousand tasks and finds one without making a node for the others', async () => {
    const many = withTasks(
      ...Array.from({ length: 1000 }, (_, i) => ({
        ...SAMPLE.tasks[0]!,
        id: `${PLAN}/task-${i}`,
        number: String(i),
        title: `任务${i}号`,
        path: ['任务', `（${Math.floor(i / 100)}）`],
        bodies: [],
        due: null,
      })),
    );
    const element = await list(many);
    const rows = allInside(element, '.task');
    assert.lengthOf(rows, 1000);
    const added: Node[] = [];
    const observer = new MutationObserver((records) => added.push(...records.flatMap((record) => [...record.addedNodes])));
    observer.observe(inside(element, 'ol'), { childList: true, subtree: true });
    await type(element, '任务777号');
    assert.deepEqual(titles(element), ['任务777号']);
    await settle(element);
    assert.isBelow(added.length, 20);
    await type(element, '');
    assert.isTrue(sameNodes(allInside(element, '.task'), rows));
    observer.disconnect();
  });
});
