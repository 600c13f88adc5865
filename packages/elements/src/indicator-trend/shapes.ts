import { SIZES } from './layout.js';
import type { PlacedMark } from './layout.js';

/** A path of a mark: its class, and how it looks from its place. */
export type Shape = readonly [name: string, path: string];

/** Writes a place beside the mark in the units of a drawing. */
export interface Pen {
  (dx: number, dy: number): string;
  /** A length in the units of the drawing. */
  readonly unit: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A pen around a place; `unit` is the size of the type. */
export const penAt = (x: number, y: number, unit: number): Pen =>
  Object.assign((dx: number, dy: number) => `${round(x + dx * unit)} ${round(y + dy * unit)}`, { unit });

/** Strokes that lean like hatching and grow thinner with the distance from the tick, until they are gone. */
function hatch(pen: Pen, from: number, direction: 1 | -1, reach: number): string {
  const count = Math.round(reach / 0.34);
  return Array.from({ length: count }, (_, index) => {
    const y = from + direction * (0.34 * index + 0.3);
    const thick = 0.13 * (1 - index / count) + 0.02;
    const [left, right] = [-SIZES.tick * 0.8, SIZES.tick * 0.8];
    return `M${pen(left, y + 0.12)}L${pen(right, y - 0.12)}L${pen(right, y - 0.12 - thick)}L${pen(left, y + 0.12 - thick)}Z`;
  }).join('');
}

/** The paths of a mark, from back to front. A pen at its place writes them. */
export function shapesOf({ mark, op, y, top }: PlacedMark, pen: Pen): Shape[] {
  const rise = top - y;
  if (mark !== 'target' && mark !== 'interim') {
    const radius = round(SIZES.dot * pen.unit);
    const half = (dx: number): string => `A${radius} ${radius} 0 1 1 ${pen(dx, 0)}`;
    return [[mark, `M${pen(-SIZES.dot, 0)}${half(SIZES.dot)}${half(-SIZES.dot)}Z`]];
  }
  const tick = (dy: number): string => `M${pen(-SIZES.tick, dy)}L${pen(SIZES.tick, dy)}`;
  const shapes: Shape[] = [];
  if (rise) {
    const half = SIZES.tick * 0.7;
    shapes.push(['band', `M${pen(-half, 0)}L${pen(half, 0)}L${pen(half, rise)}L${pen(-half, rise)}Z`]);
  }
  if (op === '>=' || op === '>') shapes.push(['open', hatch(pen, 0, -1, SIZES.open)]);
  if (op === '<=' || op === '<') shapes.push(['open', hatch(pen, 0, 1, SIZES.open)]);
  if (op === 'about') shapes.push(['open', hatch(pen, 0, -1, 0.7) + hatch(pen, 0, 1, 0.7)]);
  return [...shapes, [mark, tick(0) + (rise ? tick(rise) : '')]];
}
