// Written by scripts/strings.ts from target-gauge-export.zh-CN.ts.
import type { TargetGaugeExportStrings } from './target-gauge-export.zh-CN.js';

export const targetGaugeExportZhHant: TargetGaugeExportStrings = {
  columns: ['指標', '年份或期限', '性質', '關係', '數值', '上限', '單位', '原文數量', '說法', '原文', '行', '文件', '編號'],
  reported: '公開進展',
  source: (title, issuers) => `來源：${title}${issuers && `，${issuers}`}`,
};
