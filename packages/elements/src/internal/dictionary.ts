import type { Dictionary, Language } from './language.js';

type Foreign = Exclude<Language, 'zh-CN'>;

/** What fetches the words that are not here yet. */
const missing: Readonly<Record<Foreign, Set<() => Promise<void>>>> = { en: new Set(), 'zh-Hant': new Set() };

/**
 * Words in every language. Chinese, the language of the plans, is here at once; the others come when an element first
 * speaks them, so that no page loads a language that it does not show.
 */
export function dictionary<T>(chinese: T, english: () => Promise<T>, traditional: () => Promise<T>): Dictionary<T> {
  const words = { 'zh-CN': chinese, 'zh-Hant': chinese, en: chinese };
  const add = (language: Foreign, fetchWords: () => Promise<T>): void => {
    const load = async (): Promise<void> => {
      words[language] = await fetchWords();
      missing[language].delete(load);
    };
    missing[language].add(load);
  };
  add('en', english);
  add('zh-Hant', traditional);
  return words;
}

/** Whether all words of a language are here. */
export const isLoaded = (language: Language): boolean => language === 'zh-CN' || missing[language].size === 0;

/** Loads the words of a language, for everything that has been imported. A server does so before it renders. */
export async function loadLanguage(language: Language): Promise<void> {
  if (!isLoaded(language)) await Promise.all([...missing[language as Foreign]].map((load) => load()));
}
