import { anyOf } from '../lex/any-of.js';

/** Ends of names that say what stands there; a few words before them make a name (某某实验室). */
const TELLING = (
  '实验室 研究院 研究所 研究室 技术研究中心 工程中心 工程研究中心 研究中心 创新研究中心 创新中心 转化中心 科技园 ' +
  '科创园 科学园 产业园 创业园 软件园 设计园 产业基地 科学城 科创城 科技城 创新城 智慧城 航空城 新城 创新港 ' +
  '数据港 服务港 自由港 社区 街区 先行区 联动区 创新区 学院 商学院 校区 装置 观测网 观测系统 望远镜 光源 ' +
  '中子源 基因库 综合性国家科学中心 合作区 科创区 大走廊 植物园 湿地公园 国家公园 体育公园 文化公园 遗址公园 ' +
  '体育中心 会展中心 文化中心 文化宫 音乐厅 剧院 保健院 养老院 院区 中学 小学 航站楼 客运站 水库 电站 大桥 ' +
  '天文馆 博物馆 科技馆 展览馆 图书馆 体育馆 美术馆 文化馆 大剧院 交易所 综合体 试验场 机场 创新谷 机器人谷 ' +
  '药谷 知识经济圈 创新走廊 医院 大学 疗养院 保税区 加速器 孵化器 新院 福利院 客运枢纽 物流港 ' +
  '高速公路 污水处理厂 自来水厂 工程院 实验设施 中试线 量产线 示范线 工场 科学馆 分院 分部 分中心 分平台 自然保护区 ' +
  '旅游度假区 森林公园 湿地 未来城 智造城 航空城 大学城 智造园 智创园 创意园 文化园 非遗园 医药港 人才港 ' +
  '物流园 净水厂 发电厂 风电场 加氢站 输变电工程 综合楼 大楼 新馆 献血屋 急救站 卫生院 档案馆 少年宫 艺术中心 ' +
  '天文台 观测站 反应堆 对撞机 智算中心 数据中心 超算中心 飞行小镇 度假区 综合保税区 服务综合体 服务港湾 分站 铁路专用线 ' +
  '快速路 支线机场 城际铁路 高速铁路 隧道 科创港 创客社区 管理系统 众创空间 大厦 测试场 检测场 试飞场 发射场 体育场 ' +
  '起降场 接收站 变电站 储能站 换电站 连接线 分所 研究总院 科学岛 科创岛 生物岛 智能岛 创新园 科创带 创新带 产业带 纪念馆 ' +
  '陈列馆 展示馆 体验馆 会堂 书院 剧场 技师学院 高级中学 急救中心 血站 疾控中心 批发市场 中央公园 郊野公园 主题公园 ' +
  '垃圾焚烧厂 焚烧发电厂 再生水厂 热电厂 换流站 枢纽站 集散中心 分拨中心 调度中心 指挥中心 灾备中心 总站 站前广场 电厂 步行街 地质公园 分市场 商贸城 物流城 火车站 高铁站 ' +
  '一桥 二桥 三桥 污水厂 填埋场 养殖场 良种场 保护地 水利枢纽 灌区 试验网 二级节点 测试区 中试工厂 训练场 高中部 初中部 轻轨 新院区 地面站 直联点 试验台 试验站 实验站 创客工厂 梦工厂 梦工场 科普馆 规划馆 体验中心'
).split(' ');
/** Ends that many things share; a name needs more before them. */
const COMMON = (
  '平台 中心 基地 园区 园 示范区 试验区 集聚区 开发区 高新区 开放区 协同区 功能区 产业区 核心区 片区 设施 ' +
  '枢纽 工坊 联盟 走廊 谷 湾 岛 港 滨江 水岸 城 之家 驿站 世界 铁路 港区 码头 中心站 小镇 ' +
  '公寓 馆 院 所 学校 幼儿园 水厂 设施群 保护区'
).split(' ');

/** Projects that are named by what is done to one thing, and lines by their number. */
const PROJECT =
  '(?:保护开发|保护修缮|整体搬迁|综合治理|综合整治|迁建|改建|快速化改造|改扩建|改造|修缮|治理|修复|示范)(?:项目|工程)|(?:轨道交通|地铁)\\d+号线(?:[\\u4e00-\\u9fff]{2,3}段)?';
const ANY_HEAD = `(?:${PROJECT}|${anyOf([...TELLING, ...COMMON])})(?:[一二三四五六七八九十]期|(?<=园)[A-Z一二三四东西南北]区)?”?(?:（(?!以下)[^）“\\d０-９]{1,8}）)?`;
/** The end of a facility's name. */
export const HEAD = new RegExp(ANY_HEAD, 'g');
const HOLDS_HEAD = new RegExp(ANY_HEAD);
/** Whether a text may name a facility at all. */
export const holdsHead = (text: string): boolean => HOLDS_HEAD.test(text);

/** Whether a name ends so that it tells what stands there. */
export const TELLING_HEAD = new RegExp(
  `(?:${anyOf(TELLING)})(?:[一二三四五六七八九十]期|(?<=园)[A-Z一二三四东西南北]区)?”?(?:（[^）]{1,8}）)?$`,
);
/** Whether a name ends as many things do. */
export const COMMON_HEAD = new RegExp(
  `(?:${PROJECT}|${anyOf(COMMON)})(?:[一二三四五六七八九十]期|(?<=园)[A-Z一二三四东西南北]区)?”?(?:（[^）]{1,8}）)?$`,
);
