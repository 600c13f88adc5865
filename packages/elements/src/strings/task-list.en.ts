import type { TaskListStrings } from './task-list.zh-CN.js';

const tasks = (count: number): string => (count === 1 ? '1 task' : `${count} tasks`);

export const taskListEn: TaskListStrings = {
  search: 'Search tasks',
  hint: 'Title, chapter, body or number, in Chinese',
  clear: 'Clear',
  chapter: 'Chapter',
  allChapters: 'All chapters',
  searchText: 'Search the full text too',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  count: (shown, total) => (shown === total ? tasks(total) : `${shown} of ${tasks(total)}`),
  found: (shown, total) => (shown ? `${shown} of ${tasks(total)} found` : 'No task found'),
  nothing: 'No task matches.',
  noTasks: 'This document has no numbered tasks.',
  sourceOf: (number) => `Source of task ${number}`,
  noReport: 'No report found',
  legend: 'no public account of progress is known; work may well have begun.',
  bodies: 'Responsible: ',
  due: 'Due: ',
  horizon: 'Horizon: ',
  loading: 'Loading the text …',
  failed: 'The text could not be loaded. ',
  noAddress: 'The data came without the text.',
  noText: 'The document says nothing about this task beyond its title.',
  mentions: 'Data in this task',
  year: String,
};
