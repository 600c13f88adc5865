import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

import { shared } from '../strings/shared.js';
import type { FileFormat } from './export/save.js';
import type { Exportable } from './export/scene.js';
import type { Language } from './language.js';

/** The line under an element that offers what it shows as files. What writes them is loaded on the first click. */
export class Downloads {
  #host: LitElement;
  #failed = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The line; `picture` says that a picture comes with the rows. */
  render(load: () => Promise<Exportable>, picture: boolean, language: Language): TemplateResult {
    const { download, downloadFailed } = shared[language];
    const formats: readonly FileFormat[] = picture ? ['CSV', 'SVG', 'PNG'] : ['CSV'];
    return html`<p class="downloads" part="downloads">
      ${download}${formats.map(
        (format) =>
          html`<button type="button" aria-label="${download} ${format}" @click=${() => this.#save(load, format)}>
            ${format}
          </button>`,
      )}
      <span role="status">${this.#failed ? downloadFailed : ''}</span>
    </p>`;
  }

  async #save(load: () => Promise<Exportable>, format: FileFormat): Promise<void> {
    try {
      const { save } = await import('./export/save.js');
      const base = this.#host.renderRoot.querySelector<HTMLElement>('.base');
      if (base) await save(await load(), format, base);
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }
}
