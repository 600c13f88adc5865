import { findRecord, recordsOf } from '@plan-elements/bundle';
import type { Bundle, Indicator, PlanDocument, Reported, Statement } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { captionStyles, renderCaption } from '../internal/caption.js';
import { loadLanguage } from '../internal/dictionary.js';
import type { Exportable } from '../internal/export/scene.js';
import { nameOf } from '../internal/format.js';
import { marked } from '../internal/phrase.js';
import type { Phrase } from '../internal/phrase.js';
import { PlanElement } from '../internal/plan-element.js';
import { indicatorTrendStrings } from '../strings/indicator-trend.js';
import type { IndicatorTrendStrings } from '../strings/indicator-trend.zh-CN.js';
import { renderChart } from './chart.js';
import { chartStyles } from './chart.styles.js';
import { indicatorTrendStyles } from './indicator-trend.styles.js';
import { labelOf } from './label.js';
import { layOut } from './layout.js';
import type { TrendLayout } from './layout.js';
import { trendParts } from './sentence.js';
import { seriesOf } from './series.js';
import type { Series } from './series.js';

/** What one element shows: an indicator, or all of a plan. */
interface Shown {
  readonly plan: PlanDocument | undefined;
  readonly indicators: readonly Indicator[];
}

/** An indicator with its figures, and its drawing where there are two years to join. */
interface Trend {
  readonly indicator: Indicator;
  readonly reported: Reported | undefined;
  /** What is reported, in words; empty for nothing. */
  readonly report: Phrase;
  readonly series: Series;
  readonly layout: TrendLayout | undefined;
}

/** Heights of the field of figures, alone and among many, in multiples of the type's size. */
const PLOT_ALONE = 14;
const PLOT_AMONG = 6.5;

/**
 * An indicator through the years: what the plan has seen, what it estimates, what it aims for, and what somebody has
 * reported. Years of which nothing is known are never bridged as if they were. With `plan` instead of `indicator`, all
 * indicators of a plan on the same years.
 *
 * @element indicator-trend
 * @summary An indicator through the years, every figure of which opens its sentence.
 * @fires {PlanSourceOpenEvent} plan-source-open - A reader opens the source of a figure. Cancelable.
 * @slot - Shown as long as there are no data: what the page says without JavaScript.
 * @csspart base - The inner element that carries background and type.
 * @csspart card - One indicator.
 * @csspart name - The name of the indicator.
 * @csspart downloads - The line that offers files.
 * @csspart drawing - The years and what stands on them.
 * @csspart caption - The sentence.
 * @csspart table - The table view.
 * @csspart figure - A figure that opens its source.
 * @csspart source - The open source.
 * @example
 * <indicator-trend src="bundle.json" indicator="pudong-2020/high-tech-enterprises"></indicator-trend>
 */
export class IndicatorTrend extends PlanElement<Shown> {
  static override readonly tag: string = 'indicator-trend';
  static override readonly keys: readonly string[] = ['indicator', 'plan'];
  static override styles = [...PlanElement.styles, captionStyles, indicatorTrendStyles, chartStyles];

  #table: typeof import('./table.js') | undefined;

  @state() private view: 'chart' | 'table' | 'failed' = 'chart';

  /** Id of the indicator. */
  @property() indicator: string | undefined;

  protected override select(bundle: Bundle): Shown | undefined {
    if (this.indicator) {
      const indicator = findRecord(bundle, 'indicators', this.indicator);
      return indicator && { plan: undefined, indicators: [indicator] };
    }
    const plan = this.plan ? this.planOf(bundle) : undefined;
    return plan && { plan, indicators: recordsOf(bundle, 'indicators', plan.id) };
  }

  protected override renderData({ plan, indicators }: Shown, bundle: Bundle): TemplateResult {
    const strings = this.#strings;
    const trends = this.#trendsOf(indicators, plan ? PLOT_AMONG : PLOT_ALONE);
    const drawn = trends.filter(({ layout }) => layout);
    const rest = trends.filter(({ layout }) => !layout);
    const table = this.view === 'table' && this.#table;
    const title = plan && nameOf({ name: plan.title, labels: plan.labels }, this.language);
    return html`<div class="head">
        ${title ? html`<p class="summary">${marked(strings.summary(title, trends.length, drawn.length))}</p>` : nothing}
        ${table ? nothing : this.#renderLegend(drawn)}
        <button type="button" class="action" @click=${this.#handleView}>${table ? strings.showChart : strings.showTable}</button>
        ${this.view === 'failed' ? html`<p role="status">${strings.tableFailed}</p>` : nothing}
      </div>
      ${
        table
          ? table.renderTable(trends, this.language, this.#renderFigure, (id) => this.panel(id))
          : html`<div class=${plan ? 'grid' : 'alone'}>${drawn.map(this.#renderCard)}</div>
              ${plan && rest.length ? html`<h3>${strings.others(rest.length)}</h3>` : nothing}
              <div class=${plan ? 'rest' : 'alone'}>${rest.map(this.#renderCard)}</div>`
      }
      ${this.downloads(() => this.#export(trends, plan, bundle), drawn.length > 0)}`;
  }

  get #strings(): IndicatorTrendStrings {
    return indicatorTrendStrings[this.language];
  }

  #trendsOf(indicators: readonly Indicator[], plot: number): Trend[] {
    const all = indicators.map((indicator) => {
      const reported = this.reportedOf(indicator.id);
      const words = reported && this.reportWords;
      const report = words
        ? [...words.byOf(reported, this.language), ...words.indicatorState(indicator, reported, this.language)]
        : [];
      return { indicator, reported, report, series: seriesOf(indicator, reported) };
    });
    const several = all.filter(({ series }) => new Set(series.points.map(({ year }) => year)).size > 1);
    const years = several.flatMap(({ series }) => series.points.map(({ year }) => year));
    const span = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))] as const;
    return all.map((trend) => {
      const last = trend.series.points.filter(({ kind }) => kind === 'target').at(-1);
      const labelled = trend.series.points.map((point) => [point, labelOf(point, this.language, point === last)] as const);
      return { ...trend, layout: several.includes(trend) ? layOut(labelled, { span, plot }) : undefined };
    });
  }

  #renderLegend(drawn: readonly Trend[]): TemplateResult {
    const strings = this.#strings;
    const used = new Set(
      drawn.flatMap(({ layout }) => [...layout!.marks.map(({ mark }) => mark), ...layout!.lines.map(({ kind }) => kind)]),
    );
    const marks = (['observed', 'estimated', 'gap', 'interim', 'target', 'reported'] as const).filter((mark) => used.has(mark));
    return html`<ul class="legend" aria-label=${strings.legend}>
      ${marks.map((mark) => html`<li class=${mark}>${strings.marks[mark]}</li>`)}
    </ul>`;
  }

  #renderCard = ({ indicator, report, series, layout }: Trend): TemplateResult => {
    const { id, dataSource } = indicator;
    const caption = `caption-${id}`;
    const [name, lead, ...parts] = trendParts(indicator, series, report, this.language);
    const notes: Phrase[] = layout
      ? [[this.#strings.scales[layout.scale]]]
      : this.plan && !this.indicator
        ? []
        : [[this.#strings.noTrend]];
    if (dataSource) notes.push(this.#strings.countedBy(dataSource));
    return html`<figure class="card" part="card" aria-labelledby=${caption}>
        <figcaption id=${caption} part="caption">
          <span class="name" part="name">${marked(name!.phrase)}<span class="unseen">${marked(lead!.phrase)}</span></span>
          <span class="said"
            >${renderCaption(parts, ({ sources, text }, content, mark) =>
              this.figure(content, { record: id, sources, text }, '', undefined, mark),
            )}</span
          >
        </figcaption>
        ${layout ? renderChart(layout) : nothing}
        ${notes.length ? html`<p class="foot">${notes.map((note, place) => [place ? ' · ' : '', marked(note)])}</p>` : nothing}
      </figure>
      ${this.panel(id)}`;
  };

  #renderFigure = ({ id }: Indicator, { sources, text }: Statement, content: unknown): TemplateResult =>
    this.figure(content, { record: id, sources, text });

  async #export(...[trends, plan, bundle]: [readonly Trend[], PlanDocument | undefined, Bundle]): Promise<Exportable> {
    const { exportTrend } = await import('./export.js');
    await loadLanguage(this.language);
    return exportTrend(trends, plan, bundle, this.language);
  }

  async #handleView(): Promise<void> {
    if (this.view === 'table') {
      this.view = 'chart';
      return;
    }
    try {
      this.#table ??= await import('./table.js');
      await this.#table.prepareTable(this, this.language);
      this.view = 'table';
    } catch {
      this.view = 'failed';
    }
  }
}
