import { assertDocumentText } from '@plan-elements/bundle';
import type { DocumentText } from '@plan-elements/bundle';

import { load } from './bundle-store.js';
import type { Check } from './bundle-store.js';

const check: Check<DocumentText> = assertDocumentText;

/**
 * Loads the text file of a document, shared like a bundle.
 *
 * @throws {@link PlanDataError}
 */
export const loadText = (url: string): Promise<DocumentText> => load(url, check);
