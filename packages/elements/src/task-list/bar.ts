import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Language } from '../internal/language.js';
import { taskListStrings } from '../strings/task-list.js';
import type { Finder } from './finder.js';
import type { Opening } from './opening.js';
import { chaptersIn } from './outline.js';
import type { Outline } from './outline.js';
import type { Sight } from './sight.js';
import type { Standing } from './standing.js';

/** What the bar above the tasks shows and changes. */
export interface Bar {
  readonly language: Language;
  readonly outline: Outline;
  readonly query: string;
  readonly sight: Sight;
  readonly opening: Opening;
  readonly standing: Standing;
  /** What finds, once somebody searches and it is here. */
  readonly finder: Finder | undefined;
  /** Whether there is a text that may be searched too. */
  readonly hasText: boolean;
  /** Draws anew what was opened or closed, and loads what open tasks show. */
  readonly load: () => Promise<void>;
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

/** What stands beside the field once somebody searches. */
function renderMore({ language, sight, opening, finder, hasText, load }: Bar): unknown {
  if (sight.finder.failed) return html`<span role="alert">${taskListStrings[language].partFailed}</span>`;
  const searchText = async (): Promise<void> => {
    sight.focus();
    await load();
    if (opening.details.value?.text) void sight.announce();
  };
  return finder?.renderMore(
    language,
    hasText ? opening.details : undefined,
    () => sight.seek({}, ''),
    () => void searchText(),
  );
}

/** Search, filters, count, and opening or closing all at once. */
export function renderBar(bar: Bar): TemplateResult {
  const { language, outline, query, sight, opening, standing, load } = bar;
  const { shown, filters } = sight;
  const { items, branches } = outline;
  const strings = taskListStrings[language];
  const open = shown.size > 0 && [...shown].every(opening.has);
  const handleInput = (event: InputEvent): void => {
    // Half-typed pinyin is nothing to search for.
    if (!event.isComposing) sight.seek({}, (event.target as HTMLInputElement).value);
  };
  const handleToggle = (): void => {
    for (const item of shown) opening.turn(item, !open);
    if (!open) void load();
  };
  const chapters = chaptersIn(branches).map(([branch, depth]) => [branch, '　'.repeat(depth) + branch.heading] as const);
  const bodies = [...new Set(items.flatMap(({ task }) => task.bodies))].map((body) => [body, body] as const);
  const statuses = standing.choices(items, language);
  return html`<div class="bar">
    <input
      type="search"
      aria-label=${strings.search}
      placeholder=${strings.hint}
      .value=${query}
      @input=${handleInput}
      @compositionend=${handleInput}
    />
    ${renderMore(bar)}
    ${choice(strings.chapter, strings.allChapters, chapters, filters.chapter, (chapter) => sight.seek({ chapter }))}
    ${choice(strings.body, strings.allBodies, bodies, filters.body, (body) => sight.seek({ body }))}
    ${choice(strings.status, strings.allStatuses, statuses, filters.status, (status) => sight.seek({ status }), true)}
    <span class="count">${strings.count(shown.size, items.length)}</span>
    <button type="button" class="action" @click=${handleToggle}>${open ? strings.collapseAll : strings.expandAll}</button>
  </div>`;
}
