import { findRecord } from '@plan-elements/bundle';
import type { Bundle, Source } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { LitElement } from 'lit';

import { placeOf, titleWithNumber } from './cite.js';
import type { Figure } from './open-source.js';
import { print } from './print.js';

/**
 * The passages of the figures of each element as numbered notes, for as long as the page is printed. A browser takes its
 * picture when the listeners of `beforeprint` return, so every element is drawn at once.
 */
export class PrintNotes {
  /** The passages by element, in the order of their numbers; `undefined` while nothing is printed. */
  #notes: Map<LitElement, (readonly Source[])[]> | undefined;

  constructor() {
    window.addEventListener('beforeprint', this);
    window.addEventListener('afterprint', this);
  }

  /** Whether the page is being printed. */
  get active(): boolean {
    return this.#notes !== undefined;
  }

  handleEvent({ type }: Event): void {
    this.#notes = type === 'beforeprint' ? new Map() : undefined;
    for (const element of print.elements) {
      element.requestUpdate();
      (element as unknown as { performUpdate(): void }).performUpdate();
    }
  }

  /** A figure with the number of its note. */
  mark(element: LitElement, content: unknown, { sources }: Figure): unknown {
    if (!this.#notes) return content;
    const notes = this.#notes.get(element) ?? [];
    this.#notes.set(element, notes);
    const at = notes.indexOf(sources);
    return [content, html`<sup>[${at < 0 ? notes.push(sources) : at + 1}]</sup>`];
  }

  /** The notes of the figures drawn so far: words and place of each passage, and each document once. */
  render(element: LitElement, bundle: Bundle): unknown {
    const notes = this.#notes?.get(element);
    if (!notes) return nothing;
    const documents = new Set(notes.flat().map(({ document }) => document));
    const titles = new Map([...documents].map((id) => [id, titleOf(bundle, id)]));
    const note = (source: Source): string =>
      `${source.quote}（${documents.size > 1 ? `${titles.get(source.document)}，` : ''}${placeOf(source)}）`;
    return html`<div class="cited" lang="zh-CN">
      ${notes.map((sources, index) => html`<p>[${index + 1}] ${sources.map(note).join('；')}</p>`)}
      ${documents.size > 1 ? nothing : html`<p>${[...titles.values()]}</p>`}
    </div>`;
  }
}

function titleOf(bundle: Bundle, id: string): string {
  const document = findRecord(bundle, 'documents', id);
  return document ? titleWithNumber(document) : id;
}

print.notes = new PrintNotes();
