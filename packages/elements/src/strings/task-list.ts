import { dictionary } from '../internal/dictionary.js';
import { taskListZhCN } from './task-list.zh-CN.js';

export const taskListStrings = dictionary(
  taskListZhCN,
  async () => (await import('./task-list.en.js')).taskListEn,
  async () => (await import('./task-list.zh-Hant.js')).taskListZhHant,
);
