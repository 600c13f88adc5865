/** A custom element class that knows its version. */
type Versioned = CustomElementConstructor & { readonly version?: string };

/** Registers a class. A tag that another class holds is left alone, with a warning that names both versions. */
export function register(element: Versioned, tag: string, registry: CustomElementRegistry | undefined): void {
  const holder = registry?.get(tag) as Versioned | undefined;
  if (holder && holder !== element && !(holder.prototype instanceof element)) {
    const versions = [element.version, holder.version].map((version) => version ?? 'unknown');
    console.warn(`<${tag}> ${versions[0]} was not registered: version ${versions[1]} holds the name.`);
  }
  if (!registry || holder) return;
  try {
    registry.define(tag, element);
  } catch {
    // A class has one name; a second name needs a class of its own.
    registry.define(tag, class extends element {});
  }
}
