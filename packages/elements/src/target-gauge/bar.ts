import { HALF, point, round } from './track.js';
import type { Track } from './track.js';

// As narrow as a phone shows it, so that what fits here fits everywhere; a wider page only stretches it.
const WIDTH = 240;
const MIDDLE = 30;

/** A straight line. */
export const BAR: Track = {
  width: WIDTH,
  height: 62,
  place: (fraction, offset) => [fraction * WIDTH, MIDDLE - offset],
  run: (from, to) => `M${point([from * WIDTH, MIDDLE])}H${round(to * WIDTH)}`,
  spots: (fraction, kind, size) =>
    (['middle', 'end', 'start'] as const).map((anchor) => ({
      x: fraction * WIDTH,
      y: kind === 'target' || kind === 'milestone' ? size * 0.9 : MIDDLE + HALF + 4 + size,
      anchor: kind === 'zero' && fraction === 0 ? 'start' : anchor,
    })),
  covers: (box) => box[1] < MIDDLE + HALF && box[3] > MIDDLE - HALF,
};
