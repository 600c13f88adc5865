/**
 * Lays out every row of an element, wherever it is; again after styles have come late. Off the screen a row has a
 * reserved height that its content, once measured, runs out of.
 */
export function layOutRows({ shadowRoot }: Element, rows = '*'): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${rows} { content-visibility: visible !important }`);
  shadowRoot?.adoptedStyleSheets.push(sheet);
}
