import type { Group, Placed } from './compare.js';

/** A figure on the scale of its group, in per cent of the width. */
export interface Row {
  readonly said: Placed;
  readonly zero: number;
  readonly from: number;
  /** Upper end of a range, else `from`. */
  readonly to: number;
}

/** Room at both ends, for hatching past the outermost tick. */
const START = 3;
const END = 14;

/** Puts the figures of a group on one scale, which always counts from nought. */
export function rowsOf({ figures }: Group): Row[] {
  const values = figures.flatMap(({ value, max }) => [value, max ?? value]).filter(Number.isFinite);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const at = (value: number): number =>
    Math.round((START + ((value - low) / (high - low || 1)) * (100 - START - END)) * 100) / 100;
  return figures.map((said) => ({ said, zero: at(0), from: at(said.value), to: at(said.max ?? said.value) }));
}
