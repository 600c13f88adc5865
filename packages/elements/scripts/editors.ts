/**
 * Writes what editors and designers read, from the manifest and the style sheet: `dist/tokens.css`, `dist/tokens.json`,
 * `dist/vscode.html-custom-data.json`, `dist/web-types.json`, and `dist/jsx.d.ts` for React 19.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dist } from './files.js';
import { tokensCss, tokensJson } from './tokens.js';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

/** What of a manifest's element is read here. */
export interface Tag {
  readonly tagName: string;
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly slots?: readonly Described[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8'));

/** The elements of the manifest. */
export const tags = (): Tag[] =>
  (read('custom-elements.json') as { modules: { declarations: Partial<Tag>[] }[] }).modules
    .flatMap(({ declarations }) => declarations)
    .filter((declaration): declaration is Tag => declaration.tagName !== undefined);

/** What an attribute may say, where that is a closed list. */
const choices = ({ type }: Described): string[] => [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value = '']) => value);

const typeOf = (attribute: Described): string =>
  choices(attribute)
    .map((choice) => `'${choice}'`)
    .join(' | ') || (attribute.type?.text === 'boolean' ? 'boolean' : 'string');

const describe = ({ name, description = '' }: Described): { name: string; description: string } => ({ name, description });

/** Custom data of VS Code, version 1.1. */
export const customData = (list: readonly Tag[]): object => ({
  version: 1.1,
  tags: list.map(({ tagName, summary, description = '', attributes = [] }) => ({
    name: tagName,
    description: summary ?? description,
    attributes: attributes.map((attribute) => ({
      ...describe(attribute),
      ...(choices(attribute).length && { values: choices(attribute).map((name) => ({ name })) }),
    })),
  })),
});

/** Web-types of JetBrains. */
export const webTypes = (list: readonly Tag[], version: string): object => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: '@plan-elements/elements',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: list.map(({ tagName, summary, description = '', attributes = [], events = [], slots = [], ...css }) => ({
        name: tagName,
        description: summary ?? description,
        attributes: attributes.map((attribute) => ({
          ...describe(attribute),
          required: false,
          value: { type: typeOf(attribute) },
        })),
        slots: slots.map(describe),
        js: { events: events.map(describe) },
        css: { parts: (css.cssParts ?? []).map(describe), properties: (css.cssProperties ?? []).map(describe) },
      })),
    },
  },
});

/** Types of the tags in JSX: the attributes, the properties, and React 19's names of the events. */
export const jsxTypes = (list: readonly Tag[]): string => {
  const one = ({ tagName, name, attributes = [], events = [] }: Tag): string => {
    const typed = attributes
      .filter(({ name: attribute }) => attribute !== 'report')
      .map((attribute) => `    '${attribute.name}'?: ${typeOf(attribute)};\n`);
    const heard = events.map((event) => `    'on${event.name}'?: (event: ${event.type?.text ?? 'Event'}) => void;\n`);
    return `  '${tagName}': Base<Elements.${name}> & {\n${typed.join('')}${heard.join('')}  };\n`;
  };
  const used = [...new Set(list.flatMap(({ events = [] }) => events.map(({ type }) => type?.text ?? 'Event')))].filter(
    (name) => name !== 'Event',
  );
  return `/** Tags of Plan Elements in JSX, for React 19: \`import type {} from '@plan-elements/elements/jsx.d.ts';\` */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type * as Elements from './modules/index.js';
import type { ${used.join(', ')} } from './modules/index.js';

type Base<T extends HTMLElement> = DetailedHTMLProps<HTMLAttributes<T>, T> & {
  bundle?: T extends { bundle: infer B } ? B : never;
  report?: T extends { report: infer R } ? R : never;
};

interface PlanTags {
${list.map(one).join('')}}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends PlanTags {}
  }
}
`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const list = tags();
  const { version } = read('package.json') as { version: string };
  const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
  writeFileSync(`${dist}tokens.css`, tokensCss());
  writeFileSync(`${dist}tokens.json`, json(tokensJson()));
  writeFileSync(`${dist}vscode.html-custom-data.json`, json(customData(list)));
  writeFileSync(`${dist}web-types.json`, json(webTypes(list, version)));
  writeFileSync(`${dist}jsx.d.ts`, jsxTypes(list));
}
