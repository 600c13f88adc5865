import { placeLabels } from './place.js';
import type { Label, Obstacle, Spot, Wanted } from './place.js';
import { scaleFor } from './scale.js';
import type { ScaleKind } from './scale.js';
import type { TrendPoint } from './series.js';

/** What a point looks like; also its class. An interim target is one before the last. */
export type TrendMark = 'observed' | 'estimated' | 'interim' | 'target' | 'reported';

/** A mark around a place on the axis. Lengths are in units of the type's size. */
export interface PlacedMark {
  readonly mark: TrendMark;
  readonly op: TrendPoint['op'];
  /** Per cent of the width. */
  readonly x: number;
  readonly y: number;
  /** Upper end of a range. */
  readonly top: number;
}

/** A line between two points, or within the axis. Both ends of an upright one have the same `x`. */
export interface PlacedLine {
  /** `known` between neighbouring years, `estimated` to an estimate, `gap` over years of which nothing is known. */
  readonly kind: 'known' | 'estimated' | 'gap' | 'stem' | 'axis' | 'year' | 'decade';
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** Everything that is drawn; across in per cent of the width, down in units of the type's size. */
export interface TrendLayout {
  readonly height: number;
  readonly scale: ScaleKind;
  readonly lines: readonly PlacedLine[];
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly Label[];
  /** What the labels keep off. */
  readonly obstacles: readonly Obstacle[];
}

/** A point and the number that stands beside it. */
export type Labelled = readonly [point: TrendPoint, label: string];

/** Half a tick, half a point, and how far the hatching of an open end reaches. */
export const SIZES = { tick: 0.9, dot: 0.34, open: 1.7 } as const;

/** Room for labels above, and for the years below. */
const ABOVE = 2.1;
const BELOW = 1.9;
/** Room beside the first and the last year, in per cent. */
const BESIDE = 7;
/** With more years than this only those with a figure have a stroke on the axis. */
const MOST_YEARS = 20;

const round = (value: number): number => Math.round(value * 100) / 100;

const facts: ReadonlySet<TrendPoint['kind']> = new Set(['observed', 'estimated']);

function markOf({ kind, year }: TrendPoint, last: number): TrendMark {
  if (kind === 'observed' || kind === 'estimated' || kind === 'reported') return kind;
  return year < last ? 'interim' : 'target';
}

/** Places for the label of a mark: over it, beside it, under it. */
const spotsOf = (y: number, top: number): Spot[] => [
  [0, top - 0.65, 'middle'],
  [0.5, top - 0.6, 'end'],
  [-0.5, top - 0.6, 'start'],
  [-1.2, y + 0.35, 'end'],
  [1.2, y + 0.35, 'start'],
  [0, y + 1.25, 'middle'],
  [-0.3, y + 1.25, 'end'],
  [0.3, y + 1.25, 'start'],
];

/** Rooms along a line, so that no label stands on it. */
const along = ({ from, to }: PlacedLine): Obstacle[] =>
  Array.from({ length: 9 }, (_, index) => {
    const t = index / 8;
    const y = from[1] + (to[1] - from[1]) * t;
    return { x: from[0] + (to[0] - from[0]) * t, room: [-0.2, y - 0.12, 0.2, y + 0.12] };
  });

const roomOf = ({ mark, op, x, y, top }: PlacedMark): Obstacle => {
  const half = mark === 'target' || mark === 'interim' ? SIZES.tick : SIZES.dot;
  const [up, down] = [op === '>=' || op === '>' ? SIZES.open : 0.2, op === '<=' || op === '<' ? SIZES.open : 0.2];
  const edge = op === 'about' ? 0.7 : SIZES.dot;
  return { x, room: [-half, top - Math.max(up, edge), half, y + Math.max(down, edge)] };
};

/**
 * Lays out points by year and figure; `undefined` without one. `span` are the years of the axis where several drawings
 * share them, `plot` is the height of the field of figures.
 */
export function layOut(
  labelled: readonly Labelled[],
  { span, plot = 7 }: { span?: readonly [number, number] | undefined; plot?: number } = {},
): TrendLayout | undefined {
  const known = labelled.filter(([{ value, year }]) => Number.isFinite(value) && Number.isFinite(year));
  if (!known.length) return undefined;
  const points = known.map(([point]) => point);
  const years = points.map(({ year }) => year);
  const [first, end] = span ?? [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))];
  const last = Math.max(...points.filter(({ kind }) => !facts.has(kind) && kind !== 'reported').map(({ year }) => year));
  const scale = scaleFor(points.flatMap(({ value, max }) => [value, max ?? value]));
  const across = (year: number): number =>
    end > first ? round(BESIDE + ((year - first) / (end - first)) * (100 - 2 * BESIDE)) : 50;
  const foot = ABOVE + plot;
  const down = (value: number): number => round(foot - scale.at(value) * plot);
  const base = round(foot - scale.base * plot);

  const marks = points.map((point): PlacedMark => {
    const { op, value, max, year } = point;
    return { mark: markOf(point, last), op, x: across(year), y: down(value), top: down(max ?? value) };
  });

  const lines: PlacedLine[] = [{ kind: 'axis', from: [0, base], to: [100, base] }];
  for (const power of scale.decades.slice(1)) lines.push({ kind: 'decade', from: [0, down(power)], to: [100, down(power)] });
  const all = Array.from({ length: Math.min(end - first, MOST_YEARS) + 1 }, (_, index) => first + index);
  for (const year of end - first > MOST_YEARS ? new Set(years) : all)
    lines.push({ kind: 'year', from: [across(year), foot], to: [across(year), foot + 0.35] });
  for (const { mark, x, y } of marks)
    if (mark !== 'observed' && mark !== 'estimated') lines.push({ kind: 'stem', from: [x, y], to: [x, base] });

  const documented = points.map((point, index) => ({ point, index })).filter(({ point }) => facts.has(point.kind));
  documented.forEach(({ point, index }, place) => {
    const next = documented[place + 1];
    if (!next || next.point.year === point.year) return;
    const [a, b] = [marks[index]!, marks[next.index]!];
    const kind = next.point.year - point.year > 1 ? 'gap' : next.point.kind === 'estimated' ? 'estimated' : 'known';
    lines.push({ kind, from: [a.x, a.y], to: [b.x, b.y] });
  });

  const obstacles = [
    ...marks.map(roomOf),
    ...lines.filter(({ kind }) => kind !== 'year' && kind !== 'decade' && kind !== 'axis').flatMap(along),
    { x: 50, room: [-1e4, base - 0.1, 1e4, base + 0.1] } satisfies Obstacle,
  ];
  const weight = (mark: TrendMark, index: number): number =>
    mark === 'reported'
      ? 0
      : mark === 'target'
        ? 1
        : index === 0
          ? 2
          : index === points.length - 1
            ? 3
            : mark === 'interim'
              ? 5
              : 4;
  const order = marks
    .map((mark, index) => ({ mark, index }))
    .sort((a, b) => weight(a.mark.mark, a.index) - weight(b.mark.mark, b.index));
  const wanted = [
    ...[...new Set(order.map(({ index }) => points[index]!.year))]
      .filter((year) => Number.isInteger(year))
      .map((year): Wanted => ({ text: String(year), kind: 'years', x: across(year), spots: yearSpots(foot) })),
    ...order.map(({ mark: { x, y, top, mark }, index }): Wanted => ({
      text: known[index]![1],
      kind: mark,
      x,
      spots: spotsOf(y, top),
    })),
    ...scale.decades.map((power): Wanted => ({
      text: String(power),
      kind: 'decade',
      x: 0,
      spots: [[0, down(power) - 0.25, 'start']],
    })),
  ];
  const height = foot + BELOW;
  return { height, scale: scale.kind, lines, marks, labels: placeLabels(wanted, obstacles, height), obstacles };
}

const yearSpots = (foot: number): Spot[] => [
  [0, foot + 1.45, 'middle'],
  [-0.4, foot + 1.45, 'start'],
  [0.4, foot + 1.45, 'end'],
];
