import type { Measure, Source } from '@plan-elements/bundle';
import { spanOf } from '../flow.js';
import type { Flow } from '../flow.js';
import { readQuantities } from '../lex/quantities.js';
import { readTimes } from '../lex/years.js';
import type { PlacedTable } from '../outline/section.js';
import { roleOf } from '../outline/table.js';
import type { Column } from '../outline/table.js';
import { claim, sourceAt } from '../reading.js';
import type { Reading } from '../reading.js';
import type { IndicatorDraft } from './indicator.js';
import { readProseIndicators } from './indicator-prose.js';

/** A row of a table that deals out tasks: 序号 · 重点任务 · 工作目标 · 责任单位 · 完成时限. */
export interface Assignment {
  readonly number: string | null;
  readonly task: string;
  readonly bodies: readonly string[];
  readonly due: string | null;
  readonly source: Source;
  readonly measures: readonly Measure[];
}

/** What a table of tasks says: who does what until when, and the figures of its goals. */
export interface Assignments {
  readonly rows: readonly Assignment[];
  readonly indicators: readonly IndicatorDraft[];
}

const BODY_MARK = /[、，,；;\n]|(?<=[局委办部厅会司院])\s/;

/** Reads a table of tasks; `null` if it is another kind. */
export function readAssignments(reading: Reading, placed: PlacedTable): Assignments | null {
  const { columns, rowCount } = placed.table;
  const byRole = (role: string): Column | undefined => columns.find((column) => roleOf(column.header.norm) === role);
  const [tasks, goals, hosts, dues] = [byRole('task'), byRole('goal'), byRole('host'), byRole('status')];
  if (!tasks || !(hosts || dues)) return null;
  const rows: Assignment[] = [];
  const indicators: IndicatorDraft[] = [];
  for (let row = 0; row < rowCount; row++) {
    const task = tasks.cells[row];
    if (!task) continue;
    const due = dues?.cells[row] ?? null;
    const number = byRole('number')?.cells[row];
    for (const cell of [number, due]) if (cell) claim(reading, cell);
    const goal = goals?.cells[row] ?? null;
    rows.push({
      number: number?.text ?? null,
      task: task.text,
      bodies: (hosts?.cells[row]?.text ?? '').split(BODY_MARK).filter(Boolean),
      due: due?.text ?? null,
      source: sourceAt(reading, task, 0, task.text.length, placed.path),
      measures: goal ? [{ lead: null, text: goal.text, span: spanOf(goal) }] : [],
    });
    if (goals && goal) indicators.push(...readGoal(reading, placed, { task, goal, column: goals.header, due }));
  }
  return { rows, indicators };
}

interface GoalCell {
  readonly task: Flow;
  readonly goal: Flow;
  readonly column: Flow;
  readonly due: Flow | null;
}

/** The figures of a goal, due when the row says; a bare figure (120个) is named by the row's task. */
function readGoal(reading: Reading, placed: PlacedTable, { task, goal, column, due }: GoalCell): IndicatorDraft[] {
  const year = readTimes(due?.norm ?? '').find((time) => time.year !== null)?.year ?? null;
  const source = sourceAt(reading, goal, 0, goal.text.length, placed.path, { row: task, column });
  const read = readProseIndicators(reading, { flow: goal, path: placed.path, role: 'goal', year });
  const [only, ...others] = readQuantities(goal.norm);
  const bare =
    read.length === 0 && only && others.length === 0 && only.start === 0 && only.end === goal.norm.length
      ? readProseIndicators(reading, { flow: namedBy(task, goal), path: placed.path, role: 'goal', year })
      : [];
  return [...read, ...bare].map((draft) => ({
    ...draft,
    isListed: true,
    statements: draft.statements.map((statement) => ({ ...statement, sources: [source] })),
  }));
}

/** The figure with its row's task before it, as running text would have it. */
const namedBy = (task: Flow, goal: Flow): Flow => ({
  text: task.text + goal.text,
  norm: task.norm + goal.norm,
  offsets: [...task.offsets, ...goal.offsets],
  marks: [],
});
