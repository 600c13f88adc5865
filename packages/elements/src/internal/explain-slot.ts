import { shared } from '../strings/shared.js';
import type * as Explain from './explain.js';

let explain: typeof Explain.explain | undefined;

/** Says why an element shows nothing. The words are loaded when the first one shows nothing. */
export class ExplainSlot {
  #update: () => void;
  /** Settles when the words are here or will not come. */
  ready: Promise<void> | undefined;

  constructor(update: () => void) {
    this.#update = update;
  }

  /** The reason; until it is here, and where it does not come, that something could not be loaded. */
  say(...about: Parameters<typeof Explain.explain>): string {
    if (explain) return explain(...about);
    this.ready ??= this.#load();
    return shared[about[0]].failed;
  }

  async #load(): Promise<void> {
    try {
      const { explain: loaded } = await import('./explain.js');
      explain = loaded;
      this.#update();
    } catch {
      // The next attempt to load the data tries this again.
    }
  }
}
