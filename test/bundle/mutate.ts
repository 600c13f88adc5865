/** A place in a JSON value, with the path that the guard gives it: `funds[0].amount.unit`. */
export interface Place {
  readonly path: string;
  readonly keys: readonly (string | number)[];
  readonly value: unknown;
}

const isContainer = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Every place inside a JSON value, outermost first; of a list only its first item, since all are checked alike. */
export function placesOf(value: unknown, path = '', keys: readonly (string | number)[] = []): Place[] {
  if (!isContainer(value)) return [];
  const entries: [key: string | number, inner: unknown][] = Array.isArray(value)
    ? [...value.entries()].slice(0, 1)
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => {
    const place = { path: placeAt(path, key), keys: [...keys, key], value: inner };
    return [place, ...placesOf(inner, place.path, place.keys)];
  });
}

const placeAt = (path: string, key: string | number): string => {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path ? `${path}.${key}` : key;
};

/** A copy with another value at one place; `undefined` takes the field away. */
export function replaced(value: unknown, { keys: [key, ...keys] }: Pick<Place, 'keys'>, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const changed = (inner: unknown): unknown => replaced(inner, { keys }, replacement);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? changed(item) : item));
  const entries = { ...(value as object), [key]: changed((value as Record<string, unknown>)[key]) };
  return Object.fromEntries(Object.entries(entries).filter(([, inner]) => inner !== undefined));
}
