/** The configurator on a page of Storybook, whose address is not ours to write to. */
import embed from '../../../packages/elements/dist/embed.json' with { type: 'json' };
import manifest from '../../../packages/elements/custom-elements.json' with { type: 'json' };
import { loadBundle } from '../../../packages/elements/src/internal/bundle-store.js';
import type { Asked } from './choice.js';
import { Configurator } from './configurator.js';
import { factsOf } from './facts.js';
import type { Manifest } from './facts.js';
import { configuratorStrings } from './strings/configurator.js';

/** Beside the page itself, whatever folder the whole of it stands in. */
const DATA = 'data/';

/** Makes a reference for React: draws the configurator into the element that it is given, in a language. */
export const configuratorIn =
  (language: 'zh-CN' | 'en') =>
  (root: HTMLElement | null): void => {
    if (!root || root.childElementCount) return;
    root.lang = language;
    let asked: Asked = {};
    const memory = { read: () => asked, write: (next: Asked) => void (asked = next) };
    loadBundle(`${DATA}bundle.json`).then(
      (bundle) => new Configurator(root, { bundle, facts: factsOf(manifest as Manifest, embed), data: DATA, memory }).draw(),
      () => (root.textContent = configuratorStrings[language].failed(`${DATA}bundle.json`)),
    );
  };
