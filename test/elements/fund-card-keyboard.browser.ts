import { assert, html } from '@open-wc/testing';

import '../../packages/elements/src/fund-card/define.js';
import type { FundCard } from '../../packages/elements/src/fund-card/fund-card.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';
import { allInside, inside, mount, until } from '../helpers/fixture.js';
import { focused, press, standBefore, walk } from '../helpers/keys.js';

describe('<fund-card> by keyboard alone', () => {
  it('leads from the amount to its source and back, and from there to the foot', async () => {
    const element = await mount<FundCard>(
      html`<fund-card lang="zh-CN" .bundle=${SAMPLE} fund="example-2027/example-fund"></fund-card>`,
    );
    standBefore(element);
    await walk(element, '6亿元');
    await press('Enter');
    await until(() => allInside(element, '#source').length === 1);
    assert.equal(inside(element, '.amount button').getAttribute('aria-expanded'), 'true');
    assert.equal(focused(element), '6亿元', 'the focus stays on what opened');
    await press('Escape');
    await until(() => allInside(element, '#source').length === 0);
    assert.equal(focused(element), '6亿元', 'after Escape on the amount');

    await walk(element, '出处：示例启航基金');
    await press(' ');
    await until(() => allInside(element, '#source').length === 1);
    await press('Tab');
    assert.isTrue(inside(element, '#source').contains(element.shadowRoot!.activeElement), 'the source comes next');
    await press('Escape');
    await until(() => allInside(element, '#source').length === 0);
    assert.equal(focused(element), '出处：示例启航基金', 'after Escape inside the source');
    await walk(element, '下载 CSV');
  });
});
