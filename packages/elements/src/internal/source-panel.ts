import { findingsOf, findRecord } from '@plan-elements/bundle';
import type { Bundle, DocumentText, Finding, PlanDocument, Source } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

import { sourcePanelStrings } from '../strings/source-panel.js';
import type { SourcePanelStrings } from '../strings/source-panel.zh-CN.js';
import { chineseDate, citeChinese, citeGbt7714, citePlain, titleWithNumber, webAddress } from './cite.js';
import { contextOf } from './context.js';
import type { Context } from './context.js';
import { addressAt } from './fragment.js';
import type { Language } from './language.js';
import { addStyles } from './late-styles.js';
import { markFigure } from './mark-figure.js';
import type { Figure } from './open-source.js';
import { passagesOf } from './passages.js';
import { sourcePanelStyles } from './source-panel.styles.js';
import { loadText } from './text-store.js';

/** How much of its surroundings a passage shows. */
interface Shown {
  readonly context: Context | undefined;
  readonly before: number;
  readonly after: number;
}

const NOTHING_AROUND: Shown = { context: undefined, before: 0, after: 0 };

function renderMarked(quote: string, text: string): unknown {
  const [before, figure, after] = markFigure(quote, text);
  return [before, figure && html`<mark>${figure}</mark>`, after];
}

/** A row of a table: its name, then what stands in which column. */
const renderRow = (cells: readonly Source[], text: string): TemplateResult =>
  html`<p>${cells[0]?.cell?.row}</p>
    <dl>
      ${cells
        .filter(({ cell, quote }) => cell?.row !== quote)
        .map(
          ({ cell, quote }) =>
            html`<div>
              <dt>${cell?.column}</dt>
              <dd>${renderMarked(quote, text)}</dd>
            </div>`,
        )}
    </dl>`;

/** The open source of one figure: the passages with the figure marked, where they stand, how to cite them. */
export class SourcePanel {
  #host: LitElement;
  #figure: Figure;
  #bundle: Bundle;
  #textUrl: (document: string) => string | undefined;
  #close: (() => void) | undefined;
  #shown = new Map<Source, Shown>();
  #sides = new Set<Finding>();
  #message = '';
  #strings: SourcePanelStrings = sourcePanelStrings['zh-CN'];
  #language: Language = 'zh-CN';

  /** @param close - Closes the panel; without it the panel stays, and has no button for it. */
  constructor(
    host: LitElement,
    figure: Figure,
    bundle: Bundle,
    textUrl: (document: string) => string | undefined,
    close?: () => void,
  ) {
    this.#host = host;
    this.#figure = figure;
    this.#bundle = bundle;
    this.#textUrl = textUrl;
    this.#close = close;
    // An element that always shows its panel has the styles from the start.
    if (close) addStyles(host, sourcePanelStyles);
  }

  /** The panel in a language. */
  render(language: Language): TemplateResult {
    this.#language = language;
    this.#strings = sourcePanelStrings[language];
    const { sources, record, text } = this.#figure;
    const document = findRecord(this.#bundle, 'documents', sources[0]?.document ?? '');
    return html`<section id="source" class="source" part="source" aria-label=${this.#strings.source(text ?? '')}>
      ${this.#renderPassages(sources, text ?? '')} ${document ? this.#renderDocument(document) : nothing}
      ${findingsOf(this.#bundle, record).map((finding, index) => this.#renderFinding(finding, index))}
      ${document ? this.#renderActions(document) : nothing}
      <output aria-live="polite">${this.#message}</output>
    </section>`;
  }

  #renderPassages(sources: readonly Source[], text: string): TemplateResult[] {
    return passagesOf(sources).map((passage) => {
      const [{ cell, document, line, path } = sources[0] as Source] = passage;
      return html`<blockquote lang="zh-CN">
          ${cell ? renderRow(passage, text) : this.#renderSentence(passage[0] as Source, text)}
        </blockquote>
        <div class="path">
          <ul lang="zh-CN">
            ${path.map((heading) => html`<li>${heading}</li>`)}
            <li lang=${this.#language}>${this.#strings.line(line)}</li>
          </ul>
          ${cell || this.#textUrl(document) === undefined ? nothing : this.#renderNeighbours(passage[0] as Source)}
        </div>`;
    });
  }

  #renderSentence(source: Source, text: string): TemplateResult {
    const { context, before, after } = this.#shown.get(source) ?? NOTHING_AROUND;
    const lead = context ? [...context.before.slice(context.before.length - before), context.lead] : [];
    const tail = context ? [context.tail, ...context.after.slice(0, after)] : [];
    return html`<span class="around" aria-live="polite">${lead.join('').trimStart()}</span
      >${renderMarked(source.quote, text)}<span class="around" aria-live="polite">${tail.join('').trimEnd()}</span>`;
  }

  /** Two buttons that let the context grow, one at each end. The first loads it, and keeps the focus as it goes on. */
  #renderNeighbours(source: Source): TemplateResult {
    const strings = this.#strings;
    const { context, before, after } = this.#shown.get(source) ?? NOTHING_AROUND;
    const button = (label: string, grow: readonly [before: number, after: number], more: boolean): TemplateResult =>
      html`<button
        type="button"
        class="figure"
        aria-disabled=${more ? nothing : 'true'}
        @click=${() => more && this.#grow(source, ...grow)}
      >
        ${label}
      </button>`;
    return html`${button(context ? strings.before : strings.context, [1, 0], !context || before < context.before.length)}
    ${context ? button(strings.after, [0, 1], after < context.after.length) : nothing}`;
  }

  #renderDocument(document: PlanDocument): TemplateResult {
    const strings = this.#strings;
    const english = this.#language === 'en';
    const date = document.issuedOn && (english ? document.issuedOn : chineseDate(document.issuedOn));
    const facts = [
      document.docNumber ? '' : strings.noNumber,
      document.status === 'draft' ? strings.draft : '',
      date ? strings.issued(date) : strings.noDate,
    ];
    const comma = english ? ', ' : '，';
    return html`<p class="path document">
      <span lang="zh-CN">${titleWithNumber(document)}${document.issuers.length ? `，${document.issuers.join('、')}` : ''}</span
      >${comma}${facts.filter(Boolean).join(comma)}
    </p>`;
  }

  /** What contradicts the figure. Its sides open where they are not what the panel shows already. */
  #renderFinding(finding: Finding, index: number): TemplateResult {
    const strings = this.#strings;
    const open = this.#sides.has(finding);
    const id = `sides-${index}`;
    return html`<div class="finding ${finding.severity}">
      <p>
        <b>${strings.finding}</b>${this.#language === 'en' ? finding.messageEn : finding.message}
        <button
          type="button"
          class="figure"
          aria-expanded=${String(open)}
          aria-controls=${open ? id : nothing}
          @click=${() => this.#turn(finding)}
        >
          ${strings.sides(finding.sources.length)}
        </button>
      </p>
      ${open ? html`<div id=${id}>${this.#renderPassages(finding.sources, '')}</div>` : nothing}
    </div>`;
  }

  #renderActions(document: PlanDocument): TemplateResult {
    const strings = this.#strings;
    const { sources } = this.#figure;
    const address = webAddress(document.url);
    const citations: readonly [label: string, cite: () => string][] = [
      [strings.official, () => citeChinese(document)],
      ['GB/T 7714', () => citeGbt7714(document, new Date().toLocaleDateString('sv'))],
      [strings.passage, () => sources.map((source) => citePlain(document, source, this.#language)).join('\n')],
    ];
    return html`<p class="actions">
      <span>${strings.copy}</span>
      ${citations.map(
        ([label, cite]) =>
          html`<button type="button" class="action" aria-label="${strings.copy} ${label}" @click=${() => this.#copy(cite())}>
            ${label}
          </button>`,
      )}
      ${
        address
          ? html`<a
              href=${addressAt(
                address,
                sources.find(({ document: id }) => id === document.id),
              )}
              target="_blank"
              rel="noopener"
              >${strings.page}</a
            >`
          : nothing
      }
      ${this.#close ? html`<button type="button" class="action close" @click=${this.#close}>${strings.close}</button>` : nothing}
    </p>`;
  }

  #turn(finding: Finding): void {
    if (!this.#sides.delete(finding)) this.#sides.add(finding);
    this.#host.requestUpdate();
  }

  /** Shows one more sentence at one end; the first time the passage's own sentence alone. */
  async #grow(source: Source, before: number, after: number): Promise<void> {
    const shown = this.#shown.get(source);
    this.#message = '';
    if (shown) this.#shown.set(source, { ...shown, before: shown.before + before, after: shown.after + after });
    else await this.#loadContext(source);
    this.#host.requestUpdate();
  }

  async #loadContext(source: Source): Promise<void> {
    try {
      const text: DocumentText = await loadText(this.#textUrl(source.document) as string);
      const context = contextOf(text, source);
      if (context) this.#shown.set(source, { context, before: 0, after: 0 });
      else this.#message = this.#strings.noContext;
    } catch {
      this.#message = this.#strings.contextFailed;
    }
  }

  async #copy(citation: string): Promise<void> {
    const { copied, copyFailed } = this.#strings;
    try {
      await navigator.clipboard.writeText(citation);
      this.#message = copied + citation;
    } catch {
      // No clipboard on a page without https or inside a strict frame.
      this.#message = copyFailed + citation;
    }
    this.#host.requestUpdate();
  }
}
