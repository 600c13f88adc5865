import type { SceneColour, SceneText } from './scene.js';

/** What the names in a scene stand for. */
export interface Palette {
  /** Opaque colours as `#rrggbb`, which every reader of SVG understands. */
  readonly colours: Readonly<Record<SceneColour, string>>;
  /** Lists of font families. */
  readonly families: Readonly<Record<NonNullable<SceneText['family']>, string>>;
}

const COLOURS: readonly SceneColour[] = [
  'ink',
  'ink-2',
  'ink-3',
  'paper',
  'ground',
  'hair',
  'hair-2',
  'accent',
  'accent-soft',
  'reported',
  'observed',
  'warn',
];

type Rgb = readonly number[];
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [17, 17, 17];

const hex = (rgb: Rgb): string => `#${rgb.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;

/** A computed colour laid over an opaque one. */
function over(colour: string, below: Rgb): Rgb {
  // The usual form needs no pixels, which a browser that hides its fingerprint would falsify.
  const plain = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  if (plain) return plain.slice(1).map(Number);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return below;
  for (const fill of [hex(below), colour]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** The tokens as they hold inside `base`, so that a picture wears the theme of its host. */
export function paletteOf(base: HTMLElement): Palette {
  const probe = document.createElement('span');
  base.append(probe);
  const style = getComputedStyle(probe);
  const computed = (property: 'color' | 'fontFamily', token: string): string => {
    probe.style[property] = `var(--_${token})`;
    return style[property];
  };
  const ink = over(computed('color', 'ink'), WHITE);
  // A host may make the paper transparent; a picture stands alone, so it takes what its ink can be read on.
  const bright = ink.reduce((sum, byte) => sum + byte, 0) > 382;
  const paper = over(computed('color', 'paper'), bright ? BLACK : WHITE);
  const colours = {} as Record<SceneColour, string>;
  for (const name of COLOURS) colours[name] = hex(over(computed('color', name), paper));
  const families = {
    serif: computed('fontFamily', 'serif'),
    sans: computed('fontFamily', 'sans'),
    number: computed('fontFamily', 'number'),
  };
  probe.remove();
  return { colours: { ...colours, paper: hex(paper) }, families };
}
