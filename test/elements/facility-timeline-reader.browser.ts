import { assert, html } from '@open-wc/testing';
import type { Bundle } from '@plan-elements/bundle';

import '../../packages/elements/src/facility-timeline/define.js';
import type { FacilityTimeline } from '../../packages/elements/src/facility-timeline/facility-timeline.js';
import { HARD, facilityId as id, manyFacilities, withFacilities, writtenFacilities } from '../fixtures/hard-facilities.js';
import type { WrittenFacility } from '../fixtures/hard-facilities.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';
import { reportEntry, SAMPLE_REPORT } from '../fixtures/sample-report.js';
import { assertAccessible } from '../helpers/axe.js';
import { allInside, inside, mount, openSource, settle, textOf } from '../helpers/fixture.js';
import { inTallWindow } from '../helpers/window-size.js';

const timeline = (bundle: Bundle, more: Partial<FacilityTimeline> = {}, lang = 'zh-CN'): Promise<FacilityTimeline> =>
  mount<FacilityTimeline>(
    html`<facility-timeline
      lang=${lang}
      today="none"
      .bundle=${bundle}
      .tools=${more.tools ?? false}
      .table=${more.table ?? false}
      .report=${more.report}
      .selected=${more.selected}
    ></facility-timeline>`,
  );

async function sized(element: FacilityTimeline, width: number): Promise<FacilityTimeline> {
  element.style.setProperty('width', `${width}px`);
  await settle(element);
  await settle(element);
  return element;
}

const names = (element: Element): string[] => allInside(element, '.name').map((name) => textOf(name).split('：')[0] ?? '');
const controls = (element: Element): HTMLSelectElement[] => allInside<HTMLSelectElement>(element, '.tools select');

async function choose(element: FacilityTimeline, select: HTMLSelectElement | undefined, value: string): Promise<void> {
  if (!select) throw new Error('There is no such control.');
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

async function search(element: FacilityTimeline, words: string): Promise<void> {
  const input = inside<HTMLInputElement>(element, '.tools input');
  input.value = words;
  input.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

async function press(element: FacilityTimeline, key: string, target: Element = inside(element, '.chart .name')): Promise<void> {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  await element.updateComplete;
}

const years = (element: Element): string => textOf(inside(element, '.zoom output'));
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** What assistive technology is given, a line a heading, list, button or row. */
const spoken = (element: Element): string[] =>
  allInside(element, 'h3, h4, ul[role=list], button, .tools, .zoom, output, table').map((node) => {
    const expanded = node.getAttribute('aria-expanded');
    const kind = node.getAttribute('role') ?? node.localName;
    const items = node.localName === 'ul' ? ` of ${node.children.length}` : '';
    const label = node.getAttribute('aria-label') ?? (['ul', 'table', 'div'].includes(node.localName) ? '' : textOf(node));
    return `${kind}${items}${label && ` ${label}`}${expanded === null ? '' : `, expanded ${expanded}`}`;
  });

describe('<facility-timeline> and its reader', () => {
  describe('the ten facilities of a plan', () => {
    inTallWindow();

    for (const width of [320, 1280]) {
      for (const [lang, size] of [
        ['zh-CN', ''],
        ['zh-CN', 'elder'],
        ['en', ''],
      ] as const) {
        it(`stand at ${width} px without overlap, in ${lang} ${size}`, async () => {
          const rows = (await (await fetch('/test/fixtures/pudong-facilities.json')).json()) as WrittenFacility[];
          const element = await timeline(writtenFacilities(rows), {}, lang);
          if (size) element.setAttribute('size', size);
          await sized(element, width);
          assert.lengthOf(allInside(element, '.row'), 10);
          const box = element.getBoundingClientRect();
          const nodes = allInside<Element>(element, '.name, .label, .row .mark, h3, .legend li').filter(
            (node) => node.getClientRects().length,
          );
          const rects = nodes.map((node) => node.getBoundingClientRect());
          rects.forEach((rect, index) => {
            assert.isAtLeast(rect.left, box.left - 0.5, textOf(nodes[index]));
            assert.isAtMost(rect.right, box.right + 0.5, textOf(nodes[index]));
            for (let other = index + 1; other < rects.length; other += 1)
              assert.isFalse(overlap(rect, rects[other] as DOMRect), `${textOf(nodes[index])} over ${textOf(nodes[other])}`);
          });
        });
      }
    }
  });

  describe('tools', () => {
    it('open from their button, and stand with the focus on it', async () => {
      const element = await timeline(HARD);
      const button = inside(element, '.head .action');
      button.focus();
      button.click();
      await element.updateComplete;
      assert.equal(button.getAttribute('aria-expanded'), 'true');
      assert.equal(element.shadowRoot?.activeElement, button);
      assert.lengthOf(allInside(element, '.tools'), 1);
      button.click();
      await element.updateComplete;
      assert.lengthOf(allInside(element, '.tools'), 0);
    });

    it('find by words and say how many', async () => {
      const element = await timeline(HARD, { tools: true });
      await search(element, '热物理');
      assert.deepEqual(names(element), ['高效示例试验装置']);
      assert.equal(textOf(inside(element, '.tools > output')), '显示 1 / 9 项');
      await search(element, '');
      assert.lengthOf(allInside(element, '.row'), 9);
    });

    it('choose by kind and by date, with counts', async () => {
      const element = await timeline(SAMPLE, { tools: true });
      assert.deepEqual([...(controls(element)[0]?.options ?? [])].map(textOf), ['全部', '大科学设施 3', '平台 1']);
      await choose(element, controls(element)[0], 'platform');
      assert.deepEqual(names(element), ['示例深海观测网']);
      await choose(element, controls(element)[0], '');
      await choose(element, controls(element)[1], 'computed');
      assert.deepEqual(names(element), ['高效示例试验装置']);
    });

    it('group and sort', async () => {
      const element = await timeline(SAMPLE, { tools: true });
      await choose(element, controls(element)[2], 'kind');
      assert.deepEqual(allInside(element, '.lane h3').map(textOf), ['大科学设施 3 项']);
      await choose(element, controls(element)[2], 'none');
      await choose(element, controls(element)[3], 'name');
      const sorted = allInside(element, '.lane .name').map(textOf);
      assert.deepEqual(
        sorted,
        [...sorted].sort((a, b) => new Intl.Collator('zh-CN').compare(a, b)),
      );
    });

    it('zoom by buttons, and back', async () => {
      const element = await sized(await timeline(HARD, { tools: true }), 1000);
      const all = years(element);
      const [out, earlier, later, more, reset] = allInside(element, '.zoom .action');
      more?.click();
      more?.click();
      await element.updateComplete;
      const near = years(element);
      assert.notEqual(near, all);
      earlier?.click();
      await element.updateComplete;
      assert.notEqual(years(element), near);
      later?.click();
      out?.click();
      await element.updateComplete;
      reset?.click();
      await element.updateComplete;
      assert.equal(years(element), all);
    });

    it('zoom and move by keys in the chart, which keeps its rows and says where the rest is', async () => {
      const element = await sized(await timeline(HARD, { tools: true }), 1000);
      const all = years(element);
      await press(element, '+');
      await press(element, '+');
      const near = years(element);
      assert.notEqual(near, all);
      assert.isNotEmpty(allInside(element, '.mark.earlier, .mark.later'));
      assert.lengthOf(allInside(element, '.row'), 9);
      await press(element, 'ArrowRight');
      assert.notEqual(years(element), near);
      await press(element, '-');
      await press(element, '0');
      assert.equal(years(element), all);
    });

    it('leave keys alone while they are closed, and in a field', async () => {
      const element = await timeline(HARD);
      const event = new KeyboardEvent('keydown', { key: '+', bubbles: true, composed: true, cancelable: true });
      inside(element, '.name').dispatchEvent(event);
      assert.isFalse(event.defaultPrevented);
      element.tools = true;
      await element.updateComplete;
      await press(element, '+', inside(element, '.tools input'));
      assert.equal(years(element), '2015–2031');
    });

    it('zoom by wheel with Ctrl, and leave the plain wheel to the page', async () => {
      const element = await sized(await timeline(HARD, { tools: true }), 1000);
      const wheel = async (more: WheelEventInit): Promise<WheelEvent> => {
        const event = new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, clientX: 700, ...more });
        inside(element, '.chart').dispatchEvent(event);
        await element.updateComplete;
        return event;
      };
      const all = years(element);
      assert.isFalse((await wheel({ deltaY: -200 })).defaultPrevented);
      assert.equal(years(element), all);
      assert.isTrue((await wheel({ deltaY: -200, ctrlKey: true })).defaultPrevented);
      assert.notEqual(years(element), all);
    });

    it('move by dragging and zoom by two fingers', async () => {
      const element = await sized(await timeline(HARD, { tools: true }), 1000);
      const point = async (type: string, pointerId: number, clientX: number): Promise<void> => {
        inside(element, '.chart').dispatchEvent(
          new PointerEvent(type, { pointerId, clientX, bubbles: true, composed: true, cancelable: true }),
        );
        await element.updateComplete;
      };
      const all = years(element);
      await point('pointerdown', 1, 500);
      await point('pointerdown', 2, 600);
      await point('pointermove', 2, 800);
      await point('pointerup', 2, 800);
      await point('pointerup', 1, 500);
      const near = years(element);
      assert.notEqual(near, all);
      await point('pointerdown', 3, 500);
      await point('pointermove', 3, 503);
      assert.equal(years(element), near);
      await point('pointermove', 3, 700);
      await point('pointercancel', 3, 700);
      assert.notEqual(years(element), near);
    });
  });

  describe('one facility', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    const undated = manyFacilities(12, { completionBasis: null, statusText: null }).facilities;
    const mixed = withFacilities([...SAMPLE.facilities, ...undated]);
    const current = (element: Element): string[] =>
      allInside(element, '[aria-current]').map((name) => textOf(name).split('：')[0] ?? '');

    it('is chosen by the property, which fires nothing', async () => {
      const element = await timeline(mixed, { selected: id('example-xfel') });
      element.addEventListener('plan-select', () => assert.fail('Nobody chose.'));
      assert.deepEqual(current(element), ['硬X射线示例装置']);
    });

    it('is chosen by the address of the page, and unfolds its list', async () => {
      history.replaceState(null, '', `#${id('f3')}`);
      const element = await timeline(mixed);
      await element.updateComplete;
      assert.deepEqual(current(element), ['示例装置3']);
      assert.isNull(element.shadowRoot?.querySelector('.folded'));
    });

    it('follows the address, whatever is filtered', async () => {
      const element = await timeline(mixed, { tools: true });
      await search(element, '热物理');
      history.replaceState(null, '', `#${encodeURIComponent(id('example-xfel'))}`);
      dispatchEvent(new HashChangeEvent('hashchange'));
      await element.updateComplete;
      assert.deepEqual(current(element), ['硬X射线示例装置']);
      await settle(element);
      assert.equal(textOf(inside(element, '.tools > output')), '显示 16 / 16 项');
      assert.equal(inside<HTMLInputElement>(element, '.tools input').value, '');
      history.replaceState(null, '', '#elsewhere');
      dispatchEvent(new HashChangeEvent('hashchange'));
      await element.updateComplete;
      assert.deepEqual(current(element), ['硬X射线示例装置']);
    });
  });

  describe('reports', () => {
    inTallWindow();

    it('puts reported dates beside planned ones, with who says so', async () => {
      const element = await sized(await timeline(SAMPLE, { report: SAMPLE_REPORT }), 1200);
      assert.deepEqual(
        allInside(element, '.actual .mark').map(({ className }) => className.trim()),
        ['mark expected', 'mark done', 'mark begun'],
      );
      const [expected] = allInside(element, '.actual .label').map(textOf);
      for (const words of [
        '2018-04 开工',
        '现预计 2028 建成',
        '方案原定 2025 年',
        '晚 3 年',
        '示例发布单位（虚构）报告 2026-06-30',
      ])
        assert.include(expected, words);
      assert.equal(inside<HTMLAnchorElement>(element, '.actual a').href, 'https://example.org/report.html');
      assert.include(textOf(inside(element, '.head p')), '其中3项有公开报告。');
      assert.include(
        allInside(element, '.name').map(textOf).join(),
        '计划2025年建成；依托单位示例科技大学；示例发布单位（虚构）报告',
      );
      await assertAccessible(element);
    });

    it('draws solid only what is reported', async () => {
      const element = await timeline(SAMPLE, { report: SAMPLE_REPORT });
      const ground = (selector: string): string => getComputedStyle(inside(element, selector)).backgroundColor;
      assert.equal(ground('.legend .done'), getComputedStyle(inside(element, '.legend .done')).borderTopColor);
      for (const planned of ['.legend .stated', '.legend .built', '.legend .computed'])
        assert.notEqual(ground(planned), ground('.legend .done'), planned);
      const without = await timeline(SAMPLE);
      assert.lengthOf(allInside(without, '.done, .expected, .begun, .actual'), 0);
    });

    it('never says late where nobody reported', async () => {
      const element = await mount<FacilityTimeline>(
        html`<facility-timeline lang="zh-CN" today="2040-01-01" .bundle=${HARD}></facility-timeline>`,
      );
      assert.notMatch(textOf(element), /[晚迟逾]|延期/);
    });

    it('takes a facility without a year in the plan onto the years of the report', async () => {
      const report = { ...SAMPLE_REPORT, entries: [reportEntry(2, 'example-ocean-net', { completed: '2026-03' })] };
      const element = await timeline(SAMPLE, { report });
      assert.lengthOf(allInside(element, '.index'), 0);
      const row = allInside(element, '.lane .row').find((node) => textOf(node).includes('示例深海观测网')) as Element;
      assert.include(textOf(row), '未写年份');
      assert.include(textOf(row), '2026-03 建成');
    });

    it('has a column in the table', async () => {
      const element = await timeline(SAMPLE, { report: SAMPLE_REPORT, table: true });
      assert.equal(textOf(allInside(element, 'thead th').pop()), '公开报告');
      assert.include(textOf(allInside(element, 'tbody tr')[1]), '现预计 2028 建成');
    });
  });

  describe('a walk by keyboard alone', () => {
    it('reaches everything in the order of reading, each with a name', async () => {
      const element = await sized(await timeline(SAMPLE, { tools: true }), 1000);
      const stops = allInside(element, 'button, input, select, a, [tabindex]').filter(
        (node) => node.tabIndex >= 0 && node.getClientRects().length,
      );
      const steps = stops.map((node) => {
        node.focus();
        assert.equal(element.shadowRoot?.activeElement, node);
        return (
          node.getAttribute('aria-label') ??
          (node instanceof HTMLButtonElement
            ? textOf(node)
            : textOf(node.closest('label')?.firstChild?.parentElement).slice(0, 2))
        );
      });
      assert.deepEqual(steps.slice(0, 12), [
        '筛选与缩放',
        '看表格',
        '查找',
        '类别',
        '日期',
        '分组',
        '排序',
        '缩小',
        '往前',
        '往后',
        '放大',
        '全部年份',
      ]);
      assert.isTrue(steps.every(Boolean));
      const figure = inside(element, '.figure');
      figure.focus();
      await openSource(element, figure);
      await press(element, 'Escape', figure);
      assert.equal(element.shadowRoot?.activeElement, figure);
      const fold = inside(element, '.head .action:last-child');
      fold.focus();
      fold.click();
      await element.updateComplete;
      assert.equal(element.shadowRoot?.activeElement, fold);
      assert.lengthOf(allInside(element, 'table'), 1);
    });
  });

  describe('what is spoken', () => {
    const row = (name: string, figure: string): string[] => [`button ${name}`, `button ${figure}, expanded false`];
    const files = ['button 下载 CSV', 'button 下载 SVG', 'button 下载 PNG'];
    const lanes = [
      'h3 示例东 2 项',
      'list of 2',
      ...row('示例光源：已建成，年份未载；依托单位示例物理研究所', '建成 年份未载'),
      ...row('硬X射线示例装置：计划2025年建成；依托单位示例科技大学', '2025 计划建成'),
      'h3 示例西 1 项',
      'list of 1',
      ...row('高效示例试验装置：2019年开工，建设周期4年，推算2023年建成；依托单位示例热物理研究所', '2023 推算 2019年开工＋4年'),
      'h3 未写年份 1 项',
      'h4 平台 1 项',
      'list of 1',
      ...row('示例深海观测网：正在论证，未写年份', '正在论证'),
    ];

    it('is a list with counts', async () => {
      assert.deepEqual(spoken(await timeline(SAMPLE)), [
        'button 筛选与缩放, expanded false',
        'button 看表格',
        'list of 4 图例',
        ...lanes,
        ...files,
      ]);
    });

    it('names the tools', async () => {
      const element = await sized(await timeline(SAMPLE, { tools: true }), 1000);
      assert.deepEqual(spoken(element).slice(0, 12), [
        'button 筛选与缩放, expanded true',
        'button 看表格',
        'group 筛选、排序与缩放',
        'output 显示 4 / 4 项',
        'group 年份',
        'button 缩小',
        'button 往前',
        'output 2019–2025',
        'button 往后',
        'button 放大',
        'button 全部年份',
        'list of 4 图例',
      ]);
      await assertAccessible(element);
    });

    it('counts a thousand', async () => {
      const element = await timeline(manyFacilities(1000, { completion: 2025, completionBasis: 'stated', region: '甲' }));
      assert.deepEqual(spoken(element).slice(3, 5), ['h3 甲 1000 项', 'list of 1000']);
    });
  });
});
