import { HALF, point } from './track.js';
import type { Track } from './track.js';

const CX = 124;
const CY = 104;
const R = 74;
const angle = (fraction: number): number => Math.PI * (0.86 + 1.28 * fraction);

const place: Track['place'] = (fraction, offset) => [
  CX + (R + offset) * Math.cos(angle(fraction)),
  CY + (R + offset) * Math.sin(angle(fraction)),
];

/** Five eighths of a circle, open below, where the figure stands. */
export const ARC: Track = {
  width: 248,
  height: 164,
  place,
  run: (from, to) =>
    `M${point(place(from, 0))}A${R} ${R} 0 ${Math.abs(to - from) * 1.28 > 1 ? 1 : 0} ${to > from ? 1 : 0} ${point(place(to, 0))}`,
  spots(fraction, kind, size) {
    const [x, y] = place(0, 0);
    if (kind === 'zero' && fraction === 0) return [{ x, y: y + 10 + size, anchor: 'middle' }];
    const side = Math.cos(angle(fraction));
    return [17, 17 + size * 1.2].map((offset) => {
      const [left, top] = place(fraction, offset);
      return { x: left, y: top + size * 0.3, anchor: side > 0.35 ? 'start' : side < -0.35 ? 'end' : 'middle' };
    });
  },
  covers(box) {
    const dx = Math.max(box[0] - CX, 0, CX - box[2]);
    const dy = Math.max(box[1] - CY, 0, CY - box[3]);
    return Math.hypot(dx, dy) < R + HALF && box[1] < place(0, 0)[1] + HALF;
  },
};
