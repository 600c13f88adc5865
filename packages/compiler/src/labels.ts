import type { Labels } from '@plan-elements/bundle';
import type { Concept } from './lexicon/concept.js';
import { pinyin } from './lexicon/pinyin.js';
import { translateName } from './lexicon/terms.js';
import { toTraditional } from './lexicon/traditional.js';

/** Words of an English label that make an id; ids are the part of a bundle that compresses worst. */
const MAX_WORDS = 2;
/** Syllables of a pinyin id: enough to recognise a name; what begins alike gets a number. */
const MAX_SYLLABLES = 3;

function english(name: string, concept: Concept | null | undefined): string | null {
  return concept?.en ?? translateName(name);
}

/** Lower-case ASCII words joined by hyphens. */
function kebab(phrase: string): string {
  return phrase
    .normalize('NFKD')
    .replace(/\p{M}|[’']/gu, '')
    .replace(/&/g, 'n')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** A record's name in other languages. English is absent unless the lexicon carries the whole name. */
export function labelsFor(name: string, concept?: Concept | null): Labels {
  const en = english(name, concept);
  return { ...(en ? { en } : {}), 'zh-Hant': toTraditional(name) };
}

/**
 * The part of a record's id that names it: the concept's slug, else its English label if short, else pinyin.
 * ASCII and stable; making it unique within a document is the caller's.
 */
export function slugFor(name: string, concept?: Concept | null): string {
  if (concept) return concept.slug;
  const en = translateName(name);
  const words = en ? kebab(en) : '';
  if (words && words.split('-').length <= MAX_WORDS) return words;
  return kebab(pinyin(name.normalize('NFKC')).slice(0, MAX_SYLLABLES).join('-')) || 'x';
}
