/** What each tag can show of a bundle, by the attribute that says so. */
import { conceptsOf, recordsOf } from '@plan-elements/bundle';
import type { Bundle, Source } from '@plan-elements/bundle';

import { findingsIn } from '../../../packages/elements/src/internal/finding-id.js';
import { nameOf } from '../../../packages/elements/src/internal/format.js';
import type { Language } from '../../../packages/elements/src/internal/language.js';
import type { Phrase } from '../../../packages/elements/src/internal/phrase.js';
import { plain } from '../../../packages/elements/src/internal/phrase.js';
import { itemOf } from '../../../packages/elements/src/internal/sentence.js';
import type { QuotedKind } from '../../../packages/elements/src/source-quote/quoted.js';

/** How a tag is told what to show. */
export interface Kind {
  /** The attribute that names one record; a plan's card has none. */
  readonly attribute?: string;
  /** Whether all of a plan can be shown, and whether one would ask for that first. */
  readonly whole?: 'first' | 'last';
  /** Whether the tag looks across plans. */
  readonly across?: boolean;
}

/** The tags, those that most pages want first. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'target-gauge': { attribute: 'target', whole: 'last' },
  'indicator-trend': { attribute: 'indicator', whole: 'last' },
  'task-list': { attribute: 'task', whole: 'first' },
  'facility-timeline': { attribute: 'selected', whole: 'first' },
  'fund-card': { attribute: 'fund', whole: 'last' },
  'plan-compare': { attribute: 'concept', across: true },
  'source-quote': { attribute: 'record' },
  'plan-card': { whole: 'first' },
};

/** A record that can be chosen. */
export interface Entry {
  readonly id: string;
  readonly name: Phrase;
}

/** Records under a heading of the document, or of one kind. */
export interface EntryGroup {
  /** Headings of the document; empty where there are none. */
  readonly heading: string;
  readonly kind: QuotedKind | undefined;
  readonly entries: readonly Entry[];
}

type Listed = Entry & { readonly source: Source | undefined };

/** What stands between an indicator and the place of one of its statements, from 1. */
const MARK = '#';

/** The id of a record and which of its statements is meant, if one is. */
export function splitRecord(record: string): readonly [id: string, statement: string] {
  const [id = '', statement = ''] = record.split(MARK);
  return [id, statement];
}

const LONGEST = 60;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const indicatorsOf = (bundle: Bundle, plan: string, language: Language): Listed[] =>
  recordsOf(bundle, 'indicators', plan).map((indicator) => ({
    id: indicator.id,
    name: [...nameOf(indicator, language), ...(indicator.scope ? [' · ', { zh: indicator.scope }] : [])],
    source: indicator.statements[0]?.sources[0],
  }));

/** An indicator as often as the plan states a figure of it. */
const statementsOf = (bundle: Bundle, plan: string, language: Language): Listed[] =>
  recordsOf(bundle, 'indicators', plan).flatMap((indicator) =>
    indicator.statements.map((statement, index, { length }) => ({
      id: length > 1 ? `${indicator.id}${MARK}${index + 1}` : indicator.id,
      name: [...nameOf(indicator, language), ' · ', ...itemOf(statement, indicator.name, language)],
      source: statement.sources[0],
    })),
  );

const tasksOf = (bundle: Bundle, plan: string): Listed[] =>
  recordsOf(bundle, 'tasks', plan).map(({ id, number, title, source }) => ({ id, name: [{ zh: `${number} ${title}` }], source }));

const namedOf = (bundle: Bundle, list: 'facilities' | 'funds' | 'areas', plan: string, language: Language): Listed[] =>
  recordsOf(bundle, list, plan).map((record) => ({
    id: record.id,
    name: nameOf(record, language),
    source: record.sources[0],
  }));

/** Under the headings of the document, in its order. A heading that all would have says nothing. */
function byHeading(listed: readonly Listed[]): EntryGroup[] {
  const groups = new Map<string, Listed[]>();
  for (const entry of listed) {
    const heading = entry.source?.path.join(' › ') ?? '';
    groups.set(heading, [...(groups.get(heading) ?? []), entry]);
  }
  return [...groups].map(([heading, entries]) => ({ heading: groups.size > 1 ? heading : '', kind: undefined, entries }));
}

function passagesOf(bundle: Bundle, plan: string, language: Language): EntryGroup[] {
  const said = (id: string, text: string): Entry => ({ id, name: [{ zh: short(text) }] });
  const kinds: [QuotedKind, readonly Entry[]][] = [
    ['indicator', statementsOf(bundle, plan, language)],
    ['task', tasksOf(bundle, plan)],
    ['facility', namedOf(bundle, 'facilities', plan, language)],
    ['fund', namedOf(bundle, 'funds', plan, language)],
    ['goal', recordsOf(bundle, 'goals', plan).map(({ id, text }) => said(id, text))],
    ['area', namedOf(bundle, 'areas', plan, language)],
    ['term', recordsOf(bundle, 'terms', plan).map(({ id, term }) => said(id, term))],
    [
      'finding',
      findingsIn(bundle, plan).map(({ message, messageEn }, index) => ({
        id: `${plan}/finding-${index + 1}`,
        name: [short(language === 'en' ? messageEn : message)],
      })),
    ],
  ];
  return kinds.filter(([, entries]) => entries.length).map(([kind, entries]) => ({ heading: '', kind, entries }));
}

/** The records that a tag can show of a plan, grouped. */
export function entriesOf(bundle: Bundle, tag: string, plan: string, language: Language): EntryGroup[] {
  switch (KINDS[tag]?.attribute) {
    case 'target':
    case 'indicator':
      return byHeading(indicatorsOf(bundle, plan, language));
    case 'task':
      return byHeading(tasksOf(bundle, plan));
    case 'selected':
      return byHeading(namedOf(bundle, 'facilities', plan, language));
    case 'fund':
      return byHeading(namedOf(bundle, 'funds', plan, language));
    case 'record':
      return passagesOf(bundle, plan, language);
    case 'concept': {
      const entries = conceptsOf(bundle).map(({ id, name, labels }) => ({ id, name: nameOf({ name, labels }, language) }));
      return entries.length ? [{ heading: '', kind: undefined, entries }] : [];
    }
    default:
      return [];
  }
}

/** The groups with only what has all words of a search in its name or id. */
export function searched(groups: readonly EntryGroup[], query: string): EntryGroup[] {
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  const has = ({ id, name }: Entry): boolean => {
    const text = `${plain(name)} ${id}`.normalize('NFKC').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return groups.map((group) => ({ ...group, entries: group.entries.filter(has) })).filter(({ entries }) => entries.length > 0);
}
