import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { assertBundle, recordsOf } from '@plan-elements/bundle';
import type { Bundle } from '@plan-elements/bundle';

import { loadLanguage } from '../../packages/elements/src/internal/dictionary.js';
import { quotedBy } from '../../packages/elements/src/source-quote/quoted.js';
import { askedBy, folderOf, recordsFor, settle, WHOLE } from '../../stories/gallery/configurator/choice.js';
import type { Asked } from '../../stories/gallery/configurator/choice.js';
import * as frames from '../../stories/gallery/configurator/frames.js';
import { frozenBundle } from '../../stories/gallery/configurator/frozen.js';
import { snippetsOf } from '../../stories/gallery/configurator/hand-over.js';
import { entriesOf, KINDS, searched } from '../../stories/gallery/configurator/records.js';
import * as snippets from '../../stories/gallery/configurator/snippets.js';
import { configuratorStrings } from '../../stories/gallery/configurator/strings/configurator.js';
import { SAMPLE, SAMPLE_DOCUMENT, SAMPLE_DRAFT } from '../fixtures/sample-bundle.js';
import { chosen, FACTS } from '../helpers/configurator.js';

const { id } = SAMPLE_DOCUMENT;
const SITE = 'https://www.example.gov.cn/widgets/';
/** Two plans, so that there is something to compare. */
const TWO: Bundle = {
  ...SAMPLE,
  documents: [SAMPLE_DOCUMENT, SAMPLE_DRAFT],
  indicators: [
    ...SAMPLE.indicators,
    { ...SAMPLE.indicators[0]!, id: `${SAMPLE_DRAFT.id}/high-tech-enterprises`, document: SAMPLE_DRAFT.id },
  ],
};
const LANGUAGES = ['zh-CN', 'zh-Hant', 'en'] as const;
const TAGS = Object.keys(KINDS);

before(async () => {
  await loadLanguage('en');
  await loadLanguage('zh-Hant');
});

describe('what can be chosen', () => {
  it('is every tag of the manifest, with the values of its attributes', () => {
    assert.deepEqual(TAGS.toSorted(), Object.keys(FACTS.options).sort());
    const looks = FACTS.options['target-gauge']?.find(({ name }) => name === 'look');
    assert.deepEqual(looks?.values, ['arc', 'bar', 'number', 'compact']);
    const table = FACTS.options['facility-timeline']?.find(({ name }) => name === 'table');
    assert.equal(table?.flag, true);
    for (const tag of TAGS)
      assert.ok(
        FACTS.options[tag]?.some(({ name }) => name === 'lang'),
        tag,
      );
  });

  for (const language of LANGUAGES) {
    it(`has a name in ${language}`, () => {
      const { tags, options, values } = configuratorStrings[language];
      for (const tag of TAGS) {
        assert.ok(tags[tag], tag);
        for (const option of FACTS.options[tag] ?? []) {
          assert.ok(options[option.name], option.name);
          if (!option.flag) for (const value of option.values) assert.ok(!value || values[value], `${option.name} ${value}`);
        }
      }
    });
  }

  for (const tag of TAGS) {
    it(`<${tag}> takes records that it can show`, () => {
      const ids = recordsFor(TWO, tag, id);
      assert.equal(new Set(ids).size, ids.length, 'no id twice');
      assert.ok(ids.length > 0);
      if (tag === 'source-quote') {
        for (const record of ids) assert.ok(quotedBy(TWO, ...(record.split('#') as [string, string])), record);
      }
    });
  }

  it('is found by words of its name or id, in any order and width', () => {
    const groups = entriesOf(SAMPLE, 'source-quote', id, 'en');
    const found = (query: string): string[] => searched(groups, query).flatMap(({ entries }) => entries.map((one) => one.id));
    assert.deepEqual(found('ENTERPRISES　high-tech')[0], `${id}/high-tech-enterprises`);
    assert.deepEqual(found('nothing of the kind'), []);
    assert.equal(found(' ').length, recordsFor(SAMPLE, 'source-quote', id).length);
  });
});

describe('a choice in an address', () => {
  const whole: Asked = {
    tag: 'target-gauge',
    plan: id,
    record: `${id}/rd-intensity`,
    'widget-look': 'bar',
    'widget-lang': 'en',
    value: '4.9',
    'as-of': '2026-06-30',
    by: '示例区统计局',
    data: 'frozen',
    files: 'tag',
    base: SITE,
    width: '320',
  };

  it('comes back as it was', () => {
    assert.deepEqual(askedBy(chosen(SAMPLE, whole)), whole);
    for (const tag of TAGS) {
      const choice = chosen(TWO, { tag });
      assert.deepEqual(chosen(TWO, askedBy(choice)), choice);
    }
  });

  it('is the first of everything where nothing is asked for', () => {
    const { record, data, base } = chosen(SAMPLE, {});
    assert.deepEqual({ record, data, base }, { record: `${id}/high-tech-enterprises`, data: 'bundle', base: '/plan-elements/' });
  });

  const wrong: Asked = {
    tag: 'marquee',
    plan: 'nowhere',
    record: 'nothing',
    'widget-look': 'pie',
    data: 'cloud',
    files: 'none',
    base: 'javascript:alert(1)//',
    width: '1',
  };
  for (const [name, found] of Object.entries(wrong)) {
    it(`says that there is no ${name}=${found}, and takes the first`, () => {
      const { choice, faults } = settle({ [name]: found }, SAMPLE, FACTS);
      assert.deepEqual(faults, [{ name, found }]);
      assert.deepEqual(choice, chosen(SAMPLE, {}));
    });
  }

  it('names a folder only where files can be loaded from', () => {
    const folders = {
      '/': '/',
      '/a/b': '/a/b/',
      './': './',
      '../x/': '../x/',
      'https://a.cn': 'https://a.cn/',
      ' https://a.cn/x ': 'https://a.cn/x/',
    };
    for (const [address, folder] of Object.entries(folders)) assert.equal(folderOf(address), folder, address);
    for (const address of [
      'javascript:x',
      'data:,',
      '//a.cn/',
      'a b',
      '/a"b/',
      "/a'/",
      '/a?b',
      '/a#b',
      'ftp://a/',
      '/<b>/',
      '/a;b/',
    ]) {
      assert.equal(folderOf(address), undefined, address);
    }
  });
});

describe('frozen data', () => {
  for (const tag of TAGS) {
    it(`of <${tag}> are a bundle, smaller than the whole, in which every choice is still found`, () => {
      for (const record of recordsFor(TWO, tag, id).map((one) => (one === WHOLE ? '' : one))) {
        const frozen = frozenBundle(TWO, { tag, plan: id, record });
        assertBundle(frozen);
        if (record) assert.ok(recordsFor(frozen, tag, id).includes(record), record);
        if (tag !== 'plan-card') assert.ok(JSON.stringify(frozen).length < JSON.stringify(TWO).length);
      }
    });
  }

  it('of one gauge hold one indicator and what contradicts it', () => {
    const record = SAMPLE.findings[0]?.records[0] ?? '';
    const frozen = frozenBundle(SAMPLE, { tag: 'target-gauge', plan: id, record });
    assert.deepEqual(
      frozen.indicators.map((one) => one.id),
      [record],
    );
    assert.ok(frozen.findings.length > 0);
    assert.equal(frozen.tasks.length + frozen.facilities.length + frozen.funds.length + frozen.goals.length, 0);
  });

  it('keep the records that tasks name, and the tasks that name a fund', () => {
    const task = recordsOf(SAMPLE, 'tasks', id).find(({ mentions }) => mentions.length)!;
    const kept = frozenBundle(SAMPLE, { tag: 'task-list', plan: id, record: task.id });
    const ids = [...kept.indicators, ...kept.facilities, ...kept.funds].map((one) => one.id);
    assert.deepEqual(ids.sort(), task.mentions.toSorted());
    const fund = SAMPLE.funds.find((one) => SAMPLE.tasks.some(({ mentions }) => mentions.includes(one.id)))!;
    const around = frozenBundle(SAMPLE, { tag: 'fund-card', plan: id, record: fund.id });
    assert.ok(around.tasks.some(({ mentions }) => mentions.includes(fund.id)));
  });
});

describe('snippets', () => {
  const GAUGE: Asked = { tag: 'target-gauge', record: `${id}/high-tech-enterprises` };
  const tagOf = (asked: Asked): string => snippets.tagHtml(chosen(TWO, asked), TWO, FACTS);

  const tags: [Asked, string][] = [
    [
      GAUGE,
      `<target-gauge src="/plan-elements/bundle.json" target="${id}/high-tech-enterprises">
  <p lang="zh-CN">到2027年，高新技术企业不少于2000家；尚无公开进展。</p>
</target-gauge>`,
    ],
    [
      { ...GAUGE, 'widget-look': 'compact', data: 'frozen' },
      `<target-gauge target="${id}/high-tech-enterprises" look="compact"><span lang="zh-CN">到2027年，高新技术企业不少于2000家；尚无公开进展。</span></target-gauge>`,
    ],
    [{ tag: 'task-list', data: 'plan' }, `<task-list src="/plan-elements/plans/${id}.json" plan="${id}">`],
    [
      { tag: 'facility-timeline', record: SAMPLE.facilities[0]!.id, 'widget-table': 'on', 'widget-group': 'none' },
      `<facility-timeline src="/plan-elements/bundle.json" plan="${id}" selected="${SAMPLE.facilities[0]!.id}" group="none" table>`,
    ],
    [
      { tag: 'source-quote', record: `${id}/rd-intensity#1`, base: SITE },
      `src="${SITE}bundle.json" record="${id}/rd-intensity" statement="1">`,
    ],
    [
      { tag: 'plan-compare', record: 'high-tech-enterprises' },
      '<plan-compare src="/plan-elements/bundle.json" concept="high-tech-enterprises">',
    ],
    [{ tag: 'plan-card', 'widget-size': 'elder' }, `plan="${id}" size="elder">`],
    [
      { tag: 'fund-card', record: WHOLE, 'widget-lang': 'en' },
      `<fund-card src="/plan-elements/bundle.json" plan="${id}" lang="en">\n  <ul lang="en">`,
    ],
  ];
  for (const [asked, html] of tags) {
    it(`write ${html.slice(0, 60)}…`, () => {
      const written = tagOf(asked);
      assert.ok(written.includes(html), written);
    });
  }

  it('carry a reported value only with its date and its publisher', () => {
    const reported = { ...GAUGE, value: '1,800', 'as-of': '2026-06', by: '示例区统计局' };
    assert.match(tagOf(reported), /value="1,800" as-of="2026-06" by="示例区统计局">/);
    for (const name of ['value', 'as-of', 'by'])
      assert.doesNotMatch(tagOf({ ...reported, [name]: '' }), /value=|as-of=|by=/, name);
    for (const wrong of [{ value: 'many' }, { 'as-of': 'yesterday' }])
      assert.doesNotMatch(tagOf({ ...reported, ...wrong }), /by=/);
    assert.doesNotMatch(tagOf({ ...reported, record: WHOLE }), /by=/);
    assert.doesNotMatch(frames.frameCode(chosen(TWO, reported), TWO, FACTS), /value|1,800/);
  });

  it('name the file’s own hash', () => {
    assert.equal(
      snippets.scriptHtml(chosen(TWO, { base: SITE }), FACTS),
      `<script type="module" src="${SITE}plan-elements.js" integrity="${FACTS.integrity['plan-elements.js']}" crossorigin="anonymous"></script>`,
    );
    for (const tag of TAGS) {
      const written = snippets.scriptHtml(chosen(TWO, { tag, files: 'tag' }), FACTS);
      assert.ok(written.includes(`/${tag}.js" integrity="${FACTS.integrity[`${tag}.js`]}"`), written);
    }
  });

  it('allow what the widget asks for, and nothing else', () => {
    const line = (asked: Asked): string => snippets.cspLine(chosen(TWO, asked), FACTS);
    assert.equal(
      line({}),
      "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
    );
    assert.match(
      line({ base: SITE }),
      /script-src 'self' https:\/\/www\.example\.gov\.cn;.*connect-src 'self' https:\/\/www\.example\.gov\.cn;/,
    );
    assert.doesNotMatch(line({ data: 'frozen' }), /connect-src/);
  });

  it('give a frame an address, a title and a height', () => {
    const [frame, script] = frames.frameCode(chosen(TWO, { ...GAUGE, base: SITE, 'widget-lang': 'en' }), TWO, FACTS).split('\n');
    assert.equal(
      frame,
      `<iframe data-plan-embed src="${SITE}embed.html?tag=target-gauge&amp;src=bundle.json&amp;target=${id}/high-tech-enterprises&amp;lang=en" title="High-tech enterprises · ${SAMPLE_DOCUMENT.labels.en}" width="100%" height="360" loading="lazy"></iframe>`,
    );
    assert.ok(script?.includes(`${SITE}embed-host.js" integrity="${FACTS.integrity['embed-host.js']}"`));
  });

  it('link to an oEmbed answer where there is one', () => {
    const code = frames.oembedCode(chosen(TWO, { ...GAUGE, base: SITE }), TWO);
    assert.ok(code?.link.includes(`href="${SITE}${id}/target-gauge-high-tech-enterprises.json"`));
    assert.match(code?.command ?? '', /--site https:\/\/www\.example\.gov\.cn\/widgets\/ /);
    for (const without of [GAUGE, { ...GAUGE, base: SITE, 'widget-look': 'bar' }, { tag: 'plan-compare', base: SITE }]) {
      assert.equal(frames.oembedCode(chosen(TWO, without), TWO), undefined);
    }
  });

  it('say whose words they are, and what was translated by us', () => {
    assert.equal(
      snippets.sourceHtml(chosen(TWO, GAUGE), TWO),
      `<p lang="zh-CN">来源：示例区科学技术委员会、示例区人民政府：《示例区科技创新行动方案》（示科发〔2025〕1号），2025年3月10日。 <a href="https://example.org/plan.html">原文</a><br>
组件：Plan Elements（Apache-2.0）</p>`,
    );
    const english = snippets.sourceHtml(chosen(TWO, { ...GAUGE, 'widget-lang': 'en' }), TWO);
    assert.match(english, /unofficial translation.*<span lang="zh-CN">示例区科学技术委员会/);
    const both = snippets.sourceHtml(chosen(TWO, { tag: 'plan-compare' }), TWO);
    assert.match(both, /行动方案》[^]*远景方案（征求意见稿）》/);
  });

  const hostile = '"><script>alert(1)</script>&';
  const odd: Bundle = {
    ...TWO,
    documents: TWO.documents.map((document) => ({
      ...document,
      title: hostile,
      docNumber: hostile,
      url: `https://a.cn/${hostile}`,
    })),
    indicators: TWO.indicators.map((indicator) => ({ ...indicator, name: hostile, scope: hostile, labels: { en: hostile } })),
    tasks: TWO.tasks.map((task) => ({ ...task, title: hostile })),
    facilities: TWO.facilities.map((facility) => ({ ...facility, name: hostile, labels: {} })),
    funds: TWO.funds.map((fund) => ({ ...fund, name: hostile, purpose: hostile, labels: {} })),
  };
  for (const tag of TAGS) {
    it(`escape what documents and authors say around <${tag}>`, () => {
      for (const language of LANGUAGES) {
        for (const data of ['bundle', 'frozen']) {
          const reported = { value: '1', 'as-of': '2026', by: hostile };
          const choice = chosen(odd, { tag, data, base: SITE, 'widget-lang': language, ...reported });
          for (const { name, code } of snippetsOf(choice, odd, FACTS, language)) {
            assert.doesNotMatch(code, /<script>/, name);
            assert.equal(code.match(/<script\b/g)?.length ?? 0, ['script', 'data', 'frame'].includes(name) ? 1 : 0, name);
            if (name === 'data') assert.doesNotMatch(code.slice(8, -9), /</);
          }
        }
      }
    });
  }
});
