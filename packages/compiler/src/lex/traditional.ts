import { configs } from 'opencc-js/preset/t2cn';

/** Characters that only traditional text has, and frequent enough that any plan in it has some. */
const SIGNS = /[國會產學發個與據開關區業務創動機標實際設備達數萬億應]/;

let characters: ReadonlyMap<string, string> | undefined;

/** Single characters of OpenCC's dictionary from traditional to simplified. */
function dictionary(): ReadonlyMap<string, string> {
  if (!characters) {
    const texts = (configs.t2s?.conversionChain ?? []).flat().filter((text: unknown): text is string => typeof text === 'string');
    const pairs = texts.flatMap((text: string) => text.split('|').map((entry) => entry.split(' ')));
    characters = new Map(
      pairs.flatMap(([from = '', to = '']: string[]): [string, string][] =>
        from.length === 1 && to.length === 1 ? [[from, to]] : [],
      ),
    );
  }
  return characters;
}

/** Traditional characters as simplified ones, one for one, so that rules written once read both. */
export function simplify(text: string): string {
  if (!SIGNS.test(text)) return text;
  const simplified = dictionary();
  return text.replace(/[\u3400-\u9fff]/g, (char) => simplified.get(char) ?? char);
}
