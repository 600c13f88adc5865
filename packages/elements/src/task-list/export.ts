import type { Reported } from '@plan-elements/bundle';

import type { Exportable } from '../internal/export/scene.js';
import type { Language } from '../internal/language.js';
import { taskMoreStrings } from '../strings/task-more.js';
import type { Item } from './outline.js';
import { statusOf, wordFor } from './progress.js';

/** The tasks that are shown, one a row; what nobody reported stays empty but for the word that says so. */
export function exportTasks(
  items: readonly Item[],
  language: Language,
  reportedOf: (id: string) => Reported | undefined,
): Exportable {
  const rows = items.map(({ task }) => {
    const reported = reportedOf(task.id);
    return [
      task.number,
      task.title,
      task.path.join(' › '),
      task.bodies.join('、') || null,
      task.due,
      task.horizon,
      wordFor(statusOf(reported), language),
      reported?.publisher ?? null,
      reported?.asOf ?? null,
      reported?.note ?? null,
      task.source.line,
      task.id,
    ];
  });
  const document = items[0]?.task.document ?? 'plan';
  return { table: { name: `${document}-tasks`, columns: taskMoreStrings[language].columns, rows } };
}
