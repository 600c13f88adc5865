// Written by scripts/strings.ts from shared.zh-CN.ts.
import type { SharedStrings } from './shared.zh-CN.js';

export const sharedZhHant: SharedStrings = {
  retry: '重試',
  failed: '未能載入，請再試一次。',
  download: '下載',
  downloadFailed: '文件未能生成，請再試一次。',
  reportFailed: '進展報告未能打開。',
};
