import type { Bundle } from '@plan-elements/bundle';

/** What an element of ours is given besides its attributes. */
type Given = HTMLElement & { bundle: Bundle | undefined };

/** What the preview is to show. */
export interface Shown {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Address of the data, or the data themselves. */
  readonly data: string | Bundle;
}

/** Shows the real element. The same one stays as long as its tag does, so that it keeps what a reader has opened. */
export function show(holder: Element, { tag, attributes, data }: Shown): void {
  const [former] = holder.children;
  const element = (former?.localName === tag ? former : document.createElement(tag)) as Given;
  const wanted = new Map(attributes);
  if (typeof data === 'string') wanted.set('src', data);
  for (const name of element.getAttributeNames()) if (!wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  element.bundle = typeof data === 'string' ? undefined : data;
  if (element !== former) holder.replaceChildren(element);
}
