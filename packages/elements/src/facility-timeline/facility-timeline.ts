import { recordsOf } from '@plan-elements/bundle';
import type { Bundle, Facility, PlanDocument } from '@plan-elements/bundle';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { PlanSelectEvent } from '../internal/events.js';
import { nameOf } from '../internal/format.js';
import { marked, plain } from '../internal/phrase.js';
import type { Phrase } from '../internal/phrase.js';
import { PlanElement } from '../internal/plan-element.js';
import { facilityTimelineStrings } from '../strings/facility-timeline.js';
import type { FacilityTimelineStrings } from '../strings/facility-timeline.zh-CN.js';
import { dateSources } from './date-sources.js';
import { facilityTimelineStyles as styles } from './facility-timeline.styles.js';
import { layOut, markOf, widthOf } from './layout.js';
import type { FacilityGroup, Mark, Row, Timeline } from './layout.js';
import { planDate } from './plan-date.js';
import type { PlanDate } from './plan-date.js';

/** What the timeline shows: a plan and its facilities. */
export interface PlanFacilities {
  readonly document: PlanDocument;
  readonly facilities: readonly Facility[];
}

const GROUPS: readonly FacilityGroup[] = Object.freeze(['region', 'host', 'kind', 'none'] as const);
const MARKS: readonly Mark[] = Object.freeze(['built', 'stated', 'computed', 'started', 'undated'] as const);
/** More facilities without a year than this fold up. */
const MOST_UNDATED = 8;
/** The longest lane name, in Chinese characters, that fits beside its rows. */
const LONGEST_LANE = 5;

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
 * @example
 * ```html
 * <facility-timeline src="bundle.json" plan="pudong-2020" group="region"></facility-timeline>
 * ```
 */
export class FacilityTimeline extends PlanElement<PlanFacilities> {
  static override readonly tag = 'facility-timeline';
  static override styles = [...PlanElement.styles, styles];

  #date: PlanDate | null = null;

  @state() private table = false;
  @state() private selected: string | undefined;

  /** By what the lanes are made: `region`, `host`, `kind` or `none`. */
  @property() group: FacilityGroup = 'region';

  protected override select(bundle: Bundle): PlanFacilities | undefined {
    const document = this.planOf(bundle);
    return document && { document, facilities: recordsOf(bundle, 'facilities', document.id) };
  }

  protected override renderData({ document, facilities }: PlanFacilities): TemplateResult {
    const strings = this.#strings;
    this.#date = planDate(document);
    const counts = MARKS.map((mark) => [mark, facilities.filter((facility) => markOf(facility) === mark).length] as const);
    const summary = marked(
      strings.summary(
        document.title,
        facilities.length,
        counts.filter(([, count]) => count > 0),
      ),
    );
    if (facilities.length === 0) return html`<p class="note">${summary}</p>`;
    return html`<div class="body">
      <div class="head">
        <p>${summary}</p>
        <button type="button" class="action" @click=${this.#handleView}>
          ${this.table ? strings.showTimeline : strings.showTable}
        </button>
      </div>
      ${this.table ? this.#renderTable(facilities) : this.#renderTimeline(facilities)}
    </div>`;
  }

  get #strings(): FacilityTimelineStrings {
    return facilityTimelineStrings[this.language];
  }

  #handleView(): void {
    this.table = !this.table;
  }

  #handleSelect(facility: Facility): void {
    this.selected = facility.id;
    this.dispatchEvent(new PlanSelectEvent(facility.id));
  }

  /** Whether a year of completion was still to come when the plan was issued, as far as the plan says when. */
  #isPlanned({ completion }: Facility): boolean {
    return this.#date?.kind !== 'issued' || completion === null || completion >= Math.floor(this.#date.at);
  }

  /** What is said beside the figure, where the lane does not say it. */
  #detailOf({ host, region }: Facility, undated = false): string[] {
    const details = [this.#group === 'host' && !undated ? null : host, this.#group === 'region' && !undated ? null : region];
    return details.filter((detail) => detail !== null);
  }

  get #group(): FacilityGroup {
    return GROUPS.includes(this.group) ? this.group : 'region';
  }

  #renderTimeline(facilities: readonly Facility[]): TemplateResult {
    const labelOf = (facility: Facility): string =>
      [plain(this.#strings.figure(facility, markOf(facility))), ...this.#detailOf(facility)].join(' · ');
    const timeline = layOut(facilities, this.#group, this.#date && this.#date.at, labelOf);
    return html`${this.#renderLegend(timeline)} ${timeline.lanes.length ? this.#renderChart(timeline) : nothing}
    ${timeline.undated.length ? this.#renderUndated(timeline.undated) : nothing}`;
  }

  #renderLegend({ lanes, rule }: Timeline): TemplateResult | typeof nothing {
    const strings = this.#strings;
    const drawn = MARKS.filter((mark) => lanes.some(({ rows }) => rows.some((row) => row.mark === mark)));
    if (drawn.length === 0) return nothing;
    return html`<ul class="legend" aria-label=${strings.legend}>
      ${drawn.map((mark) => html`<li><i class="mark ${mark}"></i>${strings.marks[mark]}</li>`)}
      ${rule !== null && this.#date ? html`<li class="date"><i class="mark date"></i>${strings.date(this.#date)}</li>` : nothing}
    </ul>`;
  }

  #renderChart(timeline: Timeline): TemplateResult {
    const titles = timeline.lanes.map(({ name }) => this.#laneTitle(name));
    const beside = titles.some((title) => plain(title)) && titles.every((title) => widthOf(plain(title)) <= LONGEST_LANE);
    return html`<div class="chart ${beside ? 'beside' : ''}">
      ${this.#renderAxis(timeline)}
      ${timeline.lanes.map(
        ({ rows }, index) =>
          html`<div class="lane">
            ${plain(titles[index]!) ? this.#renderHeading(titles[index]!, rows.length) : nothing}
            <ul role="list">
              ${rows.map((row) => this.#renderRow(row.facility, row))}
            </ul>
          </div>`,
      )}
    </div>`;
  }

  #laneTitle(name: string | null): Phrase {
    const strings = this.#strings;
    if (name === null) return [strings.unnamed[this.#group]];
    return [(this.#group === 'kind' && strings.kinds[name]) || (this.language === 'zh-CN' ? name : { zh: name })];
  }

  #renderHeading(title: Phrase, count: number): TemplateResult {
    return html`<h3>${marked(title)} <small>${this.#strings.count(count)}</small></h3>`;
  }

  /* Percentages as attributes of SVG need neither a style attribute nor a script: a strict page and a static copy keep them. */
  #renderAxis({ ticks, zone, rule }: Timeline): TemplateResult {
    return html`<svg class="axis" aria-hidden="true">
      ${
        zone
          ? svg`<rect class="zone" width="${zone}%" height="100%"/><text class="wide" x="${zone / 2}%" y="1em">${this.#strings.zone}</text>`
          : nothing
      }
      ${ticks.map(
        ({ year, line, label, wide, middling }) => svg`<g class=${wide ? (middling ? '' : 'wide') : 'middling'}>
          <line x1="${line}%" x2="${line}%" y1="1.75em" y2="100%"/><text x="${label}%" y="1em">${year}</text>
        </g>`,
      )}
      ${rule === null ? nothing : svg`<line class="date" x1="${rule}%" x2="${rule}%" y1="1.25em" y2="100%"/>`}
    </svg>`;
  }

  #renderUndated(facilities: readonly Facility[]): TemplateResult {
    const heading = this.#renderHeading([this.#strings.undated], facilities.length);
    const list = html`<ul role="list">
      ${facilities.map((facility) => this.#renderRow(facility))}
    </ul>`;
    return facilities.length > MOST_UNDATED
      ? html`<details class="undated">
          <summary>${heading}</summary>
          ${list}
        </details>`
      : html`<div class="undated">${heading} ${list}</div>`;
  }

  #renderRow(facility: Facility, row?: Row): TemplateResult {
    const mark = markOf(facility);
    const details = this.#detailOf(facility, !row);
    return html`<li class="row ${row?.side ?? ''}" part="row">
      ${this.#renderName(facility, mark)}
      <div class="track">
        ${row ? this.#renderMark(row) : nothing}
        <span class="label">
          ${this.#renderFigure(facility, mark)}${details.map(
            (detail) => html`<span class="detail" lang="zh-CN" aria-hidden="true">${detail}</span>`,
          )}
        </span>
      </div>
      ${this.panel(facility.id)}
    </li>`;
  }

  #renderMark({ mark, space, bar, side }: Row): TemplateResult {
    const lead = html`<svg class="space" width="${space}%" aria-hidden="true"></svg>`;
    return html`${lead}${bar === null ? nothing : html`<svg class="bar ${mark}" width="${bar}%" aria-hidden="true"></svg>`}<i
        class="mark ${mark}"
      ></i
      >${side === 'below' ? html`<svg class="break" aria-hidden="true"></svg>${lead}` : nothing}`;
  }

  /** The name of a facility on the button that chooses it; what is not seen makes it a sentence. */
  #renderName(facility: Facility, mark?: Mark): TemplateResult {
    const original =
      this.language === 'en' && facility.labels.en ? html`&#32;<small lang="zh-CN">${facility.name}</small>` : nothing;
    const rest = mark ? this.#strings.sentence(facility, mark, this.#isPlanned(facility)) : [];
    return html`<button
      type="button"
      class="name"
      aria-current=${this.selected === facility.id ? 'true' : nothing}
      @click=${() => this.#handleSelect(facility)}
    >
      ${marked(nameOf(facility, this.language))}${original}<span class="unseen">${marked(rest)}</span>
    </button>`;
  }

  #renderFigure(facility: Facility, mark: Mark): unknown {
    const strings = this.#strings;
    const word = strings.word(mark, this.#isPlanned(facility));
    const content = html`${marked(strings.figure(facility, mark))}${word ? html`<span class="word"> ${word}</span>` : nothing}`;
    return this.figure(content, { record: facility.id, sources: dateSources(facility), text: facility.statusText });
  }

  #renderTable(facilities: readonly Facility[]): TemplateResult {
    const { columns } = this.#strings;
    return html`<div class="scroll">
      <table part="table">
        <thead>
          <tr>
            ${Object.values(columns).map((heading) => html`<th scope="col">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${facilities.map((facility) => this.#renderTableRow(facility))}
        </tbody>
      </table>
    </div>`;
  }

  #renderTableRow(facility: Facility): TemplateResult {
    const strings = this.#strings;
    const { id, kind, region, host, start, duration, completion, completionBasis, statusText } = facility;
    const written = (text: string | null): unknown => text && html`<span lang="zh-CN">${text}</span>`;
    const basis = completionBasis && strings.bases[completionBasis];
    const cells = [
      strings.kinds[kind] ?? kind,
      written(region),
      written(host),
      start,
      duration === null ? null : strings.years(duration),
      completion,
      basis,
    ];
    const panel = this.panel(id);
    return html`<tr>
        <th scope="row">${this.#renderName(facility)}</th>
        ${cells.map((cell) => html`<td>${cell ?? html`<span class="unknown">${strings.unknown}</span>`}</td>`)}
        <td>
          ${this.figure(written(statusText) ?? strings.source, { record: id, sources: dateSources(facility), text: statusText })}
        </td>
      </tr>
      ${
        panel === nothing
          ? nothing
          : html`<tr>
              <td colspan="9"><div class="opened">${panel}</div></td>
            </tr>`
      }`;
  }
}
