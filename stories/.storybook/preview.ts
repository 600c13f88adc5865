import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import '../../packages/elements/src/define.js';
import manifest from '../../packages/elements/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

/** One of the toolbar's switches. */
const choice = (title: string, items: Record<string, string>) => ({
  toolbar: { title, dynamicTitle: true, items: Object.entries(items).map(([value, name]) => ({ value, title: name })) },
});

/** What the toolbar has set on each element; an attribute that a story sets itself stays. */
const chosen = new WeakMap<Element, Set<string>>();

/** Sets attributes as a host page would. */
function choose(element: Element, attributes: Record<string, unknown>): void {
  const own = chosen.get(element) ?? new Set(Object.keys(attributes).filter((name) => !element.hasAttribute(name)));
  chosen.set(element, own);
  for (const name of own) {
    if (attributes[name] === '') element.removeAttribute(name);
    else element.setAttribute(name, String(attributes[name]));
  }
}

/** Style sheets of hosts, as a page of theirs would link them. */
const BRANDS: Readonly<Record<string, URL>> = {
  government: new URL('../themes/government.css', import.meta.url),
  newspaper: new URL('../themes/newspaper.css', import.meta.url),
};
const brandSheet = document.createElement('link');
brandSheet.rel = 'stylesheet';

/** Links the style sheet of a host, or none. */
function wear(brand: string): void {
  const sheet = BRANDS[brand];
  if (!sheet) brandSheet.remove();
  else if (brandSheet.href !== sheet.href || !brandSheet.isConnected) {
    brandSheet.href = sheet.href;
    document.head.append(brandSheet);
  }
}

const preview: Preview = {
  initialGlobals: { language: 'zh-CN', theme: '', brand: '', size: '', direction: 'ltr' },
  globalTypes: {
    language: choice('Language', { 'zh-CN': '简体中文', 'zh-Hant': '繁體中文', en: 'English' }),
    theme: choice('Theme', { '': 'System', light: 'Light', dark: 'Dark' }),
    brand: choice('Brand', { '': 'Our own', government: 'Government site', newspaper: 'Newspaper' }),
    size: choice('Size', { '': 'Standard', elder: 'Elder' }),
    direction: choice('Direction', { ltr: 'Left to right', rtl: 'Right to left' }),
  },
  decorators: [
    (story, { globals: { language, theme, brand, size, direction }, canvasElement }) => {
      canvasElement.dir = String(direction);
      wear(String(brand));
      queueMicrotask(() => {
        const elements = [...canvasElement.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
        for (const element of elements) choose(element, { lang: language, theme, size });
      });
      return story();
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    // What belongs to a class or cannot be set is no control.
    controls: { exclude: /^(tag|keys|version|state|styles|reportComplete|observedAttributes)$/ },
    layout: 'padded',
    options: { storySort: { order: ['文档', 'Docs'] } },
  },
  tags: ['autodocs'],
};

export default preview;
