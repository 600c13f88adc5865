/** Words of the task list that a first paint needs. */
export interface TaskListStrings {
  search: string;
  hint: string;
  chapter: string;
  allChapters: string;
  body: string;
  allBodies: string;
  status: string;
  allStatuses: string;
  expandAll: string;
  collapseAll: string;
  count(shown: number, total: number): string;
  noTasks: string;
  /** Name of a task's number, which opens its source. */
  sourceOf(number: string): string;
  noReport: string;
  legend: string;
  bodies: string;
  due: string;
  horizon: string;
  loading: string;
  /** That a part of the list itself, not of the data, did not come. */
  partFailed: string;
}

export const taskListZhCN: TaskListStrings = {
  search: '搜索任务',
  hint: '标题、章节、单位、编号或拼音',
  chapter: '章节',
  allChapters: '全部章节',
  body: '责任单位',
  allBodies: '全部单位',
  status: '进展',
  allStatuses: '全部进展',
  expandAll: '全部展开',
  collapseAll: '全部收起',
  count: (shown, total) => (shown === total ? `${total} 项` : `${shown} / ${total} 项`),
  noTasks: '这份文件没有编号的任务。',
  sourceOf: (number) => `任务 ${number} 的出处`,
  noReport: '未见报告',
  legend: '没有找到说明进展的公开报告，不等于尚未开始。',
  bodies: '责任单位：',
  due: '完成时限：',
  horizon: '目标年：',
  loading: '正在载入……',
  partFailed: '这项功能未能载入，请再试一次。',
};
