import { findingsOf, findRecord } from '@plan-elements/bundle';
import type { Bundle, DocumentText, PlanDocument, Source } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

import { sourcePanelStrings } from '../strings/source-panel.js';
import { chineseDate, citeChinese, citeGbt7714, titleWithNumber, webAddress } from './cite.js';
import type { Language } from './language.js';
import { addStyles } from './late-styles.js';
import { markFigure } from './mark-figure.js';
import type { Figure } from './open-source.js';
import { sourcePanelStyles } from './source-panel.styles.js';
import { loadText } from './text-store.js';

/** The open source of one figure: the passages with the figure marked, where they stand, how to cite them. */
export class SourcePanel {
  #host: LitElement;
  #figure: Figure;
  #bundle: Bundle;
  #textUrl: (document: string) => string | undefined;
  #text: DocumentText | 'failed' | undefined;
  #message = '';

  constructor(host: LitElement, figure: Figure, bundle: Bundle, textUrl: (document: string) => string | undefined) {
    this.#host = host;
    this.#figure = figure;
    this.#bundle = bundle;
    this.#textUrl = textUrl;
    addStyles(host, sourcePanelStyles);
  }

  /** The panel in a language. */
  render(language: Language): TemplateResult {
    const strings = sourcePanelStrings[language];
    const { sources, record } = this.#figure;
    const document = findRecord(this.#bundle, 'documents', sources[0]?.document ?? '');
    return html`<section id="source" class="source" part="source" aria-label=${strings.source}>
      ${sources.map((source) => this.#renderPassage(source, language))}
      ${document ? this.#renderDocument(document, language) : nothing}
      ${findingsOf(this.#bundle, record).map(
        (finding) =>
          html`<p class="finding"><b>${strings.finding}</b>${language === 'en' ? finding.messageEn : finding.message}</p>`,
      )}
      ${document ? this.#renderActions(document, language) : nothing}
    </section>`;
  }

  #renderPassage(source: Source, language: Language): TemplateResult {
    const strings = sourcePanelStrings[language];
    const [before, figure, after] = markFigure(source.quote, this.#figure.text ?? '');
    const [lead, tail] = this.#contextOf(source);
    return html`<blockquote lang="zh-CN">
        <span class="around">${lead}</span>${before}${figure && html`<mark>${figure}</mark>`}${after}<span class="around"
          >${tail}</span
        >
      </blockquote>
      <ul class="path" lang="zh-CN">
        ${source.path.map((heading) => html`<li>${heading}</li>`)}
        ${source.cell ? html`<li lang=${language}>${strings.cell(source.cell.row, source.cell.column)}</li>` : nothing}
        <li lang=${language}>${strings.line(source.line)}</li>
      </ul>`;
  }

  #renderDocument(document: PlanDocument, language: Language): TemplateResult {
    const strings = sourcePanelStrings[language];
    const english = language === 'en';
    const date = document.issuedOn && (english ? document.issuedOn : chineseDate(document.issuedOn));
    const facts = [
      document.docNumber ? '' : strings.noNumber,
      document.status === 'draft' ? strings.draft : '',
      date ? strings.issued(date) : strings.noDate,
    ];
    return html`<p class="path">
      <span lang="zh-CN">${titleWithNumber(document)}${document.issuers.length ? `，${document.issuers.join('、')}` : ''}</span>${
        english ? ', ' : '，'
      }${facts.filter(Boolean).join(english ? ', ' : '，')}
    </p>`;
  }

  #renderActions(document: PlanDocument, language: Language): TemplateResult {
    const strings = sourcePanelStrings[language];
    const address = webAddress(document.url);
    const today = (): string => new Date().toLocaleDateString('sv');
    return html`<div class="actions">
        <button type="button" class="action" @click=${() => this.#copy(citeChinese(document), language)}>${strings.copy}</button>
        <button type="button" class="action" @click=${() => this.#copy(citeGbt7714(document, today()), language)}>
          ${strings.copyGbt}
        </button>
        ${
          this.#textUrl(document.id) && typeof this.#text !== 'object'
            ? html`<button type="button" class="action" @click=${() => this.#showContext(document.id, language)}>
                ${strings.context}
              </button>`
            : nothing
        }
        ${address ? html`<a href=${address} target="_blank" rel="noopener">${strings.page}</a>` : nothing}
      </div>
      <output aria-live="polite">${this.#message}</output>`;
  }

  /** The rest of the paragraph around a passage, once the text has been loaded. */
  #contextOf(source: Source): [string, string] {
    if (typeof this.#text !== 'object' || this.#text.document !== source.document) return ['', ''];
    const [start, end] = source.span;
    const paragraph = this.#text.paragraphs.find(({ span }) => span[0] <= start && end <= span[1]);
    const at = paragraph ? paragraph.text.indexOf(source.quote) : -1;
    if (!paragraph || at < 0) return ['', ''];
    return [paragraph.text.slice(0, at), paragraph.text.slice(at + source.quote.length)];
  }

  async #showContext(document: string, language: Language): Promise<void> {
    const url = this.#textUrl(document);
    if (url === undefined) return;
    try {
      this.#text = await loadText(url);
      this.#message = '';
    } catch {
      this.#message = sourcePanelStrings[language].contextFailed;
    }
    this.#host.requestUpdate();
  }

  async #copy(citation: string, language: Language): Promise<void> {
    const strings = sourcePanelStrings[language];
    try {
      await navigator.clipboard.writeText(citation);
      this.#message = `${strings.copied}${language === 'en' ? ': ' : '：'}${citation}`;
    } catch {
      // No clipboard on a page without https or inside a strict frame.
      this.#message = strings.copyFailed + citation;
    }
    this.#host.requestUpdate();
  }
}
