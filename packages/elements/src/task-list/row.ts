import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { TaskListStrings } from '../strings/task-list.zh-CN.js';
import type { Item } from './outline.js';

/** One task as it stands in the list. */
export interface Row {
  readonly item: Item;
  readonly kind: string;
  readonly hidden: boolean;
  readonly open: boolean;
  /** Its number, which opens the source of its title. */
  readonly number: TemplateResult;
  readonly title: unknown;
  /** How far it is, as a class and as content. */
  readonly status: readonly [name: string, content: unknown];
  /** What stands below the title. */
  readonly more: readonly unknown[];
  readonly toggle: () => void;
}

/** A task: number, title, status, and below them what is known and what is open. Few nodes, for there may be a thousand. */
export const renderRow = ({ item: { index }, kind, hidden, open, number, title, status, more, toggle }: Row): TemplateResult =>
  html`<li class=${kind} ?hidden=${hidden}>
    ${number}<button
      type="button"
      class="title"
      lang="zh-CN"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? `d${index}` : nothing}
      aria-describedby="s${index}"
      @click=${toggle}
    >
      ${title}</button
    ><span class="status ${status[0]}" id="s${index}">${status[1]}</span>${more.some(Boolean) ? more : nothing}
  </li>`;

/** What stands in an open task before the code that shows its text is here, or in its place where it did not come. */
export const renderWaiting = (
  failed: boolean,
  strings: TaskListStrings,
  retry: string,
  act: (event: Event) => void,
): TemplateResult =>
  failed
    ? html`<p class="failure">${strings.partFailed} <button type="button" class="action" @click=${act}>${retry}</button></p>`
    : html`<p aria-busy="true">${strings.loading}</p>`;
