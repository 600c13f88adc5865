/**
 * A picture as data, so that one description makes an SVG file and a canvas alike (a strict policy forbids loading an
 * SVG as an image, so a PNG has to be drawn). Coordinates are CSS pixels from the top left corner.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What the picture shows: the sentence of the element. Title and alternative text of the file. */
  readonly title: string;
  /** What else a reader who does not see it should know: the source line. Alternative text of the file, after the title. */
  readonly description?: string;
  /** Language tag of the words in it. */
  readonly lang: string;
  readonly marks: readonly SceneMark[];
}

/** One mark. Colours are names of tokens without their prefix, resolved when the picture is made. */
export type SceneMark = ScenePath | SceneText;

/** Names of the colours in `tokens.styles.ts`. */
export type SceneColour =
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'paper'
  | 'ground'
  | 'hair'
  | 'hair-2'
  | 'accent'
  | 'accent-soft'
  | 'reported'
  | 'observed'
  | 'warn';

/** A shape: everything that is not type. */
export interface ScenePath {
  readonly kind: 'path';
  /** SVG path data. */
  readonly d: string;
  /** Where its origin stands, if not in the top left corner. */
  readonly at?: readonly [x: number, y: number];
  readonly fill?: SceneColour;
  readonly stroke?: SceneColour;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

/** One line of type; whoever makes the scene breaks lines. */
export interface SceneText {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: SceneColour;
  readonly family?: 'serif' | 'sans' | 'number';
  readonly bold?: boolean;
  readonly lang?: string;
}

/** Rows of what an element shows; the first cell of a row names it. Numbers stay as the document writes them. */
export interface ExportTable {
  /** File name without its ending. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What `export.ts` of an element gives: the rows, and the picture where the element draws one. */
export interface Exportable {
  readonly table: ExportTable;
  readonly scene?: Scene;
}
