/** Gives out ids within one document; a name that comes twice gets a number. */
export class IdRegistry {
  readonly #document: string;
  readonly #taken = new Set<string>();

  constructor(document: string) {
    this.#document = document;
  }

  take(slug: string): string {
    const base = `${this.#document}/${slug}`;
    let id = base;
    for (let count = 2; this.#taken.has(id); count++) id = `${base}-${count}`;
    this.#taken.add(id);
    return id;
  }
}
