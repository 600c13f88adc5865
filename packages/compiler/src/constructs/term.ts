import type { Term } from '@plan-elements/bundle';
import type { Flow } from '../flow.js';
import { sourceAt } from '../reading.js';
import type { Reading } from '../reading.js';

/** A term before `link` names it. */
export type TermDraft = Omit<Term, 'id' | 'document'>;

const FOOTNOTE = /^[⁰¹²³⁴-⁹]+ ?([^：]{1,30})：(.+)$/;
const SHORT_FORM = /([^，。；：（）]{4,60})（以下(?:统称|简称)(?:为)?[“"]?([^”"）]{1,20})[”"]?）/g;

/** Terms that footnotes explain. */
export function readFootnoteTerms(reading: Reading, footnotes: readonly Flow[]): TermDraft[] {
  return footnotes.flatMap((flow): TermDraft[] => {
    const match = FOOTNOTE.exec(flow.norm);
    if (!match) return [];
    const end = flow.norm.indexOf('：');
    const start = flow.text.search(/[^⁰¹²³⁴-⁹ ]/);
    return [
      {
        term: flow.text.slice(start, end),
        definition: flow.text.slice(end + 1),
        source: sourceAt(reading, flow, start, flow.text.length, []),
      },
    ];
  });
}

/** Short forms that the text introduces: 某某创新区（以下简称某某）. */
export function readShortForms(reading: Reading, flow: Flow, path: readonly string[]): TermDraft[] {
  return [...flow.norm.matchAll(SHORT_FORM)].map((match) => {
    const [whole, full = '', short = ''] = match;
    const lead = /^(?:.*(?:推进|设立|建设|打造|推动|实施|制定))?/.exec(full)?.[0].length ?? 0;
    const start = match.index + (full.length - lead >= 4 ? lead : 0);
    const shortAt = match.index + whole.lastIndexOf(short);
    return {
      term: flow.text.slice(shortAt, shortAt + short.length),
      definition: flow.text.slice(start, match.index + full.length),
      source: sourceAt(reading, flow, start, match.index + whole.length, path),
    };
  });
}
