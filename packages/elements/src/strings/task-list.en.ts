import type { TaskListStrings } from './task-list.zh-CN.js';

const tasks = (count: number): string => (count === 1 ? '1 task' : `${count} tasks`);

export const taskListEn: TaskListStrings = {
  search: 'Search tasks',
  hint: 'Title, chapter, body, number or pinyin',
  chapter: 'Chapter',
  allChapters: 'All chapters',
  body: 'Responsible body',
  allBodies: 'All bodies',
  status: 'Reported status',
  allStatuses: 'Any status',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  count: (shown, total) => (shown === total ? tasks(total) : `${shown} of ${tasks(total)}`),
  noTasks: 'This document has no numbered tasks.',
  sourceOf: (number) => `Source of task ${number}`,
  noReport: 'No report found',
  legend: 'no public account of progress is known; work may well have begun.',
  bodies: 'Responsible: ',
  due: 'Due: ',
  horizon: 'Horizon: ',
  loading: 'Loading …',
  partFailed: 'This part could not be loaded. Please try again.',
};
