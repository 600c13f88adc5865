import type { Bundle, DocumentText, Source, Task } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

import { PlanDataError } from '../internal/data-error.js';
import { nameOf } from '../internal/format.js';
import type { Language } from '../internal/language.js';
import { addStyles } from '../internal/late-styles.js';
import type { Figure } from '../internal/open-source.js';
import { marked } from '../internal/phrase.js';
import { loadText } from '../internal/text-store.js';
import { explainStrings } from '../strings/explain.js';
import { shared } from '../strings/shared.js';
import { taskListStrings } from '../strings/task-list.js';
import { taskMoreStrings } from '../strings/task-more.js';
import { mentionsOf } from './mentions.js';
import type { Mention, MentionFigure } from './mentions.js';
import type { Item } from './outline.js';
import { passagesOf, passageWordsOf } from './passages.js';
import type { Passage } from './passages.js';
import { linksIn } from './place.js';
import type { Link } from './place.js';
import { readingStyles } from './reading.styles.js';
import { cutAt } from './search.js';

/** What an element lends to the details of its tasks. */
export interface Lender {
  readonly language: Language;
  readonly mark: (text: string) => unknown;
  readonly figure: (content: unknown, figure: Figure) => TemplateResult;
  readonly panel: (record: string, sources: readonly (readonly Source[])[]) => unknown;
  readonly retry: (event: Event) => void;
}

/** What was read of a task once: the records that it names, its passages with their links, and what is linked in none. */
interface Reading {
  readonly text: DocumentText | undefined;
  readonly mentions: readonly Mention[];
  readonly passages: readonly (readonly [Passage, readonly Link[]])[];
  readonly rest: readonly Mention[];
}

/** What stands below a task's title: its text, loaded when a reader first asks for it, and the records that it names. */
export class Details {
  #host: LitElement;
  #url: string | undefined;
  #text: DocumentText | undefined;
  #error: PlanDataError | undefined;
  #loading = false;
  #read = new WeakMap<Item, Reading>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The text, once it has been loaded. */
  get text(): DocumentText | undefined {
    return this.#text;
  }

  /** Whether the last attempt failed; so it stays while the next one is under way. */
  get failed(): boolean {
    return this.#error !== undefined;
  }

  /** Says which text is meant; another one than before makes it forget what it has. */
  use(url: string | undefined): void {
    if (url === this.#url) return;
    this.#url = url;
    this.#text = undefined;
    this.#error = undefined;
    this.#loading = false;
  }

  /** Loads the text, unless it is here or on its way. */
  async load(): Promise<void> {
    const url = this.#url;
    if (url === undefined || this.#text || this.#loading) return;
    this.#loading = true;
    this.#host.requestUpdate();
    const answer = await loadText(url).catch((error: unknown) => error);
    // Another plan may have taken the place of the one that the text belongs to.
    if (url !== this.#url) return;
    this.#loading = false;
    this.#error = answer instanceof PlanDataError ? answer : undefined;
    this.#text = this.#error ? undefined : (answer as DocumentText);
    this.#host.requestUpdate();
  }

  /** The folded text of a task for the search; empty until it has been loaded. */
  wordsOf(task: Task): string {
    return this.#text ? passageWordsOf(this.#text, task) : '';
  }

  /** The words around the first match in the text of a task that is closed. */
  excerpt(task: Task, finder: { excerpt(text: string): unknown }): unknown {
    if (!this.#text) return nothing;
    for (const { lead, text } of passagesOf(this.#text, task)) {
      const found = finder.excerpt((lead ?? '') + text);
      if (found) return html`<p class="text" lang="zh-CN">${found}</p>`;
    }
    return nothing;
  }

  /** Why the text did not come, in one sentence. */
  failure(language: Language): string {
    const reason = this.#error && explainStrings[language].reasons[this.#error.code](this.#error);
    return taskMoreStrings[language].failed + (reason ?? '');
  }

  /** The details of a task that is open. */
  render(item: Item, bundle: Bundle, by: Lender): TemplateResult {
    addStyles(this.#host, readingStyles);
    const { mentions, passages, rest } = this.#readingOf(item, bundle);
    const strings = taskMoreStrings[by.language];
    // Where the page speaks another language, the list says in that language what the text says in Chinese.
    const listed = by.language === 'zh-CN' ? rest : mentions;
    return html`${this.#renderText(passages, by)}
      ${
        listed.length
          ? html`<ul role="list" aria-label=${strings.mentions}>
              ${listed.map((mention) => this.#renderMention(mention, by))}
            </ul>`
          : nothing
      } <a href="#${item.task.id}">${strings.link}</a>`;
  }

  #readingOf(item: Item, bundle: Bundle): Reading {
    let reading = this.#read.get(item);
    if (!reading || reading.text !== this.#text) {
      const mentions = reading?.mentions ?? mentionsOf(bundle, item.task);
      const found = this.#text ? passagesOf(this.#text, item.task) : [];
      const passages = found.map((passage) => [passage, linksIn(passage, mentions)] as const);
      const linked = new Set(passages.flatMap(([, links]) => links.map(({ figure, mention }): unknown => figure ?? mention)));
      const rest = mentions.flatMap((mention): Mention[] => {
        const figures = mention.figures.filter((figure) => !linked.has(figure));
        return linked.has(mention) || (mention.figures.length && !figures.length) ? [] : [{ ...mention, figures }];
      });
      this.#read.set(item, (reading = { text: this.#text, mentions, passages, rest }));
    }
    return reading;
  }

  #renderText(passages: Reading['passages'], by: Lender): unknown {
    const { language } = by;
    const strings = taskMoreStrings[language];
    if (this.#url === undefined) return html`<p>${strings.noAddress}</p>`;
    if (this.#error) {
      return html`<p class="failure" aria-busy=${this.#loading ? 'true' : nothing}>
        ${this.failure(language)}
        <button type="button" class="action" @click=${by.retry}>${shared[language].retry}</button>
      </p>`;
    }
    if (!this.#text) return html`<p aria-busy="true">${taskListStrings[language].loading}</p>`;
    if (!passages.length) return html`<p>${strings.noText}</p>`;
    return passages.map(
      ([{ lead, text }, links]) =>
        html`<p class="text" lang="zh-CN">
            ${lead === null ? nothing : html`<b>${by.mark(lead)}</b> `}${this.#renderLinked(text, links, by)}
          </p>
          ${links.map(({ mention, sources }) => by.panel(mention.record.id, [sources]))}`,
    );
  }

  /** A text whose figures open their sources in place. */
  #renderLinked(text: string, links: readonly Link[], by: Lender): unknown {
    return cutAt(
      text,
      links.map(({ range }) => range),
    ).map((piece, i) => {
      const link = i % 2 ? links[(i - 1) / 2] : undefined;
      if (!link) return by.mark(piece);
      const { mention, sources } = link;
      return by.figure(by.mark(piece), { record: mention.record.id, sources, text: piece });
    });
  }

  /** A record with its figures; without one the name opens the source. */
  #renderMention({ record, figures, sources }: Mention, by: Lender): TemplateResult {
    const { id } = record;
    const name = marked(nameOf(record, by.language));
    if (!figures.length) {
      return html`<li>${by.figure(name, { record: id, sources, text: record.name })}${by.panel(id, [sources])}</li>`;
    }
    return html`<li>
      <span class="name">${name}</span>
      ${figures.map((one) => this.#renderFigure(one, id, by))}${by.panel(
        id,
        figures.map((figure) => figure.sources),
      )}
    </li>`;
  }

  #renderFigure(one: MentionFigure, record: string, by: Lender): TemplateResult {
    const { year, period, sources, text } = one;
    const when = year === null ? html`<span lang="zh-CN">${period}</span>` : taskMoreStrings[by.language].year(year);
    return html`<span class="said">${when} ${by.figure(marked(one.content(by.language)), { record, sources, text })}</span> `;
  }
}
