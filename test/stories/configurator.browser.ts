import { assert } from '@open-wc/testing';

import '../../packages/elements/src/define.js';
import type { PlanElement } from '../../packages/elements/src/index.js';
import type { Asked } from '../../stories/gallery/configurator/choice.js';
import { Configurator } from '../../stories/gallery/configurator/configurator.js';
import type { Facts } from '../../stories/gallery/configurator/facts.js';
import { KINDS } from '../../stories/gallery/configurator/records.js';
import { SAMPLE, SAMPLE_DOCUMENT } from '../fixtures/sample-bundle.js';
import { assertAccessible } from '../helpers/axe.js';
import { takePrinted } from '../helpers/console-guard.js';
import { until } from '../helpers/fixture.js';

const { id } = SAMPLE_DOCUMENT;
const OPTIONS = [
  { name: 'lang', values: ['', 'zh-CN', 'zh-Hant', 'en'], flag: false },
  { name: 'table', values: ['', 'on'], flag: true },
];
const FACTS: Facts = {
  csp: ["script-src 'self'"],
  integrity: {},
  options: Object.fromEntries(Object.keys(KINDS).map((tag) => [tag, OPTIONS])),
};

describe('configurator', () => {
  let root: HTMLElement;
  let written: [asked: Asked, step: boolean][];

  async function stand(asked: Asked): Promise<void> {
    root = document.createElement('div');
    document.body.append(root);
    written = [];
    const memory = { read: () => asked, write: (...said: (typeof written)[number]) => void written.push(said) };
    // The sample has no address, so its widgets show what a page holds.
    await new Configurator(root, { bundle: SAMPLE, facts: FACTS, data: '/nowhere/', memory }).draw();
  }

  afterEach(() => root.remove());

  const control = (name: string): HTMLInputElement => root.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  const code = (name: string): string => root.querySelector(`#code-${name}`)?.textContent ?? '';
  const shown = (): PlanElement<unknown> => root.querySelector<PlanElement<unknown>>('.holder > *')!;

  async function choose(name: string, value: string, type = 'change'): Promise<void> {
    const before = code('tag');
    control(name).value = value;
    control(name).dispatchEvent(new Event(type, { bubbles: true }));
    await until(() => code('tag') !== before);
  }

  it('shows every widget from the data that its page would hold', async () => {
    await stand({ data: 'frozen' });
    for (const tag of Object.keys(KINDS).filter((name) => name !== 'plan-compare')) {
      if (tag !== 'target-gauge') await choose('tag', tag);
      await until(() => shown().localName === tag && shown().state === 'complete');
      assert.include(code('tag'), `<${tag} `);
      assert.include(code('data'), 'data-plan-bundle');
    }
    assert.isEmpty(takePrinted());
  });

  it('says what was chosen, and which choices a reader may come back to', async () => {
    await stand({ data: 'frozen' });
    await choose('tag', 'task-list');
    await choose('record', SAMPLE.tasks[0]!.id);
    await choose('tag', 'target-gauge');
    await choose('record', `${id}/rd-intensity`);
    control('value').value = '5';
    control('value').dispatchEvent(new Event('input', { bubbles: true }));
    assert.deepEqual(
      written.map(([asked, step]) => [asked.tag, asked.record, step]),
      [
        ['task-list', '*', true],
        ['task-list', SAMPLE.tasks[0]!.id, true],
        ['target-gauge', `${id}/high-tech-enterprises`, true],
        ['target-gauge', `${id}/rd-intensity`, true],
        ['target-gauge', `${id}/rd-intensity`, false],
      ],
    );
  });

  it('turns an attribute on and off by its box', async () => {
    await stand({ data: 'frozen', tag: 'facility-timeline' });
    const box = control('widget-table');
    box.click();
    await until(() => code('tag').includes(' table>'));
    assert.isTrue(shown().hasAttribute('table'));
    box.click();
    await until(() => !code('tag').includes(' table>'));
    assert.isFalse(shown().hasAttribute('table'));
  });

  it('says so where a plan has nothing to choose', async () => {
    await stand({ tag: 'plan-compare' });
    assert.include(root.querySelector('[role="alert"]')?.textContent ?? '', '没有可供此组件显示的内容');
    assert.isNull(shown());
    assert.isNull(root.querySelector('.hand-over'));
  });

  it('is accessible', async () => {
    await stand({ tag: 'source-quote', data: 'frozen', plan: 'nowhere' });
    await until(() => shown().state === 'complete');
    await assertAccessible(root);
  });
});
