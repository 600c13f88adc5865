import type { Palette } from './palette.js';
import type { Scene, SceneMark } from './scene.js';

/** Pixels for one of the picture's, so that it is sharp in print and on fine screens. */
const SCALE = 2;
/** The largest canvas of a phone. */
const MOST_PIXELS = 16_000_000;

function draw(context: CanvasRenderingContext2D, mark: SceneMark, { colours, families }: Palette): void {
  if (mark.kind === 'text') {
    context.font = `${mark.bold ? '600 ' : ''}${mark.size}px ${families[mark.family ?? 'sans']}`;
    context.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
    context.fillStyle = colours[mark.fill ?? 'ink'];
    context.fillText(mark.text, mark.x, mark.y);
    return;
  }
  const path = new Path2D(mark.d);
  context.translate(...(mark.at ?? [0, 0]));
  context.globalAlpha = mark.opacity ?? 1;
  if (mark.fill) {
    context.fillStyle = colours[mark.fill];
    context.fill(path);
  }
  if (mark.stroke) {
    context.strokeStyle = colours[mark.stroke];
    context.lineWidth = mark.strokeWidth ?? 1;
    context.setLineDash([...(mark.dash ?? [])]);
    context.stroke(path);
  }
}

/** A scene as a PNG file, drawn mark by mark: a strict policy lets no page load its own SVG as an image. */
export async function pngOf({ width, height, lang, marks }: Scene, palette: Palette): Promise<Blob> {
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.lang = lang;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  context.scale(scale, scale);
  context.fillStyle = palette.colours.paper;
  context.fillRect(0, 0, width, height);
  for (const mark of marks) {
    context.save();
    draw(context, mark, palette);
    context.restore();
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser writes no PNG.'))), 'image/png');
  });
}
