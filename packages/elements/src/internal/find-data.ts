import type { Bundle } from '@plan-elements/bundle';
import { isServer } from 'lit';

import { absoluteUrl, inlineBundle } from './bundle-store.js';
import { PlanDataError } from './data-error.js';
import { closestAcross } from './language.js';

/**
 * Where the data of an element come from: an address (its own, else that of the closest `data-plan-src`), else the
 * page itself, else nowhere.
 */
export function findData(element: Element, src: string | undefined): string | Bundle | PlanDataError | undefined {
  if (isServer) return src;
  const address = src ?? closestAcross(element, '[data-plan-src]')?.getAttribute('data-plan-src');
  if (address) return absoluteUrl(address);
  const script = document.querySelector('script[type="application/json"][data-plan-bundle]');
  try {
    return script ? inlineBundle(script) : undefined;
  } catch (error) {
    if (error instanceof PlanDataError) return error;
    throw error;
  }
}
