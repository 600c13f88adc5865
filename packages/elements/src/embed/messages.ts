/** What a page in an iframe and the page around it say to each other. */
export type EmbedMessage = { readonly planElements: 'height'; readonly height: number } | { readonly planElements: 'hello' };

/** No widget is taller; a greater height is a mistake or an attack. */
const TALLEST = 100_000;

/** The origin of an address; `undefined` where it has none that could be checked. */
export function originOf(address: string | null | undefined, base?: string): string | undefined {
  try {
    const { origin } = new URL(address ?? '', base);
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
}

/** The message, if it is one of ours. */
export function readMessage(data: unknown): EmbedMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { planElements, height } = data as Record<string, unknown>;
  if (planElements === 'hello') return { planElements };
  if (planElements !== 'height' || typeof height !== 'number') return undefined;
  return height > 0 && height <= TALLEST ? { planElements, height: Math.ceil(height) } : undefined;
}
