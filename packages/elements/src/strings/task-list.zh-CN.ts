/** Words of the task list. */
export interface TaskListStrings {
  search: string;
  hint: string;
  clear: string;
  chapter: string;
  allChapters: string;
  searchText: string;
  expandAll: string;
  collapseAll: string;
  count(shown: number, total: number): string;
  found(shown: number, total: number): string;
  nothing: string;
  noTasks: string;
  /** Name of a task's number, which opens its source. */
  sourceOf(number: string): string;
  noReport: string;
  legend: string;
  bodies: string;
  due: string;
  horizon: string;
  loading: string;
  failed: string;
  noAddress: string;
  noText: string;
  mentions: string;
  year(year: number): string;
}

export const taskListZhCN: TaskListStrings = {
  search: '搜索任务',
  hint: '标题、章节、单位、编号',
  clear: '清除',
  chapter: '章节',
  allChapters: '全部章节',
  searchText: '连正文一起搜',
  expandAll: '全部展开',
  collapseAll: '全部收起',
  count: (shown, total) => (shown === total ? `${total} 项` : `${shown} / ${total} 项`),
  found: (shown, total) => (shown ? `共 ${total} 项任务，找到 ${shown} 项` : '没有找到符合的任务'),
  nothing: '没有找到符合的任务。',
  noTasks: '这份文件没有编号的任务。',
  sourceOf: (number) => `任务 ${number} 的出处`,
  noReport: '未见报告',
  legend: '没有找到说明进展的公开报告，不等于尚未开始。',
  bodies: '责任单位：',
  due: '完成时限：',
  horizon: '目标年：',
  loading: '正在载入正文……',
  failed: '正文未能载入。',
  noAddress: '正文没有随数据提供。',
  noText: '这项任务在标题之外没有正文。',
  mentions: '文中的数据',
  year: (year) => `${year}年`,
};
