import { assert } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

import { textOf } from './fixture.js';

/** Presses a key on the keyboard of the browser, in every engine. */
export const press = (key: string): Promise<unknown> => executeServerCommand('keys', { keys: [key] });

/** Types letters, key by key. */
export const typeKeys = (letters: string): Promise<unknown> => executeServerCommand('keys', { keys: [...letters] });

/** What has the focus inside an element: its name or its text. */
export function focused(element: Element): string {
  const active = element.shadowRoot?.activeElement;
  return active ? (active.getAttribute('aria-label') ?? textOf(active)) : '';
}

/** Goes on by the key Tab, and fails where it does not come from one control to the next. */
export async function walk(element: Element, ...names: readonly string[]): Promise<void> {
  const met: string[] = [];
  while (met.length < names.length) {
    await press('Tab');
    met.push(focused(element));
  }
  assert.deepEqual(met, names);
}

/** Puts the reader right before an element, as a link of the page would. */
export function standBefore(element: Element): void {
  const link = document.createElement('a');
  link.href = '#';
  link.textContent = 'before';
  element.before(link);
  link.focus();
}
