import type { LitElement } from 'lit';

/** A task of one's own: the elements of a page get their data at the same moment, and together would hold it up. */
export const ownTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What the page's HTML has put into the shadow root of an element, shown until the element can draw for itself. */
export class Twin {
  #nodes: ChildNode[];

  constructor(host: LitElement, root: ParentNode) {
    this.#nodes = [...root.childNodes];
    // Lit would draw in front of what is there, and lose its place when that goes.
    host.renderOptions.renderBefore = null;
  }

  /** Whether it still shows, and has to for as long as there is nothing better; else it goes. */
  stays(waiting: boolean): boolean {
    if (!waiting) for (const node of this.#nodes.splice(0)) node.remove();
    return this.#nodes.length > 0;
  }
}
