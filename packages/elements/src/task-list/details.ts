import type { Bundle, DocumentText, Source, Task } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';

import { PlanDataError } from '../internal/data-error.js';
import { nameOf } from '../internal/format.js';
import type { Language } from '../internal/language.js';
import { marked } from '../internal/phrase.js';
import type { Figure } from '../internal/open-source.js';
import { loadText } from '../internal/text-store.js';
import { explainStrings } from '../strings/explain.js';
import { shared } from '../strings/shared.js';
import { taskListStrings } from '../strings/task-list.js';
import { mentionsOf } from './mentions.js';
import type { Mention } from './mentions.js';
import type { Item } from './outline.js';
import { highlighted } from './parts.js';
import { passagesOf, passageWordsOf } from './passages.js';
import { excerptOf } from './search.js';

/** What an element lends to the details of its tasks. */
export interface Lender {
  readonly language: Language;
  readonly needle: string;
  readonly figure: (content: unknown, figure: Figure) => TemplateResult;
  readonly panel: (record: string, sources: readonly (readonly Source[])[]) => unknown;
  readonly retry: (event: Event) => void;
}

/** What stands below a task's title: its text, loaded when a reader first asks for it, and the records that it names. */
export class Details {
  #host: ReactiveControllerHost;
  #url: string | undefined;
  #text: DocumentText | undefined;
  #error: PlanDataError | undefined;
  #loading = false;
  #mentions = new WeakMap<Item, Mention[]>();

  constructor(host: ReactiveControllerHost) {
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
  excerpt(task: Task, needle: string): unknown {
    if (!this.#text || !needle || !this.wordsOf(task).includes(needle)) return nothing;
    const found = passagesOf(this.#text, task).map(({ lead, text }) => excerptOf((lead ?? '') + text, needle));
    return html`<p class="text" lang="zh-CN">${highlighted(found.find(Boolean) ?? '', needle)}</p>`;
  }

  /** The details of a task that is open. */
  render(item: Item, bundle: Bundle, by: Lender): TemplateResult {
    let mentions = this.#mentions.get(item);
    if (!mentions) this.#mentions.set(item, (mentions = mentionsOf(bundle, item.task)));
    return html`${this.#renderText(item.task, by)}
    ${
      mentions.length
        ? html`<ul role="list" aria-label=${taskListStrings[by.language].mentions}>
            ${mentions.map((mention) => this.#renderMention(mention, by))}
          </ul>`
        : nothing
    }`;
  }

  #renderText(task: Task, by: Lender): unknown {
    const { language, needle } = by;
    const strings = taskListStrings[language];
    if (this.#url === undefined) return html`<p>${strings.noAddress}</p>`;
    if (this.#error) {
      return html`<p class="failure" aria-busy=${this.#loading ? 'true' : nothing}>
        ${strings.failed}${explainStrings[language].reasons[this.#error.code](this.#error)}
        <button type="button" class="action" @click=${by.retry}>${shared[language].retry}</button>
      </p>`;
    }
    if (!this.#text) return html`<p aria-busy="true">${strings.loading}</p>`;
    const passages = passagesOf(this.#text, task);
    if (!passages.length) return html`<p>${strings.noText}</p>`;
    return passages.map(
      ({ lead, text }) =>
        html`<p class="text" lang="zh-CN">
          ${lead === null ? nothing : html`<b>${highlighted(lead, needle)}</b> `}${highlighted(text, needle)}
        </p>`,
    );
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
      ${figures.map(
        (one) =>
          html`<span class="said"
            >${one.year === null ? html`<span lang="zh-CN">${one.period}</span>` : taskListStrings[by.language].year(one.year)}
            ${by.figure(marked(one.content(by.language)), { record: id, sources: one.sources, text: one.text })}</span
          > `,
      )}${by.panel(
        id,
        figures.map((figure) => figure.sources),
      )}
    </li>`;
  }
}
