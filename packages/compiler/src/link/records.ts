import type { Area, Fund, Goal, Span, Task, Term } from '@plan-elements/bundle';
import { coversSpan } from '@plan-elements/bundle';
import type { AreaDraft } from '../constructs/area.js';
import type { FundDraft } from '../constructs/fund.js';
import type { GoalDraft } from '../constructs/goal.js';
import type { TaskDraft } from '../constructs/task.js';
import type { TermDraft } from '../constructs/term.js';
import { labelsFor, slugFor } from '../labels.js';
import { parseChineseNumeral } from '../lex/numerals.js';
import type { IdRegistry } from './ids.js';
import { likeness, nameKey } from './similarity.js';

/** Groups drafts that name the same thing, in order of their first. */
function groupBy<T>(drafts: readonly T[], isSame: (a: T, b: T) => boolean): [T, ...T[]][] {
  const groups: [T, ...T[]][] = [];
  for (const draft of drafts) {
    const group = groups.find(([first]) => isSame(first, draft));
    if (group) group.push(draft);
    else groups.push([draft]);
  }
  return groups;
}

export function linkFunds(document: string, drafts: readonly FundDraft[], ids: IdRegistry): Fund[] {
  return groupBy(drafts, (a, b) => a.kind === b.kind && nameKey(a.name) === nameKey(b.name)).map((group): Fund => {
    const first = group.find(({ amount }) => amount !== null) ?? group[0];
    return {
      id: ids.take(slugFor(first.name)),
      document,
      ...first,
      period: group.find(({ period }) => period !== null)?.period ?? null,
      purpose: first.purpose || (group.find(({ purpose }) => purpose !== '')?.purpose ?? ''),
      stage: first.stage ?? group.find(({ stage }) => stage !== null)?.stage ?? null,
      // The first mention and that of the amount say what it is; further ones only that it is named again.
      sources: [...new Set([...first.sources, ...group[0].sources])],
      labels: labelsFor(first.name),
    };
  });
}

export function linkAreas(document: string, drafts: readonly AreaDraft[], ids: IdRegistry): Area[] {
  const isSame = (a: AreaDraft, b: AreaDraft): boolean =>
    nameKey(a.name) === nameKey(b.name) || (a.km2 !== null && a.km2 === b.km2 && likeness(a.name, b.name) >= 0.6);
  return groupBy(drafts, isSame).map((group): Area => {
    const first = group.find(({ km2 }) => km2 !== null) ?? group[0];
    return {
      id: ids.take(slugFor(first.name)),
      document,
      ...first,
      sources: group.flatMap(({ sources }) => sources),
      labels: labelsFor(first.name),
    };
  });
}

export const linkGoals = (document: string, drafts: readonly GoalDraft[], ids: IdRegistry): Goal[] =>
  drafts.map((draft, index) => ({ id: ids.take(`goal-${index + 1}`), document, ...draft }));

export const linkTerms = (document: string, drafts: readonly TermDraft[], ids: IdRegistry): Term[] =>
  groupBy(drafts, (a, b) => a.term === b.term).map(([first]) => ({
    id: ids.take(slugFor((first as TermDraft).term)),
    document,
    ...(first as TermDraft),
  }));

/** What a task may mention. */
export interface Mentionable {
  readonly id: string;
  readonly names: readonly string[];
  readonly spans: readonly Span[];
}

/** Ids after the tasks' own numbers where those are unique, else after all numbers down to them. */
export function linkTasks(
  document: string,
  drafts: readonly TaskDraft[],
  mentionables: readonly Mentionable[],
  ids: IdRegistry,
): Task[] {
  const slugs = drafts.map((draft) => slugOfNumber(draft.task.number));
  const isUnique = new Set(slugs).size === slugs.length;
  return drafts.map((draft): Task => {
    const slug = isUnique ? slugOfNumber(draft.task.number) : draft.numbers.map(slugOfNumber).join('-');
    const text = draft.measures.map((measure) => measure.text).join('');
    const isMentioned = ({ names, spans }: Mentionable): boolean =>
      spans.some((span) => draft.spans.some((outer) => coversSpan(outer, span))) ||
      names.some((name) => name.length >= 4 && text.includes(name));
    const { source, ...task } = draft.task;
    return {
      id: ids.take(`task-${slug}`),
      document,
      ...task,
      mentions: mentionables.filter(isMentioned).map(({ id }) => id),
      source,
    };
  });
}

/** A heading number in ASCII: 7, （一） → 1, 第三章 → 3. */
function slugOfNumber(number: string): string {
  const digits = /\d+/.exec(number)?.[0];
  if (digits) return digits;
  const circled = /[①-⑳]/.exec(number)?.[0];
  if (circled) return String(circled.charCodeAt(0) - '①'.charCodeAt(0) + 1);
  return String(parseChineseNumeral(/[零一二三四五六七八九十]+/.exec(number)?.[0] ?? '') ?? number);
}
