import { assert, html } from '@open-wc/testing';
import { findRecord } from '@plan-elements/bundle';
import { nothing } from 'lit';
import type { LitElement } from 'lit';

import '../../packages/elements/src/target-gauge/define.js';
import { PlanSourceOpenEvent } from '../../packages/elements/src/internal/events.js';
import { plain } from '../../packages/elements/src/internal/phrase.js';
import { sentenceOf } from '../../packages/elements/src/internal/sentence.js';
import { GAUGE_LOOKS, TargetGauge } from '../../packages/elements/src/target-gauge/target-gauge.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';
import { SAMPLE_REPORT } from '../fixtures/sample-report.js';
import { assertAccessible } from '../helpers/axe.js';
import { fakeFetch, freshUrl } from '../helpers/fake-fetch.js';
import { allInside, inside, mount, once, openSource, textOf } from '../helpers/fixture.js';

const id = (slug: string): string => `example-2027/${slug}`;
const TABLE = id('high-tech-enterprises-table');
const SLUGS = SAMPLE.indicators.map((indicator) => indicator.id.replace('example-2027/', ''));

const gauge = (target: string, lang = 'zh-CN'): Promise<TargetGauge> =>
  mount<TargetGauge>(html`<target-gauge lang=${lang} target=${target} .bundle=${SAMPLE}></target-gauge>`);

describe('<target-gauge>', () => {
  describe('defaults', () => {
    it('can be made by tag, by constructor and without attributes', async () => {
      assert.instanceOf(document.createElement('target-gauge'), TargetGauge);
      assert.equal(new TargetGauge().look, 'arc');
      const element = await mount<TargetGauge>(html`<target-gauge>两千家</target-gauge>`);
      assert.equal(element.state, 'initial');
    });

    it('says that nothing was chosen, and which id is missing', async () => {
      const element = await mount<TargetGauge>(html`<target-gauge .bundle=${SAMPLE}></target-gauge>`);
      assert.include(textOf(element), '缺少 target 或 plan 属性');
      element.target = 'nothing';
      await element.updateComplete;
      assert.equal(element.state, 'empty');
      assert.include(textOf(element), '数据里没有“nothing”。');
    });
  });

  describe('one indicator', () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      for (const slug of SLUGS) {
        it(`says ${slug} in one sentence in ${lang}, which is also its name`, async () => {
          const element = await gauge(id(slug), lang);
          const indicator = findRecord(SAMPLE, 'indicators', id(slug));
          const caption = inside(element, 'figcaption');
          assert.equal(textOf(caption), indicator && plain(sentenceOf(indicator, lang)));
          assert.equal(inside(element, 'figure').getAttribute('aria-labelledby'), caption.id);
        });
      }
    }

    it('hides the drawing from assistive technology', async () => {
      assert.equal(inside(await gauge(TABLE), 'svg').getAttribute('aria-hidden'), 'true');
    });

    for (const slug of ['industrial-output', 'multiple', 'satisfaction']) {
      it(`invents no scale for ${slug}`, async () => {
        assert.lengthOf(allInside(await gauge(id(slug)), 'svg'), 0);
      });
    }

    it('fills nothing that nobody reported', async () => {
      const element = await gauge(id('high-tech-enterprises'));
      assert.deepEqual(
        allInside(element, 'path').map((path) => path.getAttribute('class')),
        ['track', 'open', 'target'],
      );
    });

    it('offers every statement as a button, the first and last for the heading figure', async () => {
      const element = await gauge(TABLE);
      assert.deepEqual(
        allInside(element, 'button').map((button) => textOf(button)),
        ['8000', '2020年目标4000家', '2025年目标争取4倍增', '2018年2178家', '2019年预估2902家', '出处'],
      );
      assert.equal(inside(element, 'button').getAttribute('aria-label'), '8000家，出处');
    });

    it('says who counts, and that there is a finding', async () => {
      const text = textOf(await gauge(TABLE));
      assert.include(text, '方案目标 · 2025年 · 统计局统计');
      assert.include(text, '口径说明 1 条，见出处');
    });

    it('keeps what it draws inside its box', async () => {
      const element = await mount<TargetGauge>(
        html`<target-gauge style="content-visibility: visible" target=${TABLE} .bundle=${SAMPLE}></target-gauge>`,
      );
      const box = element.getBoundingClientRect();
      for (const text of allInside(element, 'text')) {
        const inner = text.getBoundingClientRect();
        assert.isAtLeast(inner.left, box.left);
        assert.isAtMost(inner.right, box.right);
      }
    });
  });

  describe('look', () => {
    for (const look of GAUGE_LOOKS) {
      it(`shows number and sentence as ${look}`, async () => {
        const element = await mount<TargetGauge>(
          html`<target-gauge look=${look} target=${TABLE} .bundle=${SAMPLE}></target-gauge>`,
        );
        const number = inside(element, look === 'compact' ? '.figure' : '.number');
        assert.equal(textOf(number), look === 'compact' ? '8000家' : '8000');
        assert.equal(allInside(element, 'svg').length > 0, look !== 'number');
        await assertAccessible(element);
      });
    }

    it('takes an unknown look for an arc', async () => {
      const element = await mount<TargetGauge>(html`<target-gauge look="pie" target=${TABLE} .bundle=${SAMPLE}></target-gauge>`);
      assert.equal(element.look, 'pie');
      assert.isOk(inside(element, '.card > svg[viewBox]'));
    });
  });

  describe('what is reported', () => {
    const reporting = (value: string | null, asOf: string | null, by: string | null, look = 'arc'): Promise<TargetGauge> =>
      mount<TargetGauge>(
        html`<target-gauge
          target=${id('high-tech-enterprises')}
          look=${look}
          value=${value ?? nothing}
          as-of=${asOf ?? nothing}
          by=${by ?? nothing}
          .bundle=${SAMPLE}
        ></target-gauge>`,
      );
    const shapes = (element: TargetGauge): (string | null)[] =>
      allInside(element, 'path').map((path) => path.getAttribute('class'));

    for (const look of ['arc', 'bar', 'compact']) {
      it(`is drawn and said with its publisher and date, as ${look}`, async () => {
        const element = await reporting('1800', '2026-06-30', '示例管委会', look);
        assert.deepEqual(shapes(element), ['track', 'open', 'reported', 'target']);
        const sentence = '到2027年，高新技术企业不少于2000家；示例管委会报告 2026-06-30：1800家，已达目标的 90%，目标年 2027。';
        if (look === 'compact') assert.equal(inside(element, 'button').getAttribute('aria-label'), sentence);
        else assert.equal(textOf(inside(element, 'figcaption')), sentence);
        await assertAccessible(element);
      });
    }

    it('may be past the target, which is said and drawn', async () => {
      const element = await reporting('2600', '2026-06-30', '示例管委会');
      assert.include(textOf(inside(element, 'figcaption')), '2600家，已超过目标 600家');
      const reported = inside<SVGPathElement>(element, '.reported');
      const open = inside<SVGPathElement>(element, '.open');
      const end = reported.getPointAtLength(reported.getTotalLength());
      assert.isAbove(end.y, open.getPointAtLength(0).y, 'past the tick, which stands on the right');
    });

    for (const [value, asOf, by, missing] of [
      ['1800', null, '示例管委会', 'as-of'],
      ['1800', '2026-06-30', null, 'by'],
      [null, '2026-06-30', '示例管委会', 'value'],
    ] as const) {
      it(`is not shown without ${missing}, and the element says so`, async () => {
        const element = await reporting(value, asOf, by);
        assert.notInclude(shapes(element), 'reported');
        assert.include(textOf(inside(element, 'figcaption')), '尚无公开进展');
        assert.include(textOf(element), `标签缺少 ${missing} 属性`);
      });
    }

    it('comes from a report too', async () => {
      const element = await mount<TargetGauge>(
        html`<target-gauge target=${id('high-tech-enterprises')} .report=${SAMPLE_REPORT} .bundle=${SAMPLE}></target-gauge>`,
      );
      assert.include(shapes(element), 'reported');
      assert.include(textOf(inside(element, '.told')), '报告 2026-06-30：1800家');
    });
  });

  it('begins no line with the punctuation behind a figure, which is read and not part of its name', async () => {
    const element = await mount<TargetGauge>(
      html`<target-gauge target="${id('high-tech-enterprises')}-table" .bundle=${SAMPLE}></target-gauge>`,
    );
    const buttons = allInside(element, 'figcaption button');
    assert.deepEqual(
      buttons.map((button) => [textOf(button), getComputedStyle(button, '::after').content !== 'none' && button.dataset.mark]),
      [
        ['2020年目标4000家', '，'],
        ['2025年目标争取4倍增', '；'],
        ['2018年2178家', '，'],
        ['2019年预估2902家', '；'],
      ],
    );
    assert.lengthOf(new Set(buttons.map((button) => button.getBoundingClientRect().height)), 1, 'lines of one height');
    const [first, second] = buttons.slice(1).map((button) => button.getBoundingClientRect().top);
    const lines = (second! - first!) / Number.parseFloat(getComputedStyle(buttons[0]!).lineHeight);
    assert.closeTo(lines, Math.round(lines), 0.05, 'the mark makes no line taller');
    for (const mark of allInside(element, '.mark')) assert.equal(getComputedStyle(mark).fontSize, '0px');
    for (const button of buttons) {
      let next = button.nextSibling;
      while (next instanceof Comment || (next instanceof Text && !next.data)) next = next.nextSibling;
      assert.equal((next as Element | null)?.className, 'mark', 'what follows a figure is a mark without size');
    }
  });

  describe('in a line of text', () => {
    const SENTENCE = '到2027年，高新技术企业不少于2000家；尚无公开进展。';

    it('stands in the line, in the type of the line, and is named by its sentence', async () => {
      const paragraph = await mount<LitElement>(
        html`<p style="font: 20px/2 serif">
          按照方案，<target-gauge look="compact" target=${id('high-tech-enterprises')} .bundle=${SAMPLE}></target-gauge
          >，以此为准。
        </p>`,
      );
      const element = paragraph.querySelector('target-gauge')!;
      await element.updateComplete;
      assert.equal(paragraph.getBoundingClientRect().height, 40);
      const button = inside(element, 'button');
      assert.equal(textOf(button), '不少于2000家');
      assert.equal(getComputedStyle(button).fontSize, '20px');
      assert.equal(button.getAttribute('aria-label'), SENTENCE);
      await assertAccessible(element);
    });

    it('opens its source below the line', async () => {
      const element = await mount<TargetGauge>(
        html`<target-gauge look="compact" target=${id('high-tech-enterprises')} .bundle=${SAMPLE}></target-gauge>`,
      );
      const panel = await openSource(element, inside(element, '.figure'));
      assert.isAbove(panel.getBoundingClientRect().top, inside(element, '.compact').getBoundingClientRect().top + 10);
    });
  });

  describe('a plan', () => {
    it('shows all indicators under one line', async () => {
      const element = await mount<TargetGauge>(html`<target-gauge plan="example-2027" .bundle=${SAMPLE}></target-gauge>`);
      assert.lengthOf(allInside(element, 'figure'), SAMPLE.indicators.length);
      assert.equal(
        textOf(inside(element, '.grid > p')),
        '《示例区科技创新行动方案》写明 14 项指标；尚无公开进展，图中只画出方案写明的数。',
      );
      element.lang = 'en';
      await element.updateComplete;
      assert.match(
        textOf(inside(element, '.grid > p')),
        /^Example District Action Plan for Science and Technology: 14 indicators\. /,
      );
    });

    it('opens one source at a time', async () => {
      const element = await mount<TargetGauge>(html`<target-gauge plan="example-2027" .bundle=${SAMPLE}></target-gauge>`);
      const [first, , , second] = allInside(element, '.figure');
      await openSource(element, first as HTMLElement);
      second?.click();
      await element.updateComplete;
      assert.lengthOf(allInside(element, '#source').slice(1), 0);
      assert.lengthOf(
        allInside(element, '[aria-controls]').filter((button) => button === first),
        0,
      );
    });
  });

  describe('events', () => {
    it('tells which source is opened, across shadow roots, and can be kept from it', async () => {
      const element = await gauge(TABLE);
      const told: PlanSourceOpenEvent[] = [];
      const listen = (event: PlanSourceOpenEvent): void => {
        told.push(event);
        event.preventDefault();
      };
      document.addEventListener('plan-source-open', listen);
      inside(element, 'figcaption .figure').click();
      await element.updateComplete;
      document.removeEventListener('plan-source-open', listen);
      assert.instanceOf(told[0], PlanSourceOpenEvent);
      assert.equal(told[0]?.record, TABLE);
      assert.deepEqual(
        told[0]?.sources.map(({ quote }) => quote),
        ['4000'],
      );
      assert.lengthOf(allInside(element, '#source'), 0);
    });
  });

  describe('keyboard', () => {
    it('is made of real buttons, in the order in which they are read', async () => {
      for (const button of allInside<HTMLButtonElement>(await gauge(TABLE), '.figure')) {
        assert.equal(button.localName, 'button');
        assert.equal(button.tabIndex, 0);
      }
    });
  });

  describe('data', () => {
    it('loads from its address and shows the author’s words until then', async () => {
      const net = fakeFetch();
      const element = await mount<TargetGauge>(html`<target-gauge src=${freshUrl()} target=${TABLE}>八千家</target-gauge>`);
      assert.equal(element.state, 'pending');
      const loaded = once(element, 'load');
      net.requests[0]?.answer(SAMPLE);
      await loaded;
      assert.equal(element.state, 'complete');
      net.restore();
    });
  });

  describe('accessibility', () => {
    for (const theme of ['light', 'dark']) {
      for (const size of ['', 'elder']) {
        for (const lang of ['zh-CN', 'en']) {
          it(`has no violation of axe in ${theme} ${size} ${lang}`, async () => {
            const element = await mount<TargetGauge>(
              html`<target-gauge lang=${lang} theme=${theme} size=${size} plan="example-2027" .bundle=${SAMPLE}></target-gauge>`,
            );
            await assertAccessible(element);
          });
        }
      }
    }

    it('marks Chinese inside English', async () => {
      const element = await gauge(TABLE, 'en');
      const walker = document.createTreeWalker(inside(element, '.base'), NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (/[\u4e00-\u9fff]/.test((node as Text).data))
          assert.equal(node.parentElement?.closest('[lang]')?.getAttribute('lang'), 'zh-CN', (node as Text).data);
      }
    });
  });

  describe('resilience', () => {
    it('looks the same on a page that resets everything', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { all: unset; } button, p, figure { color: red !important; font-size: 99px !important; }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const element = await gauge(TABLE);
      assert.equal(getComputedStyle(inside(element, 'figcaption')).fontSize, '14px');
      assert.equal(getComputedStyle(inside(element, '.number')).fontSize, '33px');
      assert.equal(getComputedStyle(inside(element, '.base')).display, 'block');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    });

    it('works on a page whose arrays are patched as Prototype.js patches them', async () => {
      const { from } = Array;
      const patched = Array.prototype as unknown as Record<string, unknown>;
      patched.toJSON = () => 'patched';
      patched.each = () => undefined;
      Array.from = ((list: ArrayLike<unknown>) => [].slice.call(list)) as typeof Array.from;
      try {
        const element = await gauge(TABLE);
        assert.equal(element.state, 'complete');
        assert.equal(textOf(inside(element, '.number')), '8000');
      } finally {
        delete patched.toJSON;
        delete patched.each;
        Array.from = from;
      }
    });

    it('needs no inline style', async () => {
      const element = await mount<TargetGauge>(
        html`<target-gauge look="bar" plan="example-2027" .bundle=${SAMPLE}></target-gauge>`,
      );
      await openSource(element, inside(element, '.figure'));
      assert.lengthOf(allInside(element, '[style], style, script'), 0);
    });

    it('takes what a bundle says as text', async () => {
      const name = '<img src=x onerror=alert(1)>';
      const hostile = { ...SAMPLE, indicators: SAMPLE.indicators.map((indicator) => ({ ...indicator, name })) };
      const element = await mount<TargetGauge>(html`<target-gauge target=${TABLE} .bundle=${hostile}></target-gauge>`);
      assert.lengthOf(allInside(element, 'img'), 0);
      assert.include(textOf(element), name);
    });
  });

  it('has its parts', async () => {
    const element = await gauge(TABLE);
    for (const part of ['base', 'card', 'name', 'drawing', 'figure', 'caption'])
      assert.isOk(inside(element, `[part=${part}]`), part);
  });
});
