import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** A change to a page's text: what takes the place of a stretch of it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function* within(parent: ParentNode): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* within(node);
  }
}

/** All elements of a page, in its order, each with its place in the text. */
export const elementsIn = (html: string): Generator<Element> => within(parse(html, { sourceCodeLocationInfo: true }));

/** Value of an attribute. */
export const valueOf = ({ attrs }: Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value;

/** The page with changes made to it; all else stays as it is, byte for byte. */
export const edited = (html: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((page, { start, end, text }) => page.slice(0, start) + text + page.slice(end), html);
