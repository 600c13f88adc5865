import { assert, html } from '@open-wc/testing';
import type { Bundle, Indicator, Statement } from '@plan-elements/bundle';

import '../../packages/elements/src/plan-compare/define.js';
import { plain } from '../../packages/elements/src/internal/phrase.js';
import { compare } from '../../packages/elements/src/plan-compare/compare.js';
import { PlanCompare } from '../../packages/elements/src/plan-compare/plan-compare.js';
import { compareSentence } from '../../packages/elements/src/plan-compare/sentence.js';
import { SAMPLE, SAMPLE_DOCUMENT } from '../fixtures/sample-bundle.js';
import { ariaTree } from '../helpers/aria-tree.js';
import { assertAccessible } from '../helpers/axe.js';
import { fakeFetch, freshUrl } from '../helpers/fake-fetch.js';
import { allInside, inside, mount, once, openSource, settle, textOf } from '../helpers/fixture.js';

const BASE = SAMPLE.indicators.find(({ concept }) => concept === 'rd-intensity')!;
const OBSERVED = BASE.statements[0]!;
const TARGET = BASE.statements[1]!;

const plan = (index: number, ...statements: Statement[]): Indicator => ({
  ...BASE,
  id: `p${index}/rd-intensity`,
  document: `p${index}`,
  statements,
});

const BUNDLE: Bundle = {
  ...SAMPLE,
  documents: ['示例东区', '示例西区', '示例南区', '示例北区'].map((place, index) => ({
    ...SAMPLE_DOCUMENT,
    id: `p${index}`,
    place,
    title: `${place}方案`,
    labels: {},
  })),
  indicators: [
    plan(0, TARGET),
    plan(1, { ...TARGET, op: '=', value: 6, text: '6%', sources: [...TARGET.sources] }),
    plan(2, OBSERVED, {
      ...TARGET,
      op: 'relative',
      value: null,
      unit: null,
      text: '高于全市平均水平',
      sources: [...TARGET.sources],
    }),
  ],
};

const comparison = (lang = 'zh-CN', bundle: Bundle = BUNDLE): Promise<PlanCompare> =>
  mount<PlanCompare>(html`<plan-compare lang=${lang} concept="rd-intensity" .bundle=${bundle}></plan-compare>`);

async function showTable(element: PlanCompare): Promise<HTMLElement> {
  inside(element, '.head .action').click();
  for (let frames = 0; frames < 120 && !allInside(element, 'table').length; frames += 1) await settle(element);
  return inside(element, 'table');
}

describe('<plan-compare>', () => {
  describe('defaults', () => {
    it('can be made by tag, by constructor and without attributes', async () => {
      assert.instanceOf(document.createElement('plan-compare'), PlanCompare);
      assert.isUndefined(new PlanCompare().concept);
      assert.equal((await mount<PlanCompare>(html`<plan-compare>比重</plan-compare>`)).state, 'initial');
    });

    it('says that nothing was chosen, and which notion is missing', async () => {
      const element = await mount<PlanCompare>(html`<plan-compare .bundle=${BUNDLE}></plan-compare>`);
      assert.include(textOf(element), '缺少 concept 属性');
      element.concept = 'nothing';
      await element.updateComplete;
      assert.equal(element.state, 'empty');
      assert.include(textOf(element), '数据里没有“nothing”。');
    });
  });

  describe('a notion', () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      it(`is said in one sentence in ${lang}, which is also its name`, async () => {
        const element = await comparison(lang);
        const caption = inside(element, 'figcaption');
        assert.equal(textOf(caption), plain(compareSentence(compare(BUNDLE, 'rd-intensity')!, BUNDLE, lang)));
        assert.equal(inside(element, 'figure').getAttribute('aria-labelledby'), caption.id);
      });
    }

    it('puts what may be compared on one scale, sorted, and says that this is no ranking', async () => {
      const element = await comparison();
      assert.deepEqual(
        allInside(element, '.scaled .quantity').map((quantity) => textOf(quantity)),
        ['6%', '保持在5.5%以上'],
      );
      assert.include(textOf(inside(element, '.order')), '不是名次');
      assert.lengthOf(allInside(element, 'ol'), 0);
    });

    for (const lang of ['zh-CN', 'en']) {
      for (const width of [320, 640, 1280]) {
        it(`keeps the scale common at ${width} px in ${lang}`, async () => {
          const element = await comparison(lang);
          element.style.width = `${width}px`;
          await settle(element);
          const [first, second] = allInside(element, '.scaled > svg').map((track) => track.getBoundingClientRect());
          assert.closeTo(first!.left, second!.left, 0.5);
          assert.closeTo(first!.right, second!.right, 0.5);
          assert.isAtMost(inside(element, '.base').scrollWidth, width);
        });
      }
    }

    it('says in words why the others may not be compared, and which plan says nothing', async () => {
      const element = await comparison();
      assert.deepEqual(
        allInside(element, '.reason').map((reason) => textOf(reason)),
        ['性质不同；年份不同', '与别处相比，没有写明数字'],
      );
      assert.equal(textOf(inside(element, '.missing')), '示例北区');
    });

    it('draws no scale where nothing may be compared', async () => {
      const apart = { ...BUNDLE, indicators: [BUNDLE.indicators[0]!, plan(1, OBSERVED)] };
      const element = await comparison('zh-CN', apart);
      assert.lengthOf(allInside(element, 'svg'), 0);
      assert.include(textOf(inside(element, 'figcaption')), '没有两份规划的数可以直接比较');
    });

    it('fills nothing for a target', async () => {
      assert.lengthOf(allInside(await comparison(), 'line.observed'), 0);
    });
  });

  describe('sources', () => {
    it('opens one in the section of its figure, and returns the focus', async () => {
      const element = await comparison();
      for (const button of allInside(element, '.figure')) {
        const source = await openSource(element, button);
        await settle(element);
        assert.isTrue(source.parentElement?.contains(button), textOf(button));
        source.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        await settle(element);
        assert.equal(element.shadowRoot?.activeElement, button);
        assert.lengthOf(allInside(element, '#source'), 0);
      }
    });
  });

  describe('table', () => {
    it('has every figure and every plan, and returns', async () => {
      const element = await comparison();
      const table = await showTable(element);
      assert.lengthOf(table.querySelectorAll('tbody tr'), 5);
      assert.include(textOf(table), '未写明');
      await openSource(element, table.querySelector<HTMLElement>('.figure')!);
      await assertAccessible(element);
      inside(element, '.head .action').click();
      await settle(element);
      assert.lengthOf(allInside(element, 'table'), 0);
    });
  });

  describe('accessibility', () => {
    for (const theme of ['light', 'dark']) {
      for (const size of ['', 'elder']) {
        for (const lang of ['zh-CN', 'en']) {
          it(`has no violation of axe in ${theme} ${size} ${lang}`, async () => {
            await assertAccessible(
              await mount<PlanCompare>(
                html`<plan-compare
                  lang=${lang}
                  theme=${theme}
                  size=${size}
                  concept="rd-intensity"
                  .bundle=${BUNDLE}
                ></plan-compare>`,
              ),
            );
          });
        }
      }
    }

    it('gives assistive technology headings, plans, figures and reasons', async () => {
      assert.equal(
        ariaTree(await comparison()),
        `figure "全社会研发经费占生产总值比重：2027年目标，示例西区6%、示例东区保持在5.5%以上；另有 2 个数不能与之比较；示例北区未写明。"
  heading "全社会研发经费占生产总值比重"
  button "看表格"
  heading "2027年目标可以比较"
  list
    listitem
      button "6%" expanded=false
    listitem
      button "保持在5.5%以上" expanded=false
  heading "不能直接比较"
  list
    listitem
      list
        listitem
          button "2024年达4.69%" expanded=false
        listitem
          button "2027年目标高于全市平均水平" expanded=false
  heading "未写明"
  list
    listitem
button "下载 CSV"
button "下载 SVG"
button "下载 PNG"
status`,
      );
    });

    it('marks Chinese inside English', async () => {
      const walker = document.createTreeWalker(inside(await comparison('en'), '.base'), NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (/[\u4e00-\u9fff]/.test((node as Text).data))
          assert.equal(node.parentElement?.closest('[lang]')?.getAttribute('lang'), 'zh-CN', (node as Text).data);
      }
    });
  });

  describe('room', () => {
    for (const width of [160, 320, 800]) {
      for (const size of ['', 'elder']) {
        it(`cuts nothing at ${width} px ${size}`, async () => {
          const element = await mount<PlanCompare>(
            html`<plan-compare size=${size} concept="rd-intensity" .bundle=${BUNDLE}></plan-compare>`,
          );
          element.style.width = `${width}px`;
          await settle(element);
          const right = element.getBoundingClientRect().right;
          for (const child of allInside(element, '.base *:not(svg *)'))
            assert.isAtMost(child.getBoundingClientRect().right, right + 0.5, child.outerHTML);
        });
      }
    }
  });

  describe('data', () => {
    it('loads from its address, and says what failed', async () => {
      const net = fakeFetch();
      const element = await mount<PlanCompare>(html`<plan-compare src=${freshUrl()} concept="rd-intensity">比重</plan-compare>`);
      assert.equal(element.state, 'pending');
      net.requests[0]?.fail();
      await once(element, 'error');
      inside(element, '.action').click();
      await once(element, 'loadstart');
      net.requests[1]?.answer(BUNDLE);
      await once(element, 'load');
      assert.equal(element.state, 'complete');
      net.restore();
    });
  });

  describe('resilience', () => {
    it('needs no inline style, and takes what a bundle says as text', async () => {
      const name = '<img src=x onerror=alert(1)>';
      const element = await comparison('zh-CN', {
        ...BUNDLE,
        indicators: BUNDLE.indicators.map((indicator) => ({ ...indicator, name })),
      });
      assert.lengthOf(allInside(element, 'img, [style], style, script'), 0);
      assert.equal(textOf(inside(element, 'h3')), name);
    });
  });

  it('has its parts', async () => {
    const element = await comparison();
    for (const part of ['base', 'card', 'name', 'row', 'drawing', 'figure', 'caption', 'downloads'])
      assert.isOk(inside(element, `[part=${part}]`), part);
  });
});
