import { assert, html, nextFrame } from '@open-wc/testing';

import '../../packages/elements/src/target-gauge/define.js';
import type { TargetGauge } from '../../packages/elements/src/target-gauge/target-gauge.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';
import { inside, mount } from '../helpers/fixture.js';

const DARK = 'rgb(22, 28, 33)';
const LIGHT = 'rgb(255, 255, 255)';

const gauge = html`<target-gauge target="example-2027/rd-intensity" .bundle=${SAMPLE}></target-gauge>`;
const styleOf = (element: Element, selector = '.base'): CSSStyleDeclaration => getComputedStyle(inside(element, selector));
const within = async (page: ReturnType<typeof html>): Promise<TargetGauge> => {
  const element = ((await mount(page)) as HTMLElement).querySelector<TargetGauge>('target-gauge')!;
  await element.updateComplete;
  return element;
};

describe("the page's own switch", () => {
  for (const [name, page, paper] of [
    ['data-theme="dark"', html`<div data-theme="dark">${gauge}</div>`, DARK],
    ['data-bs-theme="dark"', html`<div data-bs-theme="dark">${gauge}</div>`, DARK],
    ['class="dark"', html`<div class="page dark">${gauge}</div>`, DARK],
    ['class="light"', html`<div class="dark"><div class="light">${gauge}</div></div>`, LIGHT],
    ['a theme of another name', html`<div data-theme="dracula">${gauge}</div>`, LIGHT],
    ['a class that only begins so', html`<div class="darkroom">${gauge}</div>`, LIGHT],
  ] as const) {
    it(`is followed: ${name}`, async () => {
      assert.equal(styleOf(await within(page)).backgroundColor, paper);
    });
  }

  it('yields to the attribute of the element', async () => {
    const element = await within(html`<div class="dark">${gauge}</div>`);
    element.setAttribute('theme', 'light');
    assert.equal(styleOf(element).backgroundColor, LIGHT);
  });

  it('is followed while the page runs', async () => {
    const element = await within(html`<div>${gauge}</div>`);
    document.documentElement.setAttribute('data-theme', 'dark');
    await nextFrame();
    await element.updateComplete;
    const paper = styleOf(element).backgroundColor;
    document.documentElement.removeAttribute('data-theme');
    await nextFrame();
    await element.updateComplete;
    assert.deepEqual([paper, styleOf(element).backgroundColor], [DARK, LIGHT]);
  });
});

describe('contrast="more"', () => {
  it('sets notes in ink', async () => {
    const element = await within(html`<div>${gauge}</div>`);
    const { color } = styleOf(element);
    assert.notEqual(styleOf(element, '.foot').color, color);
    element.setAttribute('contrast', 'more');
    assert.equal(styleOf(element, '.foot').color, color);
  });
});
