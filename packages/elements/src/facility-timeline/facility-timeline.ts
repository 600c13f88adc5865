import { recordsOf } from '@plan-elements/bundle';
import type { Bundle, Facility, PlanDocument } from '@plan-elements/bundle';
import { html, isServer, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { loadLanguage } from '../internal/dictionary.js';
import { PlanSelectEvent } from '../internal/events.js';
import type { Exportable } from '../internal/export/scene.js';
import { marked } from '../internal/phrase.js';
import { PlanElement } from '../internal/plan-element.js';
import { facilityTimelineStrings } from '../strings/facility-timeline.js';
import type { FacilityTimelineStrings } from '../strings/facility-timeline.zh-CN.js';
import { countsOf } from './dates.js';
import { labelOf, renderName, renderTimeline } from './face.js';
import type { Face } from './face.js';
import { facilityTimelineStyles as styles } from './facility-timeline.styles.js';
import { layOut } from './layout.js';
import type { FacilityGroup, LayoutOptions, Timeline } from './layout.js';
import { planDate, yearOf } from './plan-date.js';
import type { PlanDate } from './plan-date.js';
import type { ReportedDates } from './reported.js';
import type { Tools } from './tools.js';

/** What the timeline shows: a plan and its facilities. */
export interface PlanFacilities {
  readonly document: PlanDocument;
  readonly facilities: readonly Facility[];
}

const NONE: ReadonlyMap<string, ReportedDates> = new Map();
const GROUPS: readonly FacilityGroup[] = Object.freeze(['region', 'host', 'kind', 'none'] as const);

/**
 * The facilities of a plan on its years: what is built, what is planned, what is computed and what has no year are
 * told apart, and every date opens the passage that states it.
 *
 * @element facility-timeline
 * @summary A plan's facilities on years, in lanes; a vertical list where there is little room, and a table.
 * @fires {PlanSelectEvent} plan-select - A reader chose a facility.
 * @fires {PlanSourceOpenEvent} plan-source-open - A reader opens the source of a date. Cancelable.
 * @csspart row - One facility.
 * @csspart table - The table view.
 * @csspart tools - The controls that filter, sort and zoom.
 * @example
 * ```html
 * <facility-timeline src="bundle.json" plan="pudong-2020" group="region"></facility-timeline>
 * ```
 */
export class FacilityTimeline extends PlanElement<PlanFacilities> {
  static override readonly tag = 'facility-timeline';
  static override styles = [...PlanElement.styles, styles];

  #date: PlanDate | null = null;
  #facilities: readonly Facility[] = [];
  #reported = NONE;
  #table: typeof import('./table.js') | undefined;
  #reports: typeof import('./reported.js') | undefined;
  #controls: Tools | undefined;
  /** The part that is being loaded on demand. */
  #loading: Promise<void> | undefined;
  #failed = false;
  #unfolded = false;
  #follows = false;
  #reveals = false;

  /** By what the lanes are made: `region`, `host`, `kind` or `none`. */
  @property() group: FacilityGroup = 'region';

  /** Id of the facility that stands out; the fragment of the page's address (`#id`) chooses it too. */
  @property() selected: string | undefined;

  /** Today as `2026-06-30`, where the reader's clock is not to say it; `none` draws no line for it. */
  @property() today: string | undefined;

  /** Shows the facilities as a table. */
  @property({ type: Boolean }) table = false;

  /** Opens the controls that filter, sort and zoom. */
  @property({ type: Boolean }) tools = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer) addEventListener('hashchange', this.#handleHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#handleHash);
  }

  protected override select(bundle: Bundle): PlanFacilities | undefined {
    const document = this.planOf(bundle);
    return document && { document, facilities: recordsOf(bundle, 'facilities', document.id) };
  }

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    if (isServer) return;
    if (changed?.has('selected') && this.hasUpdated) this.#reveals = true;
    if (this.table && !this.#table) this.#need(async () => (this.#table = await import('./table.js')));
    // A failure here has no button that would try again, so it must not try by itself for ever.
    if ((this.report || this.reportWords) && !this.#reports && !this.#failed)
      this.#need(async () => (this.#reports = await import('./reported.js')));
    if (this.tools && !this.#controls) {
      this.#need(async () => {
        const { Tools } = await import('./tools.js');
        this.#controls = new Tools(this);
      });
    }
  }

  protected override updated(): void {
    if (!this.#follows && this.#facilities.length) {
      // The address may have named a facility before there were data.
      this.#follows = true;
      void Promise.resolve().then(this.#handleHash);
    }
    if (!this.#reveals) return;
    this.#reveals = false;
    this.renderRoot.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (!this.#loading) return isComplete;
    // What has been loaded has to be drawn, and may ask for more.
    await this.#loading;
    return this.getUpdateComplete();
  }

  #handleHash = (): void => {
    const hash = location.hash.slice(1);
    const facility = hash && this.#facilities.find(({ id }) => id === hash || encodeURIComponent(id) === hash);
    if (!facility) return;
    this.selected = facility.id;
    this.#reveals = true;
    this.requestUpdate();
  };

  #handleView(): void {
    this.table = !this.table;
  }

  #handleTools(): void {
    this.tools = !this.tools;
  }

  #handleFold(): void {
    this.#unfolded = !this.#unfolded;
    this.requestUpdate();
  }

  #handleSelect(facility: Facility): void {
    this.selected = facility.id;
    this.dispatchEvent(new PlanSelectEvent(facility.id));
  }

  /** Loads a part, unless one is on its way; what failed is closed, so that its button tries again. */
  #need(load: () => Promise<unknown>): void {
    this.#loading ??= (async () => {
      this.#failed = false;
      try {
        await load();
        await loadLanguage(this.language);
      } catch {
        this.#failed = true;
        this.table = this.tools = false;
      }
      this.#loading = undefined;
      this.requestUpdate();
    })();
  }

  get #strings(): FacilityTimelineStrings {
    return facilityTimelineStrings[this.language];
  }

  get #group(): FacilityGroup {
    return GROUPS.includes(this.group) ? this.group : 'region';
  }

  get #today(): string | undefined {
    const today = this.today ?? (isServer ? '' : new Date().toLocaleDateString('sv'));
    return /^\d{4}(-\d\d){0,2}$/.test(today) ? today : undefined;
  }

  /** The facilities that the reader's filter lets through; one that an address asks for is never hidden. */
  #filter(facilities: readonly Facility[], tools: Tools | undefined): readonly Facility[] {
    const shown = tools?.filter(facilities, this.language) ?? facilities;
    if (!this.#reveals || shown.some(({ id }) => id === this.selected)) return shown;
    tools?.clear();
    return facilities;
  }

  protected override renderData({ document, facilities }: PlanFacilities): TemplateResult {
    const strings = this.#strings;
    this.#date = planDate(document);
    this.#facilities = facilities;
    this.#reported =
      this.#reports?.readReports(this, facilities, (id) => this.reportedOf(id), this.reportWords, this.language) ?? NONE;
    const summary = marked(strings.summary(document.title, facilities.length, countsOf(facilities)));
    if (facilities.length === 0) return html`<p class="note">${summary}</p>`;
    const tools = this.tools ? this.#controls : undefined;
    const shown = this.#filter(facilities, tools);
    const table = this.table && this.#table;
    const options = { group: this.#group, ...tools?.options(this.#group) };
    const timeline = table ? undefined : this.#layOut(shown, options);
    const face: Face = {
      language: this.language,
      strings,
      group: options.group,
      date: this.#date,
      today: this.#today,
      selected: this.selected,
      reported: this.#reported,
      reports: this.#reports,
      unfolded: this.#unfolded || tools?.isFiltering === true,
      fold: () => this.#handleFold(),
      choose: (facility) => this.#handleSelect(facility),
      figure: (content, figure) => this.figure(content, figure),
      panel: (record) => this.panel(record),
    };
    const button = (words: string, handle: () => void, expanded: boolean | typeof nothing): TemplateResult =>
      html`<button type="button" class="action" aria-expanded=${expanded} @click=${handle}>${words}</button>`;
    return html`<div class="body">
      <div class="head">
        <p>${summary}${this.#reported.size ? this.#reports?.covered(this.#reported.size, this.language) : nothing}</p>
        ${button(strings.showTools, this.#handleTools, this.tools)}
        ${button(this.table ? strings.showTimeline : strings.showTable, this.#handleView, nothing)}
      </div>
      ${this.#failed ? html`<p class="note" role="status">${strings.failed}</p>` : nothing}
      ${tools?.render(facilities, shown.length, options.group, timeline, this.language) ?? nothing}
      ${
        table
          ? table.renderTable(shown, {
              host: this,
              language: this.language,
              reported: this.#reported,
              name: (facility) => renderName(facility, face),
              figure: face.figure,
              panel: face.panel,
            })
          : renderTimeline(timeline!, face)
      }
      ${this.downloads(() => this.#export(document, shown, face), true)}
    </div>`;
  }

  async #export(document: PlanDocument, facilities: readonly Facility[], face: Face): Promise<Exportable> {
    const { exportTimeline } = await import('./export.js');
    await loadLanguage(this.language);
    return exportTimeline(document, facilities, face);
  }

  #layOut(facilities: readonly Facility[], options: Pick<LayoutOptions, 'group' | 'window' | 'compare'>): Timeline {
    return layOut(facilities, {
      ...options,
      rule: this.#date && this.#date.at,
      today: this.#today ? yearOf(this.#today) : null,
      actualOf: ({ id }) => this.#reported.get(id),
      labelOf: (facility) => labelOf(facility, this.#strings, options.group),
    });
  }
}
