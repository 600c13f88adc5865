import { findRecord } from '@plan-elements/bundle';
import type { Bundle, Source } from '@plan-elements/bundle';
import { html, noChange, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { loadLanguage } from '../internal/dictionary.js';
import { PlanSelectEvent, PlanSourceOpenEvent } from '../internal/events.js';
import { PlanElement } from '../internal/plan-element.js';
import { shared } from '../strings/shared.js';
import { taskListStrings } from '../strings/task-list.js';
import type { TaskListStrings } from '../strings/task-list.zh-CN.js';
import { renderBar } from './bar.js';
import type { Details, Lender } from './details.js';
import { chosen } from './filter.js';
import { itemsIn, outlineIn, ownNumber } from './outline.js';
import type { Branch, Item, Outline } from './outline.js';
import { factsOf, highlighted } from './parts.js';
import { fold } from './search.js';
import { taskListStyles as styles } from './task-list.styles.js';

/** How long a reader has to stop typing before the number of matches is announced, in milliseconds. */
const PAUSE = 600;

/**
 * The tasks of a plan by chapter, or one of them: searched, filtered, and opened to their text and to the figures
 * that they name.
 *
 * @element task-list
 * @summary A plan's tasks by chapter, with search and the text of each.
 *
 * @fires {PlanSelectEvent} plan-select - A reader opened a task or its source.
 * @fires {PlanSourceOpenEvent} plan-source-open - A reader opens the source of a task or of a figure; cancelable.
 *
 * @slot - Shown as long as there are no data: what the page says without JavaScript.
 *
 * @csspart base - The inner element that carries background and type.
 * @csspart figure - A number that opens its source.
 * @csspart source - The open source.
 *
 * @example
 * ```html
 * <task-list src="bundle.json" plan="yangpu-2025"></task-list>
 * <task-list src="bundle.json" plan="yangpu-2025" task="7"></task-list>
 * ```
 */
export class TaskList extends PlanElement<Outline> {
  static override readonly tag = 'task-list';
  static override readonly keys = ['task', 'plan'];
  static override styles = [...PlanElement.styles, styles];

  #made: { bundle: Bundle; plan: string | undefined; task: string | undefined; outline: Outline | undefined } | undefined;
  #chapter: Branch | undefined;
  #needle = '';
  #shown: ReadonlySet<Item> = new Set();
  #open = new Set<Item>();
  #source: readonly Source[] | undefined;
  #details: Details | 'failed' | undefined;
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Number or id of one task; without it all tasks of the plan. */
  @property() task: string | undefined;

  /** What is searched for. It follows what the reader types. */
  @property() query = '';

  constructor() {
    super();
    this.addEventListener(PlanSourceOpenEvent.type, ({ record, sources }) => {
      this.#source = sources;
      if (this.#items.some(({ task }) => task.id === record)) this.dispatchEvent(new PlanSelectEvent(record));
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override select(bundle: Bundle): Outline | undefined {
    const { plan, task } = this;
    if (this.#made?.bundle !== bundle || this.#made.plan !== plan || this.#made.task !== task) {
      const document = findRecord(bundle, 'tasks', task ?? '')?.document ?? this.planOf(bundle)?.id;
      this.#made = { bundle, plan, task, outline: document === undefined ? undefined : outlineIn(bundle, document, task) };
      this.#chapter = undefined;
      this.#details = undefined;
      this.#open.clear();
    }
    return this.#made.outline;
  }

  protected override renderData(outline: Outline, bundle: Bundle): TemplateResult {
    const strings = this.#strings;
    const { items, branches, path } = outline;
    if (!items.length) return html`<p class="note">${strings.noTasks}</p>`;
    const details = this.#ready;
    details?.use(this.#url);
    this.#needle = this.task ? '' : fold(this.query);
    this.#shown = chosen(items, this.#chapter, this.#needle, ({ task }) => details?.wordsOf(task));
    return html`${this.task ? nothing : this.#renderBar(outline)}
      <div class="head">
        <p class="path" lang="zh-CN">${path.map((heading) => html`<span>${this.#mark(heading)}</span>`)}</p>
        <p class="legend"><span class="status">${strings.noReport}</span>${strings.legend}</p>
      </div>
      <ol role="list">
        ${branches.map((branch) => this.#renderBranch(branch, bundle, 3))}
      </ol>
      <p class="note" ?hidden=${this.#shown.size > 0}>${strings.nothing}</p>
      <span class="sr" role="status">${this.#said}</span>`;
  }

  get #strings(): TaskListStrings {
    return taskListStrings[this.language];
  }

  get #items(): readonly Item[] {
    return this.#made?.outline?.items ?? [];
  }

  /** Address of the document's text. */
  get #url(): string | undefined {
    const first = this.#items[0];
    return first && this.textUrl(first.task.document);
  }

  /** What shows an open task, once a reader has opened one. */
  get #ready(): Details | undefined {
    return this.#details === 'failed' ? undefined : this.#details;
  }

  #mark(text: string): unknown {
    return highlighted(text, this.#needle);
  }

  #renderBar(outline: Outline): TemplateResult {
    const details = this.#ready;
    const reachable = this.#needle && this.#url !== undefined && !details?.text;
    return renderBar({
      strings: this.#strings,
      outline,
      query: this.query,
      chapter: this.#chapter,
      shown: this.#shown.size,
      text: reachable ? (this.#details === 'failed' || details?.failed ? 'failed' : 'offered') : undefined,
      search: (words) => {
        this.query = words;
        this.#announceSoon();
        this.renderRoot.querySelector('input')?.focus();
      },
      searchText: () => void this.#searchText(),
      choose: (chapter) => {
        this.#chapter = chapter;
        this.#announceSoon();
        this.requestUpdate();
      },
      expand: () => {
        this.#open = new Set(this.#shown);
        void this.#load();
        this.requestUpdate();
      },
      collapse: () => {
        this.#open.clear();
        this.requestUpdate();
      },
    });
  }

  /** A heading with its tasks, or a task with those below it. What is filtered out is hidden and left as it was. */
  #renderBranch(branch: Branch, bundle: Bundle, level: number): TemplateResult {
    const { item, children } = branch;
    const all = itemsIn(branch);
    const shown = all.filter((one) => this.#shown.has(one)).length;
    const kind = item ? `task${children.length ? ' parent' : ''}${this.#shown.has(item) ? '' : ' context'}` : 'group';
    return html`<li class=${kind} ?hidden=${!shown}>
      ${
        shown
          ? html`${
              item
                ? this.#renderTask(item, bundle)
                : html`<h3 aria-level=${level} class="level-${level}">
                    <span lang="zh-CN">${this.#mark(branch.heading)}</span>
                    <small>${this.#strings.count(shown, all.length)}</small>
                  </h3>`
            }${
              children.length
                ? html`<ol role="list">
                    ${children.map((child) => this.#renderBranch(child, bundle, level + 1))}
                  </ol>`
                : nothing
            }`
          : noChange
      }
    </li>`;
  }

  #renderTask(item: Item, bundle: Bundle): TemplateResult {
    const { task, sources, index } = item;
    const strings = this.#strings;
    const open = this.#open.has(item);
    const number = ownNumber(task.number);
    return html`<div class="row">
      ${this.figure(this.#mark(number), { record: task.id, sources, text: task.title }, 'number', strings.sourceOf(number))}
      <div class="main">
        <button
          type="button"
          class="title"
          lang="zh-CN"
          aria-expanded=${open ? 'true' : 'false'}
          aria-controls=${open ? `d${index}` : nothing}
          aria-describedby="s${index}"
          @click=${() => this.#toggle(item)}
        >
          ${this.#mark(task.title)}
        </button>
        <span class="status" id="s${index}">${strings.noReport}</span>
      </div>
      ${factsOf(task, strings, this.#needle)} ${this.#panelOf(task.id, [sources])}
      ${
        open
          ? html`<div class="details" id="d${index}">${this.#renderDetails(item, bundle)}</div>`
          : this.#ready?.excerpt(task, this.#needle)
      }
    </div>`;
  }

  #renderDetails(item: Item, bundle: Bundle): unknown {
    if (this.#ready) return this.#ready.render(item, bundle, this.#lender);
    const { loading, failed } = this.#strings;
    if (!this.#details) return html`<p aria-busy="true">${loading}</p>`;
    return html`<p class="failure">
      ${failed} <button type="button" class="action" @click=${this.#handleRetry}>${shared[this.language].retry}</button>
    </p>`;
  }

  get #lender(): Lender {
    return {
      language: this.language,
      needle: this.#needle,
      figure: (content, figure) => this.figure(content, figure),
      panel: (record, sources) => this.#panelOf(record, sources),
      retry: (event) => void this.#handleRetry(event),
    };
  }

  /** The open source beside the one figure that opened it, also where several tasks name the same record. */
  #panelOf(record: string, sources: readonly (readonly Source[])[]): unknown {
    return this.#source && sources.includes(this.#source) ? this.panel(record) : nothing;
  }

  #toggle(item: Item): void {
    if (!this.#open.delete(item)) {
      this.#open.add(item);
      this.dispatchEvent(new PlanSelectEvent(item.task.id));
      void this.#load();
    }
    this.requestUpdate();
  }

  /** Loads what an open task shows: the code for it, and the text of the document. */
  async #load(): Promise<void> {
    try {
      const { Details: Loaded } = await import('./details.js');
      // What it says of figures has words of its own.
      await loadLanguage(this.language);
      if (!this.#ready) this.#details = new Loaded(this);
    } catch {
      this.#details = 'failed';
    }
    const details = this.#ready;
    details?.use(this.#url);
    await details?.load();
    if (!details || details.failed) this.#say(this.#strings.failed);
    this.requestUpdate();
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.requestUpdate();
  }

  #announceSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#say(this.#strings.found(this.#shown.size, this.#items.length)), PAUSE);
  }

  async #searchText(): Promise<void> {
    this.renderRoot.querySelector('input')?.focus();
    await this.#load();
    if (this.#ready?.text) this.#announceSoon();
  }

  async #handleRetry(event: Event): Promise<void> {
    const title = (event.target as Element).closest('.row')?.querySelector<HTMLElement>('.title');
    await this.#load();
    // The button goes away with the failure.
    if (this.#ready?.text) title?.focus();
  }
}
