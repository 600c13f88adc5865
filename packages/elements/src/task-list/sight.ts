import type { LitElement } from 'lit';

import type { Language } from '../internal/language.js';
import type { Filters, Finder, Texts } from './finder.js';
import type { Item } from './outline.js';
import { Part } from './part.js';

/** How many rows get other marks in one frame. */
const AT_ONCE = 100;

/** What the filters are that leave everything. */
export const ALL: Filters = { chapter: undefined, body: undefined, status: undefined };

/** A list in which something is looked for. */
export interface Searched extends LitElement {
  query: string;
}

/**
 * What a reader looks for, which tasks are shown, and what is marked in them. What finds and marks is loaded when
 * somebody looks for something.
 */
export class Sight {
  #host: Searched;
  #language: () => Language;
  #marked = new WeakMap<Item, unknown>();
  #left = AT_ONCE;
  #total = 0;
  readonly finder: Part<Finder>;
  filters = ALL;
  shown: ReadonlySet<Item> = new Set();
  /** Changes with what is found; `undefined` where nothing is looked for. */
  found: unknown;
  /** What is said to those who don't see the list change. */
  said = '';

  constructor(host: Searched, language: () => Language, load: () => Promise<Finder>) {
    this.#host = host;
    this.#language = language;
    this.finder = new Part(host, load);
  }

  /** Settles which tasks are shown, and gives what found them. Until that is here the list stays as it is. */
  settle(
    items: readonly Item[],
    query: string,
    texts: Texts | undefined,
    statusOf: (id: string) => Filters['status'],
  ): Finder | undefined {
    const wish = { ...this.filters, query };
    this.#left = AT_ONCE;
    this.#total = items.length;
    let finder: Finder | undefined;
    if (Object.values(wish).some(Boolean)) {
      finder = this.finder.need();
      this.shown = finder?.find(items, wish, texts, statusOf) ?? this.shown;
    } else this.shown = new Set(items);
    this.found = finder?.found;
    return finder;
  }

  /** Takes what a reader typed or chose. */
  seek(filters: Partial<Filters>, query = this.#host.query): void {
    // A button that clears the field goes away with what it clears.
    if (query !== this.#host.query) this.focus();
    this.filters = { ...this.filters, ...filters };
    this.#host.query = query;
    this.#host.requestUpdate();
    void this.announce();
  }

  /** Puts the reader into the field. */
  focus(): void {
    this.#host.renderRoot.querySelector('input')?.focus();
  }

  /** Says how many were found, when the reader pauses. */
  async announce(): Promise<void> {
    await this.finder.ask();
    const finder = this.finder.value;
    finder?.announce(() => this.say(finder.count(this.shown.size, this.#total, this.#language())));
  }

  /** Says a sentence to those who don't see the list change. */
  say(sentence: string): void {
    this.said = sentence;
    this.#host.requestUpdate();
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
