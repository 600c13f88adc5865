import type { Bundle, DocumentText, Labels, Span } from './types.js';

/**
 * How one value is checked: `s` a string, `n` a finite number, `b` a boolean, `o` any object, `span` a pair of
 * offsets; `?` allows null as well. An object nests, a list of one shape is a list.
 */
export type Shape =
  's' | 's?' | 'n' | 'n?' | 'b?' | 'o' | 'span' | Nullable | Optional | readonly [Shape] | { readonly [key: string]: Shape };

/** A shape in whose place null may stand. */
export interface Nullable {
  readonly nullable: Shape;
}

/** The shape of a field that may be absent. */
export interface Optional {
  readonly optional: Shape;
}

/** The shape that fits `T`. Naming a field wrongly, or leaving one out, is a type error here. */
type ShapeOf<T> = [T] extends [Span]
  ? 'span'
  : [T] extends [string]
    ? 's'
    : [T] extends [string | null]
      ? 's?'
      : [T] extends [number]
        ? 'n'
        : [T] extends [number | null]
          ? 'n?'
          : [T] extends [boolean | null]
            ? 'b?'
            : [T] extends [Labels]
              ? 'o'
              : [T] extends [readonly (infer U)[]]
                ? readonly [ShapeOf<U>]
                : null extends T
                  ? { readonly nullable: ShapeOf<NonNullable<T>> }
                  : {
                      readonly [K in keyof T]-?: undefined extends T[K]
                        ? { readonly optional: ShapeOf<NonNullable<T[K]>> }
                        : ShapeOf<T[K]>;
                    };

const source = {
  document: 's',
  span: 'span',
  line: 'n',
  quote: 's',
  path: ['s'],
  cell: { optional: { row: 's', column: 's', spans: ['span'] } },
} as const;
const record = { id: 's', document: 's' } as const;

/** Shape of a bundle, in the order of `types.ts`. */
export const BUNDLE_SHAPE: ShapeOf<Bundle> = {
  schemaVersion: 's',
  documents: [
    {
      id: 's',
      file: 's',
      sha256: 's',
      title: 's',
      docNumber: 's?',
      issuers: ['s'],
      issuedOn: 's?',
      status: 's',
      horizon: ['n'],
      place: 's',
      url: 's?',
      labels: 'o',
    },
  ],
  indicators: [
    {
      ...record,
      concept: 's?',
      name: 's',
      scope: 's?',
      unit: 's?',
      direction: 's?',
      dataSource: 's?',
      statements: [
        {
          kind: 's',
          year: 'n?',
          period: 's?',
          op: 's',
          value: 'n?',
          max: 'n?',
          unit: 's?',
          text: 's',
          hedges: ['s'],
          cumulative: 'b?',
          sources: [source],
        },
      ],
      labels: 'o',
    },
  ],
  goals: [{ ...record, year: 'n?', text: 's', source }],
  tasks: [
    {
      ...record,
      number: 's',
      title: 's',
      path: ['s'],
      horizon: 's?',
      bodies: ['s'],
      due: 's?',
      mentions: ['s'],
      source,
    },
  ],
  facilities: [
    {
      ...record,
      name: 's',
      aliases: ['s'],
      kind: 's',
      start: 'n?',
      completion: 'n?',
      duration: 'n?',
      completionBasis: 's?',
      statusText: 's?',
      host: 's?',
      region: 's?',
      sources: [source],
      labels: 'o',
    },
  ],
  funds: [
    {
      ...record,
      name: 's',
      kind: 's',
      amount: { nullable: { value: 'n', unit: 's', cny: 'n', qualifier: 's?' } },
      period: 's?',
      purpose: 's',
      stage: 's?',
      sources: [source],
      labels: 'o',
    },
  ],
  areas: [{ ...record, name: 's', km2: 'n?', qualifier: 's?', sources: [source], labels: 'o' }],
  terms: [{ ...record, term: 's', definition: 's', source }],
  findings: [{ code: 's', severity: 's', message: 's', messageEn: 's', records: ['s'], sources: [source] }],
};

/** Shape of a text file, without the inside of its measures, which are checked list by list. */
export const TEXT_SHAPE: ShapeOf<Omit<DocumentText, 'measures'>> & { measures: 'o' } = {
  schemaVersion: 's',
  document: 's',
  paragraphs: [{ span: 'span', text: 's', path: ['s'], task: 's?' }],
  measures: 'o',
};

/** Shape of one list of measures. */
export const MEASURES_SHAPE: ShapeOf<DocumentText['measures'][string]> = [{ lead: 's?', text: 's', span: 'span' }];
