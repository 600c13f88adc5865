import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { LitElement } from 'lit';

import type { PlanElement } from '../../packages/elements/src/index.js';
import { SAMPLE, SAMPLE_DOCUMENT } from '../fixtures/sample-bundle.js';
import { takePrinted } from '../helpers/console-guard.js';
import { allInside, inside, mount, openSource } from '../helpers/fixture.js';

const TAGS = ['facility-timeline', 'fund-card', 'plan-card', 'source-quote', 'target-gauge', 'task-list'];

const file = (name: string): string => new URL(`../../packages/elements/dist/${name}.js`, import.meta.url).href;

/** Published code in a page that has none of the sources: what minifying may break shows here. */
describe('plan-elements.js', () => {
  before(() => import(file('plan-elements')));

  for (const tag of TAGS) {
    it(`has <${tag}> with every style sheet and every source`, async () => {
      const element = document.createElement(tag) as PlanElement<unknown>;
      element.bundle = SAMPLE;
      element.plan = SAMPLE_DOCUMENT.id;
      element.setAttribute('record', 'example-2027/unicorns');
      const host = await mount<LitElement>(html`<div>${element}</div>`);
      await element.updateComplete;
      assert.ok(host.contains(element));
      assert.equal(element.state, 'complete');
      for (const sheet of element.shadowRoot?.adoptedStyleSheets ?? []) assert.isNotEmpty([...sheet.cssRules]);
      const [figure] = allInside(element, '.figure');
      // A quotation is open from the start.
      const source = figure ? await openSource(element, figure) : inside(element, '#source');
      assert.ok(source.querySelector('blockquote'));
    });
  }

  it('may meet the files of single tags, which leave its tags alone and say so once each', async () => {
    for (const tag of TAGS) await import(file(tag));
    const lines = takePrinted();
    assert.lengthOf(lines, TAGS.length);
    for (const line of lines) assert.match(line, /was not registered/);
  });
});
