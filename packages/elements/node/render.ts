import type { Bundle, Report } from '@plan-elements/bundle';
import * as elements from '@plan-elements/elements';

import { edited } from './markup.js';
import type { Edit } from './markup.js';
import { awaitSheets, tagsOf } from './page.js';
import type { PageTag } from './page.js';
import { renderTwin } from './twin.js';
import type { Twin } from './twin.js';

/** Tags that the renderer fills. */
export const TAGS: ReadonlySet<string> = new Set(
  Object.values(elements).flatMap((member) =>
    typeof member === 'function' && 'tag' in member && member.tag ? [member.tag] : [],
  ),
);

/** A tag that could not be filled, and why; what stood there still stands. */
export interface RenderFault {
  readonly line: number;
  readonly tag: string;
  readonly reason: string;
}

/** Where the renderer finds data, and how it writes styles. */
export interface RenderSurroundings {
  /** The bundle of a tag; a sentence where there is none. */
  bundleOf(tag: PageTag): Promise<Bundle | string>;
  /** The report of a tag, nothing where it names none; a sentence where it can't be had. */
  reportOf(tag: PageTag): Promise<Report | string | undefined>;
  /** Address of a tag's style sheet; without it the styles stand on the page, which a strict policy forbids. */
  stylesheetOf?: ((tag: string) => string) | undefined;
}

/** A page whose tags say what they show before, and without, any script. */
export interface RenderedPage {
  readonly html: string;
  readonly filled: number;
  readonly faults: readonly RenderFault[];
  /** Style sheets by tag, to be published where `stylesheetOf` says. */
  readonly styles: ReadonlyMap<string, string>;
}

function contentOf({ shadow, plain, styles }: Twin, tag: PageTag, stylesheet: string | undefined): string {
  const sheet = stylesheet === undefined ? `<style>${styles}</style>` : `<link rel="stylesheet" href="${stylesheet}">`;
  const own = tag.own || `<div data-plan-twin>${plain}</div>`;
  return `<template shadowrootmode="open">${sheet}${shadow}</template>${own}`;
}

/**
 * Fills the tags of a page with what they show: a declarative shadow tree for readers without a script, and plain HTML
 * for engines and systems that know no shadow trees. What the author wrote between the tags stays in place of the latter.
 */
export async function renderPage(html: string, surroundings: RenderSurroundings): Promise<RenderedPage> {
  const { stylesheetOf } = surroundings;
  const contents: Edit[] = [];
  const faults: RenderFault[] = [];
  const styles = new Map<string, string>();
  for (const tag of tagsOf(html, TAGS)) {
    const [bundle, report] = await Promise.all([surroundings.bundleOf(tag), surroundings.reportOf(tag)]);
    const reason = [bundle, report].find((found) => typeof found === 'string');
    const twin =
      typeof bundle === 'string' || typeof report === 'string'
        ? undefined
        : await renderTwin({ tag: tag.name, attributes: tag.attributes, lang: tag.closest('lang') ?? '', bundle, report });
    if (!twin) {
      const asked = [...tag.attributes].map(([name, value]) => `${name}="${value}"`).join(' ');
      faults.push({ line: tag.line, tag: tag.name, reason: reason ?? `the bundle has nothing for ${asked}` });
      continue;
    }
    styles.set(tag.name, twin.styles);
    const [start, end] = tag.inner;
    contents.push({ start, end, text: contentOf(twin, tag, stylesheetOf?.(tag.name)) });
  }
  const sheets = stylesheetOf ? [...styles.keys()].map(stylesheetOf) : [];
  return { html: edited(html, [...awaitSheets(html, sheets), ...contents]), filled: contents.length, faults, styles };
}
