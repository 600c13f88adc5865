/** The gallery's pages, as text: plain HTML that a host could have written, with our tags in it. */
import { conceptsOf, recordsOf } from '@plan-elements/bundle';
import type { Bundle, Indicator, PlanDocument } from '@plan-elements/bundle';
import { chineseDate, titleWithNumber } from '../../packages/elements/src/internal/cite.js';
import { plain } from '../../packages/elements/src/internal/phrase.js';
import { sentenceOf } from '../../packages/elements/src/internal/sentence.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

/** The same words in both languages; the page's language decides which of them shows. */
const both = (zh: string, en: string): string => `<span lang="zh-CN">${zh}</span><span lang="en">${en}</span>`;

/** A choice of the switches; the script writes its words in the page's language. */
const option = (value: string, zh: string, en: string): string =>
  `<option value="${value}" data-en="${en}" data-zh="${zh}">${zh}</option>`;

const select = (name: string, label: string, ...options: string[]): string =>
  `<label>${label} <select name="${name}">${options.join('')}</select></label>`;

const SWITCHES = `<form id="switches" hidden>
        ${select('lang', both('语言', 'Language'), option('zh-CN', '简体中文', '简体中文'), option('zh-Hant', '繁體中文', '繁體中文'), option('en', 'English', 'English'))}
        ${select('theme', both('颜色', 'Colours'), option('', '随系统', 'System'), option('light', '浅色', 'Light'), option('dark', '深色', 'Dark'))}
        ${select('size', both('字号', 'Size'), option('', '标准', 'Standard'), option('elder', '大字', 'Large'))}
      </form>`;

interface Page {
  title: string;
  heading: string;
  /** Address of the bundle for every element on the page. */
  data: string;
  home: string;
  main: string;
}

const page = ({ title, heading, data, home, main }: Page): string => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escape(title)}</title>
    <link rel="stylesheet" href="/gallery.css">
    <script type="module" src="/gallery.js"></script>
    <script type="module" src="/dist/plan-elements.js"></script>
  </head>
  <body>
    <header>
      <p>${home}</p>
      ${SWITCHES}
    </header>
    <main data-plan-src="${data}">
      ${heading}
${main}
    </main>
  </body>
</html>
`;

const said = ({ issuers, issuedOn }: PlanDocument): string =>
  [issuers.join('、'), issuedOn ? `${chineseDate(issuedOn)}印发` : '']
    .filter(Boolean)
    .map((words) => `，${words}`)
    .join('');

/** What the card says without JavaScript. */
const cardOf = (document: PlanDocument): string =>
  `<plan-card plan="${document.id}">
        <p lang="zh-CN">${escape(`${titleWithNumber(document)}${said(document)}`)}</p>
      </plan-card>`;

const section = (zh: string, en: string, content: string): string => `
      <section>
        <h2>${both(zh, en)}</h2>
        ${content}
      </section>`;

const sentence = (indicator: Indicator): string => plain(sentenceOf(indicator, 'zh-CN'));

const listOf = (names: readonly string[]): string =>
  `<ul lang="zh-CN">${names.map((name) => `<li>${escape(name)}</li>`).join('')}</ul>`;

/** What a host pastes for one plan; `integrity` is the script's hash. */
const snippetOf = ({ id }: PlanDocument, indicator: Indicator | undefined, integrity: string): string =>
  [
    `<script type="module" src="/plan-elements.js" integrity="${integrity}"></script>`,
    ...(indicator
      ? [`<target-gauge src="/plans/${id}.json" target="${indicator.id}">${sentence(indicator)}</target-gauge>`]
      : []),
    `<task-list src="/plans/${id}.json" plan="${id}"></task-list>`,
  ].join('\n');

/** The page of one plan: its card, gauges, trends, facilities, tasks and funds, each only where the plan has any. */
export function planPage(bundle: Bundle, document: PlanDocument, integrity: string): string {
  const { id } = document;
  const indicators = recordsOf(bundle, 'indicators', id);
  const followed = indicators.filter(({ statements }) => new Set(statements.map(({ year }) => year)).size > 1);
  const facilities = recordsOf(bundle, 'facilities', id);
  const tasks = recordsOf(bundle, 'tasks', id);
  const funds = recordsOf(bundle, 'funds', id);
  const tag = (name: string, names: string[]): string => `<${name} plan="${id}">${listOf(names)}</${name}>`;
  const sections = [
    indicators.length > 0 && section('指标', 'Indicators', tag('target-gauge', indicators.map(sentence))),
    followed.length > 0 && section('历年', 'Through the years', tag('indicator-trend', followed.map(sentence))),
    facilities.length > 0 &&
      section(
        '设施',
        'Facilities',
        tag(
          'facility-timeline',
          facilities.map(({ name }) => name),
        ),
      ),
    tasks.length > 0 &&
      section(
        '任务',
        'Tasks',
        tag(
          'task-list',
          tasks.map(({ number, title }) => `${number} ${title}`),
        ),
      ),
    funds.length > 0 &&
      section(
        '资金',
        'Funds',
        tag(
          'fund-card',
          funds.map(({ name }) => name),
        ),
      ),
    section(
      '放到您的网页上',
      'On your own page',
      `<pre><code>${escape(snippetOf(document, indicators[0], integrity))}</code></pre>`,
    ),
  ];
  return page({
    title: document.title,
    heading: `<h1 class="spoken" lang="zh-CN">${escape(document.title)}</h1>`,
    data: `/data/plans/${id}.json`,
    home: `<a href="/">${both('全部规划', 'All plans')}</a>`,
    main: `      ${cardOf(document)}${sections.filter((text) => text !== false).join('')}`,
  });
}

/** The list of all plans, each with its card, and what several of them set a figure for. */
export function indexPage(bundle: Bundle): string {
  const cards = bundle.documents.map(
    (document) => `      <article>
      ${cardOf(document)}
      <p><a href="/${document.id}.html">${both('打开全部内容', 'Open the whole plan')}</a></p>
      </article>`,
  );
  const compared = conceptsOf(bundle).map(
    ({ id, indicators }) => `<plan-compare concept="${id}">${listOf(indicators.map(sentence))}</plan-compare>`,
  );
  const comparison = compared.length > 0 ? section('各规划比较', 'Plan against plan', compared.join('\n        ')) : '';
  return page({
    title: 'Plan Elements',
    heading: `<h1>${both('政府规划，每个数字都能点开原文', 'Government plans in which every number opens its sentence')}</h1>`,
    data: '/data/bundle.json',
    home: 'Plan Elements',
    main: cards.join('\n') + comparison,
  });
}
