import { assert, html } from '@open-wc/testing';
import type { Bundle, Facility } from '@plan-elements/bundle';

import '../../packages/elements/src/facility-timeline/define.js';
import type { FacilityTimeline } from '../../packages/elements/src/facility-timeline/facility-timeline.js';
import type { PlanSelectEvent, PlanSourceOpenEvent } from '../../packages/elements/src/internal/events.js';
import { facilityId as id, HARD, manyFacilities as many, withFacilities } from '../fixtures/hard-facilities.js';
import { SAMPLE, SAMPLE_DOCUMENT } from '../fixtures/sample-bundle.js';
import { assertAccessible } from '../helpers/axe.js';
import { fakeFetch, freshUrl } from '../helpers/fake-fetch.js';
import { allInside, inside, mount, once, openSource, settle, textOf } from '../helpers/fixture.js';
import { layOutRows } from '../helpers/rows.js';
import { inTallWindow } from '../helpers/window-size.js';

const first = SAMPLE.facilities[0] as Facility;

const timeline = (bundle = SAMPLE, lang = 'zh-CN', group = 'region'): Promise<FacilityTimeline> =>
  mount<FacilityTimeline>(
    html`<facility-timeline lang=${lang} group=${group} today="none" .bundle=${bundle}></facility-timeline>`,
  );

/** Puts the element into a box of its own, since the page's width is the runner's business. */
async function sized(width: number, bundle = HARD, lang = 'zh-CN'): Promise<FacilityTimeline> {
  const element = await timeline(bundle, lang);
  element.style.setProperty('width', `${width}px`);
  layOutRows(element, '.lane .row');
  // One frame to lay out, one more to lay out what the first has found to be in view.
  await settle(element);
  await settle(element);
  return element;
}

const rowOf = (element: Element, name: string): HTMLElement =>
  allInside(element, '.row').find((row) => textOf(row).startsWith(name)) as HTMLElement;
/** WebKit has boxes for type in a drawing that is not displayed. */
const displayed = (element: Element | null): boolean =>
  element === null || (getComputedStyle(element).display !== 'none' && displayed(element.parentElement));
const shown = (element: Element): boolean => element.getClientRects().length > 0 && displayed(element);
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
const table = async (element: FacilityTimeline): Promise<HTMLElement> => {
  inside(element, '.head .action:last-child').click();
  await element.updateComplete;
  return inside(element, 'table');
};

describe('<facility-timeline>', () => {
  describe('defaults', () => {
    it('lists facilities by region with counts, and without a year apart', async () => {
      const element = await timeline();
      assert.equal(element.group, 'region');
      assert.equal(element.state, 'complete');
      assert.deepEqual(allInside(element, 'h3').map(textOf), ['示例东 2 项', '示例西 1 项', '未写年份 1 项']);
      assert.lengthOf(allInside(element, ':not(.legend)[role=list]'), 3);
      assert.deepEqual(allInside(element, 'h4').map(textOf), ['平台 1 项']);
    });

    it('says what the plan names in one sentence', async () => {
      assert.equal(
        textOf(inside(await timeline(), '.head p')),
        '《示例区科技创新行动方案》写到设施4项：已建成、年份未载的1项，写明建成年份的1项，建成年份由开工与周期推算的1项，未写年份的1项。',
      );
    });

    it('says each facility in one sentence on its button', async () => {
      const element = await timeline();
      assert.deepEqual(allInside(element, '.name').map(textOf), [
        '示例光源：已建成，年份未载；依托单位示例物理研究所',
        '硬X射线示例装置：计划2025年建成；依托单位示例科技大学',
        '高效示例试验装置：2019年开工，建设周期4年，推算2023年建成；依托单位示例热物理研究所',
        '示例深海观测网：正在论证，未写年份',
      ]);
    });
  });

  describe('attributes', () => {
    for (const [group, headings] of [
      ['host', ['示例物理研究所 1 项', '示例科技大学 1 项', '示例热物理研究所 1 项']],
      ['kind', ['大科学设施 3 项']],
      ['none', []],
      ['nonsense', ['示例东 2 项', '示例西 1 项']],
    ] as const) {
      it(`group="${group}"`, async () => {
        const element = await timeline(SAMPLE, 'zh-CN', group);
        assert.deepEqual(allInside(element, '.lane h3').map(textOf), [...headings]);
      });
    }

    it('plan chooses the plan', async () => {
      const other: Bundle = {
        ...SAMPLE,
        documents: [SAMPLE_DOCUMENT, { ...SAMPLE_DOCUMENT, id: 'other', title: '示例另案' }],
        facilities: [{ ...first, id: 'other/a', document: 'other', name: '示例另一装置' }],
      };
      const element = await mount<FacilityTimeline>(html`<facility-timeline plan="other" .bundle=${other}></facility-timeline>`);
      assert.deepEqual(allInside(element, '.row').length, 1);
      assert.include(textOf(element), '示例另一装置');
    });
  });

  describe('data states', () => {
    it('shows the author’s words, loads, and shows the timeline', async () => {
      const net = fakeFetch();
      const element = await mount<FacilityTimeline>(html`<facility-timeline src=${freshUrl()}>四项设施</facility-timeline>`);
      await settle(element);
      assert.equal(element.state, 'pending');
      assert.isOk(inside(element, 'slot'));
      const loaded = once(element, 'load');
      net.requests[0]?.answer(SAMPLE);
      await loaded;
      net.restore();
      assert.equal(element.state, 'complete');
      assert.lengthOf(allInside(element, '.row'), 4);
    });

    it('says that a plan is not there', async () => {
      const element = await mount<FacilityTimeline>(
        html`<facility-timeline plan="nowhere" .bundle=${SAMPLE}></facility-timeline>`,
      );
      assert.equal(element.state, 'empty');
      assert.include(textOf(element), 'nowhere');
    });

    it('says that a plan names no facility', async () => {
      const element = await timeline(withFacilities([]));
      assert.equal(textOf(inside(element, '.base')), '《示例区科技创新行动方案》没有写到设施。');
    });

    it('says what went wrong and tries again', async () => {
      const net = fakeFetch();
      const element = await mount<FacilityTimeline>(html`<facility-timeline src=${freshUrl()}></facility-timeline>`);
      await settle(element);
      const failed = once(element, 'error');
      net.requests[0]?.fail();
      await failed;
      assert.equal(element.state, 'error');
      const loaded = once(element, 'load');
      inside(element, '.action').click();
      await settle(element);
      net.requests[1]?.answer(SAMPLE);
      await loaded;
      net.restore();
      assert.lengthOf(allInside(element, '.row'), 4);
    });
  });

  describe('marks', () => {
    it('tells every kind of date apart and explains only what occurs', async () => {
      const element = await timeline(HARD);
      assert.deepEqual(
        allInside(element, '.legend .mark').map(({ className }) => className),
        ['mark built', 'mark stated', 'mark computed', 'mark started', 'mark date'],
      );
      const stated = await timeline(many(1, { completion: 2025, completionBasis: 'stated' }));
      assert.deepEqual(
        allInside(stated, '.legend .mark').map(({ className }) => className),
        ['mark stated', 'mark date'],
      );
      const looks = allInside(element, '.legend .mark').map((mark) => {
        const { borderTopStyle, borderTopColor, borderTopLeftRadius, transform, width, borderTopWidth } = getComputedStyle(mark);
        return [borderTopStyle, borderTopColor, borderTopLeftRadius, transform, width, borderTopWidth].join();
      });
      assert.equal(new Set(looks).size, looks.length);
    });

    it('draws a computed date as a bar and a stated one as a point', async () => {
      const element = await sized(1280);
      const bar = rowOf(element, '高效示例试验装置').querySelector('.bar') as SVGElement;
      assert.isAbove(bar.getBoundingClientRect().width, 50);
      assert.equal(getComputedStyle(bar).borderTopStyle, 'dashed');
      assert.isNull(rowOf(element, '硬X射线示例装置').querySelector('.bar'));
    });

    it('keeps what is built without a year left of the first year', async () => {
      const element = await sized(1280);
      const dot = inside(element, '.row .mark.built').getBoundingClientRect();
      const end = inside<SVGElement>(element, '.zone').getBoundingClientRect();
      const years = allInside<SVGElement>(element, '.axis g text')
        .filter(shown)
        .map((year) => year.getBoundingClientRect());
      assert.isTrue(dot.right < end.left);
      assert.isTrue(years.every(({ left }) => left > end.right));
    });

    it('marks the date of the plan', async () => {
      const element = await timeline();
      assert.equal(textOf(inside(element, '.legend .plan')), '方案印发 2025-03-10');
      assert.lengthOf(allInside(element, 'line.date'), 1);
      const undated = { ...SAMPLE, documents: [{ ...SAMPLE_DOCUMENT, issuedOn: null }] };
      assert.lengthOf(allInside(await timeline(undated), '.date'), 0);
      const period = { ...SAMPLE_DOCUMENT, issuedOn: null, title: '示例方案（2025-2027年）' };
      assert.equal(textOf(inside(await timeline({ ...SAMPLE, documents: [period] }), '.plan')), '方案期起 2025');
    });

    it('marks today beside it only inside the years that are drawn', async () => {
      const element = await timeline();
      assert.lengthOf(allInside(element, '.today'), 0);
      for (const [today, legend] of [
        ['2024-06-30', ['今天 2024-06-30']],
        ['2040-01-01', []],
        ['1999', []],
        ['someday', []],
      ] as const) {
        element.today = today;
        await element.updateComplete;
        assert.deepEqual(
          allInside(element, '.mark.today').map((mark) => textOf(mark.parentElement)),
          [...legend],
        );
        assert.lengthOf(allInside(element, 'line.today'), legend.length);
        assert.lengthOf(allInside(element, 'line.date'), 1);
      }
    });

    it('says vague dates as the document does, with soft edges', async () => {
      const element = await sized(1280);
      const by = rowOf(element, '示例检测中心');
      assert.include(textOf(by.querySelector('.figure')), '2026年6月底前');
      const mark = (by.querySelector('.mark') as Element).getBoundingClientRect();
      const lead = (by.querySelector('.lead') as Element).getBoundingClientRect();
      assert.isAbove(lead.width, 10);
      assert.isAtMost(Math.abs(lead.right - (mark.left + mark.right) / 2), 1);
      assert.lengthOf(by.querySelectorAll('.tail'), 0);
      assert.lengthOf(rowOf(element, '示例中试基地').querySelectorAll('.lead, .tail'), 2);
      assert.lengthOf(rowOf(element, '示例新型装置').querySelectorAll('.tail'), 1);
      assert.lengthOf(rowOf(element, '硬X射线示例装置').querySelectorAll('.lead, .tail'), 0);
    });

    it('folds many facilities without a year below those that have one', async () => {
      const bundle = withFacilities([
        ...SAMPLE.facilities,
        ...many(9, { completionBasis: null, statusText: null, kind: 'lab' }).facilities,
      ]);
      const element = await timeline(bundle);
      const fold = inside(element, '.fold');
      assert.equal(textOf(fold), '未写年份 10 项');
      assert.equal(fold.getAttribute('aria-expanded'), 'false');
      assert.isFalse(shown(inside(element, '.index .row')));
      fold.click();
      await element.updateComplete;
      assert.equal(fold.getAttribute('aria-expanded'), 'true');
      assert.isTrue(shown(inside(element, '.index .row')));
      assert.deepEqual(allInside(element, 'h4').map(textOf), ['平台 1 项', '实验室 9 项']);
    });

    it('lists by kind, open, where nothing has a year', async () => {
      const bundle = withFacilities([
        ...many(2).facilities,
        ...many(30, { completionBasis: null, statusText: '推动' }).facilities.map((facility, index) => ({
          ...facility,
          id: id(`u${index}`),
          kind: index % 3 ? 'lab' : 'park',
        })),
      ]);
      const element = await timeline(bundle);
      assert.lengthOf(allInside(element, '.chart, .legend, .fold'), 0);
      assert.deepEqual(allInside(element, 'h3, h4').map(textOf), [
        '已建成（年份未载） 2 项',
        '大科学设施 2 项',
        '未写年份 30 项',
        '园区 10 项',
        '实验室 20 项',
      ]);
      assert.lengthOf(allInside(element, '.index .figure').filter(shown), 32);
    });
  });

  describe('layout', () => {
    inTallWindow();

    for (const width of [1280, 720, 480, 320]) {
      for (const lang of ['zh-CN', 'en']) {
        it(`lets nothing overlap or stand out at ${width} px in ${lang}`, async () => {
          const element = await sized(width, HARD, lang);
          const box = element.getBoundingClientRect();
          const marks = allInside<Element>(element, '.row .mark, .bar').filter(shown);
          const texts = [...allInside(element, '.label, .name, h3'), ...allInside<Element>(element, '.axis text')].filter(shown);
          const rects = texts.map((text) => text.getBoundingClientRect());
          rects.forEach((rect, index) => {
            assert.isTrue(rect.left >= box.left - 0.5 && rect.right <= box.right + 0.5, `${textOf(texts[index])} stands out`);
            for (let other = index + 1; other < rects.length; other += 1) {
              assert.isFalse(overlap(rect, rects[other] as DOMRect), `${textOf(texts[index])} over ${textOf(texts[other])}`);
            }
            for (const mark of marks) {
              assert.isFalse(
                overlap(rect, mark.getBoundingClientRect()),
                `${textOf(texts[index])} over ${mark.getAttribute('class')}`,
              );
            }
          });
          assert.isAtMost(inside(element, '.base').scrollWidth, Math.ceil(box.width));
        });
      }
    }

    it('is a chart from 480 px on and a list below', async () => {
      const element = await sized(480);
      assert.isTrue(shown(inside(element, '.axis')));
      element.style.setProperty('width', '479px');
      await settle(element);
      assert.isFalse(shown(inside(element, '.axis')));
      const lefts = allInside(element, '.lane .mark').map((mark) =>
        Math.round(mark.getBoundingClientRect().left + mark.offsetWidth / 2),
      );
      assert.isBelow(Math.max(...lefts) - Math.min(...lefts), 4);
    });

    it('shows ten facilities at 320 px', async () => {
      const element = await sized(320, many(10, { completion: 2025, completionBasis: 'stated' }));
      assert.lengthOf(allInside(element, '.row').filter(shown), 10);
      assert.isBelow(element.getBoundingClientRect().height, 1100);
    });

    it('draws a thousand', async () => {
      const bundle = many(1000, { completion: 2025, completionBasis: 'stated' });
      assert.lengthOf(allInside(await sized(1280, bundle), '.row'), 1000);
    });
  });

  describe('table view', () => {
    it('has every field and every source', async () => {
      const element = await timeline();
      const view = await table(element);
      assert.lengthOf(view.querySelectorAll('thead th'), 9);
      assert.lengthOf(view.querySelectorAll('td .figure'), 4);
      const cells = [...(view.querySelectorAll('tbody tr')[2]?.children ?? [])].map(textOf);
      assert.deepEqual(cells, [
        '高效示例试验装置',
        '大科学设施',
        '示例西',
        '示例热物理研究所',
        '2019',
        '4年',
        '2023',
        '推算',
        '2019年开工，建设周期4年',
      ]);
      await openSource(element, inside(element, 'td .figure'));
      inside(element, '.head .action:last-child').click();
      await element.updateComplete;
      assert.lengthOf(allInside(element, 'table'), 0);
      assert.lengthOf(allInside(element, '.row #source'), 1);
    });
  });

  describe('events', () => {
    it('plan-select when a facility is chosen', async () => {
      const element = await timeline();
      const selected = once<PlanSelectEvent>(element, 'plan-select');
      inside(element, '.name').click();
      assert.equal((await selected).record, id('example-light-source'));
      await element.updateComplete;
      assert.lengthOf(allInside(element, '[aria-current]'), 1);
    });

    it('plan-source-open with the passage that states the date', async () => {
      const status = { ...(first.sources[0] as Facility['sources'][number]), quote: '建成' };
      const element = await timeline(withFacilities([{ ...first, sources: [...first.sources, status] }]));
      const opened = once<PlanSourceOpenEvent>(element, 'plan-source-open');
      const source = await openSource(element, inside(element, '.figure'));
      const { record, sources } = await opened;
      assert.equal(record, first.id);
      assert.deepEqual(sources, [status]);
      assert.equal(textOf(source.querySelector('mark')), '建成');
    });
  });

  describe('keyboard', () => {
    it('Escape closes the source and returns to the figure', async () => {
      const element = await timeline();
      const figure = inside(element, '.figure');
      figure.focus();
      await openSource(element, figure);
      figure.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      await element.updateComplete;
      assert.lengthOf(allInside(element, '#source'), 0);
      assert.equal(element.shadowRoot?.activeElement, figure);
    });

    it('keeps the focus on the view button', async () => {
      const element = await timeline();
      inside(element, '.head .action:last-child').focus();
      await table(element);
      assert.equal(textOf(element.shadowRoot?.activeElement), '看时间轴');
    });
  });

  describe('language', () => {
    it('speaks English and marks what stays Chinese', async () => {
      const element = await timeline(HARD, 'en');
      assert.include(textOf(element), 'Example New Device 示例新型装置: building starts 2026');
      const base = inside(element, '.base');
      const walker = document.createTreeWalker(base, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (/\p{Script=Han}/u.test(textContent ?? ''))
          assert.equal(parentElement?.closest('[lang]')?.getAttribute('lang'), 'zh-CN', textContent ?? '');
      }
    });
  });

  describe('accessibility', () => {
    for (const theme of ['light', 'dark']) {
      for (const width of [1280, 320]) {
        it(`has no violation in ${theme} at ${width} px`, async () => {
          const element = await sized(width);
          element.setAttribute('theme', theme);
          await settle(element);
          await assertAccessible(element);
          await openSource(element, inside(element, '.figure'));
          await table(element);
          await assertAccessible(element);
        });
      }
    }

    it('has no violation in elder size', async () => {
      const element = await sized(1000);
      element.setAttribute('size', 'elder');
      await settle(element);
      await assertAccessible(element);
    });
  });
});
