import type { Bundle, Finding, Labels, PlanDocument, Source, Span } from './types.js';
import type { Area, Facility, Fund, FundAmount, Goal, Indicator, Statement, Task, Term } from './types.js';

/**
 * One field: its name, how its value is checked, and whether it may be null (`?`), absent (`~`), or is a list (`*`).
 */
export type Field = readonly [name: string, type: string, mark: string];

/** Fields by the name under which such objects stand. */
export type Shapes = Readonly<Record<string, readonly Field[]>>;

/*
 * A shape is written as one line, because every page loads it: the names of its fields, each followed by its type
 * and its mark. Types are `#` a finite number, `!` a boolean, `%` any object, `&` a pair of offsets; without one, an
 * object where there is a line of the field's name, else a string.
 */

type TypeOf<T> = [T] extends [Span]
  ? '&'
  : [T] extends [string]
    ? ''
    : [T] extends [number]
      ? '#'
      : [T] extends [boolean]
        ? '!'
        : [T] extends [Labels]
          ? '%'
          : [T] extends [readonly (infer U)[]]
            ? `${TypeOf<U>}*`
            : '';

type MarkOf<T> = undefined extends T ? '~' : null extends T ? '?' : '';

type FieldsOf<T> = { [K in keyof T & string]-?: `${K}${TypeOf<NonNullable<T[K]>>}${MarkOf<T[K]>}` }[keyof T & string];

type Words<S> = S extends `${infer First} ${infer Rest}` ? First | Words<Rest> : S;

/** The lines themselves where they fit the interfaces. Naming a field wrongly, or leaving one out, is a type error. */
export type Fitting<Named, Lines> = {
  [N in keyof Named]: N extends keyof Lines
    ? [Words<Lines[N]>, FieldsOf<Named[N]>] extends [FieldsOf<Named[N]>, Words<Lines[N]>]
      ? Lines[N]
      : { missing: Exclude<FieldsOf<Named[N]>, Words<Lines[N]>>; wrong: Exclude<Words<Lines[N]>, FieldsOf<Named[N]>> }
    : never;
};

/** Takes lines apart. */
export const shapesOf = (lines: Readonly<Record<string, string>>): Shapes =>
  Object.fromEntries(
    Object.entries(lines).map(([name, line]) => [
      name,
      line.split(' ').map((field) => /(\w+)([#!%&]?)(.?)/.exec(field)!.slice(1) as [string, string, string]),
    ]),
  );

interface Named {
  bundle: Bundle;
  documents: PlanDocument;
  indicators: Indicator;
  statements: Statement;
  goals: Goal;
  tasks: Task;
  facilities: Facility;
  funds: Fund;
  amount: FundAmount;
  areas: Area;
  terms: Term;
  findings: Finding;
  source: Source;
  sources: Source;
  cell: NonNullable<Source['cell']>;
}

const source = 'document span& line# quote path* cell~';

const lines = {
  bundle: 'schemaVersion documents* indicators* goals* tasks* facilities* funds* areas* terms* findings*',
  documents: 'id file sha256 title docNumber? issuers* issuedOn? status horizon#* place url? labels%',
  indicators: 'id document concept? name scope? unit? direction? dataSource? statements* labels%',
  statements: 'kind year#? period? op value#? max#? unit? text hedges* cumulative!? sources*',
  goals: 'id document year#? text source',
  tasks: 'id document number title path* horizon? bodies* due? mentions* source',
  facilities:
    'id document name aliases* kind start#? completion#? duration#? completionBasis? statusText? host? region? sources* labels%',
  funds: 'id document name kind amount? period? purpose stage? sources* labels%',
  amount: 'value# unit cny# qualifier?',
  areas: 'id document name km2#? qualifier? sources* labels%',
  terms: 'id document term definition source',
  findings: 'code severity message messageEn records* sources*',
  source,
  sources: source,
  cell: 'row column spans&*',
} as const;

const fitting: Fitting<Named, typeof lines> = lines;

/** Shapes of a bundle. */
export const BUNDLE_SHAPES = shapesOf(fitting);
