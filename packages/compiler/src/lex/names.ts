import type { Range } from './clauses.js';

/** Verbs that stand before what is counted: 建成…社区, 培育孵化…企业. Longest first. */
const VERBS = [
  '建成投用', '建成投产', '新建成', '建成', '新建', '改建', '扩建', '改造', '建设', '打造', '培育孵化', '培育壮大', '引进培育', '引进培养', '引育', '培育', '培养', '引进', '导入',
  '集聚', '汇聚', '吸引', '发展壮大', '发展', '新增', '参与建设', '参与', '布局', '举办', '开展', '形成', '推动', '支持', '鼓励', '引导', '落地', '赋能', '提供', '投入', '安排', '筹措',
  '评选资助', '评选', '资助', '认定', '创建', '争创', '创成', '建立', '搭建', '设立', '组建', '开发', '推出', '发布', '完成', '实施', '入库', '获得', '获评', '获批', '获', '拥有', '突破', '实现',
  '覆盖', '孵化', '治理', '解决', '除险加固', '新备案', '新认定', '新引进', '新培育', '新设立', '备案', '申报', '出台', '更新', '配备', '配置', '供应', '推广应用', '推广', '遴选', '选树', '选派', '入选',
  '招引', '储备', '制定', '制修订', '主导', '承担', '攻克', '选拔', '造就', '培养造就', '给予', '取得', '完善', '优化', '扩大', '增加', '提升', '加强', '加快', '推进', '促进', '确保', '带动', '撬动', '诞生',
  '召开', '包括', '其中包括', '涵盖', '达成', '签约', '引入', '聚集', '壮大', '做强', '做大', '新培养', '帮扶', '扶持', '解决', '建有', '设有', '现有', '已有', '共有', '落户', '入驻', '助力', '力促', '建强',
].sort((a, b) => b.length - a.length);
const VERB = VERBS.join('|');

const LEAD_WORDS = '约(?=占)|全[区市县省](?=[\\u4e00-\\u9fff“]{4})|[我本][区市县省]|聚焦于|聚焦|围绕|瞄准|按照|其中|以及|并且|并|且|同时|此外|另|还|将|再|已经|已|力争|争取|预计|预期|计划|努力|确保|有望|基本|年末|每年|每半年|每季度|每月|全年|年度|当年|总体上|届时|逐步|持续|大力|积极|进一步|充分|全面|加快|累计|合计|总计|共计|共|和|与|及|或|、|到|至|为|使|对|由|从|把|将|等';
const LEAD = new RegExp(`^(?:${LEAD_WORDS})`);
const LEAD_VERB = new RegExp(`^(?:${VERB})(?!率|额|量|数|值|度|率达|规模|能力|水平|面积|里程|中心|基金|平台|企业|载体|器|产业|经济|机构|业)`);
const TAIL = new RegExp(
  '(?:等[\\dN一二三四五六七八九十]*[个大项类种])$|(?:力争|争取|计划|预计|累计|总计|合计|共计|原则上)$|(?:总数|数量)?(?:要|均|都|约|将|可|力争|争取|计划|预计|已|累计|总计|合计|共计|共|再|各)*' +
    '(?:发展到|增长到|增长至|增长|提高到|提高至|提高|提升到|提升至|提升|扩大到|扩大至|扩容至|拓展至|增加到|增加至|增加|增至|上升到|上升至|上升|下降到|下降至|下降|降低到|降低至|降低|降至|降到|压减至|减少到|减少至|减少|缩短至|缩短到|拉大到|缩小到|调整为|压减至|优化至|优化到|压缩至|压缩到|保持在|稳定在|维持在|控制在|提前到|延长到|突破到|达成|达到|达|保持|实现|完成|突破|超过|占比|不少于|不低于|为|是|至|到|有|占|近|超)$',
);
const TIME_AT_END = /(?:[从由](?:原来|原先)?的?)$|(?:比|较|从|由)(?:(?:19|20)\d{2}年|上年|去年)(?:末|底)?(?:的)?$|(?:每年|年均|累计)*(?:安排|投入|提供|给予)$/;
const PLACE = /^在[^，]{2,40}?(?:领域|方面|行业|地区|等地|范围内)/;
const VERB_AT_END = new RegExp(`(?:${VERB})(?:了)?$`);
const NOUN_STOP = /[，。；：！？（]|(?:进行|予以|给予)(?=.)|(?:和|与|及|以及|并|且|或|、)(?=[^，。；、]{0,8}\d|一批|若干|一系列)/;
/** A name that carries a measure keeps its verb: 单位能耗下降, 年均增长. */
const CHANGE_TAIL = /(?:年均)?(?:增长|提高|提升|增加|上升|下降|降低|减少|压减|缩短)(?:率|幅度)?$/;

/** A name found beside a quantity. */
export interface FoundName extends Range {
  /** Words taken off it that say how the figure counts. */
  readonly cumulative: boolean | null;
}

interface NameRequest {
  readonly norm: string;
  /** The clause, or the part of it behind the quantity before. */
  readonly from: number;
  readonly to: number;
  /** The quantity with its comparators. */
  readonly quantity: Range;
  /** Whether what is counted may follow the quantity. */
  readonly countsWhatFollows: boolean;
}

function cumulativeOf(text: string): boolean | null {
  if (/累计|合计|总计|共计/.test(text)) return true;
  return /新增|新建|新引进|新备案|新认定|新培育|净增|年均|每年/.test(text) ? false : null;
}

/** Takes words off the start of a name that do not name anything. */
function stripLead(norm: string, start: number, end: number, protectedFrom: number): number {
  for (let changed = true; changed && start < end; ) {
    changed = false;
    const rest = norm.slice(start, end);
    const time = /^(?:(?:到|至|截至|截止|力争|争取|展望|面向)*(?:19|20)\d{2}年(?:底|末|前|度|内|上半年|下半年)?|(?:未来)?[一二三四五六七八九十\d]{1,2}年(?:内|间)?|[“"]十[一二三四五六七八九]五[”"](?:期间|时期|末|以来)?)/.exec(rest);
    const lead = time ?? PLACE.exec(rest) ?? LEAD.exec(rest) ?? LEAD_VERB.exec(rest) ?? /^[为向](?:[^，]{2,8})(?=提供)/.exec(rest);
    if (lead && lead[0].length > 0 && start + lead[0].length <= protectedFrom) {
      start += lead[0].length;
      changed = true;
    }
  }
  return start;
}

function stripTail(norm: string, start: number, end: number): number {
  for (;;) {
    const text = norm.slice(start, end);
    if (CHANGE_TAIL.test(text) && !/(?:到|至)$/.test(text) && text.replace(CHANGE_TAIL, '').length >= 2) return end;
    const match = TIME_AT_END.exec(text) ?? TAIL.exec(text);
    if (!match || match[0] === '' || match[0].length === text.length) return end;
    end -= match[0].length;
  }
}

/** Whether words before a quantity say only when and how it is reached (2026年达到), so that it goes on with the name before. */
export function namesNothing(left: string): boolean {
  const rest = left.replace(/^(?:其中|，)*/, '').replace(/(?:19|20)\d{2}年(?:底|末)?的?/g, '');
  const start = stripLead(rest, 0, rest.length, rest.length);
  return left.length > 0 && stripTail(`－${rest.slice(start)}`, 0, rest.length - start + 1) <= 1;
}

/** The name of what a quantity measures or counts: to its left, else what follows its unit. */
export function findName(request: NameRequest): FoundName | null {
  const { norm, to, quantity, countsWhatFollows } = request;
  let { from } = request;
  while (from < quantity.start && /[）)]/.test(norm[from] as string)) from++;
  const left = norm.slice(from, quantity.start);
  const cumulative = cumulativeOf(left);
  const right = countsWhatFollows ? nameBehind(norm, quantity.end, to, cumulative) : null;
  let end = quantity.start;
  while (end > from && /[ 的约近“"（]/.test(norm[end - 1] as string)) end--;
  const endsInVerb = VERB_AT_END.test(norm.slice(from, end).replace(/(?:力争|争取|约|近|超|超过)$/, ''));
  const isListed = /[和与及、等]$/.test(norm.slice(from, end));
  if (!((endsInVerb || isListed) && right)) {
    end = stripTail(norm, from, end);
    const start = stripLead(norm, from, end, end);
    const name = norm.slice(start, end);
    if (name.length >= 2 && /[\u4e00-\u9fffA-Za-z]{2}/.test(name) && !/^(?:排名|位列|位居|居)/.test(name)) return { start, end, cumulative };
  }
  return right;
}

/** What is counted where it follows the unit: 7个标杆性社区. */
function nameBehind(norm: string, from: number, to: number, cumulative: boolean | null): FoundName | null {
  let start = from;
  while (start < to && /[ 的]/.test(norm[start] as string)) start++;
  start += /^\d+周?岁(?:以下|以上)(?:的)?/.exec(norm.slice(start, to))?.[0].length ?? 0;
  const rest = norm.slice(start, to);
  const listed = /^(?:[^，。；：！？、\d]*(?:化|型|性|级|式)、)+[^，。；：！？、\d]+/.exec(rest)?.[0] ?? /^[^，。；：！？\d]*、[^，。；：！？\d]*(?:等|各类)[^，。；：！？、\d]{2,20}/.exec(rest)?.[0];
  const length = listed?.length ?? nounLength(rest);
  return length >= 2 ? { start, end: start + length, cumulative } : null;
}

function nounLength(rest: string): number {
  const stop = rest.search(NOUN_STOP);
  const noun = stop === -1 ? rest : rest.slice(0, stop);
  const comma = noun.indexOf('、');
  // 、 parts the attributes of one noun (能够…、发展…的人才), or else ends the first of several nouns.
  return comma === -1 || /的[^的、]{2,}$/.test(noun.slice(comma)) ? noun.length : comma;
}
