import type { DocumentText, Source } from '@plan-elements/bundle';

/** What stands around a passage, sentence by sentence. A line break marks where a paragraph ends. */
export interface Context {
  /** The sentences before, the nearest last. */
  readonly before: readonly string[];
  /** The passage's own sentence up to it. */
  readonly lead: string;
  /** The rest of its sentence. */
  readonly tail: string;
  /** The sentences after. */
  readonly after: readonly string[];
}

const sentencesOf = (text: string): string[] => text.match(/[^。！？]*[。！？]+[”’」』）]*\n?|[^。！？]+/g) ?? [];

/** Where the quote stands in its paragraph; of several places the one that its span is nearest to. */
function placeOf(text: string, quote: string, expected: number): number {
  let best = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  }
  return best;
}

/** The context of a passage; `undefined` where the text has none, as for the cells of a table. */
export function contextOf({ paragraphs }: DocumentText, { span, quote }: Source): Context | undefined {
  const index = paragraphs.findIndex((one) => one.span[0] <= span[0] && span[1] <= one.span[1]);
  const paragraph = paragraphs[index];
  const at = paragraph ? placeOf(paragraph.text, quote, span[0] - paragraph.span[0]) : -1;
  if (!paragraph || at < 0) return undefined;
  const own = sentencesOf(paragraph.text);
  let length = 0;
  const starts = own.map((sentence) => (length += sentence.length) - sentence.length);
  const end = at + quote.length;
  const first = starts.filter((from) => from <= at).length - 1;
  const last = starts.filter((from) => from < end).length - 1;
  const next = starts[last + 1] ?? length;
  return {
    before: [...paragraphs.slice(0, index).flatMap(({ text }) => sentencesOf(`${text}\n`)), ...own.slice(0, first)],
    lead: paragraph.text.slice(starts[first], at),
    tail: paragraph.text.slice(end, next),
    after: [...own.slice(last + 1), ...paragraphs.slice(index + 1).flatMap(({ text }) => sentencesOf(`\n${text}`))],
  };
}
