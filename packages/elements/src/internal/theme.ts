import { closestAcross } from './language.js';
import { redraw } from './print.js';

const SWITCHES = ['data-theme', 'data-bs-theme', 'class'];

/** What the page's own switch says: the nearest `data-theme`, `data-bs-theme`, `.dark` or `.light`. */
export function hostTheme(element: Element): 'light' | 'dark' | '' {
  // A server has no tree to climb.
  if (typeof element.closest !== 'function') return '';
  const found = closestAcross(element, '[data-theme], [data-bs-theme], .dark, .light');
  const said = found && SWITCHES.map((name) => found.getAttribute(name)).find((value) => value !== null);
  const [theme] = /\b(?:dark|light)\b/.exec(said ?? '') ?? [];
  return (theme as 'light' | 'dark' | undefined) ?? '';
}

let watching = false;

/** Follows a switch on the page's `<html>` or `<body>` while it runs; one observer for all elements. */
export function watchTheme(): void {
  if (watching) return;
  watching = true;
  const observer = new MutationObserver(redraw);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributeFilter: SWITCHES });
  }
}
