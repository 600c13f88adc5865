/** The gallery's pages, as text: plain HTML that a host could have written, with our tags in it. */
import { conceptsOf, recordsOf } from '@plan-elements/bundle';
import type { Bundle, PlanDocument } from '@plan-elements/bundle';
import { attributesHtml, escapeHtml as escape, jsonInsideScript } from '../../packages/elements/node/html.js';
import type { Facts } from './configurator/facts.js';
import { KINDS } from './configurator/records.js';
import { saidHtml, saidOf } from './configurator/said.js';

/** The same words in both languages; the page's language decides which of them shows. */
const both = (zh: string, en: string): string => `<span lang="zh-CN">${zh}</span><span lang="en">${en}</span>`;

/** A choice of the switches; the script writes its words in the page's language. */
const option = (value: string, zh: string, en: string): string =>
  `<option value="${value}" data-en="${en}" data-zh="${zh}">${zh}</option>`;

const select = (name: string, label: string, ...options: string[]): string =>
  `<label>${label} <select name="${name}">${options.join('')}</select></label>`;

const SWITCHES = `<form id="switches">
        ${select('lang', both('语言', 'Language'), option('zh-CN', '简体中文', '简体中文'), option('zh-Hant', '繁體中文', '繁體中文'), option('en', 'English', 'English'))}
        ${select('theme', both('颜色', 'Colours'), option('', '随系统', 'System'), option('light', '浅色', 'Light'), option('dark', '深色', 'Dark'))}
        ${select('size', both('字号', 'Size'), option('', '标准', 'Standard'), option('elder', '大字', 'Large'))}
      </form>`;

interface Page {
  title: string;
  heading: string;
  /** Address of the bundle for every element on the page. */
  data?: string;
  home: string;
  /** The plan that the page is about. */
  plan?: string;
  /** What else its head holds. */
  head?: string;
  main: string;
}

/** Where a widget can be taken away; on that page itself there is nothing to lead to. */
const takeAway = ({ plan, head }: Page): string =>
  head
    ? ''
    : ` · <a href="/configurator.html${plan ? `?plan=${plan}` : ''}">${both('放到您的网页上', 'Put it on your page')}</a>`;

const page = (about: Page): string => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escape(about.title)}</title>
    <link rel="stylesheet" href="/gallery.css">
    <script type="module" src="/gallery.js"></script>
    <script type="module" src="/dist/plan-elements.js"></script>${about.head ?? ''}
  </head>
  <body>
    <header>
      <p>${about.home}${takeAway(about)}</p>
      ${SWITCHES}
    </header>
    <main${about.data ? ` data-plan-src="${about.data}"` : ''}>
      ${about.heading}
${about.main}
    </main>
  </body>
</html>
`;

/** A tag with what it says without JavaScript. */
function tagOf(bundle: Bundle, tag: string, plan: string, record = ''): string {
  const attribute = record ? KINDS[tag]?.attribute : undefined;
  const said = saidHtml(saidOf(bundle, { tag, plan, record }, 'zh-CN'), 'zh-CN');
  return `<${tag}${attributesHtml([attribute ? [attribute, record] : ['plan', plan]])}>${said}</${tag}>`;
}

const section = (zh: string, en: string, content: string): string => `
      <section>
        <h2>${both(zh, en)}</h2>
        ${content}
      </section>`;

/** The page of one plan: its card, gauges, trends, facilities, tasks and funds, each only where the plan has any. */
export function planPage(bundle: Bundle, document: PlanDocument): string {
  const { id } = document;
  const indicators = recordsOf(bundle, 'indicators', id);
  const has = (list: 'facilities' | 'tasks' | 'funds'): boolean => recordsOf(bundle, list, id).length > 0;
  const followed = indicators.some(({ statements }) => new Set(statements.map(({ year }) => year)).size > 1);
  const part = (there: boolean, zh: string, en: string, tag: string): string =>
    there ? section(zh, en, tagOf(bundle, tag, id)) : '';
  const sections = [
    part(indicators.length > 0, '指标', 'Indicators', 'target-gauge'),
    part(followed, '历年', 'Through the years', 'indicator-trend'),
    part(has('facilities'), '设施', 'Facilities', 'facility-timeline'),
    part(has('tasks'), '任务', 'Tasks', 'task-list'),
    part(has('funds'), '资金', 'Funds', 'fund-card'),
  ];
  return page({
    title: document.title,
    heading: `<h1 class="spoken" lang="zh-CN">${escape(document.title)}</h1>`,
    data: `/data/plans/${id}.json`,
    home: `<a href="/">${both('全部规划', 'All plans')}</a>`,
    plan: id,
    main: `      ${tagOf(bundle, 'plan-card', id)}${sections.join('')}`,
  });
}

/** The list of all plans, each with its card, and what several of them set a figure for. */
export function indexPage(bundle: Bundle): string {
  const cards = bundle.documents.map(
    ({ id }) => `      <article>
      ${tagOf(bundle, 'plan-card', id)}
      <p><a href="/${id}.html">${both('打开全部内容', 'Open the whole plan')}</a></p>
      </article>`,
  );
  const compared = conceptsOf(bundle).map(({ id }) => tagOf(bundle, 'plan-compare', '', id));
  const comparison = compared.length > 0 ? section('各规划比较', 'Plan against plan', compared.join('\n        ')) : '';
  return page({
    title: 'Plan Elements',
    heading: `<h1>${both('政府规划，每个数字都能点开原文', 'Government plans in which every number opens its sentence')}</h1>`,
    data: '/data/bundle.json',
    home: 'Plan Elements',
    main: cards.join('\n') + comparison,
  });
}

/** The page on which a widget is chosen and taken away; `facts` is what its script has to know. */
export function configuratorPage(facts: Facts): string {
  return page({
    title: '放到您的网页上 · Put it on your page',
    heading: `<h1>${both('放到您的网页上', 'Put it on your page')}</h1>`,
    home: `<a href="/">${both('全部规划', 'All plans')}</a>`,
    head: `
    <link rel="stylesheet" href="/configurator.css">
    <script type="application/json" id="facts">${jsonInsideScript(JSON.stringify(facts))}</script>
    <script type="module" src="/configurator.js"></script>`,
    main: `      <noscript>
        <p lang="zh-CN">这一页要用脚本。不用脚本的写法都在 docs/embedding.zh-CN.md。</p>
        <p lang="en">This page needs a script. What it writes is explained in docs/embedding.md.</p>
      </noscript>
      <div class="configurator"></div>`,
  });
}
