/**
 * What assistive technology is told, as lines: role, name, states. Read from the tree that is drawn, slots included, so
 * that it is the same in every engine; only roles that the elements use are known, an unknown one fails.
 */
const ROLES: Readonly<Record<string, string>> = {
  a: 'link',
  blockquote: 'blockquote',
  button: 'button',
  caption: 'caption',
  dd: 'definition',
  dt: 'term',
  figure: 'figure',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  input: 'searchbox',
  li: 'listitem',
  ol: 'list',
  output: 'status',
  p: 'paragraph',
  section: 'region',
  select: 'combobox',
  table: 'table',
  td: 'cell',
  th: 'columnheader',
  tr: 'row',
  ul: 'list',
};
/** Boxes and phrases that have no role of their own. */
const PLAIN = /^(div|span|b|br|em|i|mark|small|strong|sup|slot|dl|figcaption|article|tbody|thead|[a-z]+-[a-z-]+)$/;
/** Roles that have no more inside than their name, or whose inside is told elsewhere. */
const LEAVES = new Set(['button', 'combobox', 'searchbox']);

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isSilent = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' || element.closest('[hidden]') !== null;

function textIn(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || isSilent(node)) return '';
  return node.getAttribute('aria-label') ?? childrenOf(node).map(textIn).join('');
}

function childrenOf(element: Element): Node[] {
  if (element instanceof HTMLSlotElement && element.assignedNodes().length) return element.assignedNodes();
  return [...(element.shadowRoot ?? element).childNodes];
}

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const by = element.getAttribute('aria-labelledby');
  const root = element.getRootNode() as ShadowRoot;
  if (by !== null) return textIn(root.getElementById(by)!);
  return ['button', 'a'].includes(element.localName) ? textIn(element) : '';
}

/** The lines of an element and of all that is in it. */
export function ariaLines(element: Element, depth = 0): string[] {
  if (isSilent(element) || getComputedStyle(element).display === 'none') return [];
  const indent = '  '.repeat(depth);
  const role = element.getAttribute('role') ?? ROLES[element.localName];
  if (role === undefined && !PLAIN.test(element.localName)) throw new Error(`<${element.localName}> has no known role.`);
  const states = ['expanded', 'busy'].flatMap((state) => {
    const value = element.getAttribute(`aria-${state}`);
    return value === null ? [] : [`${state}=${value}`];
  });
  const level = element.getAttribute('aria-level');
  if (level !== null) states.push(`level=${level}`);
  const described = element.getAttribute('aria-describedby');
  if (described !== null) {
    const description = (element.getRootNode() as ShadowRoot).getElementById(described);
    states.push(`(${squash(description ? textIn(description) : '')})`);
  }
  const children = childrenOf(element);
  const isLeaf = LEAVES.has(role ?? '') || !children.some((child) => child instanceof Element && ariaLines(child).length > 0);
  const name = role === undefined ? '' : squash(nameOf(element));
  const text = role !== undefined && isLeaf && !name && role !== 'combobox' ? squash(children.map(textIn).join('')) : '';
  const own =
    role === undefined && !states.length
      ? []
      : [squash([role ?? 'group', name && `"${name}"`, ...states, text && `: ${text}`].filter(Boolean).join(' '))];
  const inner =
    isLeaf && role !== undefined
      ? []
      : children.flatMap((child) => (child instanceof Element ? ariaLines(child, depth + (own.length ? 1 : 0)) : []));
  return [...own.map((line) => indent + line.replace(' : ', ': ')), ...inner];
}
