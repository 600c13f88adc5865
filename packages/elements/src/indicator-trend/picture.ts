import type { SceneColour, SceneMark } from '../internal/export/scene.js';
import type { TrendLayout } from './layout.js';
import { WIDTHS } from './place.js';
import { penAt, shapesOf } from './shapes.js';

interface Stroke {
  readonly stroke?: SceneColour;
  readonly fill?: SceneColour;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

/** What the style sheet says of each mark and line, for a picture. */
const LOOKS: Readonly<Record<string, Stroke>> = {
  axis: { stroke: 'ink-3' },
  year: { stroke: 'hair-2' },
  decade: { stroke: 'hair' },
  stem: { stroke: 'hair-2' },
  known: { stroke: 'observed', strokeWidth: 2 },
  estimated: { stroke: 'observed', strokeWidth: 2, dash: [1, 3] },
  gap: { stroke: 'ink-3', dash: [5, 4] },
  observed: { fill: 'observed', stroke: 'paper' },
  reported: { fill: 'reported', stroke: 'paper' },
  interim: { stroke: 'accent', strokeWidth: 2 },
  target: { stroke: 'ink', strokeWidth: 3 },
  band: { fill: 'accent', opacity: 0.3 },
  open: { fill: 'accent', opacity: 0.75 },
};

const INKS: Readonly<Record<string, SceneColour>> = { target: 'ink', reported: 'reported', years: 'ink-3', decade: 'ink-3' };

/** A layout as the marks of a picture: `width` across, type of `size`, its upper left corner at `left` and `top`. */
export function marksOf(layout: TrendLayout, width: number, size: number, [left, top]: readonly [number, number]): SceneMark[] {
  const place = ([x, y]: readonly [number, number]): [number, number] => [left + (x * width) / 100, top + y * size];
  const round = (value: number): number => Math.round(value * 100) / 100;
  const at = (x: number, y: number): string => place([x, y]).map(round).join(' ');
  const pen = penAt(0, 0, size);
  const lines = layout.lines.map(({ kind, from, to }): SceneMark => {
    return { kind: 'path', d: `M${at(...from)}L${at(...to)}`, ...LOOKS[kind] };
  });
  const marks = layout.marks.flatMap((mark) =>
    shapesOf(mark, pen).map(([name, d]): SceneMark => {
      const look: Stroke =
        name === 'estimated' ? { fill: 'paper', stroke: 'observed', strokeWidth: 2, dash: [2, 1.5] } : LOOKS[name]!;
      return { kind: 'path', d, at: place([mark.x, mark.y]), ...look };
    }),
  );
  const texts = layout.labels
    .filter(({ tier }) => WIDTHS[tier]! * size <= width)
    .map(({ text, kind, x, dx, y, anchor }): SceneMark => {
      const [across, down] = place([x, y]);
      const bold = kind === 'target' || kind === 'reported';
      return {
        kind: 'text',
        text,
        x: round(across + dx * size),
        y: round(down),
        size,
        anchor,
        bold,
        family: 'number',
        fill: INKS[kind] ?? 'ink-2',
      };
    });
  return [...lines, ...marks, ...texts];
}
