import type { PlanDataError, PlanDataErrorCode } from '../internal/data-error.js';

/** Words for an element that has nothing to show. */
export interface ExplainStrings {
  failed: string;
  /** The reason in one sentence. */
  reasons: Readonly<Record<PlanDataErrorCode, (error: PlanDataError) => string>>;
  notFound(id: string): string;
  unspecified(attributes: readonly string[]): string;
}

export const explainZhCN: ExplainStrings = {
  failed: '数据未能载入。',
  reasons: {
    network: () => '连接不上服务器，或者传输中断。',
    status: ({ status }) => `服务器回答 ${status}。`,
    json: ({ detail }) => (detail ? `得到的不是 JSON，而是 ${detail}。` : '得到的 JSON 不完整或有错。'),
    version: ({ detail }) => `数据的格式版本是 ${detail}，本页组件不认识。`,
    shape: ({ detail }) => (detail ? `数据的“${detail}”一项缺失或类型不对。` : '得到的 JSON 不是规划数据。'),
  },
  notFound: (id) => `数据里没有“${id}”。`,
  unspecified: (attributes) => `没有写明要显示什么：缺少 ${attributes.join(' 或 ')} 属性。`,
};
