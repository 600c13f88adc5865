import type { Bundle, Labels } from '@plan-elements/bundle';

interface Labelled {
  labels: Labels;
}

/**
 * Gives records of one document the English that its publisher wrote for their names, in place of the lexicon's. Ids
 * are made before and from names alone, so that a label may come, go or be mended without breaking a page.
 */
export function applyOwnLabels(bundle: Bundle, own: Readonly<Record<string, string>>): void {
  const apply = (record: Labelled, name: string): void => {
    if (Object.hasOwn(own, name)) record.labels = { ...record.labels, en: own[name] as string };
  };
  for (const document of bundle.documents) apply(document, document.title);
  for (const records of [bundle.indicators, bundle.facilities, bundle.funds, bundle.areas])
    for (const record of records) apply(record, record.name);
}
