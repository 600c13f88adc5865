import type { Bundle, Finding } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { webAddress } from '../internal/cite.js';
import { findingId } from '../internal/finding-id.js';
import { marked } from '../internal/phrase.js';
import { PlanElement } from '../internal/plan-element.js';
import { planCardStrings } from '../strings/plan-card.js';
import { planCardStyles } from './plan-card.styles.js';
import { countsOf, factsOf, reportOn, summaryOf } from './summary.js';
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

  protected override renderData(summary: PlanSummary, bundle: Bundle): TemplateResult {
    const { document, findings, notes } = summary;
    const strings = planCardStrings[this.language];
    const english = this.language === 'en' ? document.labels.en : undefined;
    const address = webAddress(document.url);
    const report = reportOn(bundle, document.id, (id) => this.reportedOf(id));
    return html`<h2 part="title" lang="zh-CN">${document.title}</h2>
      ${english === undefined ? nothing : html`<p class="english">${english}</p>`}
      <ul class="facts">
        <li class="number" lang=${document.docNumber === null ? nothing : 'zh-CN'}>${document.docNumber ?? strings.noNumber}</li>
        ${document.issuers.length > 0 ? html`<li lang="zh-CN">${document.issuers.join('、')}</li>` : nothing}
        ${factsOf(document, this.language).map(
          (fact) => html`<li class=${fact === strings.draft ? 'draft' : nothing}>${fact}</li>`,
        )}
        ${document.place ? html`<li lang="zh-CN">${document.place}</li>` : nothing}
        ${address === null ? nothing : html`<li><a href=${address}>${strings.page}</a></li>`}
      </ul>
      <ul class="counts">
        ${countsOf(summary, this.language).map((count) => {
          const [before, number, after] = count.split(/(\d+)/);
          return html`<li>${before}<b>${number}</b>${after}</li>`;
        })}
      </ul>
      ${report ? html`<p class="report">${marked(strings.report(report))}</p>` : nothing}
      ${this.#renderFindings('findings', strings.findings(findings.length), findings, bundle)}
      ${this.#renderFindings('notes', strings.notes(notes.length), notes, bundle)}
      ${this.downloads(async () => (await import('./export.js')).exportPlan(summary, this.language))}`;
  }

  #renderFindings(kind: string, heading: string, findings: readonly Finding[], bundle: Bundle): unknown {
    if (!findings.length) return nothing;
    return html`<section class=${kind}>
      <h3>${heading}</h3>
      <ul>
        ${findings.map((finding) => {
          const record = findingId(bundle, finding);
          const message = this.language === 'en' ? finding.messageEn : finding.message;
          return html`<li>${this.figure(message, { record, sources: finding.sources })}${this.panel(record)}</li>`;
        })}
      </ul>
    </section>`;
  }
}
