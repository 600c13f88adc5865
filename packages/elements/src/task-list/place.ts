import type { Span } from '@plan-elements/bundle';

import type { Mention, MentionFigure } from './mentions.js';
import type { Passage } from './passages.js';
import type { Range } from './search.js';

/** A figure that is linked where the text has it, or a record without figures by its name. */
export interface Link {
  readonly mention: Mention;
  readonly figure: MentionFigure | undefined;
  readonly sources: Mention['sources'];
  readonly range: Range;
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Where a passage has the first of some wordings: inside a quote that stands in it, or wherever it has that only once. */
function rangeIn({ text, span }: Passage, sources: Mention['sources'], wordings: readonly string[]): Range | undefined {
  for (const { quote, span: stands } of sources) {
    if (!overlap(stands, span)) continue;
    const from = text.indexOf(quote);
    for (const wording of wordings) {
      const inside = from < 0 ? -1 : quote.indexOf(wording);
      const at = inside < 0 ? text.indexOf(wording) : from + inside;
      if (wording && at >= 0 && (inside >= 0 || at === text.lastIndexOf(wording))) return [at, at + wording.length];
    }
  }
  return undefined;
}

/** The figures that stand in a passage, in its order; of two in one place the first. */
export function linksIn(passage: Passage, mentions: readonly Mention[]): Link[] {
  const links = mentions.flatMap((mention): Link[] => {
    const { record, figures, sources } = mention;
    const named = figures.length ? figures : [undefined];
    return named.flatMap((figure) => {
      const from = figure?.sources ?? sources;
      const range = rangeIn(passage, from, figure?.wordings ?? [record.name]);
      // A copy, since the list below the text may show the same figure, and only one of them its source.
      return range ? [{ mention, figure, sources: [...from], range }] : [];
    });
  });
  links.sort((a, b) => a.range[0] - b.range[0]);
  return links.filter(({ range }, i) => i === 0 || range[0] >= links[i - 1]!.range[1]);
}
