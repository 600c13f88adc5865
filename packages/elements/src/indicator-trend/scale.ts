/** How heights follow from figures. */
export type ScaleKind = 'linear' | 'log';

/** From a figure to its height, 0 at the foot and 1 at the top. */
export interface Scale {
  readonly kind: ScaleKind;
  at(value: number): number;
  /** Where the figures are counted from: nought, or on a logarithmic scale the foot. */
  readonly base: number;
  /** Powers of ten within a logarithmic scale. */
  readonly decades: readonly number[];
}

/** On a linear scale a figure this many times smaller than the largest lies within the width of the axis. */
const FLAT = 40;

/**
 * Logarithmic only where a linear scale would press the smallest figure onto its axis, and where every figure has a
 * logarithm: never with nought or below.
 */
export function scaleKindOf(values: readonly number[]): ScaleKind {
  const known = values.filter(Number.isFinite);
  const least = Math.min(...known);
  return known.length > 1 && least > 0 && Math.max(...known) / least >= FLAT ? 'log' : 'linear';
}

/** A scale from the figures alone: linear from nought, or powers of ten. */
export function scaleFor(values: readonly number[]): Scale {
  const known = values.filter(Number.isFinite);
  const kind = scaleKindOf(known);
  if (kind === 'log') {
    const foot = Math.floor(Math.log10(Math.min(...known)));
    const top = Math.log10(Math.max(...known));
    const decades = Array.from({ length: Math.floor(top) - foot + 1 }, (_, index) => foot + index);
    const at = (value: number): number => (Math.log10(value) - foot) / (top - foot);
    return { kind, at, base: 0, decades: decades.map((power) => 10 ** power) };
  }
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  // Where every figure is nought there is no height to share out.
  const at = (value: number): number => (value - low) / (high - low || 1);
  return { kind, at, base: at(0), decades: [] };
}
