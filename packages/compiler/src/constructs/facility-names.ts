import { anyOf } from '../lex/any-of.js';
import { institutions } from '../lexicon/institutions.js';
import { COMMON_HEAD, TELLING_HEAD } from './facility-heads.js';

/** Evaluative and ranking words: a phrase with them describes a kind of thing (高能级实验室). */
export const EVALUATIVE = new RegExp(
  '宜业|宜居|高能级|高质量|高水平|高标准|高层次|高效|高度|高端化|一流|卓越|标杆|标志性|特色|专业化|专业性|市场化|国际化|多元|多层|多维|多功能|综合性(?!国家科学中心)|一体化|一站式|新型|优质|现代化|集约|规模化|统一|体系化|智能化|区域性|' +
    '世界级|国家级|(?<!城)市级|区级|省级|部级|各级|各类|各具|各种|多个|若干|一批|系列|更多|有条件|符合条件|全链条|全周期|全覆盖|低成本|大型|小型|自主(?!创新示范区)|先进适用|领先|开放式创新|具有|所需|相关|有关|上述|其他|同类|此类|共性|(?:儿童|青年|老年|人才|环境|生育)友好|理想|高性能|高标|国产化|头部|龙头|骨干|链主|领军|大企业|跨国公司|智慧化|大平台|产学研|两翼|全过程|规范化|美丽|和谐|活力|共享',
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
  '上市 创客 就业 高层次 品牌 天使 空港 海港 南北 蓝绿 生物医药 集成电路 人工智能 特殊 民用 航天 新材料 材料 ' +
  '机器人 汽车 装备 医药 医学 艺术 体育 半导体 海洋 文旅 跨国 药物 大学生 实习 引才 资金 服务业 现代 ' +
  '智能网联'
).split(' ');

const stripper = (words: readonly string[]): RegExp => new RegExp(anyOf(words), 'g');
const EMPTY_WORD = stripper(EMPTY);
const TOPIC_WORD = stripper([...EMPTY, ...TOPIC]);

/** Quoted words that are a slogan or a sort rather than a name. */
const SLOGAN =
  '智慧|零碳|近零碳|双碳|双创|无废|平急|平战|数字|数智|未来|绿色|低碳|互联网|一站|共享|园中|区中|楼上|两业|产学研|人工智能|AI|光储|城市|乡村|[一二三四五六七八九十两双多]';
/** Places and bodies that make a phrase the name of one thing. */
const KNOWN = anyOf(Object.keys(institutions).filter((name) => name.length >= 2));
const OWNER = new RegExp(
  `${KNOWN}|(?<=.)全国重点实验室|^(?![全本各园城一])[\\u4e00-\\u9fff]{2,3}[省市县](?=[\\u4e00-\\u9fff]{4})|中国(?=[\\u4e00-\\u9fff（])|·|“(?!${SLOGAN})[^”]{2,}”|[\\u4e00-\\u9fff]{2}(?<![思线铁公道网出回电一])路(?=[\\u4e00-\\u9fff]{2})`,
);
const BODY = /([\u4e00-\u9fff]{2,6})(?:大学(?!生)|集团|股份)/;
const PLACE = new RegExp(KNOWN, 'g');
const COUNTRY = /^(?:国家(?!级)|中国)/;
/** A body of the place itself: 市第一人民医院, 县职业技术学校; not 市级 or 区域. */
const LOCAL =
  /^[省市县区州旗](?![级属域内外场民政长委直值容区县市间块划位]|(?:科技|产业|重点|特色|示范|创新|大学|数据|公共资源)(?!.{4}))/;

/** Slogans, formulas and what the text points at rather than names. */
const AIM =
  /[+＋、]|^“[一二两三四五六七八九十][\u4e00-\u9fff]{1,2}[一二两三四五六七八九十多]|级以上|“[^”]*[-—][^”]*”|^“[^”]*的[^”]*”|^“[^”]{1,3}”$|[式型]”|十[一二三四五六七八九]五|本[市区]|我[市区]|[一二两三四五六七八九十]+[大个级]|为核心|高地|(?<!知识)(?:经济圈|城市群|都市圈|经济带|生态圈)|城乡|或|分钟|^(?:区|市|省|县|域|国)[内外]|基础设施$|战略枢纽|一网通办|一网统管|实验室基地$|(?<![高平同中])等(?![离级温])/;

/** Aims and kinds that end like a facility: 国际航运中心, 大学科技园, 创新高地. */
const NOT_ONE =
  /(?:国际|全球|世界|亚太|区域)(?:级|性)?(?:经济|金融|贸易|航运|科技创新|科创|产业|消费|海洋|文化|大|都|城市|影响力|的)+(?:中心|枢纽|城市)$|^.{0,6}(?:科创|科技创新)中心$|枢纽港$|^(?:国家|大学|高校|科技|产业|专业|工业|自由贸易|高校学院|城市|全国|国家全国)*(?:大学|医院|学院|社区|园区|校区|新城|孵化器|加速器|科技园|科学城|产业园|实验室|重点实验室)$|自贸试验区$|创新型城区$|自由贸易试验区$|^(?:中医|体育|图书|文化|博物|美术|展览|科技|档案|规划展示|城市规划)馆$|会客厅$|大科学设施$|^[\u4e00-\u9fff]{0,4}(?:生命科学院|医学院)$/;

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
  /** Named as that on which a plan rests: 依托某某, 以某某为核心. */
  readonly isRelied?: boolean;
  /** Right behind a verb that makes one thing: 组建某某, not 打造某某. */
  readonly isCreated?: boolean;
  /** The place that the plan is for, without the word for its rank. */
  readonly place?: string | null;
}

/** A rank alone names nothing, but it may stand before a name: 区级低空管控平台. */
const RANK = /^(?:国家级|省级|市级|区级|县级)/;
/** A river, road or old town that tells one project from others of its sort. */
const SITE = /^(?!沿|跨|江河|河湖|山海|入海|入河)[\u4e00-\u9fff]{1,4}(?:河|江|湖|溪|山|岭|国道\d*线?|省道\d*线?|大道|古城)/;
const PLACE_HEAD = /(?:走廊|园|岛|谷|港|城|湾|馆|滨江)$/;

/** Whether a phrase names one thing: by an owner, place or quoted name, or by what is left without words that any such name has. */
export function isProperName(
  name: string,
  { isListed, isBuilt, isAttributed, isDated = false, isRelied = false, isCreated = false, place = null }: NameContext,
): boolean {
  const plain = name.replace(/[“”]/g, '');
  if (NOT_ONE.test(plain) || AIM.test(name)) return false;
  if (/\d号线/.test(plain)) return isBuilt || isDated;
  const rest = plain
    .replace(COUNTRY, '')
    .replace(TELLING_HEAD.test(plain) ? TELLING_HEAD : COMMON_HEAD, '')
    .replace(PLACE, '')
    .replace(/[（）]/g, '');
  const left = rest.replace(EMPTY_WORD, '').length;
  const isTelling = TELLING_HEAD.test(name);
  const isPhase = /[一二三四五]期$/.test(plain);
  const topic = rest.replace(TOPIC_WORD, '').length;
  const body = BODY.exec(plain)?.[1]?.replace(EMPTY_WORD, '').replace(EVALUATIVE, '');
  const isOfPlace =
    (place !== null && plain.startsWith(place) && left >= place.length + 1) ||
    (LOCAL.test(plain) && (left >= 2 || (isTelling && isBuilt && plain.length >= 5)));
  const isOwned = OWNER.test(name) || (body !== undefined && body.length >= 2) || isOfPlace;
  if (/(?:院|所)$/.test(plain) && !isTelling) return isOwned && (isListed || (isBuilt && plain.endsWith('院'))) && left >= 2;
  if (!isTelling && (/[和及]/.test(plain) || (!isOwned && /(?<!研发)与/.test(plain)))) return false;
  if (COUNTRY.test(plain) && left >= 2) return true;
  const isPlace = PLACE_HEAD.test(plain);
  if (isOwned)
    return left >= 2 || isTelling || isListed || (rest.length >= 3 && !EVALUATIVE.test(plain)) || (isPlace && plain.length >= 4);
  const unranked = isBuilt && left >= 5 ? plain.replace(RANK, '') : plain;
  const evaluative = /(?:装置|观测网)$/.test(plain) && topic >= 2 ? -1 : unranked.search(EVALUATIVE);
  if (evaluative !== -1 && isDated && isBuilt && topic >= 3) return true;
  if (evaluative !== -1) {
    const before = unranked.slice(0, evaluative);
    if (!(isListed || isTelling) || /唯一|领域|行业/.test(before) || before.replace(TOPIC_WORD, '').length < 2) return false;
  }
  if (isAttributed) return false;
  if (/(?:社区|服务港)$/.test(plain) && /人才|青年|科学家/.test(rest)) return true;
  if (isListed)
    return isTelling || (isPlace && !plain.endsWith('走廊'))
      ? left >= 2
      : (left >= 3 && topic >= 1) || (left >= 4 && /(?:平台|中心|基地|站)$/.test(plain));
  if (isCreated && left >= 2 && /(?:研究院|研究所|学院)$/.test(plain)) return true;
  if (isPhase && left >= 2 && isBuilt) return true;
  if (isTelling) return topic >= 2 || left >= 6 || (left >= 2 && (isDated || plain.endsWith('馆')));
  if (/(?:项目|工程)$/.test(plain)) return (left >= 4 && isBuilt && isDated) || (left >= 3 && SITE.test(plain));
  if (isBuilt && topic >= 2 && (isPlace || isDated)) return true;
  if (isCreated && left >= 4) return true;
  return (isBuilt || (isRelied && !/(?:岛|片区|核心区|铁路)$/.test(plain))) && (topic >= 3 || (topic >= 2 && left >= 4));
}

/** A name that does not tell by its form what it names, such as 大某智, rather than a topic. */
export const isShortName = (name: string): boolean =>
  /^[\u4e00-\u9fffA-Z“”]{2,}$/.test(name) &&
  !EVALUATIVE.test(name) &&
  !/(?:主体|企业|机构|高校|院所|人才|产业|领域|技术|行业|集团|公司|城市|高铁)$/.test(name) &&
  name.replace(TELLING_HEAD, '').replace(COMMON_HEAD, '').replace(TOPIC_WORD, '').length >= 1 &&
  !AIM.test(name);
