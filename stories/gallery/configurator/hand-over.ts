/** What there is to take away, each with its purpose and a button that copies it. */
import type { Bundle } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Language } from '../../../packages/elements/src/internal/language.js';
import type { Choice } from './choice.js';
import type { Facts } from './facts.js';
import * as frames from './frames.js';
import * as snippets from './snippets.js';
import { configuratorStrings } from './strings/configurator.js';
import type { ConfiguratorStrings } from './strings/configurator.zh-CN.js';

/** Which snippet. */
export type SnippetName = keyof ConfiguratorStrings['snippets'];

/** A snippet with what has to be known about it. */
export interface Snippet {
  readonly name: SnippetName;
  readonly code: string;
  readonly notes: readonly string[];
}

/** All snippets of a choice, in the order in which one needs them. */
export function snippetsOf(choice: Choice, bundle: Bundle, facts: Facts, language: Language): Snippet[] {
  const words = configuratorStrings[language];
  const { data, files, base, options } = choice;
  const one = (name: SnippetName, code: string, ...notes: string[]): Snippet => ({ name, code, notes });
  const isElsewhere = snippets.originOf(base) !== '';
  const oembed = frames.oembedCode(choice, bundle);
  return [
    one('tag', snippets.tagHtml(choice, bundle, facts), ...(options.lang || language === 'zh-CN' ? [] : [words.languageNote])),
    ...(data === 'frozen' ? [one('data', snippets.dataHtml(choice, bundle), words.frozenNote)] : []),
    one(
      'script',
      snippets.scriptHtml(choice, facts),
      ...(files === 'tag' ? [words.chunksNote] : []),
      ...(isElsewhere ? [words.elsewhereNote] : []),
    ),
    one('csp', snippets.cspLine(choice, facts)),
    one('source', snippets.sourceHtml(choice, bundle)),
    one('fallback', snippets.fallbackHtml(choice, bundle)),
    one(
      'frame',
      frames.frameCode(choice, bundle, facts),
      ...(isElsewhere ? [] : [words.frameRelative]),
      words.frameNote,
      ...(oembed ? [] : [words.noOembed]),
    ),
    one('frameCsp', frames.frameCspLine(choice)),
    ...(oembed ? [one('oembed', oembed.link), one('embeds', oembed.command)] : []),
    one('npm', snippets.npmCode(choice)),
  ];
}

function renderFiles(choice: Choice, words: ConfiguratorStrings): TemplateResult {
  const { tag, frame } = snippets.filesOf(choice);
  const list = (names: readonly string[]): unknown => names.map((name, index) => [index ? ' ' : '', html`<code>${name}</code>`]);
  return html`<section>
    <h3>${words.upload}</h3>
    <p>${words.uploadFrom}</p>
    <p class="files">${list(tag)}</p>
    <p class="files">${words.uploadFrame} ${list(frame)}</p>
  </section>`;
}

/** The list of snippets. `copied` is the one that was copied last, with what to say about that. */
export function renderHandOver(
  choice: Choice,
  list: readonly Snippet[],
  language: Language,
  copied: { readonly name: SnippetName; readonly said: string } | undefined,
): TemplateResult {
  const words = configuratorStrings[language];
  return html`<h2>${words.handOver}</h2>
    ${list.map(({ name, code, notes }) => {
      const { title, use } = words.snippets[name];
      return html`<section>
        <h3 id="title-${name}">${title}</h3>
        <p>${use}</p>
        <pre tabindex="0" role="group" aria-labelledby="title-${name}"><code id="code-${name}" translate="no">${code}</code></pre>
        <p class="actions">
          <button type="button" data-copy=${name} aria-label=${words.copyOf(title)}>${words.copy}</button>
          <output aria-live="polite">${copied?.name === name ? copied.said : nothing}</output>
        </p>
        ${notes.map((note) => html`<p class="note">${note}</p>`)}
      </section>`;
    })}
    ${renderFiles(choice, words)}`;
}
