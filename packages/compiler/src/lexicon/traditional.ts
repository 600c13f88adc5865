import { configs } from 'opencc-js/preset/cn2t';

/**
 * Traditional Chinese by OpenCC's dictionaries, as `s2tw` reads them: Taiwan's character forms (集群, 為, 溫), the
 * forms CLDR takes for `zh-Hant`, but mainland vocabulary, since a label is the plan's own name and not a translation.
 *
 * The library's converter spends 0.2 to 0.4 s on a trie of 49,000 phrases, most of a cold compile. Names need few of
 * them, so phrases are found by first character and only those characters that occur are unpacked. The result is
 * the library's; a test compares them.
 */
class Dictionary {
  /** Raw entries by first character, runs of `source target` separated by `|`. */
  readonly #runs = new Map<string, string>();
  readonly #words = new Map<string, Map<string, string>>();
  readonly #longest = new Map<string, number>();

  constructor(texts: readonly string[]) {
    for (const text of texts) {
      let start = 0;
      for (let at = 0; at < text.length;) {
        const next = text.indexOf('|', at) + 1 || text.length + 1;
        if (text[next] !== text[start]) {
          const first = text[start]!;
          this.#runs.set(first, `${this.#runs.get(first) ?? ''}${text.slice(start, next - 1)}|`);
          start = next;
        }
        at = next;
      }
    }
  }

  /** The longest entry that `text` has at `at`, as `[length, target]`. */
  match(text: string, at: number): [number, string] | null {
    const first = text[at]!;
    const words = this.#words.get(first) ?? this.#unpack(first);
    for (let length = Math.min(this.#longest.get(first) ?? 0, text.length - at); length > 0; length--) {
      const target = words.get(text.slice(at, at + length));
      if (target !== undefined) return [length, target];
    }
    return null;
  }

  #unpack(first: string): Map<string, string> {
    const words = new Map<string, string>();
    let longest = 0;
    for (const entry of this.#runs.get(first)?.split('|') ?? []) {
      const gap = entry.indexOf(' ');
      // The first dictionary that knows a word wins, as in the library.
      if (gap > 0 && !words.has(entry.slice(0, gap))) words.set(entry.slice(0, gap), entry.slice(gap + 1));
      longest = Math.max(longest, gap);
    }
    this.#words.set(first, words);
    this.#longest.set(first, longest);
    return words;
  }
}

let chain: Dictionary[] | undefined;

/** Dictionaries of OpenCC's own chain; `opencc-js` stores each as one string. */
function dictionaries(): Dictionary[] {
  chain ??= (configs.s2tw?.conversionChain ?? []).map(
    (group: readonly unknown[]) => new Dictionary(group.filter((text) => typeof text === 'string')),
  );
  return chain;
}

/** Replaces the longest words first, and leaves what no dictionary holds. */
function convert(text: string, dictionary: Dictionary): string {
  let out = '';
  for (let at = 0; at < text.length;) {
    const [length, target] = dictionary.match(text, at) ?? [1, text[at]!];
    out += target;
    at += length;
  }
  return out;
}

/** A Chinese text in traditional characters. */
export function toTraditional(text: string): string {
  return dictionaries().reduce(convert, text);
}
