import type { Bundle } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { LitElement } from 'lit';

import { shared } from '../strings/shared.js';
import { loadLanguage } from './dictionary.js';
import type { Language } from './language.js';
import type { Figure, OpenSource } from './open-source.js';

/** The place for an open source. What opens it is loaded when a reader first asks for one. */
export class SourceSlot {
  #host: LitElement;
  #textUrl: (document: string) => string | undefined;
  #source: OpenSource | undefined;
  /** The record whose source could not be opened. */
  #failed: string | undefined;
  /** Settles when the source stands or will not come. */
  ready: Promise<void> | undefined;

  constructor(host: LitElement, textUrl: (document: string) => string | undefined) {
    this.#host = host;
    this.#textUrl = textUrl;
  }

  /** Whether this figure's source is open. */
  has(figure: Figure): boolean {
    return this.#source?.has(figure) === true;
  }

  /** Opens a figure's source, or closes it. */
  toggle({ currentTarget }: Event, figure: Figure, bundle: Bundle, language: Language): void {
    const toggle = (): void => this.#source?.toggle(currentTarget as HTMLElement, figure, bundle);
    if (this.#source) toggle();
    else this.ready = this.#load(figure.record, language, toggle);
  }

  async #load(record: string, language: Language, toggle: () => void): Promise<void> {
    this.#failed = undefined;
    try {
      const { OpenSource } = await import('./open-source.js');
      await loadLanguage(language);
      this.#source ??= new OpenSource(this.#host, this.#textUrl);
      toggle();
    } catch {
      this.#failed = record;
      this.#host.requestUpdate();
    }
  }

  /** Closes without a trace: what is open is of former data. */
  drop(): void {
    this.#source = this.#failed = undefined;
  }

  /** Listens for the keys: Escape closes. */
  handleEvent(event: KeyboardEvent): void {
    this.#source?.handleKeydown(event);
  }

  /** The open source, if it is one of `record`. */
  render(record: string, language: Language): unknown {
    if (this.#failed === record) return html`<p id="source" class="note" role="status">${shared[language].failed}</p>`;
    return this.#source?.render(record, language) ?? nothing;
  }
}
