/** The form of a heading's number, by rank: a lower rank stands above a higher one. */
export const MARKER_FORMS = [
  { form: 'part', rank: 1, pattern: /^第[零一二三四五六七八九十百\d]+(?:部分|[编篇])[ 、:：]?/ },
  { form: 'chapter', rank: 2, pattern: /^第[零一二三四五六七八九十百\d]+章[ 、:：]?/ },
  { form: 'section', rank: 3, pattern: /^第[零一二三四五六七八九十百\d]+节[ 、:：]?/ },
  { form: 'major', rank: 4, pattern: /^[一二三四五六七八九十]{1,3} ?[、.．] ?/ },
  // Articles stand below 一、 as well as below chapters.
  { form: 'article', rank: 4.5, pattern: /^第[零一二三四五六七八九十百\d]+条[ 、:：]?/ },
  { form: 'minor', rank: 5, pattern: /^（ ?[一二三四五六七八九十]{1,3} ?）[、.]? ?/ },
  { form: 'box', rank: 5.5, pattern: /^专栏 ?(?:\d{1,2}|[一二三四五六七八九十]{1,3})?[:：、 ]? ?/ },
  { form: 'arabic', rank: 6, pattern: /^\d{1,3} ?(?:、|\.(?!\d)) ?/ },
  { form: 'bracket', rank: 7, pattern: /^（? ?\d{1,2} ?）[、.]? ?/ },
  { form: 'circle', rank: 8, pattern: /^[①-⑳] ?/ },
  { form: 'ordinal', rank: 9, pattern: /^[一二三四五六七八九十]{1,3}(?:是|要)(?=[^否不])/ },
] as const;

export type MarkerForm = (typeof MARKER_FORMS)[number]['form'] | 'decimal';

/** A heading's number. */
export interface Marker {
  readonly form: MarkerForm;
  readonly rank: number;
  /** Length of the marker with the punctuation behind it. */
  readonly length: number;
  /** The number as written, without the punctuation behind it: `1`, `（一）`, `一`. */
  readonly number: string;
}

/** Reads the heading number at the start of normalised text. */
export function readMarker(norm: string): Marker | null {
  for (const { form, rank, pattern } of MARKER_FORMS) {
    const match = pattern.exec(norm);
    if (!match) continue;
    const number = match[0].replace(/[、.．:： ]/g, '').replace(/(?<=[一二三四五六七八九十])[是要]$/, '');
    return { form, rank, length: match[0].length, number };
  }
  return null;
}
