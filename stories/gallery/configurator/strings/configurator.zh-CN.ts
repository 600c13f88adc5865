import type { OwnAttribute } from '../../../../packages/elements/src/internal/own-report.js';

/** A thing to copy: what it is called, and what it is for. */
export interface SnippetWords {
  readonly title: string;
  readonly use: string;
}

/** Words of the configurator. */
export interface ConfiguratorStrings {
  readonly what: string;
  readonly tag: string;
  readonly plan: string;
  readonly record: string;
  readonly whole: string;
  readonly noneSelected: string;
  readonly search: string;
  found(count: number, of: number): string;
  readonly noRecords: string;
  readonly looks: string;
  readonly asOnPage: string;
  readonly reported: string;
  readonly reportedNote: string;
  readonly value: string;
  readonly asOf: string;
  readonly by: string;
  reportMissing(attributes: readonly OwnAttribute[]): string;
  reportWrong(attribute: OwnAttribute, found: string): string;
  readonly delivery: string;
  readonly data: string;
  readonly files: string;
  readonly base: string;
  readonly baseNote: string;
  baseWrong(found: string): string;
  readonly preview: string;
  readonly width: string;
  readonly handOver: string;
  readonly copy: string;
  copyOf(title: string): string;
  copied(title: string): string;
  readonly select: string;
  /** Something in the address that there is not, and what was taken instead. */
  fault(name: string, found: string): string;
  readonly faults: string;
  failed(address: string): string;
  readonly upload: string;
  readonly uploadFrom: string;
  readonly uploadFrame: string;
  readonly frozenNote: string;
  readonly chunksNote: string;
  readonly elsewhereNote: string;
  readonly languageNote: string;
  readonly frameNote: string;
  readonly frameRelative: string;
  readonly noOembed: string;
  /** Front of a source line, its link, and its end. */
  readonly source: string;
  readonly officialPage: string;
  readonly made: string;
  readonly snippets: Readonly<
    Record<
      'tag' | 'data' | 'script' | 'csp' | 'frame' | 'frameCsp' | 'oembed' | 'embeds' | 'npm' | 'fallback' | 'source',
      SnippetWords
    >
  >;
  readonly tags: Readonly<Record<string, string>>;
  /** Names of attributes and of their values. */
  readonly options: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<'bundle' | 'plan' | 'frozen' | 'all' | 'tag' | '320' | '480' | 'full', string>>;
}

export const configuratorZhCN: ConfiguratorStrings = {
  what: '显示什么',
  tag: '组件',
  plan: '规划',
  record: '内容',
  whole: '整份规划',
  noneSelected: '不突出任何一项',
  search: '在列表中查找',
  found: (count, of) => `${of} 条中的 ${count} 条`,
  noRecords: '这份规划里没有可供此组件显示的内容，请换一个组件或规划。',
  looks: '样子',
  asOnPage: '随网页',
  reported: '当前值（可不填）',
  reportedNote: '三项要么都填，要么都不填。请只填写有人公开报告过的数。',
  value: '数（value）',
  asOf: '截至（as-of）',
  by: '谁报告的（by）',
  reportMissing: (attributes) => `还缺 ${attributes.join('、')}；三项齐全之前，标签里不写当前值。`,
  reportWrong: (attribute, found) =>
    `${attribute} 的“${found}”读不懂：数要像 1800，日期要像 2026-06-30；改好之前，标签里不写当前值。`,
  delivery: '数据与文件',
  data: '数据',
  files: '脚本',
  base: '文件所在的文件夹',
  baseNote: '本站内写 /文件夹/；供别的网站使用时写完整地址 https://…',
  baseWrong: (found) => `“${found}”不能作为文件夹的地址，仍用原来的。`,
  preview: '预览',
  width: '宽度',
  handOver: '要放到网页上的',
  copy: '复制',
  copyOf: (title) => `复制：${title}`,
  copied: (title) => `已复制：${title}`,
  select: '这里不能直接复制，已为您选中，请按 Ctrl+C（苹果电脑按 ⌘C）。',
  fault: (name, found) => `地址里的 ${name}“${found}”没有对应的选项，已改用第一个可选的。`,
  faults: '地址里有认不出的内容',
  failed: (address) => `读不到数据包 ${address}，请先运行 npm run build，再刷新本页。`,
  upload: '要上传的文件',
  uploadFrom: '放到上面的文件夹里；脚本取自 packages/elements/dist/，数据取自 packages/bundle/dist/。',
  uploadFrame: '用框架时：',
  frozenNote: '数据写在页面里，页面以后不再请求数据，也不随数据包更新；原文的上下文和任务的正文不在其中。一个页面只认第一份。',
  languageNote: '没有选语言，所以标签之间用规划的语言：简体中文。网页是别的语言时，请在上面选定。',
  elsewhereNote: '文件在别的网站上时，那边的服务器要发送 Access-Control-Allow-Origin，脚本和数据才读得到。',
  chunksNote: '校验值只管这个文件；它按需加载的部分在 chunks/，文件名里带有各自的校验值。',
  frameNote:
    '框架的地址里不写当前值，因为地址谁都能改；请用进展报告。宿主页面若不发送来源（Referer），请在地址末尾加上 &origin= 和您网站的地址。',
  frameRelative: '现在的地址只在本站有效。要给别的网站用，请在“文件所在的文件夹”里写完整地址。',
  noOembed: '写了完整地址、不改样子，并且选的是整份规划、一项指标或一项资金时，这里有 oEmbed 的写法。',
  source: '来源：',
  officialPage: '原文',
  made: '组件：Plan Elements（Apache-2.0）',
  snippets: {
    tag: { title: '标签', use: '贴在正文里要显示的位置。标签之间的文字给没有脚本的读者看，请保留。' },
    data: { title: '数据', use: '贴在页面里、标签之前或之后都可以。它只是数据，不会执行，严格的安全策略也允许。' },
    script: { title: '脚本', use: '一个页面放一次，带完整性校验值。文件一旦更换，校验值也要更换。' },
    csp: { title: '安全策略', use: '由服务器随页面发送。页面已有策略的，把其中各项并进去。' },
    frame: { title: '框架（iframe）', use: '用于正文里不许放自定义标签的地方。第二行让框架随内容调整高度，没有它也能用。' },
    frameCsp: { title: '放框架的页面的安全策略', use: '只用框架时，页面需要的就是这些。' },
    oembed: { title: 'oEmbed', use: '第一行是页面地址，贴给支持 oEmbed 的系统；第二行写在页面的 head 里，系统由此找到应答。' },
    embeds: { title: '写出上述页面和应答', use: '在这个项目里运行，再把 embeds 里的文件放到那个文件夹。' },
    npm: { title: 'npm 模块', use: '用打包工具的项目这样引入，脚本一节就不需要了。各包尚未发布到 npm。' },
    fallback: { title: '纯文字', use: '标签和框架都不能放的地方，例如邮件和公众号。' },
    source: { title: '来源', use: '放在组件下面。文件没有写的，这里也不写。' },
  },
  tags: {
    'target-gauge': '指标',
    'indicator-trend': '历年数',
    'task-list': '任务清单',
    'facility-timeline': '设施时间线',
    'fund-card': '资金',
    'plan-compare': '各规划比较',
    'source-quote': '原文',
    'plan-card': '规划名片',
  },
  options: {
    look: '形状',
    group: '分行依据',
    table: '先看表格',
    tools: '先打开筛选与缩放',
    lang: '语言',
    theme: '颜色',
    size: '字号',
    contrast: '对比度',
  },
  values: {
    arc: '弧形',
    bar: '横条',
    number: '只有数字',
    compact: '行内',
    region: '地区',
    host: '依托单位',
    kind: '种类',
    none: '不分行',
    'zh-CN': '简体中文',
    'zh-Hant': '繁體中文',
    en: 'English',
    light: '浅色',
    dark: '深色',
    elder: '适老大字',
    more: '高对比',
  },
  choices: {
    bundle: '全部规划的数据包，随文件更新',
    plan: '只用这份规划的数据，随文件更新',
    frozen: '写进页面，不再更新',
    all: '一个文件，含全部组件',
    tag: '只用这个组件的文件',
    full: '全宽',
    320: '320',
    480: '480',
  },
};
