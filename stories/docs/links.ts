/** Where the pages of `docs/` and the configurator stand in Storybook. */
const PAGES: Readonly<Record<string, string>> = {
  start: 'docs-start-here',
  embedding: 'docs-embedding',
  tokens: 'docs-tokens',
  accessibility: 'docs-accessibility',
  data: 'docs-data-and-provenance',
  report: 'docs-writing-a-report',
  configurator: 'docs-configurator',
  'start.zh-CN': '文档-从这里开始',
  'embedding.zh-CN': '文档-嵌入',
  'tokens.zh-CN': '文档-样式变量',
  'accessibility.zh-CN': '文档-无障碍',
  'data.zh-CN': '文档-数据与出处',
  'report.zh-CN': '文档-撰写通报',
  'configurator.zh-CN': '文档-配置器',
};

/** The text of a page with its links turned to Storybook's addresses; of a link to another file only its name stays. */
export const linked = (text: string): string =>
  text.replace(/\[([^\]]*)\]\(([\w.-]+)\.md\)/g, (_all, label: string, name: string) =>
    PAGES[name] === undefined ? label : `[${label}](?path=/docs/${PAGES[name]}--docs)`,
  );
