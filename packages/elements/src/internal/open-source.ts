import type { Bundle, Source } from '@plan-elements/bundle';
import { nothing } from 'lit';
import type { LitElement } from 'lit';

import { PlanSourceOpenEvent } from './events.js';
import type { Language } from './language.js';
import { SourcePanel } from './source-panel.js';

/** A figure on the face of an element, and what stands behind it. */
export interface Figure {
  /** Id of the record that the figure belongs to. */
  readonly record: string;
  /** The passages that state it. */
  readonly sources: readonly Source[];
  /** The figure as written, to be marked in the passage. */
  readonly text?: string | null;
}

/** The one source that an element has open. */
export class OpenSource {
  #host: LitElement;
  #textUrl: (document: string) => string | undefined;
  #figure: Figure | undefined;
  #opener: HTMLElement | undefined;
  #panel: SourcePanel | undefined;

  constructor(host: LitElement, textUrl: (document: string) => string | undefined) {
    this.#host = host;
    this.#textUrl = textUrl;
  }

  /** Whether this figure's source is open. */
  has(figure: Figure): boolean {
    return this.#figure?.sources === figure.sources;
  }

  /** Opens the source of the figure on a button, or closes it. */
  toggle(opener: HTMLElement, figure: Figure, bundle: Bundle): void {
    if (this.has(figure)) return this.close();
    if (!this.#host.dispatchEvent(new PlanSourceOpenEvent(figure.record, figure.sources))) return;
    this.#figure = figure;
    this.#opener = opener;
    this.#show(new SourcePanel(this.#host, figure, bundle, this.#textUrl, () => this.close()));
  }

  /** Closes what is open and returns the focus to its figure. */
  close(): void {
    this.#figure = undefined;
    this.#show(undefined);
    this.#opener?.focus();
  }

  #show(panel: SourcePanel | undefined): void {
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
    return this.#figure?.record === record ? this.#panel?.render(language) : nothing;
  }
}
