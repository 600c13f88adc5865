import { findRecord, recordsOf } from '@plan-elements/bundle';
import type { Bundle, Fund, FundAmount } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { titleWithNumber } from '../internal/cite.js';
import { nameOf } from '../internal/format.js';
import { marked } from '../internal/phrase.js';
import type { Phrase } from '../internal/phrase.js';
import { PlanElement } from '../internal/plan-element.js';
import { fundCardStrings } from '../strings/fund-card.js';
import type { FundCardStrings } from '../strings/fund-card.zh-CN.js';
import {
  amountParts,
  amountSources,
  asWritten,
  countFunds,
  kindOf,
  original,
  periodOf,
  placeOf,
  sentenceOf,
  termOf,
} from './format.js';
import { fundCardStyles as styles } from './fund-card.styles.js';

/** One fund, or all funds of a plan. */
interface Funds {
  readonly funds: readonly Fund[];
  readonly all: boolean;
}

const dotted = (first: Phrase, second: Phrase): Phrase => [
  ...first,
  ...(first.length && second.length ? [' · '] : []),
  ...second,
];

/**
 * A fund: what kind of money, at which stage, how much of which currency, for what. Amounts are never added up,
 * because a plan's funds may contain each other.
 *
 * @element fund-card
 * @summary One fund of a plan, or all of them, with amounts as the document writes them.
 * @fires {PlanSourceOpenEvent} plan-source-open - A reader opens the passage of an amount or of a fund. Cancelable.
 * @csspart card - The card of one fund.
 * @csspart name - The name of a fund.
 * @csspart reported - What a publisher reports of a fund.
 * @csspart summary - How many funds a plan has and how many of them name an amount.
 * @example
 * <fund-card src="bundle.json" fund="lingang-2025/launch-fund"></fund-card>
 */
export class FundCard extends PlanElement<Funds> {
  static override readonly tag = 'fund-card';
  static override readonly keys = ['fund', 'plan'];
  static override styles = [...PlanElement.styles, styles];

  /** Id of the fund to show; without it all funds of the plan are shown. */
  @property() fund: string | undefined;

  get #strings(): FundCardStrings {
    return fundCardStrings[this.language];
  }

  protected override select(bundle: Bundle): Funds | undefined {
    if (this.fund) {
      const fund = findRecord(bundle, 'funds', this.fund);
      return fund && { funds: [fund], all: false };
    }
    const plan = this.planOf(bundle);
    return plan && { funds: recordsOf(bundle, 'funds', plan.id), all: true };
  }

  protected override renderData({ funds, all }: Funds, bundle: Bundle): TemplateResult {
    if (funds.length === 0) return html`<p class="note">${this.#strings.none}</p>`;
    const cards = html`<div class="cards">${funds.map((fund, index) => this.#renderFund(fund, index, bundle, all))}</div>
      ${this.#renderDownloads(funds, bundle)}`;
    return all ? html`<div class="plan">${this.#renderSummary(funds)}${cards}</div>` : cards;
  }

  #renderSummary(funds: readonly Fund[]): TemplateResult {
    const strings = this.#strings;
    const { stated, kinds } = countFunds(funds);
    const reported = funds.filter(({ id }) => this.reportedOf(id)).length;
    return html`<div class="summary" part="summary">
      <p>${strings.summary(funds.length, stated)}${stated > 1 ? html`<span class="quiet">${strings.noSum}</span>` : nothing}</p>
      <p class="quiet">${reported ? strings.reported(reported) : strings.noReport}</p>
      <ul class="quiet">
        ${kinds.map(([kind, count]) => html`<li class=${kind}>${kindOf(kind, this.language)} ${count}</li>`)}
      </ul>
    </div>`;
  }

  #renderFund(fund: Fund, index: number, bundle: Bundle, all: boolean): unknown {
    const { language } = this;
    const strings = this.#strings;
    const { amount } = fund;
    const part = dotted(termOf(amount?.qualifier ?? null, language), termOf(periodOf(fund), language));
    const panel = this.panel(fund.id);
    return html`<article class="card ${fund.kind} ${panel === nothing ? '' : 'open'}" part="card" aria-labelledby="fund-${index}">
        <p class="quiet">${marked(dotted([kindOf(fund.kind, language)], termOf(fund.stage, language)))}</p>
        <h3 part="name">${marked(nameOf(fund, language))}</h3>
        ${
          language === 'en' && fund.labels.en
            ? html`<p class="quiet">${marked([{ zh: fund.name }, ` · ${strings.unofficial}`])}</p>`
            : nothing
        }
        <p class="amount">${amount ? this.#renderAmount(fund, amount) : html`<span class="none">${strings.noAmount}</span>`}</p>
        ${part.length ? html`<p class="quiet">${marked(part)}</p>` : nothing}
        ${fund.purpose ? html`<p class="purpose">${marked(original(fund.purpose, language))}</p>` : nothing}
        ${this.#renderReported(fund, all)}
        <div class="foot quiet">
          <span>${marked(placeOf(fund, bundle, language))}</span>
          ${this.figure(
            html`${strings.source}<span class="of">${marked([...strings.sourceOf, ...original(fund.name, language)])}</span>`,
            { record: fund.id, sources: fund.sources, text: amount ? asWritten(amount) : fund.name },
            'source-link',
          )}
        </div>
        <div class="printed">
          <p id="fund-${index}">${marked(sentenceOf(fund, language, this.#clauseOf(fund)))}</p>
          ${this.#renderPassage(fund, bundle)}
        </div>
      </article>
      ${panel}`;
  }

  #renderAmount(fund: Fund, amount: FundAmount): TemplateResult {
    const { currency, number, unit, written } = amountParts(amount, this.language);
    const content = html`${currency ? html`<small>${currency} </small>` : nothing}<b>${number}</b
      ><small
        >${unit && marked(original(currency ? ` ${unit}` : unit, this.language))}${
          written ? marked([' (', { zh: written }, ')']) : nothing
        }</small
      >`;
    const sources = amountSources(amount, fund.sources);
    return this.figure(content, { record: fund.id, sources, text: asWritten(amount) });
  }

  /** The clause about what is reported of a fund; empty where nothing is. */
  #clauseOf({ id }: Fund): Phrase {
    const reported = this.reportedOf(id);
    const words = this.reportWords;
    return reported && words ? words.clauseOf(reported, words.fundState(reported, this.language), this.language) : [];
  }

  /** The stage that a publisher reports, apart from the plan's own; of many funds only those of which one is reported. */
  #renderReported({ id }: Fund, all: boolean): unknown {
    const reported = this.reportedOf(id);
    const words = this.reportWords;
    if (!reported || !words) return all ? nothing : html`<p class="none">${this.#strings.noReport}</p>`;
    const by = marked(words.sourceOf(reported, this.language));
    return html`<p class="reported" part="reported">
      <strong>${marked(words.fundState(reported, this.language))}</strong>
      <small>${reported.url ? html`<a href=${reported.url} rel="noopener">${by}</a>` : by}</small>
    </p>`;
  }

  #renderDownloads(funds: readonly Fund[], bundle: Bundle): TemplateResult {
    const reported = funds.flatMap(({ id }) => this.reportedOf(id) ?? []);
    return this.downloads(async () => (await import('./export.js')).exportFunds(funds, bundle, reported, this.language));
  }

  /** Paper can't be opened, so it says where the passage stands. */
  #renderPassage(fund: Fund, bundle: Bundle): unknown {
    const document = findRecord(bundle, 'documents', fund.document);
    const source = fund.sources[0];
    if (!document || !source) return nothing;
    return html`<p>${marked(original(titleWithNumber(document), this.language))}${this.#strings.line(source.line)}</p>`;
  }
}
