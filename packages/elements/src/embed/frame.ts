/**
 * The script of a page that is shown in an iframe. It makes the element that the address asks for, unless the page has
 * one already, and tells the page around it how tall it is: that page alone, whose origin is in the address or which
 * has referred to this one.
 */
import { originOf, readMessage } from './messages.js';
import type { EmbedMessage } from './messages.js';
import { EMBEDDABLE, readQuery } from './query.js';

const { tag, attributes, origin } = readQuery(location.search);
const host = originOf(origin) ?? originOf(document.referrer);

function tellHeight(): void {
  if (host === undefined || parent === window) return;
  const message: EmbedMessage = { planElements: 'height', height: document.documentElement.getBoundingClientRect().height };
  if (message.height > 0) parent.postMessage(message, host);
}

function show(): void {
  if (!document.querySelector(EMBEDDABLE.join())) {
    if (tag === undefined) {
      document.querySelector('[data-plan-unknown]')?.removeAttribute('hidden');
    } else {
      const element = document.createElement(tag);
      for (const [name, value] of attributes) element.setAttribute(name, value);
      document.body.append(element);
    }
  }
  const lang = attributes.find(([name]) => name === 'lang')?.[1];
  if (lang) document.documentElement.lang = lang;
  new ResizeObserver(tellHeight).observe(document.documentElement);
}

addEventListener('message', ({ data, origin: from, source }) => {
  if (source === parent && from === host && readMessage(data)?.planElements === 'hello') tellHeight();
});
show();
