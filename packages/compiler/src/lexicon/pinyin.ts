import { createRequire } from 'node:module';

type Library = typeof import('pinyin-pro');

let library: Library | undefined;

/**
 * Syllables of a Chinese text without tones, Latin letters and digits kept as words.
 *
 * The dictionary takes longer to load than a plan takes to compile, so it is loaded when the first name needs it;
 * `require` keeps that synchronous.
 */
export function pinyin(text: string): string[] {
  library ??= createRequire(import.meta.url)('pinyin-pro') as Library;
  const words = text.match(/[\u3400-\u9fff]+|[A-Za-z0-9]+/g) ?? [];
  return words.flatMap((word) =>
    /^[A-Za-z0-9]/.test(word) ? [word.toLowerCase()] : library!.pinyin(word, { toneType: 'none', type: 'array', v: true }),
  );
}
