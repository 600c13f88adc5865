import { dirname, join, relative, sep } from 'node:path';

import type { CommandOptions } from './cli.js';
import { CommandError, readText, writeTexts } from './files.js';
import { PageData } from './page-data.js';
import { renderPage } from './render.js';
import type { RenderedPage } from './render.js';

/** Where a command writes; a call without it is wrong. */
export function outOf({ out }: CommandOptions): string {
  if (!out) throw new CommandError('say where to write: --out', 2);
  return out;
}

/** Ends the command where a tag was not filled, and where there was none. */
export function requireFilled(page: string, { faults, filled }: RenderedPage): void {
  if (faults.length > 0) {
    const lines = faults.map(({ line, tag, reason }) => `${page}:${line}: <${tag}>: ${reason}`);
    throw new CommandError(`nothing was written\n${lines.join('\n')}`);
  }
  if (filled === 0) throw new CommandError(`${page}: it has none of our tags`);
}

/** `plan-elements render`: fills the tags of a page. */
export async function renderCommand(page: string, options: CommandOptions): Promise<string> {
  const out = outOf(options);
  const html = await readText(page);
  const data = new PageData(page, html, options.root, options.bundle);
  const { css } = options;
  const sheet = (tag: string): string => join(css ?? '', `${tag}.css`);
  const rendered = await renderPage(html, {
    bundleOf: (tag) => data.bundleOf(tag),
    reportOf: (tag) => data.reportOf(tag),
    stylesheetOf: css === undefined ? undefined : (tag) => relative(dirname(out), sheet(tag)).split(sep).join('/'),
  });
  requireFilled(page, rendered);
  const styles = css === undefined ? [] : [...rendered.styles].map(([tag, text]) => [sheet(tag), text] as const);
  await writeTexts(new Map([...styles, [out, rendered.html]]));
  return `${out}: ${rendered.filled} filled`;
}
