import type { TaskMoreStrings } from './task-more.zh-CN.js';

export const taskMoreEn: TaskMoreStrings = {
  clear: 'Clear',
  searchText: 'Search the full text too',
  searched: (query) => `Search for “${query}”: `,
  found: (shown, total) => (shown ? `${shown} of ${total === 1 ? '1 task' : `${total} tasks`} found` : 'No task found'),
  nothing: 'No task matches.',
  spellingFailed: 'Search by pinyin could not be loaded; please type characters.',
  failed: 'The text could not be loaded. ',
  noAddress: 'The data came without the text.',
  noText: 'The document says nothing about this task beyond its title.',
  mentions: 'Data in this task',
  year: String,
  link: 'Link to this task',
  late: 'The deadline had passed by then.',
  summary: (count) => `${count}: `,
  columns: ['Number', 'Task', 'Chapter', 'Responsible', 'Due', 'Horizon', 'Status', 'Publisher', 'As of', 'Note', 'Line', 'Id'],
};
