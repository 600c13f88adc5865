import { assert, html } from '@open-wc/testing';
import type { Bundle } from '@plan-elements/bundle';

import '../../packages/elements/src/indicator-trend/define.js';
import { IndicatorTrend } from '../../packages/elements/src/indicator-trend/indicator-trend.js';
import { trendSentence } from '../../packages/elements/src/indicator-trend/sentence.js';
import { seriesOf } from '../../packages/elements/src/indicator-trend/series.js';
import type { PlanSourceOpenEvent } from '../../packages/elements/src/internal/events.js';
import { plain } from '../../packages/elements/src/internal/phrase.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';
import { ariaTree } from '../helpers/aria-tree.js';
import { assertAccessible } from '../helpers/axe.js';
import { fakeFetch, freshUrl } from '../helpers/fake-fetch.js';
import { allInside, inside, mount, once, openSource, settle, textOf } from '../helpers/fixture.js';

const id = (slug: string): string => `example-2027/${slug}`;
const TABLE = id('high-tech-enterprises-table');

const trend = (indicator = TABLE, lang = 'zh-CN', bundle: Bundle = SAMPLE): Promise<IndicatorTrend> =>
  mount<IndicatorTrend>(html`<indicator-trend lang=${lang} indicator=${indicator} .bundle=${bundle}></indicator-trend>`);

const all = (lang = 'zh-CN'): Promise<IndicatorTrend> =>
  mount<IndicatorTrend>(html`<indicator-trend lang=${lang} plan="example-2027" .bundle=${SAMPLE}></indicator-trend>`);

/** Turns to the table and waits until it stands. */
async function showTable(element: IndicatorTrend): Promise<HTMLElement> {
  inside(element, '.head .action').click();
  for (let frames = 0; frames < 120 && !allInside(element, 'table').length; frames += 1) await settle(element);
  return inside(element, 'table');
}

const shownTexts = (element: Element): DOMRect[] =>
  allInside<SVGTextElement>(element, 'text')
    .filter((text) => getComputedStyle(text).display !== 'none')
    .map((text) => text.getBoundingClientRect());

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 2 && b.top < a.bottom - 2;

describe('<indicator-trend>', () => {
  describe('defaults', () => {
    it('can be made by tag, by constructor and without attributes', async () => {
      assert.instanceOf(document.createElement('indicator-trend'), IndicatorTrend);
      assert.isUndefined(new IndicatorTrend().indicator);
      assert.equal((await mount<IndicatorTrend>(html`<indicator-trend>八千家</indicator-trend>`)).state, 'initial');
    });

    it('says that nothing was chosen, and which id is missing', async () => {
      const element = await mount<IndicatorTrend>(html`<indicator-trend .bundle=${SAMPLE}></indicator-trend>`);
      assert.include(textOf(element), '缺少 indicator 或 plan 属性');
      element.indicator = 'nothing';
      await element.updateComplete;
      assert.equal(element.state, 'empty');
      assert.include(textOf(element), '数据里没有“nothing”。');
    });
  });

  describe('one indicator', () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      for (const indicator of SAMPLE.indicators) {
        it(`says ${indicator.id} in one sentence in ${lang}, which is also its name`, async () => {
          const element = await trend(indicator.id, lang);
          const caption = inside(element, 'figcaption');
          const sentence = plain(trendSentence(indicator, seriesOf(indicator), [], lang));
          assert.equal(textOf(caption).replace(/ /g, ''), sentence.replace(/ /g, ''));
          assert.equal(inside(element, 'figure').getAttribute('aria-labelledby'), caption.id);
        });
      }
    }

    it('draws what is observed, estimated and aimed for, each in its own way, and hides the drawing', async () => {
      const element = await trend();
      assert.deepEqual(
        allInside(element, 'path').map((path) => path.getAttribute('class')),
        ['observed', 'estimated', 'interim', 'target'],
      );
      assert.equal(inside(element, '.chart').getAttribute('aria-hidden'), 'true');
    });

    it('joins no target to what is known', async () => {
      const lines = allInside(await trend(), 'line').map((line) => line.getAttribute('class'));
      assert.deepEqual(
        lines.filter((name) => name !== 'year' && name !== 'stem' && name !== 'axis'),
        ['estimated'],
      );
    });

    it('draws nothing of one year, and says so', async () => {
      const element = await trend(id('high-tech-enterprises'));
      assert.lengthOf(allInside(element, 'svg'), 0);
      assert.include(textOf(element), '写明年份的数不足两个，不成走向');
    });

    it('says how heights count and who counts', async () => {
      assert.equal(textOf(inside(await trend(), '.foot')), '纵轴自零起 · 统计局统计');
    });

    it('lists only the marks that it draws', async () => {
      assert.deepEqual(
        allInside(await trend(), '.legend li').map((item) => textOf(item)),
        ['方案所载', '方案预估', '阶段目标', '最终目标'],
      );
    });

    it('offers every statement as a button', async () => {
      assert.deepEqual(
        allInside(await trend(), '.figure').map((button) => textOf(button)),
        ['2018年2178家', '2019年预估2902家', '2020年目标4000家', '2025年目标8000家', '2025年目标争取4倍增'],
      );
    });
  });

  describe('a report', () => {
    const report = {
      schemaVersion: '1.0',
      publisher: '示例区统计局',
      asOf: '2024-06-30',
      url: null,
      example: true,
      entries: [{ id: TABLE, value: 6100, unit: '家' }],
    };

    it('is a mark of its own, and is said with its publisher', async () => {
      const element = await mount<IndicatorTrend>(
        html`<indicator-trend indicator=${TABLE} .bundle=${SAMPLE} .report=${report}></indicator-trend>`,
      );
      await settle(element);
      assert.lengthOf(allInside(element, 'path.reported'), 1);
      assert.include(allInside(element, '.legend li').map(textOf), '已报告');
      const said = textOf(inside(element, 'figcaption'));
      assert.include(said, '示例区统计局');
      assert.include(said, '6100家');
      assert.notInclude(said, '尚无公开进展');
      await assertAccessible(element);
    });
  });

  describe('a plan', () => {
    it('says what it holds, draws what has two years, and lists the rest', async () => {
      const element = await all();
      assert.equal(
        textOf(inside(element, '.summary')),
        '《示例区科技创新行动方案》写明 14 项指标，其中 2 项有两个以上年份的数；各图年份对齐，高度不可互比。',
      );
      assert.lengthOf(allInside(element, '.grid figure'), 2);
      assert.lengthOf(allInside(element, '.rest figure'), 12);
      assert.equal(textOf(inside(element, 'h3')), '写明年份的数不足两个的指标（12 项）');
    });

    it('has the same years on every axis', async () => {
      const charts = allInside(await all(), '.grid .chart');
      const years = charts.map((chart) => [...chart.querySelectorAll('line.year')].map((line) => line.getAttribute('x1')));
      assert.deepEqual(years[0], years[1]);
      assert.lengthOf(years[0]!, 10);
    });
  });

  describe('table', () => {
    it('has a row an indicator and a column a year, and returns', async () => {
      const element = await all();
      const table = await showTable(element);
      assert.lengthOf(table.querySelectorAll('tbody tr'), 14);
      assert.deepEqual(
        [...table.querySelectorAll('thead th')].map((heading) => textOf(heading)),
        ['指标', '2018年', '2019年', '2020年', '2024年', '2025年', '2027年', '未写年份'],
      );
      assert.include(textOf(table), '未写明');
      await assertAccessible(element);
      inside(element, '.head .action').click();
      await settle(element);
      assert.lengthOf(allInside(element, 'table'), 0);
    });

    it('opens sources, and speaks English', async () => {
      const element = await trend(TABLE, 'en');
      const table = await showTable(element);
      assert.include(textOf(table), '2,902');
      const source = await openSource(element, table.querySelector<HTMLElement>('.figure')!);
      assert.isOk(source.closest('td'));
      await assertAccessible(element);
    });
  });

  describe('sources', () => {
    it('opens one below its card, tells so, and returns the focus', async () => {
      const element = await trend();
      const told: PlanSourceOpenEvent[] = [];
      element.addEventListener('plan-source-open', (event) => told.push(event));
      const button = inside(element, '.figure');
      const source = await openSource(element, button);
      assert.equal(told[0]?.record, TABLE);
      assert.deepEqual(
        told[0]?.sources.map(({ quote }) => quote),
        ['2178'],
      );
      source.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await settle(element);
      assert.equal(element.shadowRoot?.activeElement, button);
    });
  });

  describe('room', () => {
    for (const width of [160, 320, 700, 1280]) {
      for (const size of ['', 'elder']) {
        it(`has no label on another or cut at ${width} px ${size}`, async () => {
          for (const attribute of [{ plan: 'example-2027' }, { indicator: TABLE }]) {
            const element = await mount<IndicatorTrend>(html`<indicator-trend size=${size} .bundle=${SAMPLE}></indicator-trend>`);
            Object.assign(element, attribute);
            element.style.width = `${width}px`;
            // What is off the screen has no width that a style could ask for.
            element.style.setProperty('content-visibility', 'visible');
            await settle(element);
            const boxes = shownTexts(element);
            // At 160 px large type has no room for a label, and the sentence says what it would.
            assert.equal(boxes.length > 0, width > 160 || size === '');
            const host = element.getBoundingClientRect();
            boxes.forEach((box, index) => {
              assert.isAtLeast(box.left, host.left - 0.5);
              assert.isAtMost(box.right, host.right + 0.5);
              for (const other of boxes.slice(index + 1)) assert.isFalse(overlap(box, other), `${index}`);
            });
            assert.isAtMost(inside(element, '.base').scrollWidth, width);
          }
        });
      }
    }

    it('shows more labels where there is more room', async () => {
      const element = await trend();
      element.style.width = '120px';
      await settle(element);
      const few = shownTexts(element).length;
      element.style.width = '1000px';
      await settle(element);
      assert.isAbove(shownTexts(element).length, few);
      assert.lengthOf(shownTexts(element), 8);
    });

    it('grows with the type of its host', async () => {
      const element = await trend();
      element.style.setProperty('--plan-size', '32px');
      element.style.width = '320px';
      await settle(element);
      const boxes = shownTexts(element);
      boxes.forEach((box, index) => boxes.slice(index + 1).forEach((other) => assert.isFalse(overlap(box, other))));
    });
  });

  describe('accessibility', () => {
    for (const theme of ['light', 'dark']) {
      for (const size of ['', 'elder']) {
        for (const lang of ['zh-CN', 'en']) {
          it(`has no violation of axe in ${theme} ${size} ${lang}`, async () => {
            await assertAccessible(
              await mount<IndicatorTrend>(
                html`<indicator-trend
                  lang=${lang}
                  theme=${theme}
                  size=${size}
                  plan="example-2027"
                  .bundle=${SAMPLE}
                ></indicator-trend>`,
              ),
            );
          });
        }
      }
    }

    it('gives assistive technology the key, the sentence and its figures', async () => {
      const element = await trend();
      assert.equal(
        ariaTree(element),
        `list "图例"
  listitem
  listitem
  listitem
  listitem
button "看表格"
figure "高新技术企业数（示例区）： 2018年2178家，2019年预估2902家，2020年目标4000家，2025年目标8000家；另有2025年目标争取4倍增（是倍数，没有写明基数，图上无点）；尚无公开进展。"
  button "2018年2178家" expanded=false
  button "2019年预估2902家" expanded=false
  button "2020年目标4000家" expanded=false
  button "2025年目标8000家" expanded=false
  button "2025年目标争取4倍增" expanded=false
button "下载 CSV"
button "下载 SVG"
button "下载 PNG"
status`,
      );
    });

    it('gives it a table with headings', async () => {
      const element = await trend(id('rd-intensity'));
      await showTable(element);
      assert.equal(
        ariaTree(element).split('\nbutton "下载 CSV"')[0],
        `button "看图"
region "各项指标历年的数"
  table
    row
      columnheader "指标"
      columnheader "2024年"
      columnheader "2027年"
    row
      rowheader "全社会研发经费占生产总值比重"
      cell "达4.69% 所载"
        button "达4.69%" expanded=false
      cell "保持在5.5%以上 目标"
        button "保持在5.5%以上" expanded=false`,
      );
    });

    it('marks Chinese inside English', async () => {
      const element = await all('en');
      const walker = document.createTreeWalker(inside(element, '.base'), NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (/[\u4e00-\u9fff]/.test((node as Text).data))
          assert.equal(node.parentElement?.closest('[lang]')?.getAttribute('lang'), 'zh-CN', (node as Text).data);
      }
    });

    it('keeps targets large enough', async () => {
      const element = await all();
      for (const button of allInside(element, '.figure')) assert.isAtLeast(button.getBoundingClientRect().height, 24);
    });
  });

  describe('data', () => {
    it('loads from its address and shows the author’s words until then, and says what failed', async () => {
      const net = fakeFetch();
      const element = await mount<IndicatorTrend>(
        html`<indicator-trend src=${freshUrl()} indicator=${TABLE}>八千家</indicator-trend>`,
      );
      assert.equal(element.state, 'pending');
      net.requests[0]?.fail();
      await once(element, 'error');
      assert.equal(element.state, 'error');
      inside(element, '.action').click();
      await once(element, 'loadstart');
      net.requests[1]?.answer(SAMPLE);
      await once(element, 'load');
      assert.equal(element.state, 'complete');
      net.restore();
    });
  });

  describe('resilience', () => {
    it('needs no inline style', async () => {
      const element = await all();
      await openSource(element, inside(element, '.figure'));
      await showTable(element);
      assert.lengthOf(allInside(element, '[style], style, script'), 0);
    });

    it('takes what a bundle says as text', async () => {
      const name = '<img src=x onerror=alert(1)>';
      const hostile = { ...SAMPLE, indicators: SAMPLE.indicators.map((indicator) => ({ ...indicator, name })) };
      const element = await trend(TABLE, 'zh-CN', hostile);
      assert.lengthOf(allInside(element, 'img'), 0);
      assert.include(textOf(element), name);
    });
  });

  it('has its parts', async () => {
    const element = await trend();
    for (const part of ['base', 'card', 'name', 'drawing', 'figure', 'caption', 'downloads'])
      assert.isOk(inside(element, `[part=${part}]`), part);
  });
});
