/** A rectangle in drawing units. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** What a label stands beside. */
export type LabelKind = 'zero' | 'target' | 'milestone' | 'observed';

/** Where a label may stand. */
export interface Spot {
  readonly x: number;
  /** Base line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A text in the drawing and the room it takes. */
export interface GaugeLabel extends Spot {
  readonly text: string;
  readonly kind: LabelKind;
  readonly box: Box;
}

/** A line along which fractions of the scale are placed. */
export interface Track {
  readonly width: number;
  readonly height: number;
  /** A point beside the track; `offset` is outward. */
  place(fraction: number, offset: number): readonly [x: number, y: number];
  /** The track from one fraction to another, in this direction. */
  run(from: number, to: number): string;
  /** Places for the label of a mark, best first; `size` is that of the type. */
  spots(fraction: number, kind: LabelKind, size: number): readonly Spot[];
  /** Whether a box would stand on the track itself. */
  covers(box: Box): boolean;
}

/** Half the width of the track. */
export const HALF = 7;

/** Enough digits for a drawing. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** A point as a path writes it. */
export const point = (place: readonly number[]): string => place.map(round).join(' ');

/** The room of a text: CJK characters are square, others a little over half as wide. */
export function textBox(text: string, { x, y, anchor }: Spot, size: number): Box {
  let width = 0;
  for (const character of text) width += character > '\u2e80' ? size : size * 0.6;
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return [left, y - size * 0.8, left + width, y + size * 0.2];
}

/** Whether two boxes share any room. */
export const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
