/** A rectangle in drawing units. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A text in the drawing and the room it takes. */
export interface GaugeLabel {
  readonly text: string;
  readonly kind: 'zero' | 'target' | 'milestone' | 'observed';
  readonly x: number;
  /** Base line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Height of its type. */
  readonly size: number;
  readonly box: Box;
}

/** A line along which fractions of the scale are placed. */
export interface Track {
  readonly width: number;
  readonly height: number;
  /** A point beside the track; `offset` is outward. */
  place(fraction: number, offset: number): readonly [x: number, y: number];
  /** The track from one fraction to another. */
  run(from: number, to: number): string;
  /** Places for the label of a mark, best first. */
  spots(fraction: number, kind: GaugeLabel['kind'], size: number): readonly Omit<GaugeLabel, 'text' | 'kind' | 'size' | 'box'>[];
  /** Whether a box would stand on the track itself. */
  covers(box: Box): boolean;
}

/** Half the width of the track. */
export const HALF = 7;

/** Enough digits for a drawing. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** A point as a path writes it. */
export const point = ([x, y]: readonly [number, number]): string => `${round(x)} ${round(y)}`;

/** The room of a text: CJK characters are square, others a little over half as wide. */
export function textBox(text: string, x: number, y: number, anchor: GaugeLabel['anchor'], size: number): Box {
  const width = [...text].reduce((sum, character) => sum + (character > '\u2e80' ? size : size * 0.6), 0);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, y - size * 0.8, left + width, y + size * 0.2];
}

/** Whether two boxes share any room. */
export const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Five eighths of a circle, open below, where the figure stands. */
export const ARC: Track = (() => {
  const [cx, cy, r] = [136, 112, 80];
  const angle = (fraction: number): number => Math.PI * (0.86 + 1.28 * fraction);
  const place: Track['place'] = (fraction, offset) => [
    cx + (r + offset) * Math.cos(angle(fraction)),
    cy + (r + offset) * Math.sin(angle(fraction)),
  ];
  return {
    width: 272,
    height: 176,
    place,
    run: (from, to) => `M${point(place(from, 0))}A${r} ${r} 0 ${(to - from) * 1.28 > 1 ? 1 : 0} 1 ${point(place(to, 0))}`,
    spots(fraction, kind, size) {
      const [startX, startY] = place(0, 0);
      if (kind === 'zero' && fraction === 0) return [{ x: startX, y: startY + 10 + size, anchor: 'middle' }];
      const side = Math.cos(angle(fraction));
      const anchor = side > 0.35 ? 'start' : side < -0.35 ? 'end' : 'middle';
      return [17, 17 + size * 1.2].map((offset) => {
        const [x, y] = place(fraction, offset);
        return { x, y: y + size * 0.3, anchor };
      });
    },
    covers(box) {
      const dx = Math.max(box[0] - cx, 0, cx - box[2]);
      const dy = Math.max(box[1] - cy, 0, cy - box[3]);
      const startY = place(0, 0)[1];
      return Math.hypot(dx, dy) < r + HALF && box[1] < startY + HALF;
    },
  };
})();

/** A straight line. */
export const BAR: Track = (() => {
  // As narrow as a phone shows it, so that what fits here fits everywhere; a wider page only stretches it.
  const [width, middle] = [240, 30];
  return {
    width,
    height: 62,
    place: (fraction, offset) => [fraction * width, middle - offset],
    run: (from, to) => `M${point([from * width, middle])}H${round(to * width)}`,
    spots: (fraction, kind, size) =>
      (['middle', 'end', 'start'] as const).map((anchor) => ({
        x: fraction * width,
        y: kind === 'target' || kind === 'milestone' ? size * 0.9 : middle + 13 + size,
        anchor: kind === 'zero' && fraction === 0 ? 'start' : anchor,
      })),
    covers: (box) => box[1] < middle + HALF && box[3] > middle - HALF,
  };
})();
