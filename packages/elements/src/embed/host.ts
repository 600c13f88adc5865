/**
 * The script of a page with our frames on it: gives each the height that it tells. A message counts only if it comes
 * from a frame of this page and from the origin that this frame's address has.
 */
import { originOf, readMessage } from './messages.js';
import type { EmbedMessage } from './messages.js';

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-plan-embed]')];

addEventListener('message', ({ data, origin, source }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  const message = frame && readMessage(data);
  if (!frame || message?.planElements !== 'height' || origin !== originOf(frame.src)) return;
  // An attribute, since a strict policy forbids styles on elements.
  frame.setAttribute('height', String(message.height));
});

/**
 * A frame that was there before this script has told its height to nobody. The question says nothing, so it may go to a
 * frame that has not turned to its address yet; the answer comes only from the right one.
 */
for (const { contentWindow } of frames()) {
  const message: EmbedMessage = { planElements: 'hello' };
  contentWindow?.postMessage(message, '*');
}
