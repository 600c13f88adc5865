import { initialState, Task, TaskStatus } from '@lit/task';
import type { Bundle } from '@plan-elements/bundle';
import type { ReactiveControllerHost } from 'lit';

import { forget, loadBundle } from './bundle-store.js';
import type { PlanDataError } from './data-error.js';

type Work = readonly [url: string | undefined, attempt: number];

/** Loads the bundle of one element, and tells of it with the events of an image. */
export class Loader {
  #host: ReactiveControllerHost & EventTarget;
  #url: string | undefined;
  #attempt = 0;
  #besides: () => Promise<void> | undefined;
  #task: Task<Work, Bundle> | undefined;

  /** @param besides - What else has to be there before the data count as loaded. */
  constructor(host: ReactiveControllerHost & EventTarget, besides: () => Promise<void> | undefined) {
    this.#host = host;
    this.#besides = besides;
  }

  /** What the address says; a former answer stands until the next one is here. */
  get answer(): Bundle | PlanDataError | undefined {
    return this.#task?.status === TaskStatus.ERROR ? (this.#task.error as PlanDataError) : this.#task?.value;
  }

  /** Whether data are under way. */
  get pending(): boolean {
    return this.#task?.status === TaskStatus.PENDING;
  }

  /** Turns to an address, or to none, with the update that follows. */
  ask(url: string | undefined): void {
    this.#url = url;
    if (url === undefined || this.#task) return;
    this.#task = new Task<Work, Bundle>(this.#host, {
      task: ([asked]) => (asked === undefined ? initialState : this.#load(asked)),
      args: () => [this.#url, this.#attempt],
      onComplete: () => this.#announce('load'),
      onError: () => this.#announce('error'),
    });
  }

  /** Asks again, and settles when the answer is here. */
  async reload(): Promise<void> {
    if (this.#url !== undefined) forget(this.#url);
    this.#attempt += 1;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#task?.taskComplete.catch(() => undefined);
  }

  async #load(url: string): Promise<Bundle> {
    // A listener may set properties, which must not happen inside the update that starts the load.
    await null;
    this.#host.dispatchEvent(new Event('loadstart'));
    return loadBundle(url);
  }

  async #announce(type: 'load' | 'error'): Promise<void> {
    // First the task asks for its update, then that update has to be drawn.
    await this.#besides();
    await this.#host.updateComplete;
    this.#host.dispatchEvent(new Event(type));
    this.#host.dispatchEvent(new Event('loadend'));
  }
}
