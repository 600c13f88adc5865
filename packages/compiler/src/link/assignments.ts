import type { Assignment } from '../constructs/assignment-table.js';
import type { TaskDraft } from '../constructs/task.js';
import { nameKey } from './similarity.js';

const MIN_KEY = 4;

/** Whether a row of a table of tasks means this task: the same title, or one that holds the other. */
function means({ task }: Assignment, title: string): boolean {
  const [row, own] = [nameKey(task), nameKey(title)];
  return row === own || (Math.min(row.length, own.length) >= MIN_KEY && (row.includes(own) || own.includes(row)));
}

/** A task with the bodies and the date that a table of tasks gives it, where its own text gives none. */
export function withAssignment(draft: TaskDraft, assignments: readonly Assignment[]): TaskDraft {
  const { task } = draft;
  const rows = assignments.filter((row) => means(row, task.title));
  const [row] = rows;
  if (!row || rows.length > 1) return draft;
  const bodies = task.bodies.length > 0 ? task.bodies : [...row.bodies];
  return { ...draft, task: { ...task, bodies, due: task.due ?? row.due } };
}

/** The tasks of a plan whose only list of them is a table. */
export const tasksOfTable = (assignments: readonly Assignment[]): TaskDraft[] =>
  assignments.map(({ task, number, bodies, due, source, measures }, index) => ({
    task: {
      number: number ?? String(index + 1),
      title: task,
      path: [...source.path],
      horizon: null,
      bodies: [...bodies],
      due,
      source,
    },
    numbers: [number ?? String(index + 1)],
    measures,
    spans: [source.span],
    section: null,
  }));
