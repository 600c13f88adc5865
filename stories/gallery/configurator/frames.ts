/** The widget in a frame, for pages that allow no script of ours in their text. */
import { findRecord } from '@plan-elements/bundle';
import type { Bundle } from '@plan-elements/bundle';

import { embedPages, heightOf, iframeHtml, oembedLink } from '../../../packages/elements/node/embed-pages.js';
import { nameOf } from '../../../packages/elements/src/internal/format.js';
import { plain } from '../../../packages/elements/src/internal/phrase.js';
import type { Choice } from './choice.js';
import type { Facts } from './facts.js';
import { entriesOf, KINDS } from './records.js';
import { attributesOf, dataFile, fileScript, languageIn, originOf, subjectOf } from './snippets.js';

/** The policy of a page with the frame. */
export const frameCspLine = ({ base }: Choice): string => {
  const from = ["'self'", originOf(base)].filter(Boolean).join(' ');
  return `Content-Security-Policy: default-src 'none'; frame-src ${from}; script-src ${from}`;
};

/** What the frame is called: what it shows, and of which plan. */
function titleOf(choice: Choice, bundle: Bundle): string {
  const { tag, plan, record } = choice;
  const language = languageIn(choice);
  const entries = entriesOf(bundle, tag, plan, language).flatMap((group) => group.entries);
  const entry = tag === 'facility-timeline' ? undefined : entries.find(({ id }) => id === record);
  const document = KINDS[tag]?.across ? undefined : findRecord(bundle, 'documents', plan);
  const name = document && plain(nameOf({ name: document.title, labels: document.labels }, language));
  const title = name && language !== 'en' ? `《${name}》` : (name ?? '');
  return [entry && plain(entry.name), title].filter(Boolean).join(' · ');
}

/** What the address of a frame may not say: anybody could write one that has this site report something. */
const NOT_IN_FRAMES = new Set(['value', 'as-of', 'by']);

/** The frame, and the script that gives it its height. */
export function frameCode(choice: Choice, bundle: Bundle, facts: Facts): string {
  const { tag, base, record } = choice;
  const attributes = attributesOf(choice, bundle, facts).filter(([name]) => !NOT_IN_FRAMES.has(name));
  const query = new URLSearchParams([['tag', tag], ['src', dataFile(choice)], ...attributes.map(([...pair]) => pair)]);
  // A slash may stand in a query as it is, and people read these addresses.
  const address = `${base}embed.html?${query.toString().replace(/%2F/g, '/')}`;
  const frame = { title: titleOf(choice, bundle), height: heightOf(tag, !record) };
  return `${iframeHtml(address, frame)}\n${fileScript(base, 'embed-host.js', facts)}`;
}

/** The link to the oEmbed answer and the command that writes it; `undefined` where `embeds` has no page for the choice. */
export function oembedCode(choice: Choice, bundle: Bundle): { link: string; command: string } | undefined {
  const { tag, base, options } = choice;
  const [subject, ...others] = subjectOf(choice);
  const page = embedPages(bundle).find(
    ({ tag: name, attributes }) => name === tag && subject && attributes[subject[0]] === subject[1],
  );
  if (!page || others.length || Object.keys(options).length || !originOf(base)) return undefined;
  return {
    link: `${base}${page.path}.html\n${oembedLink(page, base)}`,
    command: `npx plan-elements embeds packages/bundle/dist/bundle.json --site ${base} --out embeds`,
  };
}
