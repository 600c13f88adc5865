import { dirname, join, resolve } from 'node:path';
import type { Bundle } from '@plan-elements/bundle';

import type { CommandOptions } from './cli.js';
import { CommandError, readText, writeTexts } from './files.js';
import { jsonInsideScript } from './html.js';
import { inlinePage, requestsLeft } from './offline.js';
import { PageData } from './page-data.js';
import { tagsOf } from './page.js';
import { outOf, requireFilled } from './render-command.js';
import { renderPage, TAGS } from './render.js';

const script = (attribute: string, json: string): string =>
  `<script type="application/json" ${attribute}>${jsonInsideScript(json)}</script>\n`;

/** The one bundle that the tags of a page show. */
function oneBundle(paths: readonly (string | undefined)[]): string | undefined {
  const [first, ...others] = new Set(paths);
  if (others.length > 0)
    throw new CommandError(`the page shows several bundles, an offline page holds one: ${[first, ...others].join(', ')}`);
  return first;
}

/** The text files beside a bundle, as scripts: passages in context, and what tasks say. */
async function textScripts(bundlePath: string, { documents }: Bundle): Promise<string> {
  const folder = join(dirname(bundlePath), /[\\/]plans$/.test(dirname(bundlePath)) ? '../text' : 'text');
  const texts = await Promise.all(documents.map(({ id }) => readText(join(folder, `${id}.json`))));
  return texts.map((text, index) => script(`id="plan-text-${documents[index]?.id}"`, text.trim())).join('');
}

/** `plan-elements offline`: a page with everything inside. */
export async function offlineCommand(page: string, options: CommandOptions): Promise<string> {
  const out = outOf(options);
  const html = await readText(page);
  const left = requestsLeft(html);
  if (left.length > 0) throw new CommandError(`nothing was written; the page would still ask for\n${left.join('\n')}`);
  const data = new PageData(page, html, options.root, options.bundle);
  const rendered = await renderPage(html, { bundleOf: (tag) => data.bundleOf(tag), reportOf: (tag) => data.reportOf(tag) });
  requireFilled(page, rendered);
  const tags = tagsOf(html, TAGS);
  const path = oneBundle(tags.map((tag) => data.pathOf(tag)));
  const [tag] = tags;
  const bundle = tag && (await data.bundleOf(tag));
  const scripts =
    path === undefined || typeof bundle !== 'object'
      ? ''
      : script('data-plan-bundle', JSON.stringify(bundle)) + (await textScripts(path, bundle));
  const root = options.root ?? dirname(page);
  const whole = await inlinePage(rendered.html, {
    read: (address) => readText(address.startsWith('/') ? join(root, address) : resolve(dirname(page), address)),
    tags: TAGS,
    data: scripts,
  });
  await writeTexts(new Map([[out, whole]]));
  return `${out}: ${rendered.filled} widgets and everything that they need`;
}
