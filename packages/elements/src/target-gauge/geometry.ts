import type { Statement } from '@plan-elements/bundle';

import { HALF, overlap, point, round, textBox } from './track.js';
import type { Box, GaugeLabel, LabelKind, Track } from './track.js';

/** A figure on the scale. The first point of a drawing is the one that heads it. */
export interface GaugePoint {
  readonly kind: Statement['kind'] | 'reported';
  readonly op: Statement['op'];
  readonly value: number;
  /** Upper end of a range. */
  readonly max: number | null;
  /** What may stand beside its mark, best first; the last is the shortest. */
  readonly labels: readonly string[];
}

/** What a path draws; also its class. */
export type Shape = 'observed' | 'estimated' | 'band' | 'reported' | 'open' | 'cut' | 'milestone' | 'target';

/** A drawing in its own units, the track apart. */
export interface Drawing {
  readonly paths: readonly (readonly [Shape, string])[];
  readonly labels: readonly GaugeLabel[];
  /** Rooms that the marks take. */
  readonly marks: readonly Box[];
}

/** Room between two labels on one line. */
const GAP = 4;
const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8];

function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return (STEPS.find((step) => step * power >= value) ?? 10) * power;
}

/**
 * Ends of a scale with room past the largest figure. Neither end is a figure of the plan, so neither is labelled.
 * A share that stays within its whole, `cap`, ends there.
 */
export function scaleOf(values: readonly number[], cap = Infinity): readonly [min: number, max: number] {
  const finite = values.filter(Number.isFinite);
  const largest = Math.max(0, ...finite);
  const smallest = Math.min(0, ...finite);
  const max = largest && niceAbove(largest * 1.15);
  const min = smallest && -niceAbove(-smallest * 1.15);
  return min === max ? [0, 1] : [min, largest <= cap ? Math.min(max, cap) : max];
}

/** Places every label where it meets neither the track nor a mark nor another label; what finds no place is left out. */
function placeLabels(
  track: Track,
  wanted: readonly (readonly [fraction: number, kind: LabelKind, texts: readonly string[]])[],
  marks: readonly Box[],
  size: number,
): GaugeLabel[] {
  const placed: GaugeLabel[] = [];
  for (const [fraction, kind, texts] of wanted) {
    const fitting = texts.flatMap((text) =>
      text && !placed.some((other) => other.text === text)
        ? track.spots(fraction, kind, size).map((spot) => ({ ...spot, text, kind, box: textBox(text, spot, size) }))
        : [],
    );
    const label = fitting.find(
      ({ box }) =>
        box[0] >= 0 &&
        box[1] >= 0 &&
        box[2] <= track.width &&
        box[3] <= track.height &&
        !track.covers(box) &&
        !marks.some((mark) => overlap(mark, box)) &&
        !placed.some((other) => overlap(other.box, [box[0] - GAP, box[1], box[2] + GAP, box[3]])),
    );
    if (label) placed.push({ ...label, x: round(label.x), y: round(label.y) });
  }
  return placed;
}

/**
 * Draws points on a track; `undefined` where there is nothing to compare: the first has no number, or it is a lone fact.
 * `size` is that of the type, in drawing units.
 */
export function draw(track: Track, points: readonly GaugePoint[], size: number, cap?: number): Drawing | undefined {
  const [head, ...others] = points;
  if (!head || !Number.isFinite(head.value)) return undefined;
  const isFact = head.kind === 'observed' || head.kind === 'estimated';
  const known = [...others.filter(({ value }) => Number.isFinite(value)), head];
  if (isFact && known.length < 2) return undefined;
  const ends = known.flatMap(({ value, max }) => [value, max ?? value]);
  const [min, max] = scaleOf(ends, cap);
  const at = (value: number): number => (value - min) / (max - min);
  const zero = at(0);
  const marks: Box[] = [];
  const tick = (fraction: number, length: number): string => {
    const [[ax, ay], [bx, by]] = [track.place(fraction, -length), track.place(fraction, length)];
    marks.push([Math.min(ax, bx) - 1, Math.min(ay, by) - 1, Math.max(ax, bx) + 1, Math.max(ay, by) + 1]);
    return `M${point([ax, ay])}L${point([bx, by])}`;
  };
  const ticks = (list: readonly GaugePoint[], length: number): string =>
    list.map(({ value }) => tick(at(value), length)).join('');
  const run = (from: number, to: number): string => (from === to ? '' : track.run(from, to));
  const of = (kind: GaugePoint['kind']): GaugePoint[] => known.filter((item) => item.kind === kind);
  const last = (list: readonly GaugePoint[]): number => (list.length ? at(list[list.length - 1]!.value) : zero);

  const observed = of('observed');
  const estimated = of('estimated');
  const milestones = [...of('target'), ...of('commitment')].filter((item) => item !== head);
  const facts = [...observed, ...estimated];
  const from = at(head.value);
  const to = at(head.max ?? head.value);
  const reached = last(observed);
  const { op } = head;
  const open =
    op === '>=' || op === '>'
      ? run(from, 1)
      : op === '<=' || op === '<'
        ? run(from, Math.max(0, from - 0.25))
        : op === 'about'
          ? run(from, Math.min(1, from + 0.09)) + run(from, Math.max(0, from - 0.09))
          : '';
  const paths: [Shape, string][] = [
    ['observed', run(zero, reached)],
    ['estimated', estimated.length && last(estimated) > reached ? run(reached, last(estimated)) : ''],
    ['band', op === 'range' ? run(from, to) : ''],
    ['open', open],
    ['reported', run(zero, last(of('reported')))],
    ['cut', ticks(facts, HALF)],
    ['milestone', ticks(milestones, HALF + 3)],
    ['target', isFact ? '' : tick(from, HALF + 5) + (to === from ? '' : tick(to, HALF + 5))],
  ];
  const labelled = (list: readonly GaugePoint[], kind: LabelKind): [number, LabelKind, readonly string[]][] =>
    list.map((item) => [at(item.value), kind, item.labels] as [number, LabelKind, readonly string[]]).reverse();
  const labels = placeLabels(
    track,
    [
      [zero, 'zero', ['0']],
      ...(isFact ? [] : [[to, 'target', head.labels] as const]),
      ...labelled(milestones, 'milestone'),
      ...labelled(facts, 'observed'),
    ],
    marks,
    size,
  );
  return { paths: paths.filter(([, path]) => path), labels, marks };
}
