/** The languages that the elements speak. Chinese quotations stay Chinese in every one. */
export type Language = 'zh-CN' | 'zh-Hant' | 'en';

/** A dictionary for every language. */
export type Dictionary<T> = Readonly<Record<Language, T>>;

/** The nearest of `element` and its ancestors that matches, also through the shadow roots around it. */
export function closestAcross(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestAcross(root.host, selector) : null;
}

/** The language that a language tag asks for; where it asks for none of ours, Chinese, the language of the plans. */
export function languageOf(tag: string): Language {
  const [, english, traditional] = /^\s*(?:(en)|zh-(hant|tw|hk|mo))\b/i.exec(tag) ?? [];
  return english ? 'en' : traditional ? 'zh-Hant' : 'zh-CN';
}

/** The language of an element: its own, else that of its closest ancestor, which the document element ends. */
export function resolveLanguage(element: Element): Language {
  // A server has no tree to climb, only the attributes of the element itself.
  const tag = typeof element.closest === 'function' ? closestAcross(element, '[lang]') : element;
  return languageOf(tag?.getAttribute('lang') ?? '');
}
