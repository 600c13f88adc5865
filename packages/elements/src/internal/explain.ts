import { explainStrings } from '../strings/explain.js';
import type { PlanDataError } from './data-error.js';
import type { Language } from './language.js';

/** Why an element shows nothing: what went wrong, else which record is missing, else what its author left out. */
export function explain(
  language: Language,
  failure: PlanDataError | undefined,
  id: string | undefined,
  keys: readonly string[],
): string {
  const strings = explainStrings[language];
  if (failure) return strings.failed + strings.reasons[failure.code](failure);
  return id ? strings.notFound(id) : strings.unspecified(keys);
}
