import { recordsOf } from '@plan-elements/bundle';
import type { Bundle, Source, Task } from '@plan-elements/bundle';

import { fold } from './fold.js';

/** A task, with what is worked out about it once. */
export interface Item {
  readonly task: Task;
  /** Place among the tasks of the document. */
  readonly index: number;
  /** Its title line; one array, because the array is what tells one figure from another. */
  readonly sources: readonly Source[];
}

/** A heading or a task, and what stands below it. */
export interface Branch {
  readonly heading: string;
  /** The task, if this is one; a heading otherwise. */
  readonly item: Item | undefined;
  readonly children: readonly Branch[];
  /** The tasks at and below it. */
  readonly items: readonly Item[];
}

/** The tasks of a plan under their headings. */
export interface Outline {
  /** Headings that stand above all of them. */
  readonly path: readonly string[];
  readonly branches: readonly Branch[];
  /** Every task, in document order. */
  readonly items: readonly Item[];
}

/** A branch that is still being put together, with what its children are called. */
interface Growing {
  readonly heading: string;
  item: Item | undefined;
  readonly children: Growing[];
  readonly index: Map<string, Growing>;
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

const branch = (heading: string, item?: Item): Growing => ({ heading, item, children: [], index: new Map<string, Growing>() });

function add(parent: Growing, child: Growing, ...keys: string[]): Growing {
  parent.children.push(child);
  for (const key of keys) parent.index.set(key, child);
  return child;
}

/** A heading with nothing below it but one other heading becomes one line with it. */
function grown({ heading, item, children }: Growing): Branch {
  const only = children.length === 1 ? children[0]! : undefined;
  if (!item && only && !only.item) return grown({ ...only, heading: `${heading} › ${only.heading}` });
  const below = children.map(grown);
  return { heading, item, children: below, items: [item ?? [], ...below.map(({ items }) => items)].flat() };
}

/**
 * Puts tasks under the headings of their paths. A task whose own title line is a heading in the paths of other tasks
 * becomes their parent.
 */
export function outlineOf(tasks: readonly Task[]): Outline {
  const path = sharedPath(tasks);
  const root = branch('');
  const items = tasks.map((task, index): Item => ({ task, index, sources: [task.source] }));
  for (const item of items) {
    const { task } = item;
    let parent = root;
    for (const heading of task.path.slice(path.length)) {
      const known = parent.index.get(fold(heading)) ?? parent.index.get(nameOf(heading));
      parent = known ?? add(parent, branch(heading), fold(heading));
    }
    const line = fold(task.source.quote);
    const heading = parent.index.get(line);
    if (heading && !heading.item) heading.item = item;
    else add(parent, branch(task.title, item), line, nameOf(task.title));
  }
  return { path, branches: root.children.map(grown), items };
}

/** The branches that are headings, each with its depth. */
export const chaptersIn = (branches: readonly Branch[], depth = 0): [branch: Branch, depth: number][] =>
  branches.flatMap((one) => (one.item ? [] : [[one, depth], ...chaptersIn(one.children, depth + 1)]));

function branchOf(branches: readonly Branch[], item: Item): Branch | undefined {
  for (const one of branches) {
    const found = one.item === item ? one : branchOf(one.children, item);
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
  const tasks = found.flatMap((item) => branchOf(outline.branches, item)!.items).map(({ task }) => task);
  return tasks.length ? outlineOf([...new Set(tasks)]) : undefined;
}

/** The number as it stands at the task: the last part of `（一）1`, whose first part the headings above it say. */
export const ownNumber = (number: string): string => /(?:（[^（）]*）|[^（）]+)$/.exec(number)?.[0] ?? number;
