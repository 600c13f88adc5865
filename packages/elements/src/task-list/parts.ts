import type { Task } from '@plan-elements/bundle';
import { html, nothing } from 'lit';

import type { TaskListStrings } from '../strings/task-list.zh-CN.js';
import { piecesOf } from './search.js';

/** A text of the document with what the search found in it. */
export function highlighted(text: string, needle: string): unknown {
  const pieces = needle ? piecesOf(text, needle) : [];
  return pieces.length < 2 ? text : pieces.map((piece, index) => (index % 2 ? html`<mark>${piece}</mark>` : piece));
}

/** Who has to do a task, and by when. */
export function factsOf({ bodies, due, horizon }: Task, strings: TaskListStrings, needle: string): unknown {
  const facts = [
    [strings.bodies, bodies.join('、')],
    [strings.due, due],
    [strings.horizon, horizon],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]));
  if (!facts.length) return nothing;
  return html`<dl>
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd lang="zh-CN">${highlighted(value, needle)}</dd>
        </div>`,
    )}
  </dl>`;
}
