import type { Reported, ReportedStatus } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Language } from '../internal/language.js';
import { reportStrings } from '../strings/report.js';
import { taskListStrings } from '../strings/task-list.js';
import { taskMoreStrings } from '../strings/task-more.js';
import type { Item } from './outline.js';

/** What may be known of a task; `none`: no report was found. */
export type Status = ReportedStatus | 'none';

/** In the order in which a summary says them. */
const STATUSES: readonly Status[] = ['done', 'under-way', 'not-started', 'none'];

/** The status that somebody reported. */
export const statusOf = (reported: Reported | undefined): Status => reported?.status ?? 'none';

/** The word for a status. */
export const wordFor = (status: Status, language: Language): string =>
  status === 'none' ? taskListStrings[language].noReport : reportStrings[language].statuses[status];

/** How many tasks there are of each status that there is. */
export function tally(statuses: readonly Status[]): [status: Status, count: number][] {
  const counts = STATUSES.map((status): [Status, number] => [status, statuses.filter((one) => one === status).length]);
  return counts.filter(([, count]) => count > 0);
}

/** The statuses that a reader may filter by. */
export const choices = (statuses: readonly Status[], language: Language): [status: Status, name: string][] =>
  tally(statuses).map(([status]) => [status, wordFor(status, language)]);

/**
 * Whether a report says that a task was not done when its deadline had passed. Without a report nobody knows, and a date
 * as vague as the deadline leaves it open: `2027年6月底前` has passed in `2027-07`, not in `2027`.
 */
export function isLate(due: string | null, reported: Reported | undefined): boolean {
  const [, year, month] = /(\d{4})年(?:(\d{1,2})月)?/.exec(due ?? '') ?? [];
  if (!year || !reported?.status || reported.status === 'done') return false;
  const last = month ? `${year}-${month.padStart(2, '0')}` : year;
  return reported.asOf.slice(0, last.length) > last && (reported.asOf.length >= last.length || reported.asOf > year);
}

/** What stands beside a task: the word for its status, who says so and when, and a deadline that had passed by then. */
export function renderStatus({ task }: Item, reported: Reported | undefined, language: Language): unknown {
  const word = wordFor(statusOf(reported), language);
  if (!reported?.status) return word;
  return html`${word} · <span lang="zh-CN">${reported.publisher}</span> ${reported.asOf}${
      isLate(task.due, reported) ? html`<br />${taskMoreStrings[language].late}` : nothing
    }`;
}

/** How many tasks are how far, in marks and words. */
export function renderSummary(statuses: readonly Status[], language: Language): TemplateResult {
  const all = taskListStrings[language].count(statuses.length, statuses.length);
  return html`${taskMoreStrings[language].summary(all)}${tally(statuses).map(
    ([status, number]) => html`<span class="status ${status}">${wordFor(status, language)} ${number}</span>`,
  )}`;
}
