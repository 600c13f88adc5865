import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { CommandOptions } from './cli.js';
import { embedPages, oembedJson, pageHtml } from './embed-pages.js';
import { CommandError, readText, writeTexts } from './files.js';
import { readBundle } from './page-data.js';
import { outOf, requireFilled } from './render-command.js';
import { renderPage } from './render.js';

const published = fileURLToPath(new URL('../', import.meta.url));

function siteOf({ site }: CommandOptions): string {
  if (!site || !/^https?:\/\/[^/]/.test(site)) throw new CommandError('say where the pages will be: --site https://…', 2);
  return site.endsWith('/') ? site : `${site}/`;
}

/** `plan-elements embeds`: a page for a frame and an oEmbed answer for each widget of a bundle. */
export async function embedsCommand(path: string, options: CommandOptions): Promise<string> {
  const out = outOf(options);
  const site = siteOf(options);
  const bundle = await readBundle(path);
  const pages = embedPages(bundle);
  const files = new Map<string, string>([[join(out, 'bundle.json'), await readText(path)]]);
  for (const name of ['plan-elements.js', 'embed-frame.js', 'embed-host.js', 'embed.html', 'embed.css']) {
    files.set(join(out, name), await readText(join(published, name)));
  }
  for (const page of pages) {
    const rendered = await renderPage(pageHtml(page, site), {
      bundleOf: async () => bundle,
      reportOf: async () => undefined,
      stylesheetOf: (tag) => `../${tag}.css`,
    });
    requireFilled(page.path, rendered);
    files.set(join(out, `${page.path}.html`), rendered.html);
    files.set(join(out, `${page.path}.json`), oembedJson(page, site));
    for (const [tag, styles] of rendered.styles) files.set(join(out, `${tag}.css`), styles);
  }
  await writeTexts(files);
  return `${out}: ${pages.length} pages, each with its oEmbed answer`;
}
