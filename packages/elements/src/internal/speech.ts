import type { ReactiveControllerHost } from 'lit';

import { isLoaded, loadLanguage } from './dictionary.js';
import { resolveLanguage } from './language.js';
import type { Language } from './language.js';

/** The language of one element: the one that the page asks for, as soon as its words are here. */
export class Speech {
  #host: ReactiveControllerHost & Element;
  #asked: Language | undefined;
  /** What is spoken; `undefined` until the first words are here, so that no page flashes in another language. */
  language: Language | undefined;
  /** Settles when the words are here or will not come. */
  ready: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /** Turns to the language that the page now asks for. Until its words are here, the former one is spoken on. */
  listen(): void {
    const language = resolveLanguage(this.#host);
    if (language === this.#asked) return;
    this.#asked = language;
    if (isLoaded(language)) this.language = language;
    else this.ready = this.#learn(language);
  }

  async #learn(language: Language): Promise<void> {
    let spoken = language;
    try {
      await loadLanguage(language);
    } catch {
      // Chinese is always here, and better than nothing.
      spoken = 'zh-CN';
    }
    if (language !== this.#asked) return;
    this.language = spoken;
    this.#host.requestUpdate();
  }
}
