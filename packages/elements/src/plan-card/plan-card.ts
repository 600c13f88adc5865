import type { Bundle, Finding } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { webAddress } from '../internal/cite.js';
import { PlanElement } from '../internal/plan-element.js';
import { planCardStrings } from '../strings/plan-card.js';
import { planCardStyles } from './plan-card.styles.js';
import { countsOf, factsOf, summaryOf } from './summary.js';
import type { PlanSummary } from './summary.js';

/**
 * The identity of one plan: title, document number, issuers, date, the years it sets goals for, how much was read
 * from it, and where it contradicts itself. Each contradiction opens both of its passages.
 *
 * @element plan-card
 * @summary Identity of a plan, what was read from it, and where it contradicts itself.
 *
 * @fires {PlanSourceOpenEvent} plan-source-open - A reader opens the passages of a contradiction.
 *
 * @slot - Shown as long as there are no data: what the page says without JavaScript.
 *
 * @csspart base - The inner element that carries background and type.
 * @csspart title - The plan's title.
 * @csspart figure - A contradiction that opens its passages.
 * @csspart source - The open passages.
 *
 * @example
 * ```html
 * <plan-card plan="yangpu-2025" src="/data/bundle.json"></plan-card>
 * ```
 */
export class PlanCard extends PlanElement<PlanSummary> {
  static override readonly tag: string = 'plan-card';
  static override styles = [...PlanElement.styles, [planCardStyles]];

  protected override select(bundle: Bundle): PlanSummary | undefined {
    const document = this.planOf(bundle);
    return document && summaryOf(bundle, document.id);
  }

  protected override renderData(summary: PlanSummary): TemplateResult {
    const { document, findings } = summary;
    const strings = planCardStrings[this.language];
    const english = this.language === 'en' ? document.labels.en : undefined;
    const address = webAddress(document.url);
    return html`<h2 part="title" lang="zh-CN">${document.title}</h2>
      ${english === undefined ? nothing : html`<p class="english">${english}</p>`}
      <ul class="facts">
        <li class="number" lang=${document.docNumber === null ? nothing : 'zh-CN'}>${document.docNumber ?? strings.noNumber}</li>
        ${document.issuers.length > 0 ? html`<li lang="zh-CN">${document.issuers.join('、')}</li>` : nothing}
        ${factsOf(document, this.language).map((fact) => html`<li>${fact}</li>`)}
        ${address === null ? nothing : html`<li><a href=${address}>${strings.page}</a></li>`}
      </ul>
      <ul class="counts">
        ${countsOf(summary, this.language).map((count) => html`<li>${count}</li>`)}
      </ul>
      ${findings.length > 0 ? this.#renderFindings(document.id, findings) : nothing}`;
  }

  #renderFindings(plan: string, findings: readonly Finding[]): TemplateResult {
    const english = this.language === 'en';
    return html`<section class="findings">
      <h3>${planCardStrings[this.language].findings(findings.length)}</h3>
      <ul>
        ${findings.map(({ message, messageEn, sources }, index) => {
          const record = `${plan}/finding-${index + 1}`;
          return html`<li>${this.figure(english ? messageEn : message, { record, sources })}${this.panel(record)}</li>`;
        })}
      </ul>
    </section>`;
  }
}
