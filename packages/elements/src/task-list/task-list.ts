import { findRecord } from '@plan-elements/bundle';
import type { Bundle, Source } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';

import { loadLanguage } from '../internal/dictionary.js';
import { PlanSelectEvent, PlanSourceOpenEvent } from '../internal/events.js';
import { PlanElement } from '../internal/plan-element.js';
import { print } from '../internal/print.js';
import { shared } from '../strings/shared.js';
import { taskListStrings } from '../strings/task-list.js';
import type { TaskListStrings } from '../strings/task-list.zh-CN.js';
import { renderBar } from './bar.js';
import { factsOf } from './facts.js';
import type { Finder } from './finder.js';
import { Opening } from './opening.js';
import { outlineIn, ownNumber } from './outline.js';
import type { Branch, Item, Outline } from './outline.js';
import { files } from './part.js';
import { renderRow, renderWaiting } from './row.js';
import { ALL, Sight } from './sight.js';
import { Standing } from './standing.js';
import { taskListStyles as styles } from './task-list.styles.js';

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
  #source: readonly Source[] | undefined;
  #sight = new Sight(
    this,
    () => this.language,
    async () => this.#learned(new (await files.finder()).Finder(this)),
  );
  #opening = new Opening(
    this,
    () => this.#url,
    async () => this.#learned(new (await files.details()).Details(this)),
  );
  #standing = new Standing(
    this,
    (id) => this.reportedOf(id),
    async () => this.#learned(await files.progress()),
  );
  #arrived = false;

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
      this.#opening.touch(item);
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
      this.#sight.filters = ALL;
      this.#opening.clear();
      this.#arrived = false;
    }
    return this.#made.outline;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    // A search that the page or the reader asked for is part of what there is to draw.
    await Promise.all([this.#sight.finder.asked, this.#standing.asked]);
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    if (this.state === 'complete' && !this.#arrived) {
      this.#arrived = true;
      this.#handleHashChange();
    }
    if (this.#sight.waits) requestAnimationFrame(() => this.requestUpdate());
  }

  protected override renderData(outline: Outline, bundle: Bundle): TemplateResult {
    const strings = this.#strings;
    const { items, branches, path } = outline;
    if (!items.length) return html`<p class="note">${strings.noTasks}</p>`;
    const details = this.#opening.details.value;
    details?.use(this.#url);
    const finder = this.#sight.settle(items, this.task ? '' : this.query, details, this.#standing.of);
    return html`${this.task ? nothing : this.#renderBar(outline, finder)}
      <div class="head">
        <p class="path" lang="zh-CN">${path.map((heading) => html`<span>${this.#sight.mark(heading)}</span>`)}</p>
        <p class="legend">${this.#standing.renderLegend(items, this.language)}</p>
      </div>
      <ol role="list" class=${items.length > MANY ? 'many' : nothing}>
        ${branches.map((branch) => this.#renderBranch(branch, bundle, 3))}
      </ol>
      ${finder?.renderEnd(this.#sight.shown.size, items.length, this.language)}
      <span class="sr" role="status">${this.#sight.said}</span>
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

  /** What has been loaded brings words of its own. */
  async #learned<P>(part: P): Promise<P> {
    await loadLanguage(this.language);
    return part;
  }

  #renderBar(outline: Outline, finder: Finder | undefined): TemplateResult {
    return renderBar({
      language: this.language,
      outline,
      query: this.query,
      sight: this.#sight,
      opening: this.#opening,
      standing: this.#standing,
      finder,
      hasText: this.#url !== undefined,
      load: () => this.#load(),
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
    const known = found && this.#opening.details.value?.text;
    const anew = this.#opening.anew(item);
    const reported = this.reportedOf(item.task.id);
    const draw = (): TemplateResult => {
      this.#sight.drawn(item, found);
      return this.#renderTask(item, bundle, 'task', !shown);
    };
    // The notes of a printed page follow from the figures drawn before them, and a guard draws late.
    if (print.notes?.active && shown) return draw();
    return guard([item, this.#strings, shown, found, known, anew, reported, this.#standing.words], draw);
  }

  #renderTask(item: Item, bundle: Bundle, kind: string, hidden: boolean, below?: TemplateResult): TemplateResult {
    const { task, sources, index } = item;
    const { mark, found, finder } = this.#sight;
    const strings = this.#strings;
    const open = this.#opening.has(item);
    const number = ownNumber(task.number);
    const reported = this.reportedOf(task.id);
    return renderRow({
      item,
      kind,
      hidden,
      open,
      number: this.figure(mark(number), { record: task.id, sources, text: task.title }, 'number', strings.sourceOf(number)),
      title: mark(task.title),
      status: [
        reported?.status ?? '',
        reported ? this.#standing.words?.renderStatus(item, reported, this.language) : strings.noReport,
      ],
      more: [
        factsOf(task, strings, mark),
        reported?.note && html`<p class="text" lang="zh-CN">${reported.publisher}：${reported.note}</p>`,
        this.#panelOf(task.id, [sources]),
        open
          ? html`<div class="details" id="d${index}">${this.#renderDetails(item, bundle)}</div>`
          : found && this.#opening.details.value?.excerpt(task, finder.value!),
        below,
      ],
      toggle: () => this.#toggle(item),
    });
  }

  #renderDetails(item: Item, bundle: Bundle): unknown {
    const { value, failed } = this.#opening.details;
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

  #toggle(item: Item): void {
    if (this.#opening.turn(item)) {
      this.dispatchEvent(new PlanSelectEvent(item.task.id));
      void this.#load();
    }
  }

  /** Loads what open tasks show, and says why where it did not come. */
  async #load(): Promise<void> {
    const failure = await this.#opening.load(this.language);
    if (failure) this.#sight.say(failure);
  }

  #handleRetry = (event: Event): void => void this.#opening.retry(event, () => this.#load());

  #handleHashChange = (): void => {
    if (location.hash) void this.#arrive();
  };

  async #arrive(): Promise<void> {
    const show = (item: Item): Promise<unknown> => {
      if (!this.#sight.shown.has(item)) this.#sight.seek(ALL, '');
      if (!this.#opening.has(item)) this.#toggle(item);
      return this.updateComplete;
    };
    try {
      await (await files.arrive()).arrive({ items: this.#items, renderRoot: this.renderRoot, show });
    } catch {
      this.#sight.say(this.#strings.partFailed);
    }
  }
}
