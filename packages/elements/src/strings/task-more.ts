import { dictionary } from '../internal/dictionary.js';
import { taskMoreZhCN } from './task-more.zh-CN.js';

export const taskMoreStrings = dictionary(
  taskMoreZhCN,
  async () => (await import('./task-more.en.js')).taskMoreEn,
  async () => (await import('./task-more.zh-Hant.js')).taskMoreZhHant,
);
