import type { Dictionary } from '../internal/language.js';
import { taskListEn } from './task-list.en.js';
import { taskListZhCN } from './task-list.zh-CN.js';
import type { TaskListStrings } from './task-list.zh-CN.js';

export const taskListStrings: Dictionary<TaskListStrings> = { 'zh-CN': taskListZhCN, en: taskListEn };
