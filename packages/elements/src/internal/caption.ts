import type { Statement } from '@plan-elements/bundle';
import { css, html } from 'lit';
import type { TemplateResult } from 'lit';

import { marked } from './phrase.js';
import type { SentencePart } from './sentence.js';

/** What no line may begin with. */
const MARK = /^[，；。,;.]/;

/** Makes a statement a button; `mark` is the punctuation that it draws behind its words. */
export type CaptionFigure = (statement: Statement, content: unknown, mark: string) => TemplateResult;

/**
 * A sentence whose figures open their sources. A line may break behind a button, and in front of the punctuation that
 * follows: so the button draws it, on its last line, and the character itself stands there without size. The sentence
 * is read and copied with it, and the button is named without.
 */
export function renderCaption(parts: readonly SentencePart[], figure: CaptionFigure): unknown[] {
  const marks = parts.map(({ phrase: [first] }, index) =>
    parts[index - 1]?.statement && typeof first === 'string' && MARK.test(first) ? first[0]! : '',
  );
  const content: unknown[] = [];
  parts.forEach(({ phrase, statement, report }, index) => {
    const mark = marks[index];
    const [first = '', ...rest] = phrase;
    const words = marked(mark ? [(first as string).slice(1), ...rest] : phrase);
    const last = content.length - 1;
    if (statement) content.push(figure(statement, marked(phrase), marks[index + 1] ?? ''));
    else if (mark) content.push(html`<span class="mark">${mark}</span>${words}`);
    else if (report) content.push(html`<span class=${report === 'none' ? 'untold' : 'told'}>${words}</span>`);
    // Words without a mark are one text, which makes one node.
    else if (typeof words === 'string' && typeof content[last] === 'string') content[last] += words;
    else content.push(words);
  });
  return content;
}

/** Rules of a caption. */
export const captionStyles = css`
  figcaption {
    line-height: max(1.5em, var(--_touch));
  }
  [data-mark] {
    padding-inline-end: 1em;
  }
  [data-mark]::after {
    content: attr(data-mark);
    content: attr(data-mark) / '';
    position: absolute;
  }
  .base:lang(en) [data-mark] {
    padding-inline-end: 0.3em;
  }
  .mark {
    font-size: 0;
    line-height: 0;
  }
  .untold {
    color: var(--_ink-3);
  }
  .told {
    color: var(--_reported);
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .head {
      break-after: avoid;
    }
    .open-source {
      display: none;
    }
  }
`;
