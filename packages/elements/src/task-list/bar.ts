import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { TaskListStrings } from '../strings/task-list.zh-CN.js';
import { chaptersIn } from './outline.js';
import type { Branch, Outline } from './outline.js';

/** What the bar above the tasks shows, and what its controls do. */
export interface Bar {
  readonly strings: TaskListStrings;
  readonly outline: Outline;
  readonly query: string;
  readonly chapter: Branch | undefined;
  /** How many tasks are shown. */
  readonly shown: number;
  /** Whether the search could reach further if the text were loaded, and whether that has failed. */
  readonly text: 'offered' | 'failed' | undefined;
  readonly search: (words: string) => void;
  readonly searchText: () => void;
  readonly choose: (chapter: Branch | undefined) => void;
  readonly expand: () => void;
  readonly collapse: () => void;
}

const action = (name: string, act: () => void): TemplateResult =>
  html`<button type="button" class="action" @click=${act}>${name}</button>`;

/** Search, chapters, count, and opening or closing all at once. */
export function renderBar(bar: Bar): TemplateResult {
  const { strings, query, chapter } = bar;
  const chapters = chaptersIn(bar.outline.branches);
  const handleInput = (event: InputEvent): void => {
    // Half-typed pinyin is nothing to search for.
    if (!event.isComposing) bar.search((event.target as HTMLInputElement).value);
  };
  const handleChapter = (event: Event): void => bar.choose(chapters[(event.target as HTMLSelectElement).selectedIndex - 1]?.[0]);
  const options = chapters.map(
    ([branch, depth]) =>
      html`<option lang="zh-CN" ?selected=${branch === chapter}>${'　'.repeat(depth)}${branch.heading}</option>`,
  );
  return html`<div class="bar">
    <input
      type="search"
      aria-label=${strings.search}
      placeholder=${strings.hint}
      .value=${query}
      @input=${handleInput}
      @compositionend=${handleInput}
    />
    ${query ? action(strings.clear, () => bar.search('')) : nothing}
    ${bar.text ? action(strings.searchText, bar.searchText) : nothing}
    ${bar.text === 'failed' ? html`<span>${strings.failed}</span>` : nothing}
    ${
      chapters.length > 1
        ? html`<select aria-label=${strings.chapter} @change=${handleChapter}>
            <option ?selected=${!chapter}>${strings.allChapters}</option>
            ${options}
          </select>`
        : nothing
    }
    <span class="count">${strings.count(bar.shown, bar.outline.items.length)}</span>
    ${action(strings.expandAll, bar.expand)} ${action(strings.collapseAll, bar.collapse)}
  </div>`;
}
