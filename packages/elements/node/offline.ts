import { edited, elementsIn, valueOf } from './markup.js';
import type { Edit, Element } from './markup.js';

/** Text that may stand in a `<script>` without ending it. */
const insideScript = (text: string): string => text.replace(/<(?=\/script|!--)/gi, '\\x3c');

/** Elements that load something by themselves, and the attribute that says what. */
const LOADS: Readonly<Record<string, string>> = {
  script: 'src',
  link: 'href',
  img: 'src',
  iframe: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
};

const isLoading = (element: Element): boolean =>
  element.tagName !== 'link' || /\b(stylesheet|icon|preload|modulepreload|manifest)\b/.test(valueOf(element, 'rel') ?? '');

/** Addresses of data on our tags and around them: with the data on the page they would only be asked in vain. */
const DATA_ADDRESSES = ['data-plan-src', 'data-plan-report'];

/** What a page needs to stand alone. */
export interface OfflineParts {
  /** Text of a file that the page names. */
  readonly read: (address: string) => Promise<string>;
  /** Names of our tags, whose `src` and `report` go too. */
  readonly tags: ReadonlySet<string>;
  /** Scripts with data, which go in front of the end of `<head>`. */
  readonly data: string;
}

const isStylesheet = (element: Element): boolean =>
  element.tagName === 'link' && /\bstylesheet\b/.test(valueOf(element, 'rel') ?? '');

/** The address that an element loads by itself. */
function addressOf(element: Element): string | undefined {
  const address = valueOf(element, LOADS[element.tagName] ?? '');
  return address === undefined || !isLoading(element) || address.startsWith('data:') ? undefined : address;
}

/** What a page would still ask for with its scripts and style sheets inside, a line each. */
export const requestsLeft = (html: string): string[] =>
  [...elementsIn(html)].flatMap((element) => {
    const address = element.tagName === 'script' || isStylesheet(element) ? undefined : addressOf(element);
    return address === undefined ? [] : [`line ${element.sourceCodeLocation?.startLine}: <${element.tagName}> loads ${address}`];
  });

/** A page with its scripts and style sheets inside. */
export async function inlinePage(html: string, { read, tags, data }: OfflineParts): Promise<string> {
  const edits: Edit[] = [];
  let head: number | undefined;
  for (const element of elementsIn(html)) {
    const { tagName, sourceCodeLocation: location } = element;
    if (tagName === 'head') head = location?.endTag?.startOffset;
    if (!location) continue;
    for (const name of [...DATA_ADDRESSES, ...(tags.has(tagName) ? ['src', 'report'] : [])]) {
      const at = location.attrs?.[name];
      if (at) edits.push({ start: at.startOffset, end: at.endOffset, text: '' });
    }
    const address = addressOf(element);
    if (address === undefined) continue;
    const place = { start: location.startOffset, end: location.endOffset };
    if (tagName === 'script') {
      edits.push({ ...place, text: `<script type="module">${insideScript(await read(address))}</script>` });
    } else if (isStylesheet(element)) {
      edits.push({ ...place, text: `<style>${(await read(address)).replace(/<\/style/gi, '<\\/style')}</style>` });
    }
  }
  const at = head ?? 0;
  edits.push({ start: at, end: at, text: data });
  return edited(html, edits);
}
