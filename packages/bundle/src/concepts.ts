import type { Bundle, Indicator, Labels } from './types.js';

/** A notion that indicators share. */
export interface Concept {
  /** Id of the notion, such as `rd-intensity`. */
  id: string;
  /** Its name as the first document writes it. */
  name: string;
  /** The same in other languages. */
  labels: Labels;
  /** Ids of the documents that have it, in the bundle's order. */
  documents: string[];
  /** Its indicators, in the bundle's order. */
  indicators: Indicator[];
}

/** The notions of a bundle that at least `plans` documents have, in the order in which they first occur. */
export function conceptsOf(bundle: Bundle, plans = 2): Concept[] {
  const concepts = new Map<string, Concept>();
  for (const indicator of bundle.indicators) {
    const { concept, name, labels, document } = indicator;
    if (concept === null) continue;
    const found = concepts.get(concept) ?? { id: concept, name, labels, documents: [], indicators: [] };
    concepts.set(concept, found);
    if (!found.documents.includes(document)) found.documents.push(document);
    found.indicators.push(indicator);
  }
  return [...concepts.values()].filter(({ documents }) => documents.length >= plans);
}
