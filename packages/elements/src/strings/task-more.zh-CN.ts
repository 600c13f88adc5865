/** Words of the task list for what a reader does with it. */
export interface TaskMoreStrings {
  clear: string;
  searchText: string;
  searched(query: string): string;
  found(shown: number, total: number): string;
  nothing: string;
  spellingFailed: string;
  failed: string;
  noAddress: string;
  noText: string;
  mentions: string;
  year(year: number): string;
  link: string;
  /** That the deadline had passed on the day of the report. */
  late: string;
  summary(count: string): string;
  columns: readonly string[];
}

export const taskMoreZhCN: TaskMoreStrings = {
  clear: '清除',
  searchText: '连正文一起搜',
  searched: (query) => `搜索“${query}”：`,
  found: (shown, total) => (shown ? `共 ${total} 项任务，找到 ${shown} 项` : '没有找到符合的任务'),
  nothing: '没有找到符合的任务。',
  spellingFailed: '拼音搜索未能载入，请输入汉字。',
  failed: '正文未能载入。',
  noAddress: '正文没有随数据提供。',
  noText: '这项任务在标题之外没有正文。',
  mentions: '文中的数据',
  year: (year) => `${year}年`,
  link: '本项链接',
  late: '报告时已过完成时限',
  summary: (count) => `${count}：`,
  columns: ['编号', '任务', '章节', '责任单位', '完成时限', '目标年', '进展', '发布单位', '截至日期', '说明', '行号', '标识'],
};
