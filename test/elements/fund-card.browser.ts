import { assert, html } from '@open-wc/testing';
import type { Bundle, Fund } from '@plan-elements/bundle';

import '../../packages/elements/src/fund-card/define.js';
import type { FundCard } from '../../packages/elements/src/fund-card/fund-card.js';
import type { PlanSourceOpenEvent } from '../../packages/elements/src/internal/events.js';
import { SAMPLE, SAMPLE_DRAFT } from '../fixtures/sample-bundle.js';
import { SAMPLE_REPORT } from '../fixtures/sample-report.js';
import { assertAccessible } from '../helpers/axe.js';
import { fakeFetch, freshUrl } from '../helpers/fake-fetch.js';
import { allInside, inside, mount, once, openSource, settle, textOf } from '../helpers/fixture.js';

const id = (slug: string): string => `example-2027/${slug}`;

const one = (slug: string, lang = 'zh-CN', bundle: Bundle = SAMPLE): Promise<FundCard> =>
  mount<FundCard>(html`<fund-card lang=${lang} .bundle=${bundle} fund=${id(slug)}></fund-card>`);

const all = (lang = 'zh-CN', bundle: Bundle = SAMPLE): Promise<FundCard> =>
  mount<FundCard>(html`<fund-card lang=${lang} .bundle=${bundle} plan="example-2027"></fund-card>`);

const withFunds = (...funds: Fund[]): Bundle => ({ ...SAMPLE, funds });

const nameOf = (card: Element): string => {
  const label = (card.getRootNode() as ShadowRoot).getElementById(card.getAttribute('aria-labelledby') ?? '');
  return textOf(label);
};

/** Chinese characters that no `lang="zh-CN"` between them and the element covers. */
function unmarkedChinese(element: Element): string {
  const base = inside(element, '.base');
  const walker = document.createTreeWalker(base, NodeFilter.SHOW_TEXT);
  let found = '';
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement?.closest('[lang]')?.getAttribute('lang') === 'en')
      found += textContent?.match(/\p{Script=Han}/gu)?.join('') ?? '';
  }
  return found;
}

describe('<fund-card>', () => {
  describe('one fund', () => {
    it('shows kind, stage, name, amount, qualifier and task', async () => {
      const element = await one('example-fund');
      assert.equal(textOf(inside(element, '.card > p.quiet')), '基金 · 设立');
      assert.equal(textOf(inside(element, 'h3')), '示例启航基金');
      assert.equal(textOf(inside(element, '.amount button')), '6亿元');
      assert.include(textOf(inside(element, '.card')), '首期');
      assert.equal(textOf(inside(element, '.foot span')), '任务 3');
      assert.lengthOf(allInside(element, '.summary'), 0);
    });

    it('shows the purpose in the document’s words', async () => {
      assert.equal(textOf(inside(await one('example-loan'), '.purpose')), '给予贷款贴息支持');
    });

    it('says a period once', async () => {
      const element = await one('example-park-fund');
      assert.deepEqual(allInside(element, '.card > p.quiet').map(textOf), ['机制', '五年投入']);
    });

    it('keeps a foreign currency', async () => {
      assert.equal(textOf(inside(await one('example-dollar-fund'), '.amount')), '5000万美元');
      assert.equal(textOf(inside(await one('example-dollar-fund', 'en'), '.amount')), 'USD 50 million (5000万美元)');
    });

    it('says that the plan names no amount, and still opens its source', async () => {
      const element = await one('example-insurance');
      assert.equal(textOf(inside(element, '.amount')), '方案未写金额');
      assert.lengthOf(allInside(element, '.amount button'), 0);
      const source = await openSource(element, inside(element, '.source-link'));
      assert.include(textOf(source), '探索示例科技保险');
      assert.equal(textOf(source.querySelector('mark')), '示例科技保险');
    });

    it('names its card by the one sentence', async () => {
      const element = await one('example-park-fund');
      assert.equal(
        nameOf(inside(element, '.card')),
        '示例科学园资金（机制）：五年投入3亿元；用途：建设概念验证平台；尚无公开进展。',
      );
    });

    it('carries the sentence and its place for print', async () => {
      const printed = inside(await one('example-fund'), '.printed');
      assert.equal(getComputedStyle(printed).display, 'none');
      assert.deepEqual([...printed.children].map(textOf), [
        '示例启航基金（基金，设立）：首期6亿元；尚无公开进展。',
        '《示例区科技创新行动方案》（示科发〔2025〕1号）第 14 行',
      ]);
    });

    it('leaves out what the document does not say', async () => {
      const element = await one('example-mechanism');
      assert.equal(textOf(inside(element, '.card > p.quiet')), '机制 · 建立');
      assert.lengthOf(allInside(element, '.purpose'), 0);
      assert.lengthOf(allInside(element, '.card > p.quiet'), 1);
    });

    it('follows a change of fund and of bundle', async () => {
      const element = await one('example-fund');
      element.fund = id('example-loan');
      await element.updateComplete;
      assert.equal(textOf(inside(element, 'h3')), '示例创业贷');
      const [fund] = SAMPLE.funds;
      assert.ok(fund);
      element.bundle = withFunds({ ...fund, id: id('example-loan'), name: '另一支基金' });
      await element.updateComplete;
      assert.equal(textOf(inside(element, 'h3')), '另一支基金');
    });
  });

  describe('all funds of a plan', () => {
    it('shows a card for each, in the bundle’s order', async () => {
      const names = allInside(await all(), 'h3').map(textOf);
      assert.deepEqual(
        names,
        SAMPLE.funds.map(({ name }) => name),
      );
    });

    it('counts the amounts and kinds, and shows no sum', async () => {
      const element = await all();
      const summary = textOf(inside(element, '.summary'));
      assert.include(summary, '7 项，其中 4 项写明金额');
      assert.include(summary, '不合计');
      assert.deepEqual(allInside(element, '.summary li').map(textOf), ['基金 2', '贷款 1', '保险 1', '补贴 1', '机制 2']);
      // 6 + 3 亿元 would be 9, with the subsidy 9.05.
      assert.notMatch(textOf(element), /9亿|9\.05|905/);
    });

    it('tells kinds apart by their rule as well as by their word', async () => {
      const element = await all();
      const rules = allInside(element, '.card').map((card) => {
        const { borderBlockStartStyle, borderBlockStartWidth } = getComputedStyle(card);
        return `${borderBlockStartStyle} ${borderBlockStartWidth}`;
      });
      assert.lengthOf(new Set(rules), 5);
      const tops = allInside(element, 'h3')
        .slice(0, 2)
        .map((name) => name.getBoundingClientRect().top);
      assert.equal(tops[0], tops[1], 'names in one row stand on one line');
    });

    it('takes the only plan there is', async () => {
      const element = await mount<FundCard>(html`<fund-card .bundle=${SAMPLE}></fund-card>`);
      assert.lengthOf(allInside(element, '.card'), SAMPLE.funds.length);
    });

    const [stated, , , none] = SAMPLE.funds as [Fund, Fund, Fund, Fund];
    const counts: [name: string, funds: Fund[], chinese: string, english: string][] = [
      ['none has an amount', [none], '1 项，均未写明金额', '1 item, none with an amount'],
      ['all have one', [stated], '1 项，均写明金额', '1 item, 1 with an amount'],
      ['some have one', [stated, none], '2 项，其中 1 项写明金额', '2 items, 1 with an amount'],
    ];
    for (const [name, funds, chinese, english] of counts) {
      it(`says when ${name}`, async () => {
        assert.equal(textOf(inside(await all('zh-CN', withFunds(...funds)), '.summary p')), chinese);
        assert.equal(textOf(inside(await all('en', withFunds(...funds)), '.summary p')), english);
      });
    }

    it('says that a plan has no funds', async () => {
      const element = await all('zh-CN', withFunds());
      assert.equal(element.state, 'complete');
      assert.equal(textOf(element), '数据里没有这份方案的资金。');
    });

    it('shows only the funds of that plan', async () => {
      const bundle = { ...SAMPLE, documents: [...SAMPLE.documents, SAMPLE_DRAFT] };
      const element = await mount<FundCard>(html`<fund-card .bundle=${bundle} plan="example-draft"></fund-card>`);
      assert.lengthOf(allInside(element, '.card'), 0);
    });
  });

  describe('languages', () => {
    it('converts the amount exactly and keeps the document’s words beside it', async () => {
      const element = await one('example-fund', 'en');
      assert.equal(textOf(inside(element, '.amount')), 'CNY 600 million (6亿元)');
    });

    it('shows an English name as unofficial, with the document’s own', async () => {
      const element = await one('example-fund', 'en');
      assert.equal(textOf(inside(element, 'h3')), 'Example Launch Fund');
      assert.equal(textOf(inside(element, 'h3 + .quiet')), '示例启航基金 · unofficial translation');
    });

    it('keeps a name without translation Chinese', async () => {
      const element = await one('example-loan', 'en');
      assert.equal(inside(element, 'h3 [lang]').lang, 'zh-CN');
      assert.lengthOf(allInside(element, 'h3 + .quiet'), 0);
    });

    it('marks every Chinese word in English', async () => {
      const element = await all('en');
      await openSource(element, inside(element, '.amount button'));
      assert.equal(unmarkedChinese(element), '');
    });

    it('follows the page’s language', async () => {
      const page = await mount<FundCard>(
        html`<div lang="en"><fund-card .bundle=${SAMPLE} fund=${id('example-fund')}></fund-card></div>`,
      );
      const element = page.querySelector('fund-card');
      await element?.updateComplete;
      assert.include(textOf(element), 'CNY 600 million');
    });
  });

  describe('sources', () => {
    it('opens the sentence of the amount, with the amount marked', async () => {
      const element = await one('example-fund');
      const source = await openSource(element, inside(element, '.amount button'));
      assert.equal(textOf(source.querySelector('blockquote')), '设立首期规模6亿元的示例启航基金');
      assert.equal(textOf(source.querySelector('mark')), '6亿元');
    });

    it('opens only the passages that state the amount from the amount, and all from the foot', async () => {
      const [fund] = SAMPLE.funds;
      assert.ok(fund?.sources[0]);
      const named = { ...fund.sources[0], quote: '做强示例启航基金' };
      const element = await one('example-fund', 'zh-CN', withFunds({ ...fund, sources: [named, ...fund.sources] }));
      const first = await openSource(element, inside(element, '.amount button'));
      assert.lengthOf(first.querySelectorAll('blockquote'), 1);
      await openSource(element, inside(element, '.source-link'));
      await settle(element);
      assert.lengthOf(allInside(element, '#source blockquote'), 2);
    });

    it('opens one source at a time, below its card', async () => {
      const element = await all();
      const [first, second] = allInside(element, '.amount button') as [HTMLElement, HTMLElement];
      await openSource(element, first);
      await openSource(element, second);
      await settle(element);
      assert.lengthOf(allInside(element, '#source'), 1);
      assert.isTrue(inside(element, '#source').previousElementSibling?.contains(second));
      assert.equal(first.getAttribute('aria-expanded'), 'false');
      assert.equal(second.getAttribute('aria-expanded'), 'true');
    });

    it('spans the grid, and later cards move up', async () => {
      const element = await all();
      element.style.width = '1000px';
      const source = await openSource(element, inside(element, '.amount button'));
      const cards = allInside(element, '.card').map((card) => card.getBoundingClientRect());
      assert.equal(
        Math.round(source.getBoundingClientRect().width),
        Math.round(inside(element, '.cards').getBoundingClientRect().width),
      );
      assert.equal(cards[1]?.top, cards[0]?.top);
    });

    it('says which record it is, and can be cancelled', async () => {
      const element = await one('example-fund');
      const heard: PlanSourceOpenEvent[] = [];
      element.addEventListener('plan-source-open', (event) => {
        event.preventDefault();
        heard.push(event);
      });
      inside(element, '.amount button').click();
      await settle(element);
      assert.deepEqual(
        heard.map(({ record }) => record),
        [id('example-fund')],
      );
      assert.lengthOf(allInside(element, '#source'), 0);
    });
  });

  describe('keyboard', () => {
    it('closes on Escape and returns to the button that opened', async () => {
      const element = await one('example-fund');
      for (const selector of ['.amount button', '.source-link']) {
        const button = inside(element, selector);
        button.focus();
        const source = await openSource(element, button);
        source.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        await settle(element);
        assert.lengthOf(allInside(element, '#source'), 0);
        assert.equal(element.shadowRoot?.activeElement, button, selector);
      }
    });

    it('has no figure that a keyboard does not reach', async () => {
      for (const figure of allInside(await all(), '[part=figure]')) assert.equal(figure.localName, 'button');
    });
  });

  describe('accessibility', () => {
    for (const lang of ['zh-CN', 'en']) {
      for (const theme of ['light', 'dark']) {
        for (const size of ['', 'elder']) {
          it(`is clean in ${lang}, ${theme} ${size}`, async () => {
            const element = await mount<FundCard>(
              html`<fund-card lang=${lang} theme=${theme} size=${size} .bundle=${SAMPLE} plan="example-2027"></fund-card>`,
            );
            await assertAccessible(element);
            await openSource(element, inside(element, '.amount button'));
            await assertAccessible(element);
          });
        }
      }
    }

    it('gives every source button a name of its own', async () => {
      const names = allInside(await all(), '.source-link').map(textOf);
      assert.lengthOf(new Set(names), SAMPLE.funds.length);
      assert.equal(names[0], '出处：示例启航基金');
    });

    it('keeps targets large enough', async () => {
      const element = await all();
      for (const button of allInside(element, '.figure')) assert.isAtLeast(button.getBoundingClientRect().height, 24);
      element.setAttribute('size', 'elder');
      await element.updateComplete;
      for (const button of allInside(element, '.figure')) assert.isAtLeast(button.getBoundingClientRect().height, 44);
    });
  });

  describe('what is reported', () => {
    const reported = (slug: string | undefined, lang = 'zh-CN'): Promise<FundCard> =>
      mount<FundCard>(
        html`<fund-card
          lang=${lang}
          .bundle=${SAMPLE}
          .report=${SAMPLE_REPORT}
          fund=${slug === undefined ? '' : id(slug)}
          plan="example-2027"
        ></fund-card>`,
      );

    it('stands beside the plan’s own stage, with publisher and date', async () => {
      const element = await reported('example-fund');
      assert.equal(textOf(inside(element, '.card > p.quiet')), '基金 · 设立');
      assert.equal(textOf(inside(element, '.reported strong')), '已设立，实缴2亿元');
      const link = inside<HTMLAnchorElement>(element, '.reported a');
      assert.equal(textOf(link), '示例发布单位（虚构）报告 2026-06-30');
      assert.equal(link.href, 'https://example.org/report.html');
      assert.equal(
        nameOf(inside(element, '.card')),
        '示例启航基金（基金，设立）：首期6亿元；示例发布单位（虚构）报告 2026-06-30：已设立，实缴2亿元。',
      );
      assert.lengthOf(allInside(element, '[part=example]'), 1);
    });

    it('carries its own date and is marked as Chinese in English', async () => {
      const element = await reported('example-loan', 'en');
      assert.equal(textOf(inside(element, '.reported')), '已发放首批贷款 Reported by 示例发布单位（虚构）, 2026-05');
      assert.equal(unmarkedChinese(element), '');
    });

    it('is said to be nothing where nobody reports of the fund', async () => {
      for (const element of [await one('example-fund'), await reported('example-insurance')]) {
        assert.lengthOf(allInside(element, '.reported'), 0);
        assert.equal(textOf(inside(element, '.card > p.none')), '尚无公开进展');
      }
    });

    it('is counted for a plan, and said only of the funds of which there is any', async () => {
      const element = await reported(undefined);
      assert.equal(textOf(inside(element, '.summary > p.quiet')), '2 项有公开进展');
      assert.lengthOf(allInside(element, '.reported'), 2);
      assert.equal(textOf(inside(await all(), '.summary > p.quiet')), '尚无公开进展');
    });

    it('is clean in every look', async () => {
      for (const lang of ['zh-CN', 'en']) {
        const element = await reported(undefined, lang);
        for (const theme of ['light', 'dark']) {
          element.setAttribute('theme', theme);
          element.setAttribute('size', theme === 'dark' ? 'elder' : '');
          await element.updateComplete;
          await assertAccessible(element);
        }
      }
    });
  });

  /** Role, name and state of what assistive technology meets, in order. */
  function tree(element: Element): string[] {
    const shown = 'article, h3, button, a, ul, li, summary, p[id]';
    return allInside(element, shown).flatMap((one) => {
      if (one.matches('p[id]') || one.closest('.printed')) return [];
      const name = one.getAttribute('aria-label') ?? (one.localName === 'article' ? nameOf(one) : textOf(one));
      const expanded = one.getAttribute('aria-expanded');
      const state = expanded === null ? '' : expanded === 'true' ? ' (expanded)' : ' (collapsed)';
      return one.localName === 'ul' ? ['list'] : [`${one.localName} ${name}${state}`];
    });
  }

  describe('what assistive technology meets', () => {
    it('is a named article with heading, amount, report and source', async () => {
      const element = await mount<FundCard>(
        html`<fund-card lang="zh-CN" .bundle=${SAMPLE} .report=${SAMPLE_REPORT} fund=${id('example-fund')}></fund-card>`,
      );
      assert.deepEqual(tree(element), [
        'article 示例启航基金（基金，设立）：首期6亿元；示例发布单位（虚构）报告 2026-06-30：已设立，实缴2亿元。',
        'h3 示例启航基金',
        'button 6亿元 (collapsed)',
        'a 示例发布单位（虚构）报告 2026-06-30',
        'button 出处：示例启航基金 (collapsed)',
        'button 下载 CSV',
      ]);
      await openSource(element, inside(element, '.amount button'));
      assert.include(tree(element), 'button 6亿元 (expanded)');
    });

    it('says of a fund without an amount and without a report that there is none', async () => {
      assert.deepEqual(tree(await one('example-insurance')), [
        'article 示例科技保险（保险，探索）：方案未写金额；尚无公开进展。',
        'h3 示例科技保险',
        'button 出处：示例科技保险 (collapsed)',
        'button 下载 CSV',
      ]);
    });

    it('is walked by keyboard in the order in which it is read', async () => {
      const element = await mount<FundCard>(
        html`<fund-card lang="zh-CN" .bundle=${SAMPLE} .report=${SAMPLE_REPORT} plan="example-2027"></fund-card>`,
      );
      const stops = allInside(element, 'button, a[href], summary');
      assert.isTrue(stops.every((stop) => stop.tabIndex === 0 && stop.getClientRects().length > 0));
      const names: string[] = [];
      for (const stop of stops) {
        stop.focus();
        assert.equal(element.shadowRoot?.activeElement, stop);
        names.push(textOf(stop));
      }
      assert.deepEqual(names.slice(0, 4), ['6亿元', '示例发布单位（虚构）报告 2026-06-30', '出处：示例启航基金', '5000万美元']);
      assert.equal(names[names.length - 1], 'CSV');
    });
  });

  describe('room', () => {
    it('fits into 280 px, long names and amounts included', async () => {
      const [fund] = SAMPLE.funds;
      assert.ok(fund);
      const long = {
        ...fund,
        name: '示例'.repeat(40),
        amount: { value: 12345.6789, unit: '亿元人民币', cny: 1.23456789e12, qualifier: '总'.repeat(20) },
      };
      for (const lang of ['zh-CN', 'en']) {
        const element = await all(lang, withFunds(long, ...SAMPLE.funds));
        element.style.width = '280px';
        await openSource(element, inside(element, '.amount button'));
        const base = inside(element, '.base');
        assert.isAtMost(base.scrollWidth, 280);
        const right = element.getBoundingClientRect().right;
        for (const child of allInside(element, '.base :not(.of, .of *)'))
          assert.isAtMost(child.getBoundingClientRect().right, right + 0.5, child.outerHTML);
      }
    });
  });

  describe('states', () => {
    it('shows what the page says until there are data', async () => {
      const element = await mount<FundCard>(html`<fund-card fund="x">启航基金首期6亿元</fund-card>`);
      assert.equal(element.state, 'initial');
      assert.equal(inside(element, 'slot').localName, 'slot');
    });

    it('names the fund that the bundle lacks', async () => {
      const element = await one('no-such-fund');
      assert.equal(element.state, 'empty');
      assert.include(textOf(element), id('no-such-fund'));
    });

    it('names the plan that the bundle lacks', async () => {
      const element = await mount<FundCard>(html`<fund-card .bundle=${SAMPLE} plan="no-such-plan"></fund-card>`);
      assert.equal(element.state, 'empty');
      assert.include(textOf(element), 'no-such-plan');
    });

    it('loads, fails with a sentence, and loads again', async () => {
      const net = fakeFetch();
      try {
        const element = await mount<FundCard>(html`<fund-card src=${freshUrl()} plan="example-2027">稍后</fund-card>`);
        assert.equal(element.state, 'pending');
        await settle(element);
        net.requests[0]?.fail();
        await once(element, 'error');
        assert.equal(element.state, 'error');
        inside(element, '.action').click();
        await once(element, 'loadstart');
        net.requests[1]?.answer(SAMPLE);
        await once(element, 'load');
        assert.equal(element.state, 'complete');
        assert.lengthOf(allInside(element, '.card'), SAMPLE.funds.length);
      } finally {
        net.restore();
      }
    });
  });

  describe('resilience', () => {
    it('shows text as text', async () => {
      const [fund] = SAMPLE.funds;
      assert.ok(fund);
      const element = await one(
        'example-fund',
        'zh-CN',
        withFunds({ ...fund, name: '<img src=x onerror=alert(1)>', purpose: '<b>粗</b>' }),
      );
      assert.lengthOf(allInside(element, 'img'), 0);
      assert.equal(textOf(inside(element, '.purpose')), '<b>粗</b>');
    });

    it('does without the document of a fund', async () => {
      const element = await one('example-fund', 'zh-CN', { ...SAMPLE, documents: [] });
      assert.equal(textOf(inside(element, 'h3')), '示例启航基金');
      assert.lengthOf(allInside(element, '.printed p'), 1);
    });

    it('shows a kind that it does not know as it stands', async () => {
      const [fund] = SAMPLE.funds;
      assert.ok(fund);
      const element = await one('example-fund', 'zh-CN', withFunds({ ...fund, kind: 'bond' as Fund['kind'] }));
      assert.equal(textOf(inside(element, '.card > p.quiet')), 'bond · 设立');
    });
  });
});
