import type { Term } from '@plan-elements/bundle';
import type { Flow } from '../flow.js';
import { sourceAt } from '../reading.js';
import type { Reading } from '../reading.js';

/** A term before `link` names it. */
export type TermDraft = Omit<Term, 'id' | 'document'>;

const MAX_TERM = 30;
/** The mark that a footnote begins with: ¹, [1]. */
const MARK = /^(?:[⁰¹²³⁴-⁹]+|[①-⑳]|[[［]\d{1,2}[\]］]) ?/;
const SHORT_FORM = /([^，。；：（）]{4,60})（以下(?:统称|简称)(?:为)?([^）]{1,24})）/g;
/** 本规划所称某某，是指…。 */
const DEFINITION = /(?:本[\u4e00-\u9fff]{2,6})?所称(?:的)?([^，。；]{2,20})，(?:是)?指([^。]{4,})。/g;

/** Terms that footnotes explain. */
export function readFootnoteTerms(reading: Reading, footnotes: readonly Flow[]): TermDraft[] {
  return footnotes.flatMap((flow): TermDraft[] => {
    const start = MARK.exec(flow.norm)?.[0].length ?? 0;
    const end = flow.norm.indexOf('：');
    if (end - start < 1 || end - start > MAX_TERM || end === flow.norm.length - 1) return [];
    return [
      {
        term: flow.text.slice(start, end),
        definition: flow.text.slice(end + 1),
        source: sourceAt(reading, flow, start, flow.text.length, []),
      },
    ];
  });
}

/** Terms that the text itself explains: 某某创新区（以下简称某某）, 所称某某，是指…。 */
export function readDefinitions(reading: Reading, flow: Flow, path: readonly string[]): TermDraft[] {
  return [...readShortForms(reading, flow, path), ...readExplained(reading, flow, path)];
}

function readExplained(reading: Reading, flow: Flow, path: readonly string[]): TermDraft[] {
  if (!flow.norm.includes('所称')) return [];
  return [...flow.norm.matchAll(DEFINITION)].map(({ 0: whole, 1: term = '', 2: definition = '', index }) => {
    const [termAt, definitionAt] = [index + whole.indexOf(term), index + whole.lastIndexOf(definition)];
    return {
      term: flow.text.slice(termAt, termAt + term.length),
      definition: flow.text.slice(definitionAt, definitionAt + definition.length),
      source: sourceAt(reading, flow, index, index + whole.length, path),
    };
  });
}

function readShortForms(reading: Reading, flow: Flow, path: readonly string[]): TermDraft[] {
  if (!flow.norm.includes('（以下')) return [];
  return [...flow.norm.matchAll(SHORT_FORM)].map((match) => {
    const [whole, full = '', short = ''] = match;
    const lead = /^(?:.*(?:推进|设立|建设|打造|推动|实施|制定))?/.exec(full)?.[0].length ?? 0;
    const start = match.index + (full.length - lead >= 4 ? lead : 0);
    const quotes = /^[“"](.*)[”"]$/.exec(short) ? 1 : 0;
    const shortAt = match.index + whole.lastIndexOf(short) + quotes;
    return {
      term: flow.text.slice(shortAt, shortAt + short.length - 2 * quotes),
      definition: flow.text.slice(start, match.index + full.length),
      source: sourceAt(reading, flow, start, match.index + whole.length, path),
    };
  });
}
