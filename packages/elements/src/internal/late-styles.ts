import { adoptStyles, isServer, supportsAdoptingStyleSheets } from 'lit';
import type { CSSResultOrNative, LitElement } from 'lit';

const added = new WeakMap<object, CSSResultOrNative[]>();

/** Adds styles that no first paint needs to an element's root, once, beside its own and what was added before. */
export function addStyles(host: LitElement, styles: CSSResultOrNative): void {
  // A server writes all styles that a tag may need onto the page itself.
  if (isServer) return;
  const root = host.renderRoot as ShadowRoot;
  const late = added.get(root) ?? [];
  if (late.includes(styles)) return;
  added.set(root, [...late, styles]);
  const own = (host.constructor as typeof LitElement).elementStyles;
  adoptStyles(root, supportsAdoptingStyleSheets ? [...own, ...late, styles] : [styles]);
}
