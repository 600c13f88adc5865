import { matchesOf } from '../lex/matches.js';
import { parseChineseNumeral } from '../lex/numerals.js';
import type { Range } from '../lex/clauses.js';

/** Verbs that a plan does to what it names, with the adverbs before them. */
const ADVERB =
  '全力|大力|积极|持续|深入|深化|加快|加速(?!器)|着力|高标准|高水平|高质量|高水准|重点|稳步|有序|全面|进一步|充分|聚力|协同|共同|联合|纵深|系统|率先|超前|统筹|抓紧|扎实|探索|研究(?!院|所|中心|室|型)|合作|正式|基本|继续|不断|努力|相继|陆续|先后|顺利|同步|高水准|高起点|高效|精心|用心';
const VERB =
  '实施(?!细则|方案|意见)|建成投用|建成投产|建成|建好|建设好|建设|打造成为|打造|推动|推进|深化|做强做实|做大做强|做强|做优|建强|支持|发挥好|发挥|搭建|布局|设立|建立|组建|挂牌成立|成立|筹建|筹备|新建|改建|扩建|共建|创建|争创|(?<!提质|扩能|转型|优化)升级|提标升级|提升|提高|优化|完善|' +
  '引进|引入|落地|揭牌|增强|壮大|攻坚|深耕|启动|续建(?!工程|项目)|迁建(?!工程|项目)|(?<!快速化)改造(?!工程|项目)|开工|竣工|开放(?!式|区|型|创新)|启用|投用|用好|整合|谋划|规划|加快|加速(?!器)|加强|强化|健全|激活|培育|开建|补强|试点|落成|建有|获批|创成|争取|申报|入选|升格|重组|拓展|配套|集聚(?!区|地|社区|带|中心)|汇聚|构建|(?<![\u4e00-\u9fff])开发(?!区|者|商)|预研|完成|兴建|修建|创办|开办|运营好|增设|布设|办好|建好|盘活|擦亮|做实|做精|承建|申建|改扩建(?!工程|项目)|形成|引领带动|带动|放大|鼓励|引导|包括|涵盖';
const PREPOSITION =
  '位于|坐落于|地处|依托于|依托|围绕|聚焦于|聚焦|立足|通过|联动(?!创新|发展|区|平台|中心|示范)|以(?!色列|内|外|及|上(?!海)|下)|将(?!军|来)|把|在(?!线|建|研|岸|孵)|(?<![自理])由|从(?!化)|(?<![方面])向(?!量)|(?<![华成作行])为|对接|对(?!撞|外|标|口)|是|连接(?!线)|联结|贯通|串联|链接|承接|毗邻|借助|(?<!捕集|综合|循环)利用|联合(?!研究|创新|实验|研发|建设)|作为|成为|面向|瞄准|按照|其中|以及|提供|部署|参与|调整|走进|囊括|服务保障|保障|支撑|纳入|随着|牵头|攻克|研制|开展|服务(?=国家|全国|全省|全市|全区|全县)|(?:国内|全国|全市|全省|全区|国际)?(?:第一|首)[家个座批所]';
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

/** Whether the words before a name say that the plan rests on it. */
export const reliesOn = (lead: string): boolean =>
  /(?:依托于?|围绕|聚焦于?|以|贯通|立足|其中|连接|联结|联动|串联|链接)$/.test(lead);

/** The verbs right before a name: 深化推动; null if it follows a preposition. */
export const verbBefore = (text: string): string | null => LEAD_PHRASE.exec(text)?.[0] ?? null;

const STATE =
  '(?:相继|陆续|先后|顺利|全部|如期)?(?:揭牌成立|揭牌|建成投用|建成|投用|投运|启用|落成|落地|落户|成立)|[\u4e00-\u9fff]{1,3}化改造|前期工作|立项|扩区升级|扩区|升位扩容|前期研究|错位发展|联动发展|提质扩容|提质升级|扩能升级|扩能|实体化运行|建设运营|运营|优化重组|招生|改扩建|扩建|改建|迁建|整体搬迁|搬迁|升级改造|提质改造|上线试运行|上线|投运|通车|通航|开园|揭牌成立|揭牌|正式揭牌|建成投用|建成|投入使用|投入运行|投用|启动运行|组建运行|实体化运行|有序建设|启动建设|开工建设|加快建设|建设成效初显|规划建设|高质量发展|高质量运行|提质增效|扩容|品质|水平|高效运行|稳定发展|转型发展|转型升级|提质升级|改革发展|早日建成|正式运行|正式启用|开工|动工|竣工|启用|落成|落地|落户|成立|运行|建设(?!规划|方案|任务|机制|经验|世界)|发展(?!规划|方案)|功能建设|功能|能级|效能|作用|核心功能|品牌建设|提升|升级|布局|开发|' +
  '创建|深度融合|深化合作|组建';
/** What may stand right behind a name. */
const FOLLOWER = new RegExp(
  `^(?:$|，|等|的|并|（|(?:项目|工程)?(?:占地|总投资|投资|总建筑面积|建筑面积)|规划床位|规划面积|规划用地|规划建设|设置床位|设床位|设计|全长|里程|跑道|年捕集|年处理|开放测试|相继|陆续|先后|落户|一期|二期|\\d+[个座条家所]|(?:项目|工程|机构|核心平台|集聚优势|优势)?(?:${STATE})|(?:(?:19|20)\\d{2}|已|将|正|于|为|作为|开展|建立|打造|建设|创新运营|创新机制|创新模式|聚焦|围绕|参与|牵头|运营|提供|实现|成为|入选|成功|率先|承接|先行|基础上|导流|周边|部分|深度|项目|向|与|和|先导|成果|研制|推进|推动|布局|加快|深化|管理|功能型|筹建|概念|专业服务|范围|在|创新策源|核心|是|被|纳入|新|积极|支持|申报|全力|以))`,
);
export const canFollow = (stretch: string, rest: string): boolean =>
  FOLLOWER.test(stretch) && !/^(?:建设|发展)?(?:规划(?!床位|面积|建设)|方案|任务|机制|经验|城市)/.test(rest);

const EFFECT = /(?<=^(?![^，]*(?:实现|形成|产生|打造))[^，]{4,30})(?:作用|效应|功能|能级)$/;
const STATE_BEHIND = new RegExp(
  `^(?:等[^，。]{0,12}?|项目|机构)?((?:(?:(?:到|于|预计|计划|将)?(?:19|20)\\d{2}年(?:底|末|初|前|\\d{1,2}月)?)|已|正式|计划|预计|将|全面)*(?:${STATE})+)(?=$|并|的|、|，|和|运行|使用)`,
);
/** The state that the words behind a name or list of names tell: 揭牌成立, 建设. */
export const stateBehind = (text: string): string | null => EFFECT.exec(text)?.[0] ?? STATE_BEHIND.exec(text)?.[1] ?? null;

/** Kinds of facilities that close a list: …等重点区域, …等高水平研究机构. */
export const LIST_CLASS =
  /^等(?:$|的(?!铁路)|(?![^，。、]*(?:资源|领域|企业|通道))[^，。、]{0,14}?(?:区域|载体|机构|平台|设施|园区|片区|社区|项目|校区|基地|场所|学院|实验室|中心|院所|集群|建设))/;
/** Words that count or gather what follows, so that no single thing is named. */
export const GATHERED =
  /(?:各类|各|一批|一些|若干|多个|更多|系列|众多|有关|相关|符合条件|有条件|包括|等|(?:(?<!第)[\dN一二三四五六七八九十两]+|多)[家个所座批处条](?:原)?)(?:重点|高能级|国家级|市级)?$/;

/** What is said of one thing that is to be built. */
export const MEASURED =
  /^(?:项目|工程)?(?:，|（)?(?:估算|计划|规划|概算)?(?:总投资|投资|占地|总?建筑面积|规划床位|规划面积|设置床位|设床位|全长|里程|跑道)[^，。；]*\d/;
/** 甲、乙2个枢纽: a list that its count sums up. */
export function countBehind(rest: string): number | null {
  const count = /^([\d两二三四五六七八九])[个座条家所](?=[\u4e00-\u9fff])/.exec(rest)?.[1];
  return count === undefined ? null : (parseChineseNumeral(count) ?? Number(count));
}
