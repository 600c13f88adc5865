import { pngOf } from './canvas.js';
import { csvOf } from './csv.js';
import { paletteOf } from './palette.js';
import type { Exportable } from './scene.js';
import { svgOf } from './svg.js';

/** What a file can be. */
export type FileFormat = 'CSV' | 'SVG' | 'PNG';

/** Safari asks for the address long after the click. */
const KEPT_MS = 40_000;

/** A name that every file system takes. */
export const fileName = (name: string, format: FileFormat): string =>
  `${name.replace(/[\\/:*?"<>|\s\0-\x1f]+/g, '-').slice(0, 100)}.${format.toLowerCase()}`;

/** What is shown as a file. */
export async function fileOf({ table, scene }: Exportable, format: FileFormat, base: HTMLElement): Promise<Blob> {
  if (format === 'CSV') return new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' });
  if (!scene) throw new Error('There is no picture of this.');
  const palette = paletteOf(base);
  return format === 'PNG' ? pngOf(scene, palette) : new Blob([svgOf(scene, palette)], { type: 'image/svg+xml' });
}

/** Hands a file to the reader. */
export async function save(data: Exportable, format: FileFormat, base: HTMLElement): Promise<void> {
  const url = URL.createObjectURL(await fileOf(data, format, base));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(data.table.name, format);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
