import type { Facility, Source } from '@plan-elements/bundle';
import type { FacilityDraft } from '../constructs/facility.js';
import { memoize } from '../lex/memo.js';
import { normalize } from '../lex/normalize.js';
import { institutions } from '../lexicon/institutions.js';
import { labelsFor, slugFor } from '../labels.js';
import type { IdRegistry } from './ids.js';
import { nameKey } from './similarity.js';

interface Group {
  readonly isListed: boolean;
  readonly drafts: FacilityDraft[];
}

/** Words that may stand in one form of a name and not in another: 高新区, 国家, 项目. */
const NEUTRAL = /研发与转化|国家级?|全国|高新技术产业开发区|高新区|大学科技园|科学|研究|技术|项目|工程/g;
/** Which one of several it is. Names that differ in it name two things. */
const WHICH = /[一二三四五六七八九十\d]+[期号]|[软硬]|[东西南北上下左右内外新老旧](?=[区院园馆段片线岸部站校])|[A-Za-z]+|\d+/g;
/** Ends that say what stands there and may change from one passage to the next. */
const END = /(?:装置|设施|平台|中心|项目|系统|工程)$/;
/** Mentions in running text that are kept however it is called. */
const MAX_MENTIONS = 1;
/** Share of the shorter name's characters that another name must hold in order to be a row's. */
const ALIKE = 0.7;

const keyOf = memoize((name) => nameKey(normalize(name)).replace(/园区$/, '园').replace(/[-·]/g, ''));

const whichOf = (key: string): string => (key.match(WHICH) ?? []).sort().join();

/** Length of the longest sequence of characters that two names share in order. */
function sharedSequence(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++)
      next[j] = char === b[j - 1] ? (row[j - 1] as number) + 1 : Math.max(row[j] as number, next[j - 1] as number);
    row = next;
  }
  return row[b.length] as number;
}

/** Whether prose names the same facility twice: with and without an owner before it or words that tell nothing. */
function isSameInProse(a: string, b: string): boolean {
  const [short, long] = keyOf(a).length <= keyOf(b).length ? [keyOf(a), keyOf(b)] : [keyOf(b), keyOf(a)];
  if (short === long) return true;
  if (short.length < 3 || whichOf(short) !== whichOf(long)) return false;
  const bare = (key: string): string => key.replace(NEUTRAL, '');
  if (short.length >= 4 && bare(short).length >= 4 && bare(short) === bare(long)) return true;
  // 环某某 for 环某某知识经济圈: a short form without an end of its own. 某某学院 for 某大学某某学院: without its owner.
  if (long.startsWith(short) && short.startsWith('环')) return true;
  const owner = long.slice(0, -short.length);
  return (
    long.endsWith(short) &&
    ((short.length >= 5 && /(?:大学|集团|公司|区|市|省|谷)$/.test(owner)) ||
      (short.length >= 4 && (/^(?:国际|国家|全国)$/.test(owner) || owner in institutions)))
  );
}

/** Whether prose may mean a row of a table: most of its characters in order, and no word that tells it from the row. */
function isLikeRow(row: string, name: string): boolean {
  const [a, b] = [keyOf(row), keyOf(name)];
  const [left, right] = [a.replace(END, ''), b.replace(END, '')];
  const shorter = Math.min(left.length, right.length);
  return shorter >= 4 && whichOf(a) === whichOf(b) && sharedSequence(left, right) / shorter >= ALIKE;
}

/** Puts a draft from prose with what it names. One that may be several rows of a table adds its passage to each. */
function place(groups: Group[], draft: FacilityDraft): void {
  const rows = groups.filter(({ isListed }) => isListed);
  const exact = groups.find(({ drafts }) => drafts.some(({ name }) => keyOf(name) === keyOf(draft.name)));
  if (exact) {
    exact.drafts.push(draft);
    return;
  }
  const alike = rows.filter(({ drafts: [row] }) => isLikeRow((row as FacilityDraft).name, draft.name));
  if (alike.length > 1) {
    for (const { drafts } of alike) drafts.push({ ...draft, name: (drafts[0] as FacilityDraft).name });
    return;
  }
  const [row] = alike;
  const same =
    row ??
    groups.find(
      ({ isListed, drafts }) =>
        !isListed &&
        drafts.some(
          ({ name, kind }) =>
            (kind === draft.kind || kind === 'other' || draft.kind === 'other') && isSameInProse(name, draft.name),
        ),
    );
  if (same) same.drafts.push(draft);
  else groups.push({ isListed: false, drafts: [draft] });
}

const isCell = ({ cell }: Source): boolean => cell !== undefined;

/** Every cell, and of running text the first mention by each name and, without cells, the second; more of the same says nothing more. */
function sourcesOf(drafts: readonly FacilityDraft[]): Source[] {
  const cells = drafts.flatMap(({ sources }) => sources.filter(isCell));
  const mentions: Source[] = [];
  const names = new Set<string>();
  for (const { name, sources } of drafts) {
    for (const source of sources) {
      if (isCell(source) || mentions.some(({ quote }) => quote === source.quote)) continue;
      if (names.has(name) && mentions.length >= (cells.length > 0 ? 1 : MAX_MENTIONS)) continue;
      mentions.push(source);
    }
    names.add(name);
  }
  return [...cells, ...mentions];
}

/** The passage that gives the dates is shown, whichever mention it is. */
const withDates = (sources: readonly Source[], { sources: [dated] }: FacilityDraft): Source[] =>
  dated && !sources.some(({ quote }) => quote === dated.quote) ? [...sources, dated] : [...sources];

/** Puts together what tables and prose say of the same facility; a table's name and facts hold, and no two rows become one. */
export function linkFacilities(document: string, drafts: readonly FacilityDraft[], ids: IdRegistry): Facility[] {
  const groups: Group[] = [];
  for (const draft of drafts.filter(({ sources }) => sources.some(isCell))) groups.push({ isListed: true, drafts: [draft] });
  for (const draft of drafts.filter(({ sources }) => !sources.some(isCell))) place(groups, draft);
  return groups.map(({ isListed, drafts: all }): Facility => {
    const main = (isListed ? all[0] : (all.find(({ statusText }) => statusText !== null) ?? all[0])) as FacilityDraft;
    const told = isListed
      ? main
      : (all.find(({ completion, start }) => completion !== null || start !== null) ??
        all.find(({ completionBasis }) => completionBasis !== null) ??
        all.find(({ statusText }) => statusText !== null) ??
        main);
    return {
      id: ids.take(slugFor(main.name)),
      document,
      ...told,
      name: main.name,
      kind: main.kind,
      aliases: [...new Set(all.map(({ name }) => name))].filter((name) => keyOf(name) !== keyOf(main.name)),
      host: all.find(({ host }) => host !== null)?.host ?? null,
      region: all.find(({ region }) => region !== null)?.region ?? null,
      sources: withDates(sourcesOf(all), told),
      labels: labelsFor(main.name),
    };
  });
}
