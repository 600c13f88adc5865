import { findingsOf, findRecord, recordsOf } from '@plan-elements/bundle';
import type { Bundle, Indicator, PlanDocument, Reported, Statement } from '@plan-elements/bundle';
import { html, isServer, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { captionStyles, renderCaption } from '../internal/caption.js';
import type { CaptionFigure } from '../internal/caption.js';
import { nameOf } from '../internal/format.js';
import { grammar } from '../internal/grammar.js';
import type { OwnReport } from '../internal/own-report.js';
import { marked, plain } from '../internal/phrase.js';
import { PlanElement } from '../internal/plan-element.js';
import { readIndicator } from '../internal/reading.js';
import type { Reading } from '../internal/reading.js';
import { quantityOf, sentenceParts, whenOf } from '../internal/sentence.js';
import type { SentencePart } from '../internal/sentence.js';
import { sentenceStrings } from '../strings/sentence.js';
import { targetGaugeStrings } from '../strings/target-gauge.js';
import { ARC } from './arc.js';
import { renderLabels, renderPaths } from './drawing.js';
import { drawingStyles } from './drawing.styles.js';
import { draw } from './geometry.js';
import type * as Looks from './looks.js';
import { capOf, pointsOf } from './points.js';
import { targetGaugeStyles } from './target-gauge.styles.js';

/** How a gauge looks. */
export const GAUGE_LOOKS = Object.freeze(['arc', 'bar', 'number', 'compact'] as const);
/** How a gauge looks. */
export type GaugeLook = (typeof GAUGE_LOOKS)[number];

/** What one element shows: an indicator, or all of a plan. */
interface Shown {
  readonly plan: PlanDocument | undefined;
  readonly indicators: readonly Indicator[];
}

// As the style sheet has them. What an elder reader can read has room in wide drawings only.
const TYPE_SIZE = 12;
const TYPE_SIZE_ELDER = { arc: 15.5, bar: 24 };
/** Type of a number by its length, so that it stands inside the arc. */
const typeOf = ({ length }: string): string => (length > 6 ? 'number longer' : length > 4 ? 'number long' : 'number');
const TRACK = ARC.run(0, 1);

let looks: typeof Looks | undefined;

/** Loads what draws bars and lines of text. A server does so before it renders them; a page need not. */
export async function loadLooks(): Promise<void> {
  looks = await import('./looks.js');
  if (isServer) TargetGauge.elementStyles.push(looks.looksStyles);
}

/**
 * One indicator of a plan: its target, its year, what is said of other years, and no progress that nobody reported.
 * With `plan` instead of `target`, all indicators of a plan.
 *
 * @element target-gauge
 * @summary A target on its scale, every figure of which opens its sentence.
 * @fires {PlanSourceOpenEvent} plan-source-open - A reader opens the source of a figure.
 * @slot - Shown as long as there are no data: what the page says without JavaScript.
 * @csspart base - The inner element that carries background and type.
 * @csspart card - One gauge.
 * @csspart name - The name of the indicator.
 * @csspart drawing - The arc or bar.
 * @csspart figure - A figure that opens its source.
 * @csspart caption - The sentence.
 * @csspart source - The open source.
 * @example
 * <target-gauge src="bundle.json" target="yangpu-2025/rd-intensity"></target-gauge>
 */
export class TargetGauge extends PlanElement<Shown> {
  static override readonly tag = 'target-gauge';
  static override readonly keys = ['target', 'plan'];
  static override styles = [...PlanElement.styles, captionStyles, targetGaugeStyles, drawingStyles];

  #looks: Promise<unknown> | undefined;

  /** Id of the indicator. */
  @property() target: string | undefined;

  /** An arc, a bar, the plain number, or `compact`: a figure inside a line of text. */
  @property() look: GaugeLook = 'arc';

  /** A value that someone reports; only together with `as-of` and `by`. */
  @property() value: string | undefined;

  /** Date for which `value` holds: `2026-06-30`, `2026-06` or `2026`. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;

  /** Who reports `value`. */
  @property() by: string | undefined;

  protected override get ownReport(): OwnReport | undefined {
    const { target: id, value, asOf, by } = this;
    return (value ?? asOf ?? by ?? undefined) === undefined ? undefined : { id, value, asOf, by };
  }

  protected override select(bundle: Bundle): Shown | undefined {
    if (this.target) {
      const indicator = findRecord(bundle, 'indicators', this.target);
      return indicator && { plan: undefined, indicators: [indicator] };
    }
    const plan = this.plan ? this.planOf(bundle) : undefined;
    return plan && { plan, indicators: recordsOf(bundle, 'indicators', plan.id) };
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#looks;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    if (this.look === 'bar' || this.look === 'compact') {
      if (looks) {
        if (!isServer) looks.styleLooks(this);
      } else if (!this.#looks) {
        const done = (): void => this.requestUpdate();
        this.#looks = loadLooks().then(done, done);
      }
    }
    return super.render();
  }

  protected override renderData({ plan, indicators }: Shown, bundle: Bundle): TemplateResult {
    const gauges = indicators.map((indicator, index) => this.#renderGauge(indicator, bundle, index));
    if (!plan) return gauges[0]!;
    const title = nameOf({ name: plan.title, labels: plan.labels }, this.language);
    return html`<div class="grid ${this.look === 'bar' ? 'bars' : ''}">
      <p>${marked(targetGaugeStrings[this.language].summary(title, indicators.length))}</p>
      ${gauges} ${this.#renderDownloads(indicators, bundle)}
    </div>`;
  }

  #renderGauge(indicator: Indicator, bundle: Bundle, index: number): TemplateResult {
    const reading = readIndicator(indicator);
    const { head } = reading;
    const parts = this.#sentenceOf(indicator);
    const reported = this.reportedOf(indicator.id);
    if (this.look === 'compact') return this.#renderCompact(indicator, reading, parts, reported);
    const findings = findingsOf(bundle, indicator.id).length;
    const { scope } = indicator;
    const caption = `caption-${index}`;
    const panel = this.panel(indicator.id);
    return html`<figure class=${this.look === 'bar' ? 'card bar' : 'card'} part="card" aria-labelledby=${caption}>
        <p class="name" part="name">
          ${marked([...nameOf(indicator, this.language), ...(scope ? sentenceStrings[this.language].scope(scope) : [])])}
        </p>
        ${this.#renderDrawing(reading, reported)}${head ? this.#renderValue(indicator, head) : nothing}
        <figcaption id=${caption} part="caption">${renderCaption(parts, this.#caption(indicator))}</figcaption>
        ${findings ? html`<p class="flag">${targetGaugeStrings[this.language].findings(findings)}</p>` : nothing}
        ${head ? this.#renderFoot(indicator, head) : nothing}
      </figure>
      ${this.target && panel !== nothing ? [panel, this.#renderDownloads([indicator], bundle)] : panel}`;
  }

  #renderDownloads(indicators: readonly Indicator[], bundle: Bundle): TemplateResult {
    return this.downloads(async () => {
      const { exportGauges } = await import('./export.js');
      const gauges = indicators.map((indicator) => ({
        indicator,
        reported: this.reportedOf(indicator.id),
        sentence: plain(this.#sentenceOf(indicator).flatMap(({ phrase }) => phrase)),
      }));
      return exportGauges(bundle, gauges, this.language);
    }, indicators.length === 1);
  }

  /** The sentence, with what is reported. */
  #sentenceOf(indicator: Indicator): SentencePart[] {
    const { language, reportWords: words } = this;
    const reported = this.reportedOf(indicator.id);
    const clause = reported && words?.clauseOf(reported, words.indicatorState(indicator, reported, language), language);
    return sentenceParts(indicator, language, clause);
  }

  #renderDrawing(reading: Reading, reported: Reported | undefined): TemplateResult | undefined {
    const { head } = reading;
    const isBar = this.look === 'bar';
    if (!head || this.look === 'number' || (isBar && !looks)) return undefined;
    const size = this.getAttribute('size') === 'elder' ? TYPE_SIZE_ELDER[isBar ? 'bar' : 'arc'] : TYPE_SIZE;
    const points = pointsOf(reading, reported, isBar ? this.language : undefined);
    const drawing = draw(isBar && looks ? looks.BAR : ARC, points, size, capOf(head));
    if (!drawing) return undefined;
    if (isBar) return looks?.renderBar(drawing);
    return html`<svg part="drawing" viewBox="0 0 248 164" aria-hidden="true">
      <path class="track" d=${TRACK}></path>
      ${renderPaths(drawing)}${renderLabels(drawing, (x) => x)}
    </svg>`;
  }

  #renderValue(indicator: Indicator, head: Statement): TemplateResult {
    const { before, number, after } = grammar[this.language].figure(head);
    const button = (content: unknown, className: string): TemplateResult =>
      this.#renderFigure(indicator, head, content, className);
    if (!number) return html`<p class="value">${button(marked(before), 'words')}</p>`;
    return html`<p class="value">
      ${plain(before) ? html`<span class="before">${marked(before)}</span>` : nothing}${button(
        number,
        typeOf(number),
      )}${after.length > 1 || plain(after).length > 3 ? html`<span class="unit">${marked(after)}</span>` : marked(after)}
    </p>`;
  }

  /** A figure in a line of text. Its name is the whole sentence. */
  #renderCompact(
    indicator: Indicator,
    reading: Reading,
    parts: readonly SentencePart[],
    reported: Reported | undefined,
  ): TemplateResult {
    const { head } = reading;
    if (!head) return html`${marked(nameOf(indicator, this.language))}`;
    const drawing = looks && draw(looks.BAR, pointsOf(reading, reported), TYPE_SIZE, capOf(head));
    const { sources, text } = head;
    const label = plain(parts.flatMap(({ phrase }) => phrase));
    const said = marked(grammar[this.language].quantity(head, indicator.name).said);
    return html`<span class="compact" part="card"
        >${drawing && looks?.renderSpark(drawing)}${this.figure(said, { record: indicator.id, sources, text }, '', label)}</span
      >${this.panel(indicator.id)}`;
  }

  #caption =
    ({ id }: Indicator): CaptionFigure =>
    ({ sources, text }, content, mark) =>
      this.figure(content, { record: id, sources, text }, '', undefined, mark);

  #renderFigure({ id, name }: Indicator, statement: Statement, content: unknown, className: string): TemplateResult {
    const { sources, text } = statement;
    const label = targetGaugeStrings[this.language].sourceOf(plain(quantityOf(statement, name, this.language)));
    return this.figure(content, { record: id, sources, text }, className, label);
  }

  #renderFoot(indicator: Indicator, head: Statement): TemplateResult {
    const strings = targetGaugeStrings[this.language];
    const by = indicator.dataSource ? strings.countedBy(indicator.dataSource) : [];
    const facts = [[strings.kinds[head.kind]], whenOf(head, this.language), by].filter((fact) => fact.length);
    return html`<p class="foot">
      <span>${marked(facts.flatMap((fact, index) => (index ? [' · ', ...fact] : fact)))}</span>
      ${this.#renderFigure(indicator, head, strings.source, 'open-source')}
    </p>`;
  }
}
