import { findRecord } from '@plan-elements/bundle';
import type { Bundle, Indicator, Statement } from '@plan-elements/bundle';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { penAt, shapesOf } from '../indicator-trend/shapes.js';
import { loadLanguage } from '../internal/dictionary.js';
import type { Exportable } from '../internal/export/scene.js';
import { nameOf } from '../internal/format.js';
import { marked } from '../internal/phrase.js';
import { PlanElement } from '../internal/plan-element.js';
import { itemOf, quantityOf } from '../internal/sentence.js';
import { planCompareStrings } from '../strings/plan-compare.js';
import type { PlanCompareStrings } from '../strings/plan-compare.zh-CN.js';
import { compare } from './compare.js';
import type { Comparison, Group, Said } from './compare.js';
import { planCompareStyles } from './plan-compare.styles.js';
import { reasonsOf } from './reasons.js';
import { rowsOf } from './rows.js';
import type { Row } from './rows.js';
import { compareSentence, groupName, planName, planOf } from './sentence.js';

const PEN = penAt(0, 0, 1);

/**
 * One notion across the plans of a bundle. Figures stand on one scale only where they may be compared: the same unit,
 * year, kind and scope. Everywhere else the reason why not stands in words, and a plan that says nothing is named.
 *
 * @element plan-compare
 * @summary One notion across plans, on one scale where the figures allow it, with the reason in words where they don't.
 * @fires {PlanSourceOpenEvent} plan-source-open - A reader opens the source of a figure. Cancelable.
 * @slot - Shown as long as there are no data: what the page says without JavaScript.
 * @csspart base - The inner element that carries background and type.
 * @csspart card - The comparison.
 * @csspart name - The name of the notion.
 * @csspart row - One figure of a plan.
 * @csspart drawing - A figure on the scale.
 * @csspart caption - The sentence.
 * @csspart table - The table view.
 * @csspart figure - A figure that opens its source.
 * @csspart source - The open source.
 * @csspart downloads - The line that offers files.
 * @example
 * <plan-compare src="bundle.json" concept="rd-intensity"></plan-compare>
 */
export class PlanCompare extends PlanElement<Comparison> {
  static override readonly tag: string = 'plan-compare';
  static override readonly keys: readonly string[] = ['concept'];
  static override styles = [...PlanElement.styles, planCompareStyles];

  #table: typeof import('./table.js') | undefined;
  /** The section of the figure whose source is open. */
  #opened = '';

  @state() private view: 'chart' | 'table' | 'failed' = 'chart';

  /** Id of the notion, such as `rd-intensity`. */
  @property() concept: string | undefined;

  protected override select(bundle: Bundle): Comparison | undefined {
    return this.concept ? compare(bundle, this.concept) : undefined;
  }

  protected override renderData(comparison: Comparison, bundle: Bundle): TemplateResult {
    const strings = this.#strings;
    const table = this.view === 'table' && this.#table;
    return html`<figure class="card" part="card" aria-labelledby="caption">
        <div class="head">
          <h3 part="name">${marked(nameOf(comparison.naming, this.language))}</h3>
          <button type="button" class="action" @click=${this.#handleView}>
            ${table ? strings.showChart : strings.showTable}
          </button>
        </div>
        ${this.view === 'failed' ? html`<p role="status">${strings.tableFailed}</p>` : nothing}
        ${
          table
            ? table.renderTable(comparison, bundle, this.language, this.#renderFigure, (id) => this.panel(id))
            : this.#renderSections(comparison, bundle)
        }
        <figcaption id="caption" part="caption">${marked(compareSentence(comparison, bundle, this.language))}</figcaption>
      </figure>
      ${this.downloads(() => this.#export(comparison, bundle), comparison.groups.length > 0)}`;
  }

  get #strings(): PlanCompareStrings {
    return planCompareStrings[this.language];
  }

  #renderSections({ groups, apart, missing }: Comparison, bundle: Bundle): TemplateResult {
    const strings = this.#strings;
    const plans = [...new Set(apart.map(({ indicator }) => indicator.document))];
    return html`${groups.map((group, index) => this.#renderGroup(group, bundle, `group-${index}`))}
    ${
      apart.length
        ? this.#renderSection(
            'apart',
            strings.apart,
            apart,
            html`<ul class="rows" role="list">
              ${plans.map((plan) => {
                const figures = apart.filter(({ indicator }) => indicator.document === plan);
                return html`<li class="row" part="row">
                  ${this.#renderPlan(figures[0]!, bundle)}
                  <ul role="list">
                    ${figures.map(
                      (said) =>
                        html`<li>
                          ${this.#renderFigure(said.indicator, said.statement, marked(itemOf(said.statement, said.indicator.name, this.language)))}
                          <span class="reason">${reasonsOf(said, strings)}</span>
                        </li>`,
                    )}
                  </ul>
                </li>`;
              })}
            </ul>`,
          )
        : nothing
    }
    ${
      missing.length
        ? html`<section>
            <h4>${strings.notStated}</h4>
            <ul class="missing" role="list">
              ${missing.map((document) => html`<li>${marked(planName(document, bundle, this.language))}</li>`)}
            </ul>
          </section>`
        : nothing
    }`;
  }

  #renderSection(key: string, title: unknown, figures: readonly Said[], content: unknown): TemplateResult {
    const records = new Set(figures.map(({ indicator }) => indicator.id));
    return html`<section @click=${() => (this.#opened = key)}>
      <h4>${title}</h4>
      ${content}${this.#opened === key ? [...records].map((record) => this.panel(record)) : nothing}
    </section>`;
  }

  #renderGroup(group: Group, bundle: Bundle, key: string): TemplateResult {
    const { figures } = group;
    const strings = this.#strings;
    const title = html`${marked(groupName(figures[0]!.statement, this.language))}<small>${strings.comparable}</small>`;
    return this.#renderSection(
      key,
      title,
      figures,
      html`<ul class="rows" role="list">
          ${rowsOf(group).map(
            (row) =>
              html`<li class="row scaled" part="row">
                ${this.#renderPlan(row.said, bundle)} ${this.#renderTrack(row)}
                <span class="quantity"
                  >${this.#renderFigure(row.said.indicator, row.said.statement, marked(quantityOf(row.said.statement, row.said.indicator.name, this.language)))}</span
                >
              </li>`,
          )}
        </ul>
        <p class="order">${strings.order}</p>`,
    );
  }

  #renderPlan(said: Said, bundle: Bundle): TemplateResult {
    const document = findRecord(bundle, 'documents', said.indicator.document);
    const title = document && nameOf({ name: `《${document.title}》`, labels: document.labels }, this.language);
    return html`<div class="plan">
      ${marked(planOf(said, bundle, this.language))}${title ? html`<small>${marked(title)}</small>` : nothing}
    </div>`;
  }

  /** Per cent as attributes of SVG need neither a style attribute nor a script. The marks of a trend lie on their side here. */
  #renderTrack({ said, zero, from, to }: Row): TemplateResult {
    const { kind, op } = said.statement;
    const promised = kind === 'target' || kind === 'commitment';
    const mark = { mark: 'target', op, x: 0, y: 0, top: 0 } as const;
    const tick = (at: number, withEnd: boolean): unknown =>
      svg`<svg x="${at}%" y="1em" width="1em" height="1em" viewBox="0 0 1 1"><g transform="rotate(90)">${shapesOf(
        withEnd ? mark : { ...mark, op: '=' },
        PEN,
      ).map(([name, path]) => svg`<path class=${name} d=${path}></path>`)}</g></svg>`;
    return html`<svg class="track" part="drawing" width="100%" height="2em" aria-hidden="true">
      <line class="axis" x1="0" x2="100%" y1="1em" y2="1em"></line>
      ${promised ? nothing : svg`<line class=${kind} x1="${zero}%" x2="${to}%" y1="1em" y2="1em"></line>`}
      ${to > from ? svg`<line class="band" x1="${from}%" x2="${to}%" y1="1em" y2="1em"></line>` : nothing}
      ${promised ? [tick(from, true), to > from ? tick(to, false) : nothing] : nothing}
    </svg>`;
  }

  #renderFigure = ({ id }: Indicator, { sources, text }: Statement, content: unknown): TemplateResult =>
    this.figure(content, { record: id, sources, text });

  async #export(comparison: Comparison, bundle: Bundle): Promise<Exportable> {
    const { exportComparison } = await import('./export.js');
    await loadLanguage(this.language);
    return exportComparison(comparison, bundle, this.language);
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
