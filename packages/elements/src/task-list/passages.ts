import type { DocumentText, Span, Task } from '@plan-elements/bundle';

import { fold } from './fold.js';

/** A measure of a task, or a paragraph of it that is none. */
export interface Passage {
  readonly lead: string | null;
  readonly text: string;
  /** Where it stands in the document. */
  readonly span: Span;
}

type Paragraph = DocumentText['paragraphs'][number];

const paragraphs = new WeakMap<DocumentText, Map<string, Paragraph[]>>();
const words = new WeakMap<DocumentText, Map<string, string>>();

function paragraphsOf(text: DocumentText, id: string): readonly Paragraph[] {
  let index = paragraphs.get(text);
  if (!index) {
    paragraphs.set(text, (index = new Map<string, Paragraph[]>()));
    for (const paragraph of text.paragraphs) {
      if (paragraph.task === null) continue;
      const list = index.get(paragraph.task);
      if (list) list.push(paragraph);
      else index.set(paragraph.task, [paragraph]);
    }
  }
  return index.get(id) ?? [];
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** What a paragraph says besides the title and the measures that stand in it. */
function remainder(
  paragraph: Paragraph,
  task: Task,
  measures: readonly { lead: string | null; text: string; span: Span }[],
): string {
  let { text } = paragraph;
  if (overlap(paragraph.span, task.source.span)) {
    const title = text.indexOf(task.title);
    text = title < 0 ? '' : text.slice(title + task.title.length).replace(/^[\s。：:.]+/, '');
  }
  for (const { lead, text: measure, span } of measures) {
    if (!overlap(paragraph.span, span)) continue;
    const at = text.indexOf(lead ?? measure.slice(0, 12));
    return at > 0 ? text.slice(0, at).trim() : '';
  }
  return text;
}

/** What a document says about a task below its title, in its order. */
export function passagesOf(text: DocumentText, task: Task): Passage[] {
  const measures = text.measures[task.id] ?? [];
  const others = paragraphsOf(text, task.id).map((paragraph) => ({
    lead: null,
    text: remainder(paragraph, task, measures),
    span: paragraph.span,
  }));
  return [...others.filter((other) => other.text), ...measures].sort((a, b) => a.span[0] - b.span[0]);
}

/** The same, folded for the search. */
export function passageWordsOf(text: DocumentText, task: Task): string {
  let index = words.get(text);
  if (!index) words.set(text, (index = new Map<string, string>()));
  let folded = index.get(task.id);
  if (folded === undefined) {
    folded = passagesOf(text, task)
      .map((passage) => fold((passage.lead ?? '') + passage.text))
      .join('\n');
    index.set(task.id, folded);
  }
  return folded;
}
