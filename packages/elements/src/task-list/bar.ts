import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { TaskListStrings } from '../strings/task-list.zh-CN.js';
import type { Filters } from './finder.js';
import { chaptersIn } from './outline.js';
import type { Outline } from './outline.js';

/** What the bar above the tasks shows, and what its controls do. */
export interface Bar {
  readonly strings: TaskListStrings;
  readonly outline: Outline;
  readonly query: string;
  readonly filters: Filters;
  /** What may be reported of a task, each with its name; none without a report. */
  readonly statuses: readonly (readonly [NonNullable<Filters['status']>, string])[];
  /** How many tasks are shown, and whether all of these are open. */
  readonly shown: number;
  readonly open: boolean;
  /** What stands beside the field once somebody searches. */
  readonly more: unknown;
  readonly seek: (filters: Partial<Filters>, query?: string) => void;
  readonly toggle: () => void;
}

/** A choice between everything and one of several; nothing where there is no choice. */
function choice<T>(
  label: string,
  all: string,
  options: readonly (readonly [value: T, name: string])[],
  chosen: T | undefined,
  choose: (value: T | undefined) => void,
  own = false,
): unknown {
  if (options.length < 2) return nothing;
  const handleChange = (event: Event): void => choose(options[(event.target as HTMLSelectElement).selectedIndex - 1]?.[0]);
  return html`<select aria-label=${label} @change=${handleChange}>
    <option ?selected=${chosen === undefined}>${all}</option>
    ${options.map(([value, name]) => html`<option lang=${own ? nothing : 'zh-CN'} ?selected=${value === chosen}>${name}</option>`)}
  </select>`;
}

/** Search, filters, count, and opening or closing all at once. */
export function renderBar({ strings, outline, query, filters, statuses, shown, open, more, seek, toggle }: Bar): TemplateResult {
  const handleInput = (event: InputEvent): void => {
    // Half-typed pinyin is nothing to search for.
    if (!event.isComposing) seek({}, (event.target as HTMLInputElement).value);
  };
  const chapters = chaptersIn(outline.branches).map(([branch, depth]) => [branch, '　'.repeat(depth) + branch.heading] as const);
  const bodies = [...new Set(outline.items.flatMap(({ task }) => task.bodies))].map((body) => [body, body] as const);
  return html`<div class="bar">
    <input
      type="search"
      aria-label=${strings.search}
      placeholder=${strings.hint}
      .value=${query}
      @input=${handleInput}
      @compositionend=${handleInput}
    />
    ${more} ${choice(strings.chapter, strings.allChapters, chapters, filters.chapter, (chapter) => seek({ chapter }))}
    ${choice(strings.body, strings.allBodies, bodies, filters.body, (body) => seek({ body }))}
    ${choice(strings.status, strings.allStatuses, statuses, filters.status, (status) => seek({ status }), true)}
    <span class="count">${strings.count(shown, outline.items.length)}</span>
    <button type="button" class="action" @click=${toggle}>${open ? strings.collapseAll : strings.expandAll}</button>
  </div>`;
}
