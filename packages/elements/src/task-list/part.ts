import type { ReactiveControllerHost } from 'lit';

/** What a first paint does not need; one object, so that a test can put a failure in the place of a file. */
export const files = {
  arrive: () => import('./arrive.js'),
  details: () => import('./details.js'),
  finder: () => import('./finder.js'),
  progress: () => import('./progress.js'),
  spelling: () => import('./spelling.js'),
};

/** A part of an element that is loaded when it is first asked for, and drawn when it is here. */
export class Part<T> {
  #host: ReactiveControllerHost;
  #load: () => Promise<T>;
  #asked: Promise<void> | undefined;
  /** The part, once it is here. */
  value: T | undefined;
  /** Whether the last attempt failed. */
  failed = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** Asks for the part, unless it is here or on its way. Settles when it is here or has failed. */
  ask(): Promise<void> {
    return (this.#asked ??= this.#get());
  }

  /** The part, which is asked for; once in vain, since every rendering asks, and a failure is drawn too. */
  need(): T | undefined {
    if (!this.failed) void this.ask();
    return this.value;
  }

  /** What is on its way; `undefined` before the first question. */
  get asked(): Promise<void> | undefined {
    return this.#asked;
  }

  async #get(): Promise<void> {
    try {
      this.value = await this.#load();
      this.failed = false;
    } catch {
      this.failed = true;
      this.#asked = undefined;
    }
    this.#host.requestUpdate();
  }
}
