import { matchesOf } from '../lex/matches.js';
import type { Range } from '../lex/clauses.js';
import { institutions } from '../lexicon/institutions.js';

const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Ends of names that say what stands there; a few words before them make a name (某某实验室). */
const TELLING = (
  '实验室 研究院 研究所 研究室 技术研究中心 工程中心 工程研究中心 研究中心 创新研究中心 创新中心 转化中心 科技园 ' +
  '科创园 科学园 产业园 创业园 软件园 设计园 产业基地 科学城 科创城 科技城 创新城 智慧城 航空城 新城 创新港 ' +
  '数据港 服务港 自由港 社区 街区 先行区 联动区 创新区 学院 商学院 校区 装置 观测网 观测系统 望远镜 光源 ' +
  '中子源 基因库 综合性国家科学中心 合作区 科创区 大走廊 植物园 湿地公园 国家公园 体育公园 文化公园 遗址公园 ' +
  '体育中心 会展中心 文化中心 文化宫 音乐厅 剧院 保健院 养老院 院区 中学 小学 航站楼 客运站 水库 电站 大桥 ' +
  '天文馆 博物馆 科技馆 展览馆 图书馆 体育馆 美术馆 文化馆 大剧院 交易所 综合体 试验场 机场 创新谷 机器人谷 ' +
  '药谷 知识经济圈 创新走廊 工作联盟 医院 大学 疗养院 保税区 加速器 孵化器 新院 福利院 客运枢纽 物流港 ' +
  '高速公路 污水处理厂 自来水厂'
).split(' ');
/** Ends that many things share; a name needs more before them. */
const COMMON = (
  '平台 中心 基地 园区 园 示范区 试验区 集聚区 开发区 高新区 开放区 协同区 功能区 产业区 核心区 片区 设施 ' +
  '枢纽 工坊 联盟 走廊 谷 湾 岛 港 滨江 水岸 城 中北段 创客之家 驿站 世界 铁路 港区 码头 中心站 小镇 ' +
  '公寓 馆 院 所 学校 幼儿园 水厂'
).split(' ');

/** Evaluative and ranking words: a phrase with them describes a kind of thing (高能级实验室). */
export const EVALUATIVE = new RegExp(
  '高能级|高质量|高水平|高标准|高层次|高效|高度|高端化|一流|卓越|标杆|标志性|特色|专业化|专业性|市场化|国际化|多元|多层|多维|多功能|综合性(?!国家科学中心)|一体化|一站式|新型|优质|现代化|集约|规模化|统一|体系化|智能化|区域性|' +
    '世界级|国家级|市级|区级|省级|部级|各级|各类|各具|各种|多个|若干|一批|系列|更多|有条件|符合条件|全链条|全周期|全覆盖|低成本|大型|小型|自主(?!创新示范区)|先进适用|领先|开放式创新|具有|所需|相关|有关|上述|其他|同类|此类|共性|友好|理想|高性能|高标|国产化|头部|龙头|骨干|链主|领军|大企业|跨国公司|智慧化|大平台|产学研|两翼|全过程|规范化|美丽|和谐|活力|共享',
);

/** Words that say nothing of which one it is, before any end. */
const EMPTY = (
  '国家 国内 全国 国际 全球 世界 海外 境外 全市 本市 全区 本区 新片区 区域 综合 专业 公共 共性 开放式 ' +
  '开放 创新型 创新 创业 双创 科创 科技 科学 科研 研究 研发 技术 产业 企业 先进 高端 高新 未来 前沿 示范 ' +
  '试点 试验 实验 实践 实训 应用 转化 成果 孵化 加速 众创 空间 概念验证 验证 中试 熟化 检验 检测 认证 ' +
  '功能型 功能 服务 管理 运营 交流 合作 协同 协作 联合 联动 高校 大学 院校 院士 专家 工作 平台 中心 基地 ' +
  '园区 集聚 集群 重点 重大 核心 关键 枢纽 载体 设施 基础 学科 资源 要素 工程 开发 建设 发展 学习 体验 ' +
  '系统 组团 站 与 和 的 及 城市 项目 战略 转移 促进 系统 应急'
).split(' ');
/** Topics that alone do not tell one thing with a common end from another. */
const TOPIC = (
  '人才 金融 贸易 物流 总部 经济 商务 文化 生活 生态 绿色 低碳 智能 智慧 数字 信息 制造 生产 加工 ' +
  '知识产权 股权投资 投资 投联动 招 创意 技能 工业 医疗 健康 教育 社会 市场 产教融合 学术 交易 结算 资产 ' +
  '航运 航空 跨境 离岸 在线 网络 算力 语料 展示 展览 会议 采购 供应链 培训 临床 仪器 产学研 政务 共用 ' +
  '开源 特色 青年 学生 院 校 监测 能源 环境 安全 新兴 高新技术 研究型 科普 先导 承载 地标 引领 消费 旅游 ' +
  '农业 商业 仓储 周边 重要 沿江 滨水 本土 评估 咨询 设计 试验验证 产品 标准 企业 测试 量产 小试 测评 ' +
  '创客 就业 高层次 品牌 天使 空港 海港 南北 蓝绿 生物医药 集成电路 人工智能 特殊 民用 航天 新材料 材料 ' +
  '机器人 汽车 装备 医药 医学 艺术 体育 半导体 海洋 文旅 跨国 药物 大学生 实习 引才 资金 服务业 现代 ' +
  '智能网联'
).split(' ');

const stripper = (words: readonly string[]): RegExp => new RegExp(anyOf(words), 'g');
const EMPTY_WORD = stripper(EMPTY);
const TOPIC_WORD = stripper([...EMPTY, ...TOPIC]);

/** Places and bodies that make a phrase the name of one thing. */
const KNOWN = anyOf(Object.keys(institutions).filter((name) => name.length >= 2));
const OWNER = new RegExp(
  `${KNOWN}|(?<=.)全国重点实验室|^(?![全本各园城一])[\\u4e00-\\u9fff]{2,3}[省市县](?=[\\u4e00-\\u9fff]{4})|中国(?=[\\u4e00-\\u9fff（])|·|“[^”]{3,}”|[\\u4e00-\\u9fff]{2}(?<![思线铁公道网出回电一])路(?=[\\u4e00-\\u9fff]{2})`,
);
const BODY = /([\u4e00-\u9fff]{2,6})(?:大学(?!生)|集团|股份)/;
const PLACE = new RegExp(KNOWN, 'g');
const COUNTRY = /^(?:国家(?!级)|中国)/;
/** A body of the place itself: 市第一人民医院, 县职业技术学校; not 市级 or 区域. */
const LOCAL =
  /^[省市县区州旗](?![级属域内外场民政长委直值容区县市间块划位]|(?:科技|产业|重点|特色|示范|创新|大学|数据|公共资源)(?!.{4}))/;

/** The end of a facility's name. */
const ANY_HEAD = `(?:${anyOf([...TELLING, ...COMMON])})(?:[一二三四五六七八九十]期)?”?(?:（(?!以下)[^）\\d０-９]{1,8}）)?`;
export const HEAD = new RegExp(ANY_HEAD, 'g');
const HOLDS_HEAD = new RegExp(ANY_HEAD);
/** Whether a text may name a facility at all. */
export const holdsHead = (text: string): boolean => HOLDS_HEAD.test(text);

const TELLING_HEAD = new RegExp(`(?:${anyOf(TELLING)})(?:[一二三四五六七八九十]期)?”?(?:（[^）]{1,8}）)?$`);
const COMMON_HEAD = new RegExp(`(?:${anyOf(COMMON)})(?:[一二三四五六七八九十]期)?”?(?:（[^）]{1,8}）)?$`);

/** Slogans, formulas and what the text points at rather than names. */
const AIM =
  /[+＋、]|^“[^”]*的[^”]*”|^“[^”]{1,3}”$|[式型]”|十[一二三四五六七八九]五|本[市区]|我[市区]|[一二两三四五六七八九十]+[大个级]|为核心|高地|(?<!知识)(?:经济圈|城市群|都市圈|经济带|生态圈)|城乡|或|分钟|^(?:区|市|省|县|域|国)[内外]|基础设施$|战略枢纽|一网通办|一网统管|实验室基地$|(?<![高平同中])等/;

/** Aims and kinds that end like a facility: 国际航运中心, 大学科技园, 创新高地. */
const NOT_ONE =
  /(?:国际|全球|世界|亚太|区域)(?:级|性)?(?:经济|金融|贸易|航运|科技创新|科创|产业|消费|海洋|文化|大|都|城市|影响力|的)+(?:中心|枢纽|城市)$|^.{0,6}(?:科创|科技创新)中心$|枢纽港$|^(?:国家|大学|高校|科技|产业|专业|工业|自由贸易|高校学院|城市|全国|国家全国)*(?:大学|医院|学院|社区|园区|校区|新城|孵化器|加速器|科技园|科学城|产业园|实验室|重点实验室)$|自贸试验区$|创新型城区$|自由贸易试验区$|会客厅$|大科学设施$|^[\u4e00-\u9fff]{0,4}(?:生命科学院|医学院)$/;

/** Where a name stands. */
export interface NameContext {
  /** In a list that ends in a word for its kind: 甲、乙等重点平台. */
  readonly isListed: boolean;
  /** Behind a verb that makes or raises it. */
  readonly isBuilt: boolean;
  /** Behind 的, or at the end of a list that shares its end: a description rather than a name. */
  readonly isAttributed: boolean;
  /** With a date or a cost of its own, so that it is one thing even if its name only ranks it. */
  readonly isDated?: boolean;
  /** The place that the plan is for, without the word for its rank. */
  readonly place?: string | null;
}

const PLACE_HEAD = /(?:园|岛|谷|港|城|湾|馆|滨江)$/;

/** Whether a phrase names one thing: by an owner, place or quoted name, or by what is left without words that any such name has. */
export function isProperName(
  name: string,
  { isListed, isBuilt, isAttributed, isDated = false, place = null }: NameContext,
): boolean {
  const plain = name.replace(/[“”]/g, '');
  if (NOT_ONE.test(plain) || AIM.test(name)) return false;
  const rest = plain
    .replace(COUNTRY, '')
    .replace(TELLING_HEAD, '')
    .replace(COMMON_HEAD, '')
    .replace(PLACE, '')
    .replace(/[（）]/g, '');
  const left = rest.replace(EMPTY_WORD, '').length;
  const isTelling = TELLING_HEAD.test(name);
  const topic = rest.replace(TOPIC_WORD, '').length;
  const body = BODY.exec(plain)?.[1]?.replace(EMPTY_WORD, '').replace(EVALUATIVE, '');
  const isOfPlace = (place !== null && plain.startsWith(place) && left >= place.length + 1) || (LOCAL.test(plain) && left >= 2);
  const isOwned = OWNER.test(name) || (body !== undefined && body.length >= 2) || isOfPlace;
  if (/(?:院|所)$/.test(plain) && !isTelling) return isOwned && (isListed || (isBuilt && plain.endsWith('院'))) && left >= 2;
  if (!isTelling && (/[和及]/.test(plain) || (!isOwned && /(?<!研发)与/.test(plain)))) return false;
  if (COUNTRY.test(plain) && left >= 2) return true;
  if (isOwned) return left >= 2 || isTelling || isListed || (rest.length >= 3 && !EVALUATIVE.test(plain));
  const evaluative = /(?:装置|观测网)$/.test(plain) && topic >= 2 ? -1 : plain.search(EVALUATIVE);
  if (evaluative !== -1 && isDated && isBuilt && topic >= 3) return true;
  if (evaluative !== -1 && !(isListed && plain.slice(0, evaluative).replace(TOPIC_WORD, '').length >= 2)) return false;
  if (isAttributed) return false;
  if (/(?:社区|服务港)$/.test(plain) && /人才|青年|科学家/.test(rest)) return true;
  if (isListed) return isTelling || PLACE_HEAD.test(plain) ? left >= 2 : left >= 3 && topic >= 1;
  if (isTelling) return topic >= 2 || left >= 6 || (left >= 2 && plain.endsWith('馆'));
  return isBuilt && (topic >= 3 || (topic >= 2 && left >= 4));
}

/** Verbs that a plan does to what it names, with the adverbs before them. */
const ADVERB =
  '全力|大力|积极|持续|深入|深化|加快|加速|着力|高标准|高水平|高质量|高水准|重点|稳步|有序|全面|进一步|充分|聚力|协同|共同|联合|纵深|系统|率先|超前|统筹|抓紧|扎实|探索|研究(?!院|所|中心|室|型)|合作|正式|基本|继续|不断|努力';
const VERB =
  '实施(?!细则|方案|意见)|建成投用|建成投产|建成|建好|建设好|建设|打造成为|打造|推动|推进|深化|做强做实|做大做强|做强|做优|建强|支持|发挥好|发挥|搭建|布局|设立|建立|组建|挂牌成立|成立|筹建|筹备|新建|改建|扩建|共建|创建|争创|升级|提标升级|提升|提高|优化|完善|' +
  '引进|引入|落地|揭牌|增强|壮大|攻坚|深耕|启动|续建|迁建|改造|开工|竣工|开放(?!式|区|型|创新)|启用|投用|用好|整合|谋划|规划|加快|加速|加强|强化|健全|激活|培育|开建|补强|试点|落成|建有|获批|创成|争取|申报|入选|升格|重组|拓展|配套|集聚(?!区|地|社区|带|中心)|汇聚|形成|引领带动|带动|放大|鼓励|引导|包括|涵盖';
const PREPOSITION =
  '位于|坐落于|地处|依托于|依托|围绕|聚焦于|聚焦|立足|通过|联动(?!创新|发展|区|平台|中心|示范)|以(?!色列|内|外|及|上|下)|将(?!军|来)|把|在(?!线|建|研|岸|孵)|(?<![自理])由|从(?!化)|(?<![方面])向(?!量)|(?<![华成作行])为|对接|对(?!撞|外|标|口)|是|连接|联结|贯通|串联|链接|承接|毗邻|借助|利用|联合(?!研究|创新|实验|研发|建设)|作为|成为|面向|瞄准|按照|其中|以及|提供|部署|参与|调整|走进|囊括|服务保障|保障|支撑|纳入|随着|牵头|攻克|研制|开展|服务(?=国家|全国|全省|全市|全区|全县)|(?:国内|全国|全市|全省|全区|国际)?(?:第一|首)[家个座批所]';
/** Characters that a verb or preposition may begin with: one look ahead spares most places the alternatives. */
const FIRST = [
  ...new Set(`${ADVERB}|${VERB}|${PREPOSITION}`.replace(/\(\?<?[!=][^)]*\)/g, '').match(/(?<=^|[|:?(])[\u4e00-\u9fff]/g)),
].join('');
const LEAD = new RegExp(
  `(?=[与${FIRST}])(?:^与|(?<=加强|深化|强化|推动|推进)与|(?:${ADVERB}|${VERB}|${PREPOSITION})*(?:${VERB}|${PREPOSITION})(?:了|出|起|好)?)`,
  'g',
);
const LEAD_PHRASE = new RegExp(`(?:${ADVERB}|${VERB})*(?:${VERB})(?:了|出|起)?$`);

/** The verbs and prepositions of a text that a name may follow. */
export const readLeads = (text: string): Range[] =>
  matchesOf(text, LEAD).map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** A name that does not tell by its form what it names, such as 大某智, rather than a topic. */
export const isShortName = (name: string): boolean =>
  /^[\u4e00-\u9fffA-Z“”]{2,}$/.test(name) &&
  !EVALUATIVE.test(name) &&
  !/(?:主体|企业|机构|高校|院所|人才|产业|领域|技术|行业|集团|公司|城市|高铁)$/.test(name) &&
  name.replace(TELLING_HEAD, '').replace(COMMON_HEAD, '').replace(TOPIC_WORD, '').length >= 1 &&
  !AIM.test(name);

/** Whether the words before a name say that the plan rests on it. */
export const reliesOn = (lead: string): boolean => /(?:依托于?|围绕|聚焦于?|以|贯通|立足|其中)$/.test(lead);

/** The verbs right before a name: 深化推动; null if it follows a preposition. */
export const verbBefore = (text: string): string | null => LEAD_PHRASE.exec(text)?.[0] ?? null;

const STATE =
  '改扩建|扩建|改建|迁建|整体搬迁|搬迁|升级改造|提质改造|上线试运行|上线|投运|通车|通航|开园|揭牌成立|揭牌|正式揭牌|建成投用|建成|投入使用|投入运行|投用|启动运行|组建运行|实体化运行|有序建设|启动建设|开工建设|加快建设|建设成效初显|规划建设|高质量发展|高质量运行|提质增效|扩容|品质|水平|高效运行|稳定发展|转型发展|转型升级|提质升级|改革发展|早日建成|正式运行|正式启用|开工|动工|竣工|启用|落成|落地|落户|成立|运行|建设(?!规划|方案|任务|机制|经验|世界)|发展(?!规划|方案)|功能建设|功能|能级|效能|作用|核心功能|品牌建设|提升|升级|布局|开发|' +
  '创建|深度融合|深化合作|组建';
/** What may stand right behind a name. */
const FOLLOWER = new RegExp(
  `^(?:$|，|等|的|并|（|(?:项目|工程)?(?:占地|总投资|投资|总建筑面积|建筑面积)|规划床位|规划面积|规划建设|设置床位|设床位|设计|全长|里程|跑道|一期|二期|\\d+[个座条家所]|(?:项目|工程|机构|核心平台|集聚优势|优势)?(?:${STATE})|(?:(?:19|20)\\d{2}|已|将|正|于|为|作为|开展|建立|打造|建设|创新运营|创新机制|创新模式|聚焦|围绕|参与|牵头|运营|提供|实现|成为|入选|成功|率先|承接|先行|基础上|导流|周边|部分|深度|项目|向|与|和|先导|成果|研制|推进|推动|布局|加快|深化|管理|功能型|筹建|概念|专业服务|范围|在|创新策源|核心|是|被|纳入|新|积极|支持|申报|全力|以))`,
);
export const canFollow = (stretch: string, rest: string): boolean =>
  FOLLOWER.test(stretch) && !/^(?:建设|发展)?(?:规划(?!床位|面积|建设)|方案|任务|机制|经验|城市)/.test(rest);

const EFFECT = /(?<=^(?![^，]*(?:实现|形成|产生|打造))[^，]{4,30})(?:作用|效应|功能|能级)$/;
const STATE_BEHIND = new RegExp(
  `^(?:等[^，。]{0,12}?|项目|机构)?((?:(?:(?:到|于|预计|计划|将)?(?:19|20)\\d{2}年(?:底|末|初|前|\\d{1,2}月)?)|已|正式|计划|预计|将|全面)*(?:${STATE})+)(?=$|并|的|、|，|运行|使用)`,
);
/** The state that the words behind a name or list of names tell: 揭牌成立, 建设. */
export const stateBehind = (text: string): string | null => EFFECT.exec(text)?.[0] ?? STATE_BEHIND.exec(text)?.[1] ?? null;

/** Kinds of facilities that close a list: …等重点区域, …等高水平研究机构. */
export const LIST_CLASS =
  /^等(?:$|的(?!铁路)|(?![^，。、]*(?:资源|领域|企业|通道))[^，。、]{0,14}?(?:区域|载体|机构|平台|设施|园区|片区|社区|项目|校区|基地|场所|学院|实验室|中心|院所|集群|建设))/;
/** Words that count or gather what follows, so that no single thing is named. */
export const GATHERED =
  /(?:各类|各|一批|一些|若干|多个|更多|系列|众多|有关|相关|符合条件|有条件|包括|等|(?:[\dN一二三四五六七八九十两]+|多)[家个所座批处条](?:原)?)(?:重点|高能级|国家级|市级)?$/;

/** What is said of one thing that is to be built. */
export const MEASURED =
  /^(?:项目|工程)?(?:，|（)?(?:估算|计划|规划|概算)?(?:总投资|投资|占地|总?建筑面积|规划床位|规划面积|设置床位|设床位|全长|里程|跑道)[^，。；]*\d/;
/** 甲、乙2个枢纽: a list that its count sums up. */
export const countBehind = (rest: string): number | null =>
  Number(/^(\d)[个座条家所](?=[\u4e00-\u9fff])/.exec(rest)?.[1]) || null;
