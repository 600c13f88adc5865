/** Roles that an element of HTML has by itself. */
const ROLES: Readonly<Record<string, string>> = {
  A: 'link',
  BLOCKQUOTE: 'blockquote',
  BUTTON: 'button',
  CAPTION: 'caption',
  FIGURE: 'figure',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  LI: 'listitem',
  OL: 'list',
  OUTPUT: 'status',
  TABLE: 'table',
  TD: 'cell',
  TH: 'columnheader',
  TR: 'row',
  UL: 'list',
};

const NAMED_BY_CONTENT = new Set(['button', 'caption', 'cell', 'columnheader', 'heading', 'link', 'rowheader', 'status']);

const collapse = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';

function roleOf(element: Element): string {
  const role = element.getAttribute('role') ?? ROLES[element.tagName] ?? '';
  if (element.tagName === 'SECTION' && element.hasAttribute('aria-label')) return 'region';
  return role === 'columnheader' && element.getAttribute('scope') === 'row' ? 'rowheader' : role;
}

function nameOf(element: Element, role: string): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const root = element.getRootNode() as ShadowRoot;
  const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  if (by.length) return by.map((id) => collapse(root.getElementById(id)?.textContent)).join(' ');
  return NAMED_BY_CONTENT.has(role) ? collapse(element.textContent) : '';
}

/**
 * What assistive technology is given of an element, a line a node that has a role: indented role, name, states. Made
 * from the elements alone, so that every engine gives the same.
 */
export function ariaTree(host: Element): string {
  const lines: string[] = [];
  const walk = (element: Element, depth: number): void => {
    if (element.getAttribute('aria-hidden') === 'true' || getComputedStyle(element).display === 'none') return;
    const role = roleOf(element);
    if (role) {
      const states = ['aria-expanded', 'aria-busy', 'aria-pressed'].flatMap((name) => {
        const value = element.getAttribute(name);
        return value === null ? [] : [` ${name.slice(5)}=${value}`];
      });
      const name = nameOf(element, role);
      lines.push(`${'  '.repeat(depth)}${role}${name && ` "${name}"`}${states.join('')}`);
    }
    for (const child of element.children) walk(child, depth + (role ? 1 : 0));
  };
  for (const child of host.shadowRoot?.children ?? []) walk(child, 0);
  return lines.join('\n');
}
