import type { Source } from '@plan-elements/bundle';

/** Longer passages are named by their ends, since a line break in the page would keep the whole from being found. */
const LONG = 40;

/** Hyphens and commas part the directives of a fragment, so they are written as codes too. */
const encode = (words: string): string => encodeURIComponent(words).replace(/-/g, '%2D');

/**
 * What a browser that can looks for on the page. It looks for whole words, and where Chinese has no spaces it asks a
 * dictionary where words end; so the words run from one punctuation mark to the next, which are ends for every dictionary.
 */
export function fragmentOf({ quote, cell }: Source): string {
  // A bare number stands anywhere on a page; the name of its row does not.
  const words = cell ? cell.row.replace(/[（(].*$/, '') : quote.trim();
  if (words.length <= LONG) return `:~:text=${encode(words)}`;
  const clauses = words.split(/[，。；：、！？]/).filter((clause) => clause.length > 1);
  const first = clauses[0] ?? '';
  const last = clauses[clauses.length - 1] ?? '';
  return `:~:text=${first === last ? encode(words) : `${encode(first)},${encode(last)}`}`;
}

/** The address of a document at a passage. A file that is no web page has nothing to look in. */
export function addressAt(address: string, source: Source | undefined): string {
  if (!source || /\.(?:pdf|docx?|wps|ofd)(?:$|[?#])/i.test(address)) return address;
  return `${address}${address.includes('#') ? '' : '#'}${fragmentOf(source)}`;
}
