import { assert, html } from '@open-wc/testing';
import { findRecord } from '@plan-elements/bundle';
import type { Bundle, Indicator } from '@plan-elements/bundle';
import type { LitElement, TemplateResult } from 'lit';

import type { OwnReport } from '../../packages/elements/src/internal/own-report.js';
import { marked } from '../../packages/elements/src/internal/phrase.js';
import { PlanElement } from '../../packages/elements/src/internal/plan-element.js';
import { sentenceOf } from '../../packages/elements/src/internal/sentence.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';
import { FAULTY_REPORT, SAMPLE_REPORT } from '../fixtures/sample-report.js';
import { assertAccessible } from '../helpers/axe.js';
import { fakeFetch, freshUrl } from '../helpers/fake-fetch.js';
import type { FakeFetch } from '../helpers/fake-fetch.js';
import { allInside, inside, mount, once, settle, textOf } from '../helpers/fixture.js';

const ID = 'example-2027/high-tech-enterprises';
const WITHOUT = '到2027年，高新技术企业不少于2000家；尚无公开进展。';
const SAID = '到2027年，高新技术企业不少于2000家；示例发布单位（虚构）报告 2026-06-30：1800家，已达目标的 90%，目标年 2027。';

/** One indicator as its sentence, and what its own tag reports. */
class ReportProbe extends PlanElement<Indicator> {
  static override readonly tag = 'report-probe';

  protected override get ownReport(): OwnReport | undefined {
    const [value, asOf, by] = ['value', 'as-of', 'by'].map((name) => this.getAttribute(name));
    return (value ?? asOf ?? by) === null ? undefined : { id: ID, value, asOf, by };
  }

  protected override select(bundle: Bundle): Indicator | undefined {
    return findRecord(bundle, 'indicators', ID);
  }

  protected override renderData(indicator: Indicator): TemplateResult {
    const reported = this.reportedOf(indicator.id);
    const { language, reportWords: words } = this;
    const clause = reported && words?.clauseOf(reported, words.indicatorState(indicator, reported, language), language);
    return html`<p id="said">${marked(sentenceOf(indicator, language, clause))}</p>
      <button>x</button>`;
  }
}
ReportProbe.define();

const said = (element: Element): string => textOf(inside(element, '#said'));
const notes = (element: Element): string[] => allInside(element, '.note').map(textOf);

const withReport = (report: unknown, lang = 'zh-CN'): Promise<ReportProbe> =>
  mount<ReportProbe>(html`<report-probe lang=${lang} .bundle=${SAMPLE} .report=${report}></report-probe>`);

describe('report', () => {
  let net: FakeFetch;
  beforeEach(() => (net = fakeFetch()));
  afterEach(() => net.restore());

  it('is none: nothing looks reported, and nothing is asked for', async () => {
    const element = await withReport(undefined);
    assert.equal(said(element), WITHOUT);
    assert.deepEqual(notes(element), []);
    assert.lengthOf(net.requests, 0);
  });

  describe('where it comes from', () => {
    it('is the property, as an object', async () => {
      assert.equal(said(await withReport(SAMPLE_REPORT)), SAID);
    });

    it('is the closest data-plan-report', async () => {
      const url = freshUrl('report.json');
      const host = await mount<LitElement>(
        html`<div data-plan-report="nowhere">
          <div data-plan-report=${url}><report-probe .bundle=${SAMPLE}></report-probe></div>
        </div>`,
      );
      const element = host.querySelector<ReportProbe>('report-probe')!;
      await requested(1);
      assert.match(net.requests[0]!.url, new RegExp(`${url}$`));
      net.requests[0]!.answer(SAMPLE_REPORT);
      await complete(element);
      assert.equal(said(element), SAID);
    });

    it('is a script in the page', async () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.dataset.planReport = '';
      script.textContent = JSON.stringify(SAMPLE_REPORT);
      document.body.append(script);
      try {
        assert.equal(said(await withReport(undefined)), SAID);
      } finally {
        script.remove();
      }
    });

    it('is another one later, and none in the end', async () => {
      const element = await withReport(SAMPLE_REPORT);
      element.report = { ...SAMPLE_REPORT, publisher: '另一虚构单位' };
      await element.updateComplete;
      assert.include(said(element), '另一虚构单位报告');
      element.report = undefined;
      await element.updateComplete;
      assert.equal(said(element), WITHOUT);
      assert.deepEqual(notes(element), []);
    });
  });

  /** Waits until that many requests have been made: the reader is loaded first. */
  async function requested(count: number): Promise<void> {
    for (let times = 0; times < 200 && net.requests.length < count; times += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    assert.lengthOf(net.requests, count);
  }

  /** Waits until an element has drawn all that it has been answered. */
  async function complete(element: ReportProbe): Promise<void> {
    for (let times = 0; times < 200 && element.state === 'pending'; times += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await element.updateComplete;
  }

  it('asks once for one address', async () => {
    const url = freshUrl('report.json');
    const host = await mount<LitElement>(
      html`<div>${[1, 2, 3].map(() => html`<report-probe .bundle=${SAMPLE} report=${url}></report-probe>`)}</div>`,
    );
    await requested(1);
    net.requests[0]!.answer(SAMPLE_REPORT);
    for (const element of host.querySelectorAll<ReportProbe>('report-probe')) {
      await complete(element);
      assert.equal(said(element), SAID);
    }
    assert.lengthOf(net.requests, 1);
  });

  it('holds the first picture back, so that nothing says “no progress” in the meantime', async () => {
    const element = await mount<ReportProbe>(
      html`<report-probe .bundle=${SAMPLE} report=${freshUrl('report.json')}>两千家</report-probe>`,
    );
    await requested(1);
    assert.equal(element.state, 'pending');
    assert.lengthOf(allInside(element, '#said'), 0);
    assert.lengthOf(inside<HTMLSlotElement>(element, 'slot').assignedNodes(), 1);
    net.requests[0]!.answer(SAMPLE_REPORT);
    await complete(element);
    assert.equal(said(element), SAID);
  });

  it('keeps the former report while another is on its way', async () => {
    const element = await withReport(SAMPLE_REPORT);
    element.report = freshUrl('report.json');
    await requested(1);
    assert.equal(element.state, 'pending');
    assert.equal(said(element), SAID);
    net.requests[0]!.answer({ ...SAMPLE_REPORT, entries: [] });
    await complete(element);
    assert.equal(said(element), WITHOUT);
  });

  it('comes before the load event, and again with reload()', async () => {
    const [src, report] = [freshUrl(), freshUrl('report.json')];
    const element = await mount<ReportProbe>(html`<report-probe src=${src} report=${report}></report-probe>`);
    await requested(2);
    const answer = (value: unknown, kind: RegExp): void =>
      net.requests.filter(({ url }) => kind.test(url)).forEach((request) => request.answer(value));
    const loaded = once(element, 'load');
    answer(SAMPLE, /bundle/);
    answer(SAMPLE_REPORT, /report/);
    await loaded;
    assert.equal(said(element), SAID);
    const reloaded = element.reload();
    await requested(4);
    answer(SAMPLE, /bundle/);
    answer({ ...SAMPLE_REPORT, entries: [] }, /report/);
    await reloaded;
    assert.equal(said(element), WITHOUT);
  });

  describe('an example', () => {
    it('says so on its face, above the data', async () => {
      const element = await withReport(SAMPLE_REPORT);
      const [face] = allInside(element, '[part=example]');
      assert.equal(textOf(face), '示例 下列进展数值为虚构，只用来演示，并非真实进展。');
      assert.equal(face?.nextElementSibling?.id, 'said');
      await assertAccessible(element);
    });

    it('is no word that a real report shows', async () => {
      assert.deepEqual(notes(await withReport({ ...SAMPLE_REPORT, example: false })), []);
    });
  });

  describe('refusals', () => {
    it('are counted, open to rows and reasons, and do not stop the rest', async () => {
      const element = await withReport(FAULTY_REPORT);
      assert.equal(said(element), SAID);
      const details = inside<HTMLDetailsElement>(element, '[part=refused]');
      assert.equal(textOf(details), '进展报告有 3 处未采用，其余照常显示');
      details.querySelector('summary')!.click();
      await once(details, 'toggle');
      await element.updateComplete;
      assert.deepEqual([...details.querySelectorAll('li')].map(textOf), [
        '第 2 行：规划数据里没有编号“example-2027/no-such-record”的指标、任务、设施或资金。',
        '第 3 行（example-2027/talent）：单位“人”与规划的“万人”不符。',
        '第 4 行（example-2027/rd-intensity）：缺少单位，应为“%”。',
      ]);
      await assertAccessible(element);
    });

    it('are said in English, Chinese marked', async () => {
      const element = await withReport(FAULTY_REPORT, 'en');
      const details = inside<HTMLDetailsElement>(element, '[part=refused]');
      assert.equal(textOf(details), '3 items of the progress report not used; the rest is shown');
      details.querySelector('summary')!.click();
      await once(details, 'toggle');
      await element.updateComplete;
      const items = [...details.querySelectorAll('li')];
      assert.equal(textOf(items[1]), 'Row 3 (example-2027/talent): the unit “人” is not the plan’s “万人”.');
      assert.deepEqual([...items[1]!.querySelectorAll('[lang=zh-CN]')].map(textOf), ['人', '万人']);
    });
  });

  describe('failure', () => {
    const failures: [name: string, answer: (request: FakeFetch['requests'][0]) => void, reason: string][] = [
      ['no connection', (request) => request.fail(), '连接不上服务器，或者传输中断。'],
      ['a missing file', (request) => request.answer('', { status: 404 }), '服务器回答 404。'],
      ['broken JSON', (request) => request.answer('{"a'), '得到的 JSON 不完整或有错。'],
      [
        'another version',
        (request) => request.answer({ ...SAMPLE_REPORT, schemaVersion: '2.0' }),
        '数据的格式版本是 2.0，本页组件不认识。',
      ],
      ['a bundle', (request) => request.answer(SAMPLE), '数据的“publisher”一项缺失或类型不对。'],
    ];
    for (const [name, answer, reason] of failures) {
      it(`of ${name} is said with a retry, and the plan stays`, async () => {
        const url = freshUrl('report.json');
        const host = await mount<LitElement>(html`<div><report-probe .bundle=${SAMPLE} report=${url}></report-probe></div>`);
        const element = host.querySelector<ReportProbe>('report-probe')!;
        await requested(1);
        answer(net.requests[0]!);
        await complete(element);
        assert.equal(said(element), WITHOUT);
        assert.deepEqual(notes(element), [`进展报告未能载入。${reason}规划本身的内容照常显示。重试`]);
        await assertAccessible(element);
        inside(element, '.action').click();
        await requested(2);
        net.requests[1]!.answer(SAMPLE_REPORT);
        await complete(element);
        await settle(element);
        assert.equal(said(element), SAID);
        assert.equal(element.shadowRoot?.activeElement?.localName, 'button');
      });
    }

    it('of a report in the page has nothing to try again', async () => {
      const element = await withReport({ ...SAMPLE_REPORT, asOf: 1 });
      assert.deepEqual(notes(element), ['进展报告未能载入。数据的“asOf”一项缺失或类型不对。规划本身的内容照常显示。']);
    });
  });

  describe('the figure of a tag', () => {
    const own = (value: string, asOf: string, by: string, lang = 'zh-CN'): Promise<ReportProbe> =>
      mount<ReportProbe>(
        html`<report-probe lang=${lang} .bundle=${SAMPLE} value=${value} as-of=${asOf} by=${by}></report-probe>`,
      );

    it('counts as reported, and more than the report', async () => {
      const element = await own('1,700', '2026-07', '示例管委会');
      assert.include(said(element), '示例管委会报告 2026-07：1700家');
      element.report = SAMPLE_REPORT;
      await element.updateComplete;
      assert.include(said(element), '示例管委会报告 2026-07：1700家');
    });

    const faults: [value: string, asOf: string, by: string, zh: string, en: string][] = [
      [
        '1800',
        '',
        '',
        '标签缺少 as-of、by 属性：value、as-of、by 三者须同时写明，所以这一数值不显示。',
        'The tag lacks as-of and by: value, as-of and by belong together, so this value is not shown.',
      ],
      [
        '一千八',
        '2026',
        '示例管委会',
        '标签的 value 属性“一千八”不是数字，所以这一数值不显示。',
        'The tag’s value “一千八” is no number, so this value is not shown.',
      ],
      [
        '1800',
        '2026-02-30',
        '示例管委会',
        '标签的 as-of 属性“2026-02-30”不是存在的日期，所以这一数值不显示。',
        'The tag’s as-of “2026-02-30” is no date that exists, so this value is not shown.',
      ],
    ];
    for (const [value, asOf, by, zh, en] of faults) {
      it(`says what is wrong with ${[value, asOf, by].join('|')}`, async () => {
        const element = await own(value, asOf, by);
        assert.equal(said(element), WITHOUT);
        assert.deepEqual(notes(element), [zh]);
        assert.deepEqual(notes(await own(value, asOf, by, 'en')), [en]);
      });
    }
  });

  it('is said in English, the publisher’s name marked as Chinese', async () => {
    const element = await withReport(SAMPLE_REPORT, 'en');
    assert.equal(
      said(element),
      'High-tech enterprises: at least 2,000 by 2027 (不少于2000家); reported by 示例发布单位（虚构）, 2026-06-30: 1,800 (1800家), 90% of the target, target year 2027.',
    );
    assert.include(allInside(element, '[lang=zh-CN]').map(textOf), '示例发布单位（虚构）');
  });
});
