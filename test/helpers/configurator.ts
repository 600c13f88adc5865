import { readFileSync } from 'node:fs';
import type { Bundle } from '@plan-elements/bundle';

import { settle } from '../../stories/gallery/configurator/choice.js';
import type { Asked, Choice } from '../../stories/gallery/configurator/choice.js';
import { factsOf } from '../../stories/gallery/configurator/facts.js';
import type { Embed, Manifest } from '../../stories/gallery/configurator/facts.js';

const read = (path: string): unknown => JSON.parse(readFileSync(`packages/elements/${path}`, 'utf8'));

/** What the configurator knows of the files that were built. */
export const FACTS = factsOf(read('custom-elements.json') as Manifest, read('dist/embed.json') as Embed);

/** The choice that an address asks for; throws where it asks for what there is not. */
export function chosen(bundle: Bundle, asked: Asked): Choice {
  const { choice, faults } = settle(asked, bundle, FACTS);
  if (faults.length) throw new Error(JSON.stringify(faults));
  return choice;
}
