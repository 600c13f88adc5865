/**
 * The limit that our elements are measured against: the same nodes and rules, cloned from one `<template>` without any
 * framework. Runs in the page.
 */

/**
 * What one rendered element consists of.
 *
 * @typedef {object} Snapshot
 * @property {DocumentFragment} content - Its nodes, without the framework's comments.
 * @property {CSSStyleSheet[]} sheets - Its style sheets, without what saves layout outside the window.
 */

/** @param {CSSStyleSheet} sheet */
function withoutContentVisibility(sheet) {
  const text = Array.from(sheet.cssRules, (rule) => rule.cssText).join('\n');
  const copy = new CSSStyleSheet();
  copy.replaceSync(text.replace(/content-visibility:[^;}]*;?/g, ''));
  return copy;
}

/**
 * @param {Element} element - One that has rendered.
 * @returns {Snapshot}
 */
export function snapshotOf(element) {
  const content = document.createDocumentFragment();
  for (const node of element.shadowRoot.childNodes) content.append(node.cloneNode(true));
  const comments = document.createTreeWalker(content, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.remove();
  content.normalize();
  return { content, sheets: element.shadowRoot.adoptedStyleSheets.map(withoutContentVisibility) };
}

/**
 * A host that shows a snapshot.
 *
 * @param {Snapshot} snapshot
 */
export function cloneOf({ content, sheets }) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  root.append(content.cloneNode(true));
  return host;
}

/**
 * What a page by hand would set to turn one snapshot into another of the same nodes: texts and attributes.
 *
 * @param {Node} from
 * @param {Node} to
 * @param {number[]} [path]
 * @returns {{ path: number[], name: string, value: string }[]}
 */
export function differences(from, to, path = []) {
  if (from.childNodes.length !== to.childNodes.length) throw new Error('The two have different nodes.');
  const own = [];
  if (from.nodeType === Node.TEXT_NODE && from.data !== to.data) own.push({ path, name: '', value: to.data });
  for (const { name, value } of to.attributes ?? []) if (from.getAttribute(name) !== value) own.push({ path, name, value });
  return [
    ...own,
    ...Array.from(from.childNodes).flatMap((child, index) => differences(child, to.childNodes[index], [...path, index])),
  ];
}

/**
 * Finds the nodes of a clone once, as a page by hand would, and returns what sets them.
 *
 * @param {Element} host
 * @param {ReturnType<typeof differences>} changes
 */
export function updaterOf(host, changes) {
  const nodes = changes.map(({ path }) => path.reduce((node, index) => node.childNodes[index], host.shadowRoot));
  return () => {
    changes.forEach(({ name, value }, index) => {
      if (name) nodes[index].setAttribute(name, value);
      else nodes[index].data = value;
    });
  };
}

/** Takes an element off the page once it has drawn, for a snapshot. */
export async function drawn(element) {
  document.body.append(element);
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await element.updateComplete;
  element.remove();
  return element;
}
