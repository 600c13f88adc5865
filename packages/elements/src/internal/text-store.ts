import { assertDocumentText } from '@plan-elements/bundle';
import type { DocumentText } from '@plan-elements/bundle';

import { given, load } from './bundle-store.js';
import type { Check } from './bundle-store.js';

const check: Check<DocumentText> = assertDocumentText;

/**
 * Loads the text file of a document, shared like a bundle.
 *
 * @param url - Its address, or `#` and the id of the script that holds it.
 * @throws {@link PlanDataError}
 */
export async function loadText(url: string): Promise<DocumentText> {
  const script = url.startsWith('#') ? document.getElementById(url.slice(1)) : null;
  return script ? given(script, check) : load(url, check);
}
