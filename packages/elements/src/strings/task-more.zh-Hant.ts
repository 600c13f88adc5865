// Written by scripts/strings.ts from task-more.zh-CN.ts.
import type { TaskMoreStrings } from './task-more.zh-CN.js';

export const taskMoreZhHant: TaskMoreStrings = {
  clear: '清除',
  searchText: '連正文一起搜',
  searched: (query) => `搜索“${query}”：`,
  found: (shown, total) => (shown ? `共 ${total} 項任務，找到 ${shown} 項` : '沒有找到符合的任務'),
  nothing: '沒有找到符合的任務。',
  spellingFailed: '拼音搜索未能載入，請輸入漢字。',
  failed: '正文未能載入。',
  noAddress: '正文沒有隨數據提供。',
  noText: '這項任務在標題之外沒有正文。',
  mentions: '文中的數據',
  year: (year) => `${year}年`,
  link: '本項鍊接',
  late: '報告時已過完成時限',
  summary: (count) => `${count}：`,
  columns: ['編號', '任務', '章節', '責任單位', '完成時限', '目標年', '進展', '發布單位', '截至日期', '說明', '行號', '標識'],
};
