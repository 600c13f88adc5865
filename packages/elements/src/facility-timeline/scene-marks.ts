import type { SceneMark } from '../internal/export/scene.js';
import type { Mark } from './dates.js';
import type { ReportedMark } from './layout.js';

/** Size of type. */
export const SIZE = 13;

/** A shape whose origin stands somewhere. */
export const path = (
  d: string,
  at: readonly [number, number],
  more: Partial<Extract<SceneMark, { kind: 'path' }>> = {},
): SceneMark => ({
  kind: 'path',
  d,
  at,
  ...more,
});

/** A line of type. */
export const text = (
  words: string,
  x: number,
  y: number,
  more: Partial<Extract<SceneMark, { kind: 'text' }>> = {},
): SceneMark => ({
  kind: 'text',
  text: words,
  x,
  y,
  size: SIZE,
  fill: 'ink',
  ...more,
});

const DIAMOND = 'M0 -6L6 0L0 6L-6 0Z';

/** The sign of a mark around a point, as in the element. */
export const SIGNS: Readonly<Record<Mark | ReportedMark, (at: readonly [number, number]) => SceneMark[]>> = {
  built: (at) => [path('M-6 0A6 6 0 1 0 6 0A6 6 0 1 0 -6 0Z', at, { fill: 'observed' })],
  stated: (at) => [path(DIAMOND, at, { fill: 'paper', stroke: 'accent', strokeWidth: 2 })],
  computed: () => [],
  started: (at) => [path('M-5 -6H5M-5 6H5M-5 -6V6', at, { stroke: 'accent', strokeWidth: 2 })],
  undated: () => [],
  begun: (at) => [path('M-5 -6L6 0L-5 6Z', at, { fill: 'reported' })],
  done: (at) => [path(DIAMOND, at, { fill: 'reported' })],
  expected: (at) => [
    path(DIAMOND, at, { fill: 'paper', stroke: 'reported', strokeWidth: 2 }),
    path('M0 -6L6 0L-6 0Z', at, { fill: 'reported' }),
  ],
};

/** A dashed box with strokes across it: a date that is computed. */
export function hatched(width: number, at: readonly [number, number]): SceneMark[] {
  const strokes = Array.from({ length: Math.floor((width - 7) / 7) }, (_, index) => `M${7 * index + 1} 6l12 -12`).join('');
  return [
    path(strokes, at, { stroke: 'accent', strokeWidth: 1, opacity: 0.35 }),
    path(`M0 -6H${width}V6H0Z`, at, { stroke: 'accent', strokeWidth: 1, dash: [4, 3] }),
  ];
}

/** Strokes that fade away from a point. */
export const faded = (width: number, at: readonly [number, number], sign: 1 | -1): SceneMark[] =>
  [0.15, 0.35, 0.55, 0.75, 0.95].map((share, index) =>
    path(`M${sign * share * width} -6V6`, at, { stroke: 'accent', strokeWidth: 1, opacity: 0.9 - 0.18 * index }),
  );
