import { itemsIn, wordsOf } from './outline.js';
import type { Branch, Item } from './outline.js';

/** The tasks that a chapter and folded words leave; `textOf` gives the folded text of a task, if there is one yet. */
export function chosen(
  items: readonly Item[],
  chapter: Branch | undefined,
  needle: string,
  textOf: (item: Item) => string | undefined,
): Set<Item> {
  const inside = chapter && new Set(itemsIn(chapter));
  const matches = (item: Item): boolean => !needle || wordsOf(item).includes(needle) || Boolean(textOf(item)?.includes(needle));
  return new Set(items.filter((item) => (!inside || inside.has(item)) && matches(item)));
}
