/** A rectangle around a place on the axis, in units of the type's size. */
export type Room = readonly [left: number, top: number, right: number, bottom: number];

/** What a label must keep off. */
export interface Obstacle {
  /** Per cent of the width. */
  readonly x: number;
  /** Left and right count from `x`, top and bottom from the top of the drawing. */
  readonly room: Room;
}

/** Where a label may stand: its offset from `x`, its base line, and the end that stands there. */
export type Spot = readonly [dx: number, y: number, anchor: 'start' | 'middle' | 'end'];

/** A text that looks for a place. */
export interface Wanted {
  readonly text: string;
  /** Also its class. */
  readonly kind: string;
  readonly x: number;
  /** Best first. */
  readonly spots: readonly Spot[];
}

/** A text in its place. */
export interface Label extends Obstacle {
  readonly text: string;
  readonly kind: string;
  readonly dx: number;
  readonly y: number;
  readonly anchor: Spot[2];
  /** The first of `WIDTHS` at which it has room. */
  readonly tier: number;
}

/** Widths of the drawing, in units of the type's size, from which more labels have room. The sheet repeats them. */
export const WIDTHS = [9, 16, 26, 44] as const;

/** Room between two labels on one line. */
const GAP = 0.2;

/** The width of a text in units of its size: CJK characters are square, others a little over half as wide. */
export const textWidth = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.62), 0);

/** The room of a text beside its place. */
export function textRoom(text: string, [dx, y, anchor]: Spot): Room {
  const width = textWidth(text);
  const left = dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return [left, y - 0.85, left + width, y + 0.2];
}

/**
 * Whether two rooms stay apart at a width and at every larger one: one above the other, or side by side in the order
 * of their places, since places only move apart.
 */
export function apart(a: Obstacle, b: Obstacle, width: number): boolean {
  if (a.room[1] >= b.room[3] || b.room[1] >= a.room[3]) return true;
  const distance = ((b.x - a.x) * width) / 100;
  return (b.x >= a.x && a.room[2] <= distance + b.room[0]) || (b.x <= a.x && b.room[2] + distance <= a.room[0]);
}

/**
 * Gives each text its first place that meets nothing. Texts come in the order of their weight; what finds no room at
 * one width waits for the next, and what never does is left to the words around the drawing.
 */
export function placeLabels(wanted: readonly Wanted[], obstacles: readonly Obstacle[], height: number): Label[] {
  const placed: Label[] = [];
  WIDTHS.forEach((width, tier) => {
    for (const { text, kind, x, spots } of wanted) {
      if (!text || placed.some((other) => other.text === text && other.kind === kind && other.x === x)) continue;
      for (const spot of spots) {
        const [left, top, right, bottom] = textRoom(text, spot);
        const at = (x * width) / 100;
        const room: Room = [left - GAP, top, right + GAP, bottom];
        const inside = at + left >= 0 && at + right <= width && top >= 0 && bottom <= height;
        if (!inside || ![...obstacles, ...placed].every((other) => apart({ x, room }, other, width))) continue;
        placed.push({ text, kind, x, dx: spot[0], y: spot[1], anchor: spot[2], tier, room: [left, top, right, bottom] });
        break;
      }
    }
  });
  return placed;
}
