import { findingsOf, findRecord, recordsOf } from '@plan-elements/bundle';
import type { Bundle, Indicator, PlanDocument, Statement } from '@plan-elements/bundle';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { nameOf } from '../internal/format.js';
import { grammar } from '../internal/grammar.js';
import { marked, plain } from '../internal/phrase.js';
import type { Phrase } from '../internal/phrase.js';
import { PlanElement } from '../internal/plan-element.js';
import { readIndicator, valueOn } from '../internal/reading.js';
import { itemOf, quantityOf, sentenceOf, whenOf } from '../internal/sentence.js';
import { sentenceStrings } from '../strings/sentence.js';
import { targetGaugeStrings } from '../strings/target-gauge.js';
import { barStyles } from './bar.styles.js';
import { drawingStyles } from './drawing.styles.js';
import { drawArc, drawBar } from './geometry.js';
import type { Drawing, GaugePoint } from './geometry.js';
import { targetGaugeStyles } from './target-gauge.styles.js';

/** How a gauge looks. */
export const GAUGE_LOOKS = Object.freeze(['arc', 'bar', 'number'] as const);
/** How a gauge looks. */
export type GaugeLook = (typeof GAUGE_LOOKS)[number];

/** What one element shows: an indicator, or all of a plan. */
interface Shown {
  readonly plan: PlanDocument | undefined;
  readonly indicators: readonly Indicator[];
}

const TYPE_SIZE = 12;
const TYPE_SIZE_ELDER = 15;
/** The largest number of characters that stands inside the arc in large type. */
const LONG = 6;

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
  static override styles = [...PlanElement.styles, targetGaugeStyles, barStyles, drawingStyles];

  /** Id of the indicator. */
  @property() target: string | undefined;

  /** An arc, a bar, or the plain number. */
  @property() look: GaugeLook = 'arc';

  protected override select(bundle: Bundle): Shown | undefined {
    if (this.target) {
      const indicator = findRecord(bundle, 'indicators', this.target);
      return indicator && { plan: undefined, indicators: [indicator] };
    }
    const plan = this.plan ? this.planOf(bundle) : undefined;
    return plan && { plan, indicators: recordsOf(bundle, 'indicators', plan.id) };
  }

  protected override renderData({ plan, indicators }: Shown, bundle: Bundle): TemplateResult {
    const layout = this.look === 'bar' ? 'bar' : '';
    if (!plan) return html`<div class=${layout}>${indicators.map((indicator) => this.#renderGauge(indicator, bundle))}</div>`;
    const strings = targetGaugeStrings[this.language];
    const title = nameOf({ name: plan.title, labels: plan.labels }, this.language);
    return html`<p class="summary">${marked(strings.summary(title, indicators.length))}</p>
      <div class="grid ${layout}">${indicators.map((indicator, index) => this.#renderGauge(indicator, bundle, index))}</div>`;
  }

  #renderGauge(indicator: Indicator, bundle: Bundle, index = 0): TemplateResult {
    const reading = readIndicator(indicator);
    const caption = `caption-${index}`;
    const findings = findingsOf(bundle, indicator.id).length;
    const { scope } = indicator;
    return html`<figure class="card" part="card" aria-labelledby=${caption}>
        <p class="name" part="name">
          ${marked(nameOf(indicator, this.language))}${scope ? marked(sentenceStrings[this.language].scope(scope)) : nothing}
        </p>
        ${reading.head ? this.#renderFace(indicator, reading.head, reading.rest) : nothing}
        <figcaption id=${caption} part="caption">${this.#renderCaption(sentenceOf(indicator, this.language))}</figcaption>
        ${findings ? html`<p class="flag">${targetGaugeStrings[this.language].findings(findings)}</p>` : nothing}
        ${reading.head ? this.#renderFoot(indicator, reading.head) : nothing}
      </figure>
      ${this.panel(indicator.id)}`;
  }

  /** The drawing, the figure on it, and the further figures below. */
  #renderFace(indicator: Indicator, head: Statement, rest: readonly Statement[]): TemplateResult {
    const drawing = this.#draw(head, rest);
    const value = this.#renderValue(indicator, head);
    return html`<div class=${drawing && this.look !== 'bar' ? 'dial' : 'plain'}>
        ${this.look === 'bar' ? [value, drawing && renderLine(drawing)] : [drawing && renderDial(drawing), value]}
      </div>
      ${
        rest.length
          ? html`<ul class="points">
              ${rest.map((statement) => this.#renderPoint(indicator, statement, drawing && valueOn(head, statement) ? statement.kind : ''))}
            </ul>`
          : nothing
      }`;
  }

  #draw(head: Statement, rest: readonly Statement[]): Drawing | undefined {
    if (this.look === 'number') return undefined;
    const points: GaugePoint[] = [];
    for (const statement of [head, ...rest]) {
      const placed = valueOn(head, statement);
      // Without its head there is no scale for the others either.
      if (!placed && statement === head) return undefined;
      if (placed) points.push({ kind: statement.kind, op: statement.op, ...placed, label: String(statement.year ?? '') });
    }
    const draw = this.look === 'bar' ? drawBar : drawArc;
    return draw(points, head.unit === '%', this.getAttribute('size') === 'elder' ? TYPE_SIZE_ELDER : TYPE_SIZE);
  }

  #renderValue(indicator: Indicator, head: Statement): TemplateResult {
    const { before, number, after } = grammar[this.language].figure(head);
    const button = (content: unknown, className: string): TemplateResult =>
      this.#renderFigure(indicator, head, content, className);
    if (!number) return html`<div class="value">${button(marked(before), 'words')}</div>`;
    return html`<div class="value">
      ${plain(before) ? html`<span class="before">${marked(before)}</span>` : nothing}
      ${button(number, number.length > LONG ? 'number long' : 'number')}
      ${plain(after) ? html`<span class="unit">${marked(after)}</span>` : nothing}
    </div>`;
  }

  /** A further figure, with its mark where it stands in the drawing. */
  #renderPoint(indicator: Indicator, statement: Statement, mark: string): TemplateResult {
    const content = marked(itemOf(statement, indicator.name, this.language));
    return html`<li class=${mark}>${this.#renderFigure(indicator, statement, content)}</li>`;
  }

  #renderFigure(
    indicator: Indicator,
    { sources, text, ...statement }: Statement,
    content: unknown,
    className = '',
  ): TemplateResult {
    const quantity = plain(quantityOf({ sources, text, ...statement }, indicator.name, this.language));
    const label = className ? targetGaugeStrings[this.language].sourceOf(quantity) : undefined;
    return this.figure(content, { record: indicator.id, sources, text }, className, label);
  }

  #renderCaption(sentence: Phrase): unknown {
    const { noReport } = sentenceStrings[this.language];
    return sentence.map((part) => (part === noReport ? html`<em>${part}</em>` : marked([part])));
  }

  #renderFoot(indicator: Indicator, head: Statement): TemplateResult {
    const strings = targetGaugeStrings[this.language];
    const when = whenOf(head, this.language);
    const by = indicator.dataSource ? strings.countedBy(indicator.dataSource) : [];
    const facts = [[strings.kinds[head.kind]], when, by].filter((fact) => fact.length);
    return html`<p class="foot">
      <span>${facts.map((fact, index) => [index ? ' · ' : '', marked(fact)])}</span>
      ${this.#renderFigure(indicator, head, strings.source, 'open-source')}
    </p>`;
  }
}

const renderPaths = ({ paths }: Drawing): unknown => paths.map(([shape, d]) => svg`<path class=${shape} d=${d}></path>`);

function renderDial(drawing: Drawing): TemplateResult {
  const { width, height, labels } = drawing;
  return html`<svg part="drawing" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${renderPaths(drawing)}
    ${labels.map(
      ({ x, y, anchor, kind, text, size }) =>
        svg`<text class=${kind} x=${x} y=${y} text-anchor=${anchor} font-size=${size}>${text}</text>`,
    )}
  </svg>`;
}

/** Marks are stretched to the width of the page; type is not, so it stands outside the stretched drawing. */
function renderLine(drawing: Drawing): TemplateResult {
  const { width, height, labels } = drawing;
  return html`<svg class="line" part="drawing" aria-hidden="true">
    <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${renderPaths(drawing)}</svg>
    ${labels.map(
      ({ x, y, anchor, kind, text, size }) =>
        svg`<text class=${kind} x="${(x / width) * 100}%" y=${y} text-anchor=${anchor} font-size=${size}>${text}</text>`,
    )}
  </svg>`;
}
