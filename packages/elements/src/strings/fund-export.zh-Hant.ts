// Written by scripts/strings.ts from fund-export.zh-CN.ts.
import type { FundExportStrings } from './fund-export.zh-CN.js';

export const fundExportZhHant: FundExportStrings = {
  file: '資金',
  columns: [
    ...['名稱', '類型', '方案所寫階段', '金額', '單位', '口徑', '期間', '用途', '原文', '行', '文件'],
    ...['報告的階段', '報告單位', '截至日期', '報告網址', '編號'],
  ],
};
