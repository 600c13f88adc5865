import type { LitElement } from 'lit';

import type { Filters, Finder, Texts, Wish } from './finder.js';
import type { Item } from './outline.js';
import { Part } from './part.js';

/** How many rows get other marks in one frame. */
const AT_ONCE = 100;

/** Which tasks are shown, and what is marked in them. What finds and marks is loaded when somebody looks for something. */
export class Sight {
  #marked = new WeakMap<Item, unknown>();
  #left = AT_ONCE;
  readonly finder: Part<Finder>;
  shown: ReadonlySet<Item> = new Set();
  /** Changes with what is found; `undefined` where nothing is looked for. */
  found: unknown;

  constructor(host: LitElement, load: () => Promise<Finder>) {
    this.finder = new Part(host, load);
  }

  /** Settles which tasks are shown, and gives what found them. Until that is here the list stays as it is. */
  settle(
    items: readonly Item[],
    wish: Wish,
    texts: Texts | undefined,
    statusOf: (id: string) => Filters['status'],
  ): Finder | undefined {
    this.#left = AT_ONCE;
    let finder: Finder | undefined;
    if (Object.values(wish).some(Boolean)) {
      void this.finder.ask();
      finder = this.finder.value;
      this.shown = finder?.find(items, wish, texts, statusOf) ?? this.shown;
    } else this.shown = new Set(items);
    this.found = finder?.found;
    return finder;
  }

  /** A text of the document with what was found in it. */
  mark = (text: string): unknown => (this.found ? this.finder.value!.mark(text) : text);

  /** What a row is to be marked with now. Rows far down keep the marks of a former search until their turn comes. */
  turn(item: Item): unknown {
    const marked = this.#marked.get(item);
    if (!this.shown.has(item) || marked === this.found) return marked;
    this.#left -= 1;
    return this.#left < 0 ? marked : this.found;
  }

  /** Notes that a row has been drawn. */
  drawn(item: Item, found: unknown): void {
    this.#marked.set(item, found);
  }

  /** Whether there are rows whose turn has not come. */
  get waits(): boolean {
    return this.#left < 0;
  }
}
