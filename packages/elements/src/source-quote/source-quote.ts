import type { Bundle } from '@plan-elements/bundle';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { nameOf } from '../internal/format.js';
import { marked } from '../internal/phrase.js';
import { PlanElement } from '../internal/plan-element.js';
import { SourcePanel } from '../internal/source-panel.js';
import { sourcePanelStyles } from '../internal/source-panel.styles.js';
import { sourceQuoteStrings } from '../strings/source-quote.js';
import { quotedBy } from './quoted.js';
import type { Quoted } from './quoted.js';
import { sourceQuoteStyles } from './source-quote.styles.js';

/**
 * The passage that a record was read from, by itself: the words with the figure marked, where they stand in which
 * document, what else the document says against them, and how to cite them.
 *
 * @element source-quote
 * @summary One passage of a plan with its context and citation.
 * @slot - Shown as long as there are no data: what the page says without JavaScript.
 * @csspart base - The inner element that carries background and type.
 * @csspart name - What the passage is about.
 * @csspart source - The passage.
 * @example
 * <source-quote src="bundle.json" record="yangpu-2025/rd-intensity"></source-quote>
 */
export class SourceQuote extends PlanElement<Quoted> {
  static override readonly tag: string = 'source-quote';
  static override readonly keys = ['record'];
  static override styles = [...PlanElement.styles, sourcePanelStyles, sourceQuoteStyles];

  #of: readonly [bundle: Bundle, record: string, statement: string | undefined] | undefined;
  #quoted: Quoted | undefined;
  #passage: SourcePanel | undefined;

  /** Id of a record of any kind; of a finding `<plan>/finding-1` and so on. */
  @property() record: string | undefined;

  /** Which statement of an indicator: its year, or its place from 1. Without it the one that heads the indicator. */
  @property() statement: string | undefined;

  /** The record, the same until another is asked for, since its passage keeps what the reader has opened. */
  protected override select(bundle: Bundle): Quoted | undefined {
    const { record = '', statement } = this;
    const [oldBundle, oldRecord, oldStatement] = this.#of ?? [];
    if (bundle !== oldBundle || record !== oldRecord || statement !== oldStatement) {
      this.#of = [bundle, record, statement];
      this.#quoted = quotedBy(bundle, record, statement);
      this.#passage = this.#quoted && new SourcePanel(this, this.#quoted.figure, bundle, (document) => this.textUrl(document));
    }
    return this.#quoted;
  }

  protected override renderData(quoted: Quoted, bundle: Bundle): TemplateResult {
    const strings = sourceQuoteStrings[this.language];
    const { kind, year } = quoted;
    return html`<p class="name" part="name">
        <span class="kind">${strings.kinds[kind]}</span>
        ${marked(nameOf(quoted, this.language))}${year === null ? '' : strings.ofYear(year)}
      </p>
      ${this.#passage?.render(this.language)}
      ${this.downloads(async () => (await import('./export.js')).exportQuote(quoted, bundle, this.language), true)}`;
  }
}
