import type { Flow } from '../flow.js';
import type { Marker } from './markers.js';
import type { Table } from './table.js';

/** A heading and what stands below it. */
export interface Section {
  readonly marker: Marker | null;
  /** Marker and title. */
  readonly heading: Flow;
  readonly title: Flow;
  readonly rank: number;
  readonly parent: Section | null;
  /** Headings from the outermost down to this one. */
  readonly path: readonly string[];
  readonly children: Section[];
  readonly paragraphs: Paragraph[];
  /** Whether the text goes on in the heading's own paragraph. */
  readonly runsIn: boolean;
}

/** A paragraph of running text. */
export interface Paragraph {
  flow: Flow;
  readonly section: Section | null;
  readonly path: readonly string[];
}

/** A table and where it stands. */
export interface PlacedTable {
  readonly table: Table;
  readonly section: Section | null;
  readonly path: readonly string[];
}

/** A part of the document in reading order. */
export type Block =
  | { readonly type: 'section'; readonly section: Section }
  | { readonly type: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly type: 'table'; readonly table: PlacedTable };

/** A document's structure. */
export interface Outline {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Flow[];
}

/** Whether a number goes on with the count from before a box, so that the box has ended. */
export function continues(box: Section, marker: Marker | null): boolean {
  const counted = box.parent?.children.filter((child) => child.marker?.form === marker?.form) ?? [];
  const next = Number(counted.at(-1)?.marker?.number) + 1;
  return next > 1 && Number(marker?.number) === next;
}
