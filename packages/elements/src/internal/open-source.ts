import type { Bundle, Source } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { LitElement } from 'lit';

import { shared } from '../strings/shared.js';
import { PlanSourceOpenEvent } from './events.js';
import type { Language } from './language.js';
import type { SourcePanel } from './source-panel.js';

/** A figure on the face of an element, and what stands behind it. */
export interface Figure {
  /** Id of the record that the figure belongs to. */
  readonly record: string;
  /** The passages that state it. */
  readonly sources: readonly Source[];
  /** The figure as written, to be marked in the passage. */
  readonly text?: string | null;
}

/** The one source that an element has open. Its panel is loaded when a reader first asks for one. */
export class OpenSource {
  #host: LitElement;
  #textUrl: (document: string) => string | undefined;
  #figure: Figure | undefined;
  #opener: HTMLElement | undefined;
  #panel: SourcePanel | 'failed' | undefined;

  constructor(host: LitElement, textUrl: (document: string) => string | undefined) {
    this.#host = host;
    this.#textUrl = textUrl;
  }

  /** Whether this figure's source is open. */
  has(figure: Figure): boolean {
    return this.#figure?.sources === figure.sources;
  }

  /** Opens a figure's source, or closes it. */
  async toggle(event: Event, figure: Figure, bundle: Bundle): Promise<void> {
    if (this.has(figure)) return this.close();
    if (!this.#host.dispatchEvent(new PlanSourceOpenEvent(figure.record, figure.sources))) return;
    this.#figure = figure;
    this.#opener = event.currentTarget as HTMLElement;
    this.#show(undefined);
    let panel: SourcePanel | 'failed';
    try {
      const { SourcePanel } = await import('./source-panel.js');
      panel = new SourcePanel(this.#host, figure, bundle, this.#textUrl, () => this.close());
    } catch {
      panel = 'failed';
    }
    if (this.#figure === figure) this.#show(panel);
  }

  /** Closes what is open and returns the focus to its figure. */
  close(): void {
    this.#figure = undefined;
    this.#show(undefined);
    this.#opener?.focus();
  }

  #show(panel: SourcePanel | 'failed' | undefined): void {
    this.#panel = panel;
    this.#host.requestUpdate();
  }

  /** Closes on Escape, and keeps the key from a dialog around the element. */
  handleKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#figure) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }

  /** The panel, if the open figure is one of `record`. */
  render(record: string, language: Language): unknown {
    if (this.#figure?.record !== record || !this.#panel) return nothing;
    if (this.#panel !== 'failed') return this.#panel.render(language);
    return html`<p id="source" class="note" role="status">${shared[language].panelFailed}</p>`;
  }
}
