import { findRecord, recordsOf } from '@plan-elements/bundle';
import type { Bundle, PlanDocument } from '@plan-elements/bundle';

import { attributesHtml, escapeHtml } from './html.js';

/** One widget of a bundle with a page of its own. */
export interface EmbedPage {
  /** Path below the site, without its ending: `yangpu-2025/task-list`. */
  readonly path: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What a list of results or a card shows. */
  readonly title: string;
  /** How tall it is before its frame says so, in CSS pixels. */
  readonly height: number;
}

const HEIGHTS: Readonly<Record<string, number>> = {
  'plan-card': 240,
  'target-gauge': 360,
  'task-list': 640,
  'facility-timeline': 560,
  'fund-card': 320,
  'indicator-trend': 420,
};

const ALL_OF_A_PLAN = 720;

/** How tall a widget is before its frame says so; `whole` where it shows all of a plan. */
export const heightOf = (tag: string, whole: boolean): number =>
  (whole && tag !== 'plan-card' ? undefined : HEIGHTS[tag]) ?? ALL_OF_A_PLAN;

const nameOf = (id: string): string => id.slice(id.indexOf('/') + 1);

function planPages(bundle: Bundle, { id, title }: PlanDocument): EmbedPage[] {
  const has = (list: 'indicators' | 'tasks' | 'facilities' | 'funds'): boolean => recordsOf(bundle, list, id).length > 0;
  const tags = [
    ['plan-card', true],
    ['target-gauge', has('indicators')],
    ['indicator-trend', has('indicators')],
    ['facility-timeline', has('facilities')],
    ['task-list', has('tasks')],
    ['fund-card', has('funds')],
  ] as const;
  return tags
    .filter(([, there]) => there)
    .map(([tag]) => ({
      path: `${id}/${tag}`,
      tag,
      attributes: { plan: id },
      title: `《${title}》`,
      height: heightOf(tag, true),
    }));
}

/** The pages of a bundle: each kind of widget for each plan, and each indicator and fund alone. */
export function embedPages(bundle: Bundle): EmbedPage[] {
  const single = (
    tag: string,
    attribute: string,
    records: readonly { id: string; document: string; name: string }[],
  ): EmbedPage[] =>
    records.map(({ id, document, name }) => ({
      path: `${document}/${tag}-${nameOf(id)}`,
      tag,
      attributes: { [attribute]: id },
      title: `${name}（《${findRecord(bundle, 'documents', document)?.title ?? ''}》）`,
      height: heightOf(tag, false),
    }));
  return [
    ...bundle.documents.flatMap((document) => planPages(bundle, document)),
    ...single('target-gauge', 'target', bundle.indicators),
    ...single('fund-card', 'fund', bundle.funds),
  ];
}

/** The page that a frame shows. Its widget is still empty; `render` fills it. */
export function pageHtml({ path, tag, attributes, title }: EmbedPage, site: string): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <link rel="canonical" href="${escapeHtml(`${site}${path}.html`)}">
    ${oembedLink({ path, title }, site)}
    <meta property="og:title" content="${escapeHtml(title)}">
    <link rel="stylesheet" href="../embed.css">
    <script type="module" src="../plan-elements.js"></script>
    <script type="module" src="../embed-frame.js"></script>
  </head>
  <body data-plan-src="../bundle.json">
    <${tag}${attributesHtml(Object.entries(attributes))}></${tag}>
  </body>
</html>
`;
}

const WIDTH = 640;

/** What a host pastes: a frame that `embed-host.js` gives its height, and that has a fair height without. */
export const iframeHtml = (src: string, { title, height }: Pick<EmbedPage, 'title' | 'height'>): string =>
  `<iframe data-plan-embed src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;

/** The frame of one of the pages. */
export const frameHtml = (page: EmbedPage, site: string): string => iframeHtml(`${site}${page.path}.html`, page);

/** What tells a reader of links where the page's oEmbed answer is. */
export const oembedLink = ({ path, title }: Pick<EmbedPage, 'path' | 'title'>, site: string): string =>
  `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${site}${path}.json`)}" title="${escapeHtml(title)}">`;

/** The static oEmbed answer, https://oembed.com. */
export const oembedJson = (page: EmbedPage, site: string): string =>
  `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: page.title,
      provider_name: new URL(site).host,
      provider_url: new URL(site).origin,
      width: WIDTH,
      height: page.height,
      html: frameHtml(page, site),
    },
    null,
    2,
  )}\n`;
