import { assert, html } from '@open-wc/testing';
import type { Bundle } from '@plan-elements/bundle';
import type { TemplateResult } from 'lit';

import { dictionary, loadLanguage } from '../../packages/elements/src/internal/dictionary.js';
import { PlanElement } from '../../packages/elements/src/internal/plan-element.js';
import '../../packages/elements/src/target-gauge/define.js';
import type { TargetGauge } from '../../packages/elements/src/target-gauge/target-gauge.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';
import { inside, mount, textOf } from '../helpers/fixture.js';

/** Answers of the file with English words, which each test gives itself. */
let answers: (() => Promise<string>)[] = [];
let asked = 0;
const greeting = dictionary(
  '规划',
  () => {
    asked += 1;
    return answers.shift()?.() ?? Promise.resolve('plan');
  },
  () => Promise.resolve('規劃'),
);

class PlanGreeting extends PlanElement<string> {
  static override readonly tag = 'plan-greeting';

  protected override select(bundle: Bundle): string | undefined {
    return this.planOf(bundle)?.title;
  }

  protected override renderData(): TemplateResult {
    return html`<p>${greeting[this.language]}</p>`;
  }
}
PlanGreeting.define();

const held = (): { answer: (words: string) => void; fail: () => void } => {
  let answer!: (words: string) => void;
  let fail!: () => void;
  answers.push(
    () =>
      new Promise((resolve, reject) => {
        answer = resolve;
        fail = () => reject(new TypeError('no such file'));
      }),
  );
  return { answer: (words) => answer(words), fail: () => fail() };
};

// The order matters: once the words are here, they stay.
describe('words on demand', () => {
  beforeEach(() => (answers = []));

  it('are not asked for where all speak Chinese', async () => {
    const element = await mount<PlanGreeting>(html`<plan-greeting lang="zh" .bundle=${SAMPLE}></plan-greeting>`);
    assert.equal(textOf(element), '规划');
    assert.equal(asked, 0);
  });

  it('leave Chinese, and say so, where they cannot be loaded', async () => {
    const words = held();
    const element = document.createElement('plan-greeting') as PlanGreeting;
    element.lang = 'en';
    element.bundle = SAMPLE;
    document.body.append(element);
    await Promise.resolve();
    assert.equal(asked, 1);
    words.fail();
    await element.updateComplete;
    assert.equal(element.state, 'complete');
    assert.equal(textOf(element), '规划');
    assert.equal(inside(element, '[part=base]').lang, 'zh-CN');
    element.remove();
  });

  it('keep the author’s content, pending, until they are here', async () => {
    const words = held();
    const element = document.createElement('plan-greeting') as PlanGreeting;
    element.textContent = 'Two thousand.';
    element.lang = 'en';
    element.bundle = SAMPLE;
    document.body.append(element);
    await Promise.resolve();
    assert.equal(element.state, 'pending');
    assert.lengthOf(inside<HTMLSlotElement>(element, 'slot').assignedNodes(), 1);
    assert.equal(inside(element, '[part=base]').getAttribute('aria-busy'), 'true');
    words.answer('plan');
    await element.updateComplete;
    assert.equal(element.state, 'complete');
    assert.equal(textOf(element), 'plan');
    assert.equal(inside(element, '[part=base]').lang, 'en');
    element.remove();
  });

  it('are loaded once', async () => {
    const before = asked;
    const element = await mount<PlanGreeting>(html`<plan-greeting lang="en" .bundle=${SAMPLE}></plan-greeting>`);
    assert.equal(textOf(element), 'plan');
    await loadLanguage('en');
    assert.equal(asked, before);
  });
});

describe('three languages', () => {
  it('are turned to at run time, each element by itself', async () => {
    const host = await mount(
      html`<div lang="zh-TW">
        <plan-greeting .bundle=${SAMPLE}></plan-greeting><plan-greeting lang="zh-Hans" .bundle=${SAMPLE}></plan-greeting>
      </div>`,
    );
    const [first, second] = [...host.querySelectorAll<PlanGreeting>('plan-greeting')] as [PlanGreeting, PlanGreeting];
    await first.updateComplete;
    assert.deepEqual([textOf(first), textOf(second)], ['規劃', '规划']);
    assert.equal(inside(first, '[part=base]').lang, 'zh-Hant');
    first.lang = 'en';
    await first.updateComplete;
    assert.deepEqual([textOf(first), textOf(second)], ['plan', '规划']);
    first.removeAttribute('lang');
    second.lang = 'zh-HK';
    await first.updateComplete;
    await second.updateComplete;
    assert.deepEqual([textOf(first), textOf(second)], ['規劃', '規劃']);
  });

  it('name a record in their own characters and leave the document’s words in theirs', async () => {
    const element = await mount<TargetGauge>(
      html`<target-gauge lang="zh-Hant" target="example-2027/high-tech-enterprises" .bundle=${SAMPLE}></target-gauge>`,
    );
    await element.updateComplete;
    const caption = inside(element, 'figcaption');
    assert.include(textOf(caption), '尚無公開進展');
    const marked = [...caption.querySelectorAll('[lang="zh-CN"]')].map(textOf).join();
    assert.include(marked, '不少于2000家');
  });
});

describe('a bundle that a page hands over', () => {
  it('is refused with the sentence that names the field, not with an exception', async () => {
    const broken = { ...SAMPLE, funds: null } as unknown as Bundle;
    const element = await mount<PlanGreeting>(html`<plan-greeting .bundle=${broken}>两千家</plan-greeting>`);
    assert.equal(element.state, 'error');
    assert.equal(textOf(element), '数据未能载入。数据的“funds”一项缺失或类型不对。');
    element.bundle = SAMPLE;
    await element.updateComplete;
    assert.equal(element.state, 'complete');
  });

  it('is refused where it is no object at all', async () => {
    const element = await mount<PlanGreeting>(html`<plan-greeting .bundle=${'{}' as unknown as Bundle}></plan-greeting>`);
    assert.equal(element.state, 'error');
    assert.include(textOf(element), '得到的 JSON 不是规划数据。');
  });
});
