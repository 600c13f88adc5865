import { getElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import type { ElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import type { RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { Bundle, Report } from '@plan-elements/bundle';
import { loadLanguage } from '@plan-elements/elements';
import type { PlanElement } from '@plan-elements/elements';
import '@plan-elements/elements/define.js';

import { TWIN_STYLES, plainHtml, tidyShadow } from './tidy.js';

/** What one tag shows, without a script. */
export interface Twin {
  /** Its shadow tree, styles left out. */
  readonly shadow: string;
  /** The same as plain HTML for the light tree. */
  readonly plain: string;
  /** Its style sheet. */
  readonly styles: string;
}

/** What a tag is rendered from. */
export interface TwinInput {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly lang: string;
  readonly bundle: Bundle;
  readonly report?: Report | undefined;
}

/** Attributes that say where data are; here the data themselves are given. */
const ADDRESSES = new Set(['src', 'report', 'lang']);

const newInfo = (): RenderInfo => ({
  elementRenderers: [LitElementRenderer],
  customElementInstanceStack: [],
  customElementHostStack: [],
  eventTargetStack: [],
  slotStack: [],
  deferHydration: false,
});

const elementOf = (renderer: ElementRenderer): PlanElement<unknown> => renderer.element as unknown as PlanElement<unknown>;

/**
 * Renders one tag as a page without a script shows it.
 *
 * @returns `undefined` where the bundle has nothing that the attributes ask for.
 */
export async function renderTwin({ tag, attributes, lang, bundle, report }: TwinInput): Promise<Twin | undefined> {
  await Promise.all([loadLanguage('en'), loadLanguage('zh-CN')]);
  const info = newInfo();
  const renderer = getElementRenderer(info, tag);
  renderer.setAttribute('lang', lang);
  for (const [name, value] of attributes) if (!ADDRESSES.has(name)) renderer.setAttribute(name, value);
  renderer.setProperty('bundle', bundle);
  if (report) renderer.setProperty('report', report);
  info.customElementInstanceStack.push(renderer);
  info.customElementHostStack.push(renderer);
  renderer.connectedCallback();
  await elementOf(renderer).reportComplete;
  const rendered = await collectResult(renderer.renderShadow(info) ?? []);
  if (elementOf(renderer).state !== 'complete') return undefined;
  const [, styles = '', shadow = ''] = /^\s*(?:<style>([^]*?)<\/style>)?([^]*)$/.exec(rendered) ?? [];
  return { shadow: tidyShadow(shadow), plain: plainHtml(shadow), styles: styles + TWIN_STYLES };
}
