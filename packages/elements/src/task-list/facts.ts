import type { Task } from '@plan-elements/bundle';
import { html, nothing } from 'lit';

import type { TaskListStrings } from '../strings/task-list.zh-CN.js';

/** Who has to do a task, and by when. */
export function factsOf({ bodies, due, horizon }: Task, strings: TaskListStrings, mark: (text: string) => unknown): unknown {
  if (!bodies.length && !due && !horizon) return '';
  const fact = (name: string, values: readonly string[]): unknown =>
    values.length
      ? html`<div>
          <dt>${name}</dt>
          <dd lang="zh-CN">${values.map((value, i) => [i ? '、' : '', mark(value)])}</dd>
        </div>`
      : nothing;
  return html`<dl>
    ${fact(strings.bodies, bodies)} ${fact(strings.due, due ? [due] : [])} ${fact(strings.horizon, horizon ? [horizon] : [])}
  </dl>`;
}
