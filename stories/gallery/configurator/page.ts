/** The gallery's page: its choice is kept in the address, its words are in the language of the switches. */
import { loadBundle } from '../../../packages/elements/src/internal/bundle-store.js';
import { languageOf } from '../../../packages/elements/src/internal/language.js';
import type { Asked } from './choice.js';
import { Configurator } from './configurator.js';
import type { Memory } from './configurator.js';
import type { Facts } from './facts.js';
import { configuratorStrings } from './strings/configurator.js';

const DATA = '/data/';
/** The page's own switches, which stay in the address as they are. */
const SWITCHES = ['lang', 'theme', 'size'];

const memory: Memory = {
  read: () => Object.fromEntries([...new URLSearchParams(location.search)].filter(([name]) => !SWITCHES.includes(name))),
  write(asked: Asked, step) {
    const kept = [...new URLSearchParams(location.search)].filter(([name]) => SWITCHES.includes(name));
    const query = new URLSearchParams([...kept, ...Object.entries(asked)]).toString().replace(/%2F/g, '/');
    history[step ? 'pushState' : 'replaceState'](null, '', `?${query}`);
  },
};

const root = document.querySelector<HTMLElement>('.configurator')!;
const facts = JSON.parse(document.querySelector('#facts')?.textContent ?? '') as Facts;
try {
  const bundle = await loadBundle(`${DATA}bundle.json`);
  const configurator = new Configurator(root, { bundle, facts, data: DATA, memory });
  const { documentElement } = document;
  const draw = (): void => {
    // The elements follow a page's own switch of colours where it is called so.
    documentElement.dataset.theme = documentElement.getAttribute('theme') ?? '';
    void configurator.draw();
  };
  addEventListener('popstate', () => void configurator.recall());
  new MutationObserver(draw).observe(documentElement, { attributeFilter: ['lang', 'theme'] });
  draw();
} catch {
  root.textContent = configuratorStrings[languageOf(document.documentElement.lang)].failed(`${DATA}bundle.json`);
}
