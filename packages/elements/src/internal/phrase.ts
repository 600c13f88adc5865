import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Words of the document inside another language; shown and spoken as Chinese. */
export interface Original {
  readonly zh: string;
}

/** Text made of our own words and the document's. */
export type Phrase = readonly (string | Original)[];

/** The phrase as plain text. */
export const plain = (phrase: Phrase): string => phrase.map((part) => (typeof part === 'string' ? part : part.zh)).join('');

/** The phrase as content, its Chinese parts marked; one text where there are none, which makes one node. */
export const marked = (phrase: Phrase): string | (string | TemplateResult)[] =>
  phrase.every((part) => typeof part === 'string')
    ? phrase.join('')
    : phrase.map((part) => (typeof part === 'string' ? part : html`<span lang="zh-CN">${part.zh}</span>`));
