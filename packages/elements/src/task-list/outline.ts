import { recordsOf } from '@plan-elements/bundle';
import type { Bundle, Source, Task } from '@plan-elements/bundle';

import { fold } from './search.js';

/** A task, with what is worked out about it once. */
export interface Item {
  readonly task: Task;
  /** Place among the tasks of the document. */
  readonly index: number;
  /** Its title line; one array, because the array is what tells one figure from another. */
  readonly sources: readonly Source[];
  /** What the search looks through, folded; made at the first search. */
  words?: string;
}

/** A heading or a task, and what stands below it. */
export interface Branch {
  readonly heading: string;
  /** The task, if this is one; a heading otherwise. */
  item?: Item;
  readonly children: Branch[];
}

/** The tasks of a plan under their headings. */
export interface Outline {
  /** Headings that stand above all of them. */
  readonly path: readonly string[];
  readonly branches: readonly Branch[];
  /** Every task, in document order. */
  readonly items: readonly Item[];
}

const DIGITS = '\\d一二三四五六七八九十百零';
const MARKER = new RegExp(`^(?:第[${DIGITS}]+[章节条篇编项]|\\([${DIGITS}]+\\)|[${DIGITS}]+[、.)])+`);

/** A heading without its number, folded. */
const nameOf = (heading: string): string => fold(heading).replace(MARKER, '');

function sharedPath(tasks: readonly Task[]): string[] {
  const path = tasks[0]?.path ?? [];
  const differs = path.findIndex((heading, depth) => tasks.some((task) => task.path[depth] !== heading));
  return differs < 0 ? path : path.slice(0, differs);
}

/**
 * Puts tasks under the headings of their paths. A task whose own title line is a heading in the paths of other tasks
 * becomes their parent.
 */
export function outlineOf(tasks: readonly Task[]): Outline {
  const path = sharedPath(tasks);
  const root: Branch = { heading: '', children: [] };
  const indexes = new Map<Branch, Map<string, Branch>>();
  const indexOf = (branch: Branch): Map<string, Branch> => {
    let index = indexes.get(branch);
    if (!index) indexes.set(branch, (index = new Map<string, Branch>()));
    return index;
  };
  const add = (parent: Branch, branch: Branch, ...keys: string[]): Branch => {
    parent.children.push(branch);
    for (const key of keys) indexOf(parent).set(key, branch);
    return branch;
  };
  const items = tasks.map((task, index): Item => ({ task, index, sources: [task.source] }));
  for (const item of items) {
    const { task } = item;
    let parent = root;
    for (const heading of task.path.slice(path.length)) {
      const index = indexOf(parent);
      const known = index.get(fold(heading)) ?? index.get(nameOf(heading));
      parent = known ?? add(parent, { heading, children: [] }, fold(heading));
    }
    const line = fold(task.source.quote);
    const heading = indexOf(parent).get(line);
    if (heading && !heading.item) heading.item = item;
    else add(parent, { heading: task.title, item, children: [] }, line, nameOf(task.title));
  }
  return { path, branches: root.children.map(joined), items };
}

/** A heading with nothing below it but one other heading becomes one line with it. */
function joined({ heading, item, children }: Branch): Branch {
  const only = children.length === 1 ? children[0]! : undefined;
  if (!item && only && !only.item) return joined({ heading: `${heading} › ${only.heading}`, children: only.children });
  return { heading, ...(item && { item }), children: children.map(joined) };
}

/** The tasks at and below a branch. */
export const itemsIn = (branch: Branch): Item[] => [
  ...(branch.item ? [branch.item] : []),
  ...branch.children.flatMap((child) => itemsIn(child)),
];

/** The branches that are headings, each with its depth. */
export const chaptersIn = (branches: readonly Branch[], depth = 0): [branch: Branch, depth: number][] =>
  branches.flatMap((branch) =>
    branch.item ? [] : [[branch, depth] as [Branch, number], ...chaptersIn(branch.children, depth + 1)],
  );

function branchOf(branches: readonly Branch[], item: Item): Branch | undefined {
  for (const branch of branches) {
    const found = branch.item === item ? branch : branchOf(branch.children, item);
    if (found) return found;
  }
  return undefined;
}

/**
 * The tasks of a document; or the one with an id, the end of an id, or a number, and what stands below it. A number
 * that several tasks have gives all of them.
 */
export function outlineIn(bundle: Bundle, document: string, wanted: string | undefined): Outline | undefined {
  const outline = outlineOf(recordsOf(bundle, 'tasks', document));
  if (!wanted) return outline;
  const number = fold(wanted);
  const named = outline.items.filter(({ task: { id } }) => id === wanted || id === `${document}/task-${wanted}`);
  const found = named.length ? named : outline.items.filter(({ task }) => fold(task.number) === number);
  const tasks = found.flatMap((item) => itemsIn(branchOf(outline.branches, item)!)).map(({ task }) => task);
  return tasks.length ? outlineOf([...new Set(tasks)]) : undefined;
}

/** The number as it stands at the task: the last part of `（一）1`, whose first part the headings above it say. */
export const ownNumber = (number: string): string => /(?:（[^（）]*）|[^（）]+)$/.exec(number)?.[0] ?? number;

/** What the search looks through: number, headings, title, bodies, with a mark between them that nobody types. */
export const wordsOf = (item: Item): string =>
  (item.words ??= fold([item.task.number, ...item.task.path, item.task.title, ...item.task.bodies].join('\0')));
