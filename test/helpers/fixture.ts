import './console-guard.js';

import { fixture, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { LitElement } from 'lit';

/** Puts a template on the page and waits until its first element has drawn what it has. */
export async function mount<E extends LitElement>(template: TemplateResult | string): Promise<E> {
  const element = await fixture<E>(template);
  await element.updateComplete;
  return element;
}

/** Waits until everything that is under way without a network has been drawn. */
export async function settle(element: LitElement): Promise<void> {
  await nextFrame();
  await element.updateComplete;
}

/** Waits for one event. */
export const once = <E extends Event = Event>(target: EventTarget, type: string): Promise<E> =>
  new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as E), { once: true }));

/** The one element that matches inside an element's shadow root; fails if there is none. */
export function inside<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector} inside.`);
  return found;
}

/** All elements that match inside an element's shadow root. */
export const allInside = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...(element.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

/** What an element shows as text, white space collapsed. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.shadowRoot ?? element)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Opens the source of a figure and waits until it stands. */
export async function openSource(element: LitElement, button: HTMLElement): Promise<HTMLElement> {
  button.click();
  // The source of another figure may stand until this one's does.
  const stands = (): boolean =>
    button.getAttribute('aria-expanded') !== 'false' && element.shadowRoot?.querySelector('#source') !== null;
  for (let frames = 0; frames < 120 && !stands(); frames += 1) await nextFrame();
  return inside(element, '#source');
}

export { until } from './until.js';
