/** Words that every element needs at once. */
export interface SharedStrings {
  retry: string;
  /** What stands until the reason is here, and in its place where even the reason cannot be loaded. */
  failed: string;
  download: string;
  downloadFailed: string;
  reportFailed: string;
}

export const sharedZhCN: SharedStrings = {
  retry: '重试',
  failed: '未能载入，请再试一次。',
  download: '下载',
  downloadFailed: '文件未能生成，请再试一次。',
  reportFailed: '进展报告未能打开。',
};
