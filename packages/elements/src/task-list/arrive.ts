import type { Item } from './outline.js';

/** A list that shows the task that the page's address names. */
export interface Destination {
  readonly items: readonly Item[];
  readonly renderRoot: ParentNode;
  /** Opens a task, also where a search had hidden it; settles when it is drawn. */
  readonly show: (item: Item) => Promise<unknown>;
}

/** The task that the address of the page names. */
export function itemAt(items: readonly Item[], { hash }: Pick<Location, 'hash'>): Item | undefined {
  const id = hash.slice(1).replace(/%2F/gi, '/');
  return id ? items.find(({ task }) => encodeURI(task.id) === id) : undefined;
}

/** Opens the task that the page's address names, and brings the reader there. */
export async function arrive({ items, renderRoot, show }: Destination): Promise<void> {
  const item = itemAt(items, location);
  if (!item) return;
  await show(item);
  const title = renderRoot.querySelector<HTMLElement>(`[aria-describedby=s${item.index}]`);
  title?.scrollIntoView({ block: 'center' });
  title?.focus({ preventScroll: true });
}
