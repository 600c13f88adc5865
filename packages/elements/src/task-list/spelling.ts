import { fold } from './fold.js';
import { OTHERS, SYLLABLES } from './pinyin-table.js';
import type { Range } from './search.js';

/** How a character may be typed: as itself, or by one of its readings; passed over inside a match if it is silent. */
interface Sign {
  readonly itself: string;
  readonly silent: boolean;
  /** Empty for a Chinese character that the table lacks, which any syllable may stand for. */
  readonly readings: readonly string[] | undefined;
}

const HAN = /\p{Script=Han}/u;
const SILENT = /[\s\p{P}]/u;
const SYLLABLE = /^(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?[iu]?(?:ang?|eng?|ong?|ing?|ao|ai|ei|ou|[aeoiun])/;

const table = new Map<string, string[]>();
const signs = new Map<string, Sign>();

function fill(): void {
  const bytes = new Uint8Array(40 * 94 * 2).map((_, i) => (i % 2 ? 0xa1 + (((i - 1) / 2) % 94) : 0xb0 + Math.floor(i / 188)));
  const characters = new TextDecoder('gb18030').decode(bytes);
  let place = 0;
  for (const [, syllable, count] of SYLLABLES.matchAll(/(\D+)(\d+)/g)) {
    for (const end = place + Number(count); place < end; place += 1) table.set(characters[place]!, [syllable!]);
  }
  for (const [, character, syllable] of OTHERS.matchAll(/(.)([a-z]+)/gu)) table.get(character!)!.push(syllable!);
}

function signOf(character: string): Sign {
  let sign = signs.get(character);
  if (!sign) {
    if (table.size === 0) fill();
    const readings = table.get(character) ?? (HAN.test(character) ? [] : undefined);
    signs.set(character, (sign = { itself: fold(character), silent: SILENT.test(character), readings }));
  }
  return sign;
}

/** Where the letters from `done` on end among the signs from `at` on, or -1. */
function endOf(text: readonly Sign[], at: number, letters: string, done: number): number {
  if (done === letters.length) return at;
  const sign = text[at];
  if (!sign) return -1;
  const { itself, silent, readings } = sign;
  if (itself && letters.startsWith(itself, done)) return endOf(text, at + 1, letters, done + itself.length);
  if (!itself || silent) return done ? endOf(text, at + 1, letters, done) : -1;
  if (!readings) return -1;
  const rest = letters.slice(done);
  for (const reading of readings.length ? readings : [SYLLABLE.exec(rest)?.[0] ?? rest.charAt(0)]) {
    if (reading.startsWith(rest)) return at + 1;
    // The whole syllable, its first sound or its first letter.
    for (const length of [reading.length, reading[1] === 'h' ? 2 : 0, 1]) {
      const fits = length > 0 && rest.startsWith(reading.slice(0, length));
      const end = fits ? endOf(text, at + 1, letters, done + length) : -1;
      if (end >= 0) return end;
    }
  }
  return -1;
}

/** Where a folded needle spells characters of a text in pinyin, in whole or by first letters. */
export function spelledIn(text: string, needle: string): Range[] {
  // Keyboards have no ü, and an apostrophe only parts two syllables.
  const letters = needle.replace(/([ln])v/g, '$1u').replace(/['’]/g, '');
  const characters = [...text];
  const row = characters.map(signOf);
  const found: Range[] = [];
  let place = 0;
  for (let at = 0; at < characters.length;) {
    const end = letters ? endOf(row, at, letters, 0) : at;
    const next = end > at ? end : at + 1;
    const length = characters.slice(at, next).join('').length;
    if (end > at) found.push([place, place + length]);
    place += length;
    at = next;
  }
  return found;
}
