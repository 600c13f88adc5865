import type { Statement } from '@plan-elements/bundle';

import { ARC, BAR, HALF, overlap, point, round, textBox } from './track.js';
import type { Box, GaugeLabel, Track } from './track.js';

/** A figure on the scale. The first point of a drawing is the one that heads it. */
export interface GaugePoint {
  readonly kind: Statement['kind'];
  readonly op: Statement['op'];
  readonly value: number;
  /** Upper end of a range. */
  readonly max: number | null;
  /** What stands beside its mark, its year; empty for none. */
  readonly label: string;
}

/** What a path draws; also its class. */
export type Shape = 'track' | 'observed' | 'estimated' | 'cut' | 'band' | 'open' | 'milestone' | 'target';

/** A drawing in its own units. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly (readonly [Shape, string])[];
  readonly labels: readonly GaugeLabel[];
  /** Rooms that the marks take. */
  readonly marks: readonly Box[];
}

/** Room between two labels on one line. */
const GAP = 4;
const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10];

function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return (STEPS.find((step) => step * power >= value) ?? 10) * power;
}

/**
 * Ends of a scale with room past the largest figure. Neither end is a figure of the plan, so neither is labelled.
 * A share that stays within 100 % ends there.
 */
export function scaleOf(values: readonly number[], percent = false): readonly [min: number, max: number] {
  const finite = values.filter(Number.isFinite);
  const largest = Math.max(0, ...finite);
  const smallest = Math.min(0, ...finite);
  const max = largest > 0 ? niceAbove(largest * 1.15) : 0;
  const min = smallest < 0 ? -niceAbove(-smallest * 1.15) : 0;
  if (min === max) return [0, 1];
  return [min, percent && largest <= 100 ? Math.min(max, 100) : max];
}

/** Strokes that lean like hatching and grow thinner with the distance from the tick, until they are gone. */
function hatch(track: Track, from: number, to: number): string {
  const direction = Math.sign(to - from);
  const count = Math.floor(Math.abs(to - from) / 0.022);
  const strokes: string[] = [];
  for (let i = 1; i <= count; i += 1) {
    const at = from + direction * 0.022 * i;
    const thick = 0.008 * (1 - i / (count + 1)) + 0.001;
    if (at + 0.012 + thick > 1) break;
    const corners = [
      track.place(at, -HALF),
      track.place(at + 0.012, HALF),
      track.place(at + 0.012 + thick, HALF),
      track.place(at + thick, -HALF),
    ];
    strokes.push(`M${corners.map(point).join('L')}Z`);
  }
  return strokes.join('');
}

/** Places every label where it meets neither the track nor a mark nor another label; what finds no place is left out. */
function placeLabels(
  track: Track,
  wanted: readonly (readonly [fraction: number, kind: GaugeLabel['kind'], text: string])[],
  marks: readonly Box[],
  size: number,
): GaugeLabel[] {
  const placed: GaugeLabel[] = [];
  for (const [fraction, kind, text] of wanted) {
    if (!text || placed.some((other) => other.text === text)) continue;
    for (const spot of track.spots(fraction, kind, size)) {
      const box = textBox(text, spot.x, spot.y, spot.anchor, size);
      const inside = box[0] >= 0 && box[1] >= 0 && box[2] <= track.width && box[3] <= track.height;
      const free =
        !marks.some((mark) => overlap(mark, box)) &&
        !placed.some((other) => overlap(other.box, [box[0] - GAP, box[1], box[2] + GAP, box[3]]));
      if (!inside || !free || track.covers(box)) continue;
      placed.push({ ...spot, x: round(spot.x), y: round(spot.y), text, kind, size, box });
      break;
    }
  }
  return placed;
}

function draw(track: Track, points: readonly GaugePoint[], percent: boolean, size: number): Drawing | undefined {
  const [head] = points;
  const known = points.filter(({ value }) => Number.isFinite(value));
  if (!head || !known.includes(head)) return undefined;
  const [min, max] = scaleOf(
    known.flatMap((item) => [item.value, item.max ?? item.value]),
    percent,
  );
  const at = (value: number): number => (value - min) / (max - min);
  const zero = at(0);
  const paths: [Shape, string][] = [['track', track.run(0, 1)]];
  const marks: Box[] = [];
  const tick = (fraction: number, inner: number, outer: number): string => {
    const [a, b] = [track.place(fraction, -inner), track.place(fraction, outer)];
    marks.push([Math.min(a[0], b[0]) - 1, Math.min(a[1], b[1]) - 1, Math.max(a[0], b[0]) + 1, Math.max(a[1], b[1]) + 1]);
    return `M${point(a)}L${point(b)}`;
  };
  const of = (kind: Statement['kind']): GaugePoint[] => known.filter((item) => item !== head && item.kind === kind);
  const add = (shape: Shape, path: string): void => {
    if (path) paths.push([shape, path]);
  };
  const facts = head.kind === 'observed' || head.kind === 'estimated' ? [head] : [];
  const observed = [...of('observed'), ...facts.filter(({ kind }) => kind === 'observed')];
  const estimated = [...of('estimated'), ...facts.filter(({ kind }) => kind === 'estimated')];

  const span = (from: number, to: number): string => (from === to ? '' : track.run(Math.min(from, to), Math.max(from, to)));
  const reached = observed.length ? at(observed.at(-1)?.value ?? 0) : zero;
  add('observed', span(zero, reached));
  const expected = estimated.at(-1);
  if (expected && at(expected.value) > reached) add('estimated', span(reached, at(expected.value)));
  add('cut', [...observed, ...estimated].map(({ value }) => tick(at(value), HALF, HALF)).join(''));

  const from = at(head.value);
  const to = at(head.max ?? head.value);
  if (head.op === 'range') add('band', span(from, to));
  if (head.op === '>=' || head.op === '>') add('open', hatch(track, from, 1));
  if (head.op === '<=' || head.op === '<') add('open', hatch(track, from, Math.max(0, from - 0.25)));
  if (head.op === 'about')
    add('open', hatch(track, from, Math.min(1, from + 0.09)) + hatch(track, from, Math.max(0, from - 0.09)));
  const milestones = [...of('target'), ...of('commitment')];
  add('milestone', milestones.map(({ value }) => tick(at(value), 8, 8)).join(''));
  if (!facts.length) add('target', tick(from, 12, 12) + (to === from ? '' : tick(to, 12, 12)));

  const labels = placeLabels(
    track,
    [
      [zero, 'zero', '0'],
      [to, facts.length ? 'observed' : 'target', head.label],
      ...milestones.reverse().map((item) => [at(item.value), 'milestone', item.label] as const),
      ...[...observed, ...estimated].reverse().map((item) => [at(item.value), 'observed', item.label] as const),
    ],
    marks,
    size,
  );
  return { width: track.width, height: track.height, paths, labels, marks };
}

/** Draws points on an arc; `undefined` where the first has no number. `size` is that of the type, in drawing units. */
export const drawArc = (points: readonly GaugePoint[], percent: boolean, size: number): Drawing | undefined =>
  draw(ARC, points, percent, size);

/** Draws points on a bar. */
export const drawBar = (points: readonly GaugePoint[], percent: boolean, size: number): Drawing | undefined =>
  draw(BAR, points, percent, size);
