import { parseFragment, serialize, serializeOuter } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

import { valueOf } from './markup.js';
import type { Element } from './markup.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** What only works with a script: controls, and what is there for them. */
const CONTROLS = new Set(['input', 'select', 'textarea', 'label', 'form', 'output']);

const classesOf = (element: Element): string[] => valueOf(element, 'class')?.split(/\s+/) ?? [];

/** Classes of buttons that say what they open, not a figure. */
const OPENERS = new Set(['action', 'open-source', 'source-link']);

/** Attributes that promise something which a page without a script does not keep. */
const PROMISES = new Set(['type', 'aria-expanded', 'aria-controls', 'aria-pressed', 'aria-label', 'aria-busy', 'tabindex']);

const isIdle = (element: Element): boolean =>
  CONTROLS.has(element.tagName) ||
  classesOf(element).includes('downloads') ||
  (element.tagName === 'button' &&
    (classesOf(element).some((name) => OPENERS.has(name)) ||
      (!classesOf(element).includes('figure') && !/\S/.test(textOf(element)))));

/**
 * Nothing on the page moves when the script comes: what a button was has its box, controls have their room (none where no
 * script will come), and all is laid out in the first frame, which would otherwise be drawn with reserved heights.
 */
export const TWIN_STYLES =
  ':host{content-visibility:visible}:where([data-still]){display:inline-block;align-content:center}' +
  '[data-idle]{visibility:hidden}' +
  '@media (scripting:none){[data-idle]{display:none}}@media print{[data-idle]{display:none}}';

const textOf = (node: Node | Parent): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** Applies `change` to every node, from the leaves up but for what `stays` as it is; what it returns takes the node's place. */
function rewrite(parent: Parent, change: (node: Node) => Node[], stays?: (element: Element) => boolean): void {
  parent.childNodes = parent.childNodes.flatMap((node) => {
    if (isElement(node) && !stays?.(node)) rewrite(node, change, stays);
    return change(node);
  });
  for (const child of parent.childNodes) child.parentNode = parent;
}

/** A button that opens something becomes plain text; what a reader can do without a script stays. */
function withoutScript(node: Node): Node[] {
  if (node.nodeName === 'template' || node.nodeName === 'slot') return [];
  if (!isElement(node)) return [node];
  if (isIdle(node)) node.attrs = [...node.attrs, { name: 'data-idle', value: '' }];
  else if (node.tagName === 'button') {
    node.tagName = node.nodeName = 'span';
    node.attrs = [...node.attrs.filter(({ name }) => !PROMISES.has(name)), { name: 'data-still', value: '' }];
  }
  return [node];
}

/** The tree that the renderer wrote, without its comments. */
function parsed(shadow: string): DefaultTreeAdapterTypes.DocumentFragment {
  const tree = parseFragment(shadow);
  rewrite(tree, (node) => (node.nodeName === '#comment' ? [] : [node]));
  rewrite(tree, withoutScript, isIdle);
  return tree;
}

/** The shadow tree as it stands on a page without a script: nothing to press, and no comments of the renderer. */
export function tidyShadow(shadow: string): string {
  return serialize(parsed(shadow)).replace(/>\s+</g, '> <');
}

const KEPT = new Set(
  'h2 h3 h4 p ul ol li dl dt dd table caption thead tbody tr th td figure figcaption blockquote time b em strong mark small a'.split(
    ' ',
  ),
);

const KEPT_ATTRIBUTES = new Set(['lang', 'href', 'scope', 'colspan', 'rowspan', 'datetime']);

const INLINE = new Set(['span', 'b', 'em', 'strong', 'mark', 'small', 'a', 'time']);

const isBlock = (node: Node): boolean => isElement(node) && !INLINE.has(node.tagName);

const isUnspoken = (element: Element): boolean =>
  element.tagName === 'svg' ||
  element.tagName === 'style' ||
  valueOf(element, 'aria-hidden') === 'true' ||
  valueOf(element, 'data-idle') !== undefined;

/** A tag of a page's own HTML, or what is in it where the tag means nothing to a reader. */
function plainNode(node: Node): Node[] {
  if (!isElement(node)) return [node];
  if (isUnspoken(node)) return [];
  const lang = valueOf(node, 'lang');
  if (!KEPT.has(node.tagName) && !(lang && textOf(node).trim())) return node.childNodes;
  if (!KEPT.has(node.tagName)) node.tagName = node.nodeName = node.childNodes.some(isBlock) ? 'div' : 'span';
  node.attrs = node.attrs.filter(({ name }) => KEPT_ATTRIBUTES.has(name));
  return /\S/.test(textOf(node)) ? [node] : [];
}

function* captionsIn(parent: Parent): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    if (valueOf(node, 'part')?.split(/\s+/).includes('caption')) yield node;
    else yield* captionsIn(node);
  }
}

const squeezed = (html: string): string => html.replace(/\s+/g, ' ').trim();

/**
 * The same content as plain HTML that any page may hold: the element's sentences where it says all in sentences, else
 * its headings, lists and tables.
 */
export function plainHtml(shadow: string): string {
  const tree = parsed(shadow);
  const captions = [...captionsIn(tree)];
  if (captions.length > 0) {
    for (const caption of captions) rewrite(caption, plainNode);
    return captions.map((caption) => `<p>${squeezed(serialize(caption))}</p>`).join('');
  }
  rewrite(tree, plainNode);
  return squeezed(
    tree.childNodes.map((node) => (isElement(node) ? serializeOuter(node) : serialize({ ...tree, childNodes: [node] }))).join(''),
  );
}
