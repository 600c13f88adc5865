import type { Dictionary, Language } from './language.js';

/** What fetches the words that are not here yet. */
const missing = new Set<() => Promise<void>>();

/**
 * Words in every language. Chinese, the language of the plans, is here at once; the others come when an element first
 * speaks them, so that no page loads a language that it does not show.
 */
export function dictionary<T>(chinese: T, english: () => Promise<T>): Dictionary<T> {
  const words = { 'zh-CN': chinese, en: chinese };
  const load = async (): Promise<void> => {
    words.en = await english();
    missing.delete(load);
  };
  missing.add(load);
  return words;
}

/** Whether all words of a language are here. */
export const isLoaded = (language: Language): boolean => language === 'zh-CN' || missing.size === 0;

/** Loads the words of a language, for everything that has been imported. A server does so before it renders. */
export async function loadLanguage(language: Language): Promise<void> {
  if (!isLoaded(language)) await Promise.all([...missing].map((load) => load()));
}
