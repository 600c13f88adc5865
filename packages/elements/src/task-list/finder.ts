import type { ReportedStatus, Task } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

import type { Language } from '../internal/language.js';
import { addStyles } from '../internal/late-styles.js';
import { taskMoreStrings } from '../strings/task-more.js';
import { fold } from './fold.js';
import type { Branch, Item } from './outline.js';
import { files } from './part.js';
import { readingStyles } from './reading.styles.js';
import { cutAt, excerptOf, rangesOf } from './search.js';
import type { Range } from './search.js';

/** What the filters leave; everything that is set counts. */
export interface Filters {
  readonly chapter: Branch | undefined;
  readonly body: string | undefined;
  /** `none`: nothing is reported of it. */
  readonly status: ReportedStatus | 'none' | undefined;
}

/** What a reader wants to see. */
export interface Wish extends Filters {
  readonly query: string;
}

/** What holds the texts of tasks. */
export interface Texts {
  /** The folded text of a task; empty until it has been loaded. */
  wordsOf(task: Task): string;
}

/** The text of the document, as far as it is here. */
export interface Reach {
  readonly value: { readonly text: unknown; readonly failed: boolean } | undefined;
  readonly failed: boolean;
}

/** How long a reader has to stop typing before the number of matches is announced, in milliseconds. */
const PAUSE = 600;

const action = (name: string, act: () => void): TemplateResult =>
  html`<button type="button" class="action" @click=${act}>${name}</button>`;

type Spelled = (text: string, needle: string) => Range[];

/** Finds tasks by words, by pinyin, and by what the filters leave. */
export class Finder {
  #host: LitElement;
  #query = '';
  /** What has to be found in a task, each of them. */
  #needles: readonly string[] = [];
  #ranges = new Map<string, readonly Range[]>();
  #spelled: Spelled | undefined;
  #asked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether letters were typed and what reads them as pinyin could not be loaded. */
  failed = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What has been found in which text; another object whenever that has changed. */
  get found(): unknown {
    return this.#ranges;
  }

  /** The tasks that a wish leaves. The words of a query count as one word, or each for itself where nothing has that. */
  find(items: readonly Item[], wish: Wish, texts: Texts | undefined, statusOf?: (id: string) => Filters['status']): Set<Item> {
    const { query, chapter, body, status } = wish;
    if (query !== this.#query) this.#look(query);
    const inside = chapter && new Set(chapter.items);
    const left = items.filter(
      (item) =>
        (!inside || inside.has(item)) &&
        (body === undefined || item.task.bodies.includes(body)) &&
        (status === undefined || statusOf?.(item.task.id) === status),
    );
    const matching = (needles: readonly string[]): Item[] => {
      if (needles.join('\0') !== this.#needles.join('\0')) this.#ranges = new Map<string, readonly Range[]>();
      this.#needles = needles;
      return needles.length ? left.filter((item) => this.#has(item, texts)) : left;
    };
    const whole = fold(query);
    const found = matching(whole ? [whole] : []);
    const words = query.split(/\s+/).map(fold).filter(Boolean);
    return new Set(found.length || words.length < 2 ? found : matching(words));
  }

  /** Where the query is found in a text. */
  rangesIn(text: string): readonly Range[] {
    let ranges = this.#ranges.get(text);
    if (!ranges) {
      const all = this.#needles.flatMap((needle) => this.#rangesOf(text, needle)).sort((a, b) => a[0] - b[0] || b[1] - a[1]);
      let done = 0;
      ranges = all.filter(([start, end]) => start >= done && (done = end));
      this.#ranges.set(text, ranges);
    }
    return ranges;
  }

  /** A text of the document with what was found in it. */
  mark(text: string): unknown {
    const ranges = this.rangesIn(text);
    return ranges.length ? cutAt(text, ranges).map((piece, i) => (i % 2 ? html`<mark>${piece}</mark>` : piece)) : text;
  }

  /** The words around the first match, or nothing without one. */
  excerpt(text: string): unknown {
    const [first] = this.rangesIn(text);
    return first && this.mark(excerptOf(text, first));
  }

  /** What stands beside the field: clearing it, and searching the text too where there is one that is not here yet. */
  renderMore(language: Language, text: Reach | undefined, clear: () => void, searchText: () => void): unknown {
    const strings = taskMoreStrings[language];
    addStyles(this.#host, readingStyles);
    if (!this.#query) return nothing;
    return html`${action(strings.clear, clear)} ${text && !text.value?.text ? action(strings.searchText, searchText) : nothing}
    ${text && (text.failed || text.value?.failed) ? html`<span>${strings.failed}</span>` : nothing}
    ${this.failed ? html`<span role="status">${strings.spellingFailed}</span>` : nothing}`;
  }

  /** What stands below the tasks: that there are none, and on paper what was searched for. */
  renderEnd(shown: number, total: number, language: Language): unknown {
    const strings = taskMoreStrings[language];
    return html`<p class="note" ?hidden=${shown > 0}>${strings.nothing}</p>
      <p class="print">${this.#query && strings.searched(this.#query)}${this.count(shown, total, language)}</p>`;
  }

  /** How many were found, as a sentence. */
  count = (shown: number, total: number, language: Language): string => taskMoreStrings[language].found(shown, total);

  /** Lets something be said once the reader pauses. */
  announce(say: () => void): void {
    this.hush();
    this.#timer = setTimeout(say, PAUSE);
  }

  /** Keeps from being said what has not been yet. */
  hush(): void {
    clearTimeout(this.#timer);
  }

  #look(query: string): void {
    this.#query = query;
    if (/[a-z]/i.test(query)) void this.#learn();
  }

  /** Learns pinyin at the first letter. */
  async #learn(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    this.failed = false;
    try {
      this.#spelled = (await files.spelling()).spelledIn;
      this.#ranges = new Map<string, readonly Range[]>();
    } catch {
      this.#asked = false;
      this.failed = true;
    }
    this.#host.requestUpdate();
  }

  #rangesOf(text: string, needle: string): readonly Range[] {
    const ranges = rangesOf(text, needle);
    return !ranges.length && this.#spelled && /[a-z]/.test(needle) ? this.#spelled(text, needle) : ranges;
  }

  #has(item: Item, texts: Texts | undefined): boolean {
    const { number, path, title, bodies } = item.task;
    const fields = [number, title, ...path, ...bodies];
    return this.#needles.every(
      (needle) =>
        fields.some((text) => (this.#needles.length > 1 ? this.#rangesOf(text, needle) : this.rangesIn(text)).length > 0) ||
        this.#rangesOf(texts?.wordsOf(item.task) ?? '', needle).length > 0,
    );
  }
}
