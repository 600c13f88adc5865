import { findRecord } from '@plan-elements/bundle';
import type { Bundle, PlanDocument, Reported, UncheckedReport } from '@plan-elements/bundle';
import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { textInPage, textUrlOf } from './bundle-store.js';
import { StateSign } from './custom-state.js';
import type { PlanState } from './custom-state.js';
import { PlanDataError } from './data-error.js';
import { Downloads } from './downloads.js';
import { ExplainSlot } from './explain-slot.js';
import type { Exportable } from './export/scene.js';
import { findData } from './find-data.js';
import { hostStyles } from './host.styles.js';
import type { Language } from './language.js';
import { Loader } from './loader.js';
import type { Figure } from './open-source.js';
import type { OwnReport } from './own-report.js';
import { attend, print } from './print.js';
import { register } from './register.js';
import { ReportSlot } from './report-slot.js';
import { SourceSlot } from './source-slot.js';
import { Speech } from './speech.js';
import { renderAuthors, renderMessage } from './states.js';
import { hostTheme, watchTheme } from './theme.js';
import { ownTask, Twin } from './twin.js';
import { VERSION } from './version.js';

/**
 * Finds the bundle, keeps the five states, and opens the source of a figure. An element that extends it picks its
 * data and draws them.
 *
 * @slot - Shown as long as there are no data: what the page says without JavaScript.
 * @attr {'light' | 'dark'} theme - Colours; without it the page's own switch counts, then the reader's setting.
 * @attr {'elder'} size - Type of 18 pt and more, targets of 44 px.
 * @attr {'more'} contrast - Every text and line in ink, as for readers who ask their system for it.
 * @attr {'zh-CN' | 'zh-Hant' | 'en'} lang - Language; without it that of the page.
 * @csspart base - The inner element that carries background and type.
 * @csspart figure - A figure that opens its source.
 * @csspart source - The open source.
 * @csspart downloads - The line that offers files.
 * @csspart example - That the report is an example, whose values are invented.
 * @csspart refused - What of the report was refused, with its rows.
 *
 * @fires {Event} loadstart - The data are being loaded. Does not bubble, like the three that follow.
 * @fires {Event} load - The data stand.
 * @fires {Event} error - The data could not be loaded.
 * @fires {Event} loadend - After `load` or `error`.
 *
 * @cssprop --plan-ink - Text.
 * @cssprop --plan-ink-2 - Secondary text.
 * @cssprop --plan-ink-3 - Notes.
 * @cssprop --plan-paper - Background.
 * @cssprop --plan-ground - Background of what stands back.
 * @cssprop --plan-hair - Hairlines.
 * @cssprop --plan-hair-2 - Borders of controls.
 * @cssprop --plan-accent - The one accent: links, targets, focus.
 * @cssprop --plan-accent-soft - Soft accent, behind open-ended targets.
 * @cssprop --plan-reported - What a named publisher has reported.
 * @cssprop --plan-observed - What the document itself observes.
 * @cssprop --plan-mark - Behind a figure in its sentence.
 * @cssprop --plan-warn - Findings.
 * @cssprop --plan-warn-soft - Behind findings.
 * @cssprop [--plan-size=16px] - Type size, from which all sizes follow; 24px and more for `size="elder"`.
 * @cssprop [--plan-gap=20px] - Space around and between.
 * @cssprop --plan-font-serif - Headings and quotations.
 * @cssprop --plan-font-sans - Text.
 * @cssprop --plan-font-number - Figures.
 */
export abstract class PlanElement<T> extends LitElement {
  /** Version of the package. */
  static readonly version = VERSION;
  /** Name under which `define()` registers the element. */
  static readonly tag: string;
  /** Properties that say what to show; the first that is set counts. */
  static readonly keys: readonly string[] = ['plan'];
  static override styles: CSSResultGroup[] = hostStyles;

  #found: ReturnType<typeof findData>;
  #failure: PlanDataError | undefined;
  #data: T | undefined;
  #sign = new StateSign(this);
  #shown: Bundle | undefined;
  #source = new SourceSlot(this, (document) => this.textUrl(document));
  #downloads: Downloads | undefined;
  #reasons = new ExplainSlot(() => this.requestUpdate());
  #speech = new Speech(this);
  #reports = new ReportSlot(this);
  #loader = new Loader(this, () => this.#reports.ready);
  #twin: Twin | undefined;

  /** The data themselves; they win over every address. */
  @property({ attribute: false }) bundle: Bundle | undefined;

  /** Address of the bundle; without it the closest `data-plan-src` counts, then a `<script data-plan-bundle>`. */
  @property() src: string | undefined;

  /**
   * Address of a report on how far the plan has come, or the report itself; without it the closest `data-plan-report`
   * counts, then a `<script data-plan-report>`.
   */
  @property() report: string | UncheckedReport | undefined;

  /** Id of a plan. */
  @property() plan: string | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'size'];
  }

  /**
   * Registers the element. A tag that another class holds is left alone, with a warning.
   *
   * @param tag - Another name, where the usual one is taken.
   * @param registry - A registry of its own, or none on a server.
   */
  static define(tag: string = this.tag, registry: CustomElementRegistry | undefined = globalThis.customElements): typeof this {
    register(this as unknown as CustomElementConstructor, tag, registry);
    return this;
  }

  /** What the element is doing. */
  get state(): PlanState {
    return this.#sign.state;
  }

  /** Loads the data again, after a failure or because they have changed. */
  async reload(): Promise<void> {
    this.#reasons.ready = undefined;
    await Promise.all([this.#loader.reload(), this.#reports.reload()]);
    await this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    attend(this);
    watchTheme();
    // An ancestor may say another language or address than the one before.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    print.elements.delete(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value) this.requestUpdate();
  }

  protected override willUpdate(): void {
    this.#speech.listen();
    this.#reports.seek(this.ownReport);
    this.#found = findData(this);
    this.#loader.ask(this.#url);
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.#twin?.stays(true)) await ownTask();
    await super.scheduleUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#speech.ready, this.#reports.near, this.#source.ready, this.#reasons.ready]);
    return super.getUpdateComplete();
  }

  /** Settles when the report that was asked for stands or will not come. A server awaits it before it renders. */
  get reportComplete(): Promise<void> | undefined {
    return this.#reports.ready;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#twin = new Twin(this, root);
    return root;
  }

  /** The language to speak. */
  protected get language(): Language {
    return this.#speech.language ?? 'zh-CN';
  }

  /** What is reported of a record; `undefined` where nothing is. */
  protected reportedOf(id: string): Reported | undefined {
    return this.#shown && this.#reports.of(this.#shown, id, this.ownReport);
  }

  /** The words about what is reported; here wherever `reportedOf` gives anything. */
  protected get reportWords(): ReportSlot['words'] {
    return this.#reports.words;
  }

  /** The figure that the element's own tag reports. */
  protected get ownReport(): OwnReport | undefined {
    return undefined;
  }

  /** The plan that `plan` names, or the only one there is. */
  protected planOf(bundle: Bundle): PlanDocument | undefined {
    if (this.plan) return findRecord(bundle, 'documents', this.plan);
    return bundle.documents.length === 1 ? bundle.documents[0] : undefined;
  }

  /** Address of a document's text; `undefined` where the bundle came without an address and the page has no text. */
  protected textUrl(document: string): string | undefined {
    return this.#url === undefined ? textInPage(document) : textUrlOf(this.#url, document);
  }

  /**
   * A button with a figure on it that opens and closes its source; `label` names it where its content is too short, `mark`
   * is the punctuation behind it.
   */
  protected figure(content: unknown, figure: Figure, className = '', label?: string, mark?: string): TemplateResult {
    const open = this.#source.has(figure);
    // Space around the content would be part of the sentence in which the button stands.
    // prettier-ignore
    return html`<button
      type="button"
      class=${`figure ${className}`}
      part="figure"
      aria-label=${label ?? nothing}
      data-mark=${mark || nothing}
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? 'source' : nothing}
      @click=${(event: Event) => this.#source.toggle(event, figure, this.#shown as Bundle, this.language)}
    >${print.notes ? print.notes.mark(this, content, figure) : content}</button>`;
  }

  /** The open source, if it is one of `record`; placed by the element after the figures of that record. */
  protected panel(record: string): unknown {
    return this.#source.render(record, this.language);
  }

  /** A quiet line that offers what is shown as files; `picture` where `load` brings a picture too. */
  protected downloads(load: () => Promise<Exportable>, picture = false): TemplateResult {
    return (this.#downloads ??= new Downloads(this)).render(load, picture, this.language);
  }

  /** The data of this element; `undefined` where the bundle has none. */
  protected abstract select(bundle: Bundle): T | undefined;

  /** Draws the data. */
  protected abstract renderData(data: T, bundle: Bundle): TemplateResult;

  protected override render(): TemplateResult {
    const bundle = this.#settle();
    const busy = this.state === 'pending';
    const stands = bundle && this.#data !== undefined && this.#speech.language && !this.#reports.holds;
    if (this.#twin?.stays(!stands && (this.state === 'initial' || busy))) return html``;
    if (stands && this.#data !== undefined) {
      return html`<div
        class=${`base ${hostTheme(this)}`}
        part="base"
        lang=${this.language}
        aria-busy=${busy ? 'true' : nothing}
        @keydown=${this.#source}
      >
        ${this.#reports.face(this.language)}${this.renderData(this.#data, bundle)}${print.notes?.render(this, bundle)}${this.#reports.notes(bundle, this.language, this.ownReport)}
      </div>`;
    }
    if (this.state === 'initial' || (busy && !this.#failure)) return renderAuthors(busy);
    const { keys } = this.constructor as typeof PlanElement;
    const message = this.#reasons.say(this.language, this.#failure, keys.map((key) => this[key as 'plan']).find(Boolean), keys);
    return renderMessage(message, busy, this.language, hostTheme(this), this.#url ? this.#handleRetry : undefined);
  }

  /** Address of the data, where they are not part of the page. */
  get #url(): string | undefined {
    return typeof this.#found === 'string' ? this.#found : undefined;
  }

  /** Settles state and data for one rendering, and returns the bundle that they are from. */
  #settle(): Bundle | undefined {
    const answer = typeof this.#found === 'string' ? this.#loader.answer : this.#found;
    const waits = !this.#speech.language || this.#reports.pending;
    const pending = (this.#url !== undefined && this.#loader.pending) || (this.#found !== undefined && waits);
    const failed = answer instanceof PlanDataError;
    const bundle = failed ? undefined : answer;
    // While a retry is under way its old failure stays, and with it the button that has the focus.
    if (!pending) this.#failure = failed ? answer : undefined;
    // A source from former data may say what the new ones don't.
    if (bundle !== this.#shown) this.#source.drop();
    this.#shown = bundle;
    this.#data = bundle && this.select(bundle);
    const settled = this.#failure ? 'error' : !bundle ? 'initial' : this.#data === undefined ? 'empty' : 'complete';
    this.#sign.turn(pending ? 'pending' : settled);
    return bundle;
  }

  async #handleRetry(): Promise<void> {
    await this.reload();
    // The button is gone when the retry succeeds; the reader goes on at the first figure.
    if (this.state === 'complete') this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }
}
