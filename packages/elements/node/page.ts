import type { DefaultTreeAdapterTypes } from 'parse5';

import { elementsIn } from './markup.js';
import type { Edit, Element, ParentNode } from './markup.js';

/** One of our tags on a page, and where its content stands in the page's text. */
export interface PageTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Value of an attribute on the tag itself or on its closest ancestor that has it. */
  closest(attribute: string): string | undefined;
  /** Line of the tag, counted from 1. */
  readonly line: number;
  /** What stands between the tags: `[start, end)` in the page's text. */
  readonly inner: readonly [start: number, end: number];
  /** What the author wrote between the tags, without what an earlier run has put there. */
  readonly own: string;
}

/** What an earlier run has put between the tags. */
const isOurs = (node: DefaultTreeAdapterTypes.ChildNode): boolean =>
  'tagName' in node && node.attrs.some(({ name }) => name === 'shadowrootmode' || name === 'data-plan-twin');

const attributesOf = (element: Element): Map<string, string> =>
  new Map(element.attrs.map(({ name, value }) => [name, value] as const));

function closest(element: Element, attribute: string): string | undefined {
  for (let at: ParentNode | null = element; at && 'attrs' in at; at = at.parentNode) {
    const found = at.attrs.find(({ name }) => name === attribute);
    if (found) return found.value;
  }
  return undefined;
}

/** The author's own content: everything between the tags but the nodes of an earlier run. */
function ownContent(html: string, element: Element, [start, end]: readonly [number, number]): string {
  let own = '';
  let at = start;
  for (const node of element.childNodes.filter(isOurs)) {
    const location = node.sourceCodeLocation;
    if (!location) continue;
    own += html.slice(at, location.startOffset);
    at = location.endOffset;
  }
  return (own + html.slice(at, end)).trim();
}

/** The tags with these names, in the order of the page. A tag without an end tag is passed over. */
export function tagsOf(html: string, names: ReadonlySet<string>): PageTag[] {
  const tags: PageTag[] = [];
  for (const element of elementsIn(html)) {
    const { startTag, endTag, startLine } = element.sourceCodeLocation ?? {};
    if (!names.has(element.tagName) || !startTag || !endTag) continue;
    const inner = [startTag.endOffset, endTag.startOffset] as const;
    tags.push({
      name: element.tagName,
      attributes: attributesOf(element),
      closest: (attribute) => closest(element, attribute),
      line: startLine ?? 1,
      inner,
      own: ownContent(html, element, inner),
    });
  }
  return tags;
}

/** The text of the first inline bundle of a page, `<script type="application/json" data-plan-bundle>`. */
export function inlineBundleOf(html: string): string | undefined {
  for (const element of elementsIn(html)) {
    const attributes = attributesOf(element);
    if (element.tagName !== 'script' || !attributes.has('data-plan-bundle')) continue;
    return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  }
  return undefined;
}

/**
 * Has a page wait for style sheets before it first shows anything, which a sheet inside a shadow tree does not do: none of
 * them applies outside. A page without a `<head>` of its own stays as it is; what an earlier run has put there goes.
 */
export function awaitSheets(html: string, addresses: readonly string[]): Edit[] {
  const edits: Edit[] = [];
  for (const element of elementsIn(html)) {
    const { startOffset, endOffset, endTag } = element.sourceCodeLocation ?? {};
    if (element.tagName === 'link' && isOurs(element) && startOffset !== undefined && endOffset !== undefined) {
      edits.push({ start: startOffset, end: endOffset, text: '' });
    }
    if (element.tagName === 'head' && endTag) {
      const links = addresses.map(
        (address) => `<link data-plan-twin rel="stylesheet" href="${address}" media="not all" blocking="render">`,
      );
      edits.push({ start: endTag.startOffset, end: endTag.startOffset, text: links.join('') });
    }
  }
  return edits;
}
