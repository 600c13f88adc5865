import type { Reported, ReportedStatus } from '@plan-elements/bundle';
import { html } from 'lit';
import type { ReactiveControllerHost } from 'lit';

import type { Language } from '../internal/language.js';
import { taskListStrings } from '../strings/task-list.js';
import type { Item } from './outline.js';
import { Part } from './part.js';

type Progress = typeof import('./progress.js');

/** How far the tasks are. The words for it are loaded where anything is reported of any. */
export class Standing {
  #part: Part<Progress>;
  #of: (id: string) => Reported | undefined;

  constructor(host: ReactiveControllerHost, of: (id: string) => Reported | undefined, load: () => Promise<Progress>) {
    this.#of = of;
    this.#part = new Part(host, load);
  }

  /** The words, once they are here. */
  get words(): Progress | undefined {
    return this.#part.value;
  }

  /** What is on its way. */
  get asked(): Promise<void> | undefined {
    return this.#part.asked;
  }

  /** What is reported of a task. */
  of = (id: string): ReportedStatus | 'none' => this.#of(id)?.status ?? 'none';

  /** The statuses that a reader may filter by; none without a report. */
  choices(items: readonly Item[], language: Language): (readonly [ReportedStatus | 'none', string])[] {
    return this.words?.choices(this.#all(items) ?? [], language) ?? [];
  }

  /** How far the tasks are by report, or that there is none and what that means. */
  renderLegend(items: readonly Item[], language: Language): unknown {
    const { noReport, legend } = taskListStrings[language];
    const statuses = this.#all(items);
    if (!statuses) return html`<span class="status">${noReport}</span>${legend}`;
    return this.words?.renderSummary(statuses, language);
  }

  /** What is reported of each task, if anything is of any. */
  #all(items: readonly Item[]): (ReportedStatus | 'none')[] | undefined {
    const statuses = items.map(({ task }) => this.of(task.id));
    if (statuses.every((status) => status === 'none')) return undefined;
    this.#part.need();
    return statuses;
  }
}
