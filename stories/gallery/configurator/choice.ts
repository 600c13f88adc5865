/** What is chosen, read from an address and written to one. */
import type { Bundle } from '@plan-elements/bundle';

import type { Facts } from './facts.js';
import { entriesOf, KINDS } from './records.js';

/** Where the widget has its data from: one file for all plans, the plan's own, or the page itself. */
export const DATA = ['bundle', 'plan', 'frozen'] as const;
/** One file with every element, or the element's own. */
export const FILES = ['all', 'tag'] as const;
/** Widths of the preview. */
export const WIDTHS = ['full', '480', '320'] as const;

/** All that is chosen. */
export interface Choice {
  readonly tag: string;
  readonly plan: string;
  /** Id of a record; empty where the tag shows all of the plan. */
  readonly record: string;
  /** Values of the attributes that differ from what holds without them. */
  readonly options: Readonly<Record<string, string>>;
  readonly value: string;
  readonly asOf: string;
  readonly by: string;
  readonly data: (typeof DATA)[number];
  readonly files: (typeof FILES)[number];
  /** Address of the folder with the published files; ends with a slash. */
  readonly base: string;
  readonly width: (typeof WIDTHS)[number];
}

/** Something that an address asked for and that there is not. */
export interface Fault {
  readonly name: string;
  readonly found: string;
}

/** What is asked for, by the names that an address has. */
export type Asked = Readonly<Record<string, string>>;

/** Options have names of their own in an address, because `lang`, `theme` and `size` there are the page's. */
export const OPTION = 'widget-';
/** Stands for all of a plan. */
export const WHOLE = '*';
/** Where the files are if nobody says. */
export const BASE = '/plan-elements/';

/** An address that a page can load files from, with a slash at its end; `undefined` for anything else. */
export function folderOf(address: string): string | undefined {
  const folder = address.trim().replace(/\/*$/, '/');
  return /^(?:https?:\/\/[^\s/"'<>;,]+|\.{0,2})\/(?:[^\s"'<>;,?#]*\/)?$/.test(folder) && !folder.startsWith('//')
    ? folder
    : undefined;
}

/** What can be chosen as a record, in the order in which it is offered; what is asked for first comes first. */
export function recordsFor(bundle: Bundle, tag: string, plan: string): string[] {
  const ids = entriesOf(bundle, tag, plan, 'zh-CN').flatMap(({ entries }) => entries.map(({ id }) => id));
  const { whole } = KINDS[tag] ?? {};
  if (whole === 'first') return [WHOLE, ...ids];
  return whole === 'last' ? [...ids, WHOLE] : ids;
}

/** Whether there is anything to show: a tag that needs a record has one. */
export const isPossible = ({ tag, record }: Choice): boolean => record !== '' || KINDS[tag]?.whole !== undefined;

/** Settles what is asked for: the first that there is takes the place of what there is not. */
export function settle(asked: Asked, bundle: Bundle, facts: Facts): { choice: Choice; faults: Fault[] } {
  const faults: Fault[] = [];
  const pick = <T extends string>(name: string, possible: readonly T[]): T | undefined => {
    const found = asked[name];
    if (found === undefined) return possible[0];
    const same = possible.find((value) => value === found);
    if (same === undefined) faults.push({ name, found });
    return same ?? possible[0];
  };
  const tag = pick('tag', Object.keys(KINDS)) ?? '';
  const plan =
    pick(
      'plan',
      bundle.documents.map(({ id }) => id),
    ) ?? '';
  const record = pick('record', recordsFor(bundle, tag, plan)) ?? WHOLE;
  const options: Record<string, string> = {};
  for (const { name, values } of facts.options[tag] ?? []) {
    const value = pick(OPTION + name, values);
    if (value && value !== values[0]) options[name] = value;
  }
  const base = folderOf(asked.base ?? BASE);
  if (base === undefined) faults.push({ name: 'base', found: asked.base ?? '' });
  const across = KINDS[tag]?.across;
  const choice: Choice = {
    tag,
    plan,
    record: record === WHOLE ? '' : record,
    options,
    value: asked.value ?? '',
    asOf: asked['as-of'] ?? '',
    by: asked.by ?? '',
    data: pick('data', across ? DATA.filter((data) => data !== 'plan') : DATA) ?? 'bundle',
    files: pick('files', FILES) ?? 'all',
    base: base ?? BASE,
    width: pick('width', WIDTHS) ?? 'full',
  };
  return { choice, faults };
}

/** The choice as an address asks for it. What holds anyway is left out. */
export function askedBy({ tag, plan, record, options, asOf, ...rest }: Choice): Asked {
  const { value, by, data, files, base, width } = rest;
  const said = { value, 'as-of': asOf, by, data, files, base, width };
  const usual: Asked = { value: '', 'as-of': '', by: '', data: DATA[0], files: FILES[0], base: BASE, width: WIDTHS[0] };
  const { whole, attribute, across } = KINDS[tag] ?? {};
  return {
    tag,
    ...(across ? {} : { plan }),
    ...(attribute && (record || whole) ? { record: record || WHOLE } : {}),
    ...Object.fromEntries(Object.entries(options).map(([name, option]) => [OPTION + name, option])),
    ...Object.fromEntries(Object.entries(said).filter(([name, text]) => text !== usual[name])),
  };
}
