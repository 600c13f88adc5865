import { findRecord } from '@plan-elements/bundle';
import type { Bundle, ReportedStatus, Source } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';

import { loadLanguage } from '../internal/dictionary.js';
import { PlanSelectEvent, PlanSourceOpenEvent } from '../internal/events.js';
import { PlanElement } from '../internal/plan-element.js';
import { shared } from '../strings/shared.js';
import { taskListStrings } from '../strings/task-list.js';
import type { TaskListStrings } from '../strings/task-list.zh-CN.js';
import { renderBar } from './bar.js';
import { factsOf } from './facts.js';
import type { Filters, Finder } from './finder.js';
import { outlineIn, ownNumber } from './outline.js';
import type { Branch, Item, Outline } from './outline.js';
import { files, Part } from './part.js';
import { itemAt, renderRow, renderWaiting } from './row.js';
import { Sight } from './sight.js';
import { taskListStyles as styles } from './task-list.styles.js';

/** What the filters are that leave everything. */
const ALL: Filters = { chapter: undefined, body: undefined, status: undefined };

/** From how many tasks on whole chapters are left out of the layout until they come into view. */
const MANY = 200;

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
  #filters = ALL;
  #open = new Set<Item>();
  /** Tasks that a reader has dealt with; the others are drawn anew only when what is known here of them changes. */
  #touched = new Set<Item>();
  #source: readonly Source[] | undefined;
  #sight = new Sight(this, async () => this.#learned(new (await files.finder()).Finder(this)));
  #details = new Part(this, async () => this.#learned(new (await files.details()).Details(this)));
  #progress = new Part(this, () => files.progress().then((part) => this.#learned(part)));
  #arrived = false;
  #said = '';

  /** Number or id of one task; without it all tasks of the plan. */
  @property() task: string | undefined;

  /** What is searched for. It follows what the reader types. */
  @property() query = '';

  constructor() {
    super();
    this.addEventListener(PlanSourceOpenEvent.type, ({ record, sources }) => {
      this.#source = sources;
      const item = this.#items.find(({ task }) => task.id === record);
      if (!item) return;
      this.#touched.add(item);
      this.dispatchEvent(new PlanSelectEvent(record));
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener?.('hashchange', this.#handleHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('hashchange', this.#handleHashChange);
    this.#sight.finder.value?.hush();
  }

  protected override select(bundle: Bundle): Outline | undefined {
    const { plan, task } = this;
    if (this.#made?.bundle !== bundle || this.#made.plan !== plan || this.#made.task !== task) {
      const document = findRecord(bundle, 'tasks', task ?? '')?.document ?? this.planOf(bundle)?.id;
      this.#made = { bundle, plan, task, outline: document === undefined ? undefined : outlineIn(bundle, document, task) };
      this.#filters = ALL;
      this.#open.clear();
      this.#arrived = false;
    }
    return this.#made.outline;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    // A search that the page or the reader asked for is part of what there is to draw.
    await Promise.all([this.#sight.finder.asked, this.#progress.asked]);
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    if (this.state === 'complete' && !this.#arrived) {
      this.#arrived = true;
      void this.#handleHash();
    }
    if (this.#sight.waits) requestAnimationFrame(() => this.requestUpdate());
  }

  protected override renderData(outline: Outline, bundle: Bundle): TemplateResult {
    const strings = this.#strings;
    const { items, branches, path } = outline;
    if (!items.length) return html`<p class="note">${strings.noTasks}</p>`;
    this.#details.value?.use(this.#url);
    const wish = { ...this.#filters, query: this.task ? '' : this.query };
    const finder = this.#sight.settle(items, wish, this.#details.value, (id) => this.reportedOf(id)?.status ?? 'none');
    return html`${this.task ? nothing : this.#renderBar(outline, finder)}
      <div class="head">
        <p class="path" lang="zh-CN">${path.map((heading) => html`<span>${this.#sight.mark(heading)}</span>`)}</p>
        <p class="legend">${this.#renderLegend(items)}</p>
      </div>
      <ol role="list" class=${items.length > MANY ? 'many' : nothing}>
        ${branches.map((branch) => this.#renderBranch(branch, bundle, 3))}
      </ol>
      ${finder?.renderEnd(this.#sight.shown.size, items.length, this.language)}
      <span class="sr" role="status">${this.#said}</span>
      ${this.downloads(async () => {
        const { exportTasks } = await this.#learned(await import('./export.js'));
        return exportTasks([...this.#sight.shown], this.language, (id) => this.reportedOf(id));
      })}`;
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

  /** How far the tasks are by report, or that there is none and what that means. */
  #renderLegend(items: readonly Item[]): unknown {
    const { noReport, legend } = this.#strings;
    const statuses = this.#statuses(items);
    if (!statuses) return html`<span class="status">${noReport}</span>${legend}`;
    return this.#progress.value?.renderSummary(statuses, this.language);
  }

  /** What is reported of each task, if anything is of any. */
  #statuses(items: readonly Item[]): (ReportedStatus | 'none')[] | undefined {
    const statuses = items.map(({ task }) => this.reportedOf(task.id)?.status ?? 'none');
    if (statuses.every((status) => status === 'none')) return undefined;
    void this.#progress.ask();
    return statuses;
  }

  /** What has been loaded brings words of its own. */
  async #learned<P>(part: P): Promise<P> {
    await loadLanguage(this.language);
    return part;
  }

  #renderBar(outline: Outline, finder: Finder | undefined): TemplateResult {
    const all = [...this.#sight.shown].every((item) => this.#open.has(item));
    return renderBar({
      strings: this.#strings,
      outline,
      query: this.query,
      filters: this.#filters,
      statuses: this.#progress.value?.choices(this.#statuses(outline.items) ?? [], this.language) ?? [],
      shown: this.#sight.shown.size,
      open: all && this.#sight.shown.size > 0,
      more: this.#sight.finder.failed
        ? html`<span role="alert">${this.#strings.partFailed}</span>`
        : finder?.renderMore(
            this.language,
            this.#url === undefined ? undefined : this.#details,
            () => this.#seek({}, ''),
            () => void this.#searchText(),
          ),
      seek: (filters, query) => this.#seek(filters, query),
      toggle: () => {
        for (const item of this.#sight.shown) {
          this.#touched.add(item);
          if (all) this.#open.delete(item);
          else this.#open.add(item);
        }
        if (!all) void this.#load();
        this.requestUpdate();
      },
    });
  }

  /** A heading with its tasks, or a task with those below it. What is filtered out is hidden and left as it was. */
  #renderBranch(branch: Branch, bundle: Bundle, level: number): unknown {
    const { item, children, items, heading } = branch;
    const below = (): TemplateResult =>
      html`<ol role="list">
        ${children.map((child) => this.#renderBranch(child, bundle, level + 1))}
      </ol>`;
    const shown = items.filter((one) => this.#sight.shown.has(one)).length;
    if (!item) {
      return html`<li class="group" ?hidden=${!shown}>
        <h3 aria-level=${level}>
          <span lang="zh-CN">${this.#sight.mark(heading)}</span> <small>${this.#strings.count(shown, items.length)}</small>
        </h3>
        ${below()}
      </li>`;
    }
    if (children.length) {
      return this.#renderTask(item, bundle, `task parent${this.#sight.shown.has(item) ? '' : ' context'}`, !shown, below());
    }
    const found = this.#sight.turn(item);
    const known = found && this.#details.value?.text;
    const touched = this.#touched.has(item) && {};
    const reported = this.reportedOf(item.task.id);
    return guard([item, this.#strings, shown, found, known, touched, reported, this.#progress.value], () => {
      this.#sight.drawn(item, found);
      return this.#renderTask(item, bundle, 'task', !shown);
    });
  }

  #renderTask(item: Item, bundle: Bundle, kind: string, hidden: boolean, below?: TemplateResult): TemplateResult {
    const { task, sources, index } = item;
    const { mark, found, finder } = this.#sight;
    const strings = this.#strings;
    const open = this.#open.has(item);
    const number = ownNumber(task.number);
    const reported = this.reportedOf(task.id);
    const progress = this.#progress.value;
    return renderRow({
      item,
      kind,
      hidden,
      open,
      number: this.figure(mark(number), { record: task.id, sources, text: task.title }, 'number', strings.sourceOf(number)),
      title: mark(task.title),
      status: [reported?.status ?? '', reported ? progress?.renderStatus(item, reported, this.language) : strings.noReport],
      more: [
        factsOf(task, strings, mark),
        reported?.note && html`<p class="text" lang="zh-CN">${reported.publisher}：${reported.note}</p>`,
        this.#panelOf(task.id, [sources]),
        open
          ? html`<div class="details" id="d${index}">${this.#renderDetails(item, bundle)}</div>`
          : found && this.#details.value?.excerpt(task, finder.value!),
        below,
      ],
      toggle: () => this.#toggle(item),
    });
  }

  #renderDetails(item: Item, bundle: Bundle): unknown {
    const { value, failed } = this.#details;
    if (!value) return renderWaiting(failed, this.#strings, shared[this.language].retry, this.#handleRetry);
    return value.render(item, bundle, {
      language: this.language,
      mark: this.#sight.mark,
      figure: (content, figure) => this.figure(content, figure),
      panel: (record, sources) => this.#panelOf(record, sources),
      retry: this.#handleRetry,
    });
  }

  /** The open source beside the one figure that opened it, also where several tasks name the same record. */
  #panelOf(record: string, sources: readonly (readonly Source[])[]): unknown {
    return this.#source && sources.includes(this.#source) && this.panel(record);
  }

  /** Takes what a reader typed or chose. */
  #seek(filters: Partial<Filters>, query = this.query): void {
    // A button that clears the field goes away with what it clears.
    if (query !== this.query) this.renderRoot.querySelector('input')?.focus();
    this.#filters = { ...this.#filters, ...filters };
    this.query = query;
    this.requestUpdate();
    void this.#announce();
  }

  /** Says how many were found, when the reader pauses. */
  async #announce(): Promise<void> {
    await this.#sight.finder.ask();
    this.#sight.finder.value?.announce(() =>
      this.#say(this.#sight.finder.value!.count(this.#sight.shown.size, this.#items.length, this.language)),
    );
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.requestUpdate();
  }

  async #searchText(): Promise<void> {
    this.renderRoot.querySelector('input')?.focus();
    await this.#load();
    if (this.#details.value?.text) void this.#announce();
  }

  #toggle(item: Item): void {
    this.#touched.add(item);
    if (!this.#open.delete(item)) {
      this.#open.add(item);
      this.dispatchEvent(new PlanSelectEvent(item.task.id));
      void this.#load();
    }
    this.requestUpdate();
  }

  /** Loads what an open task shows: the code for it, and the text of the document. */
  async #load(): Promise<void> {
    await this.#details.ask();
    const details = this.#details.value;
    details?.use(this.#url);
    await details?.load();
    if (!details) this.#say(this.#strings.partFailed);
    else if (details.failed) this.#say(details.failure(this.language));
  }

  #handleRetry = (event: Event): void => void this.#retry(event);

  async #retry(event: Event): Promise<void> {
    const title = (event.target as Element).closest('.task')?.querySelector<HTMLElement>('.title');
    await this.#load();
    // The button goes away with the failure.
    if (this.#details.value?.text) title?.focus();
  }

  #handleHashChange = (): void => void this.#handleHash();

  /** Opens the task that the page's address names, also where a search had hidden it. */
  async #handleHash(): Promise<void> {
    // The list may be amidst an update.
    await null;
    const item = itemAt(this.#items, location);
    if (!item) return;
    if (!this.#sight.shown.has(item)) this.#seek(ALL, '');
    if (!this.#open.has(item)) this.#toggle(item);
    await this.updateComplete;
    const title = this.renderRoot.querySelector<HTMLElement>(`[aria-describedby=s${item.index}]`);
    title?.scrollIntoView({ block: 'center' });
    title?.focus({ preventScroll: true });
  }
}
