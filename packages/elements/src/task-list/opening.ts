import type { ReactiveControllerHost } from 'lit';

import type { Language } from '../internal/language.js';
import { taskListStrings } from '../strings/task-list.js';
import type { Details } from './details.js';
import type { Item } from './outline.js';
import { Part } from './part.js';

/** Which tasks are open, and the loading of what stands in them: the code for it, and the text of the document. */
export class Opening {
  #host: ReactiveControllerHost;
  #url: () => string | undefined;
  #open = new Set<Item>();
  #touched = new Set<Item>();
  readonly details: Part<Details>;

  constructor(host: ReactiveControllerHost, url: () => string | undefined, load: () => Promise<Details>) {
    this.#host = host;
    this.#url = url;
    this.details = new Part(host, load);
  }

  /** Closes all tasks. */
  clear(): void {
    this.#open.clear();
  }

  /** Whether a task is open. */
  has = (item: Item): boolean => this.#open.has(item);

  /** Opens or closes a task, and says whether it is open now. */
  turn(item: Item, open = !this.has(item)): boolean {
    this.touch(item);
    if (open) this.#open.add(item);
    else this.#open.delete(item);
    this.#host.requestUpdate();
    return open;
  }

  /** Notes that a reader has dealt with a task. */
  touch(item: Item): void {
    this.#touched.add(item);
  }

  /** Another object each time for a task that a reader has dealt with; the others are drawn anew only for a reason. */
  anew(item: Item): unknown {
    return this.#touched.has(item) && {};
  }

  /** Loads what open tasks show; gives the sentence that says why it did not come. */
  async load(language: Language): Promise<string> {
    await this.details.ask();
    const details = this.details.value;
    if (!details) return taskListStrings[language].partFailed;
    details.use(this.#url());
    await details.load();
    return details.failed ? details.failure(language) : '';
  }

  /** Loads anew what a button asked for that goes away with the failure; the reader goes on at the task. */
  async retry(event: Event, load: () => Promise<void>): Promise<void> {
    const title = (event.target as Element).closest('.task')?.querySelector<HTMLElement>('.title');
    await load();
    if (this.details.value?.text) title?.focus();
  }
}
