/** What a page's author takes away, as text. */
import { findRecord } from '@plan-elements/bundle';
import type { Bundle } from '@plan-elements/bundle';

import { attributesHtml, escapeHtml, jsonInsideScript } from '../../../packages/elements/node/html.js';
import { webAddress } from '../../../packages/elements/src/internal/cite.js';
import type { Language } from '../../../packages/elements/src/internal/language.js';
import { readOwnReport } from '../../../packages/elements/src/internal/own-report.js';
import type { OwnFault } from '../../../packages/elements/src/internal/own-report.js';
import type { Choice } from './choice.js';
import type { Facts } from './facts.js';
import { frozenBundle } from './frozen.js';
import { KINDS, splitRecord } from './records.js';
import { identityOf, phraseHtml, saidHtml, saidOf } from './said.js';
import { configuratorStrings } from './strings/configurator.js';

type Attribute = readonly [name: string, value: string];

/** The language of the words between the tags: the widget's, else that of the plans. */
export const languageIn = ({ options }: Choice): Language => (options.lang ?? 'zh-CN') as Language;

/** Whether the tag can carry a reported value: a gauge of one indicator. */
export const reports = ({ tag, record }: Choice): boolean => tag === 'target-gauge' && record !== '';

/** What is wrong with the reported value; `undefined` where nothing is, or nothing is reported. */
export function reportFault(choice: Choice, bundle: Bundle): OwnFault | undefined {
  const { value, asOf, by, record } = choice;
  const indicator = findRecord(bundle, 'indicators', record);
  const read = indicator && reports(choice) ? readOwnReport({ id: record, value, asOf, by }, indicator) : undefined;
  return read && 'missing' in read ? read : undefined;
}

/** The attributes that say what to show. */
export function subjectOf({ tag, plan, record }: Choice): Attribute[] {
  const { attribute = '' } = KINDS[tag] ?? {};
  if (!record) return [['plan', plan]];
  if (tag === 'facility-timeline')
    return [
      ['plan', plan],
      [attribute, record],
    ];
  const [id, statement] = splitRecord(record);
  return statement
    ? [
        [attribute, id],
        ['statement', statement],
      ]
    : [[attribute, id]];
}

/** The options as attributes; one that is there or not has no value. */
const optionsOf = ({ tag, options }: Choice, facts: Facts): Attribute[] =>
  Object.entries(options).map(([name, value]) => [
    name,
    facts.options[tag]?.some((option) => option.flag && option.name === name) ? '' : value,
  ]);

/** Every attribute of the tag but the address of its data. A value that is not wholly reported is left out. */
export function attributesOf(choice: Choice, bundle: Bundle, facts: Facts): Attribute[] {
  const { value, asOf, by } = choice;
  const reported: Attribute[] =
    reports(choice) && value && !reportFault(choice, bundle)
      ? [
          ['value', value],
          ['as-of', asOf],
          ['by', by],
        ]
      : [];
  return [...subjectOf(choice), ...optionsOf(choice, facts), ...reported];
}

/** The file with the data, below the folder. */
export const dataFile = ({ data, plan }: Pick<Choice, 'data' | 'plan'>): string =>
  data === 'plan' ? `plans/${plan}.json` : 'bundle.json';

/** The script's file, below the folder. */
const scriptFile = ({ files, tag }: Choice): string => (files === 'tag' ? `${tag}.js` : 'plan-elements.js');

/** The tag, with the sentence between its halves. */
export function tagHtml(choice: Choice, bundle: Bundle, facts: Facts): string {
  const { tag, base, data } = choice;
  const attributes: Attribute[] = data === 'frozen' ? [] : [['src', base + dataFile(choice)]];
  attributes.push(...attributesOf(choice, bundle, facts));
  const language = languageIn(choice);
  const said = saidOf(bundle, choice, language);
  const inline = choice.options.look === 'compact' && said.length === 1;
  const content = saidHtml(said, language, inline);
  return `<${tag}${attributesHtml(attributes)}>${inline ? content : `\n  ${content}\n`}</${tag}>`;
}

/** The data for a page that asks for none. */
export const dataHtml = (choice: Choice, bundle: Bundle): string =>
  `<script type="application/json" data-plan-bundle>${jsonInsideScript(JSON.stringify(frozenBundle(bundle, choice)))}</script>`;

/** A script with its hash, in the folder. */
export const fileScript = (base: string, file: string, { integrity }: Facts): string => {
  const attributes: Attribute[] = [
    ['type', 'module'],
    ['src', base + file],
    ['integrity', integrity[file] ?? ''],
    ['crossorigin', 'anonymous'],
  ];
  return `<script${attributesHtml(attributes)}></script>`;
};

/** The script with its hash. */
export const scriptHtml = (choice: Choice, facts: Facts): string => fileScript(choice.base, scriptFile(choice), facts);

/** Scheme, host and port of the folder; empty where it is on the page's own site. */
export const originOf = (base: string): string => /^https?:\/\/[^/]+/.exec(base)?.[0] ?? '';

/** The page's policy: what `embed.json` says, with the folder's origin where that is another, and no data asked for if frozen. */
export function cspLine({ base, data }: Choice, { csp }: Facts): string {
  const origin = originOf(base);
  const directives = csp
    .filter((directive) => data !== 'frozen' || !directive.startsWith('connect-src'))
    .map((directive) => (origin && /^(?:script|connect)-src/.test(directive) ? `${directive} ${origin}` : directive));
  return `Content-Security-Policy: ${["default-src 'none'", ...directives].join('; ')}`;
}

/** The lines of a script that is bundled. */
export const npmCode = ({ tag }: Choice): string => `import '@plan-elements/elements/${tag}/define.js';`;

/** The documents that the widget shows something of. */
const documentsIn = ({ tag, plan, record }: Choice, { documents, indicators }: Bundle): Bundle['documents'] =>
  documents.filter(({ id }) =>
    KINDS[tag]?.across ? indicators.some(({ concept, document }) => concept === record && document === id) : id === plan,
  );

/** Who says it, each document with its official page where that is known, and what the widget is. */
export function sourceHtml(choice: Choice, bundle: Bundle): string {
  const language = languageIn(choice);
  const { source, officialPage, made } = configuratorStrings[language];
  const lines = documentsIn(choice, bundle).map((document) => {
    const url = webAddress(document.url);
    const link = url ? ` <a href="${escapeHtml(url)}">${officialPage}</a>` : '';
    return `${source}${phraseHtml(identityOf(document, language))}${link}`;
  });
  return `<p lang="${language}">${[...lines, made].join('<br>\n')}</p>`;
}

/** What a page says that can hold neither the tag nor a frame. */
export const fallbackHtml = (choice: Choice, bundle: Bundle): string =>
  saidHtml(saidOf(bundle, choice, languageIn(choice)), languageIn(choice)).replace(/\n {2}/g, '\n');

/** The files to put into the folder: for the tag, and for a frame. */
export function filesOf(choice: Choice): { tag: string[]; frame: string[] } {
  const { data, plan, files } = choice;
  const text = data === 'plan' ? `text/${plan}.json` : 'text/';
  const own = [scriptFile(choice), ...(files === 'tag' ? ['chunks/'] : [])];
  return {
    tag: data === 'frozen' ? own : [...own, dataFile(choice), text],
    frame: ['embed.html', 'embed.css', 'plan-elements.js', 'embed-frame.js', 'embed-host.js', dataFile(choice), text],
  };
}
