import type { SharedStrings } from './shared.zh-CN.js';

export const sharedEn: SharedStrings = {
  retry: 'Try again',
  failed: 'This could not be loaded. Please try again.',
  download: 'Download',
  downloadFailed: 'The file could not be made. Please try again.',
  reportFailed: 'The progress report could not be opened.',
};
