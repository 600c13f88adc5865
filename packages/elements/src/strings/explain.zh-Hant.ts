// Written by scripts/strings.ts from explain.zh-CN.ts.
import type { ExplainStrings } from './explain.zh-CN.js';

export const explainZhHant: ExplainStrings = {
  failed: '數據未能載入。',
  reasons: {
    network: () => '連接不上服務器，或者傳輸中斷。',
    status: ({ status }) => `服務器回答 ${status}。`,
    json: ({ detail }) => (detail ? `得到的不是 JSON，而是 ${detail}。` : '得到的 JSON 不完整或有錯。'),
    version: ({ detail }) => `數據的格式版本是 ${detail}，本頁組件不認識。`,
    shape: ({ detail }) => (detail ? `數據的“${detail}”一項缺失或類型不對。` : '得到的 JSON 不是規劃數據。'),
  },
  notFound: (id) => `數據裡沒有“${id}”。`,
  unspecified: (attributes) => `沒有寫明要顯示什麼：缺少 ${attributes.join(' 或 ')} 屬性。`,
};
