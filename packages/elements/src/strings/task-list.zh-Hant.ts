// Written by scripts/strings.ts from task-list.zh-CN.ts.
import type { TaskListStrings } from './task-list.zh-CN.js';

export const taskListZhHant: TaskListStrings = {
  search: '搜索任務',
  hint: '標題、章節、單位、編號或拼音',
  chapter: '章節',
  allChapters: '全部章節',
  body: '責任單位',
  allBodies: '全部單位',
  status: '進展',
  allStatuses: '全部進展',
  expandAll: '全部展開',
  collapseAll: '全部收起',
  count: (shown, total) => (shown === total ? `${total} 項` : `${shown} / ${total} 項`),
  noTasks: '這份文件沒有編號的任務。',
  sourceOf: (number) => `任務 ${number} 的出處`,
  noReport: '未見報告',
  legend: '沒有找到說明進展的公開報告，不等於尚未開始。',
  bodies: '責任單位：',
  due: '完成時限：',
  horizon: '目標年：',
  loading: '正在載入……',
  partFailed: '這項功能未能載入，請再試一次。',
};
