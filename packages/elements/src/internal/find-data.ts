import type { Bundle } from '@plan-elements/bundle';
import { isServer } from 'lit';

import { absoluteUrl, givenBundle } from './bundle-store.js';
import { PlanDataError } from './data-error.js';
import { closestAcross } from './language.js';

/** What an element says of its own data. */
interface Seeker extends Element {
  readonly bundle: Bundle | undefined;
  readonly src: string | undefined;
}

function find(element: Seeker): string | Bundle | undefined {
  const { bundle, src } = element;
  if (bundle) return givenBundle(bundle);
  if (isServer) return src;
  const address = src ?? closestAcross(element, '[data-plan-src]')?.getAttribute('data-plan-src');
  if (address) return absoluteUrl(address);
  const script = document.querySelector('script[type="application/json"][data-plan-bundle]');
  return script ? givenBundle(script) : undefined;
}

/**
 * Where the data of an element come from: what it was given, else an address (its own, else that of the closest
 * `data-plan-src`), else the page itself, else nowhere.
 */
export function findData(element: Seeker): string | Bundle | PlanDataError | undefined {
  try {
    return find(element);
  } catch (error) {
    if (error instanceof PlanDataError) return error;
    throw error;
  }
}
