/** Powers of ten that stand before a unit: 4万人, 1万亿元. */
export const SCALES: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  万: 1e4,
  千: 1e3,
  百: 1e2,
};

// prettier-ignore
const MONEY = ['元人民币', '人民币', '美元', '欧元', '港元', '日元', '元'];
// prettier-ignore
const MEASURES = [
  '平方公里', '平方千米', '平方米', '公顷', '亩', '立方米', '公里', '千米', '海里', '毫米', '微米', '纳米', '厘米', '米', '克标准煤', '吨标准煤', '吨标煤', '标准煤',
  '吨', '千克', '公斤', '斤', '毫克', '微克', '克', '升', '千瓦时', '兆瓦时', '吉瓦时', '千瓦', '兆瓦', '吉瓦', '瓦', 'Wh/kg', 'kWh', 'GWh', 'MWh', 'GW', 'MW', 'kW', '拍瓦', '皮秒',
  '伏', '赫兹', 'EFLOPS', 'PFLOPS', 'TFLOPS', 'EFlops', 'PFlops', 'TFlops', 'ZB', 'EB', 'PB', 'TB', 'GB', 'Gbps', 'Mbps',
  '标准箱', '标箱', 'TEU', '个百分点', '百分点', '㎡', 'm²', 'm³', 'km', 'kVA', 'MVA', 'kV', '伏安', '万路', '平米', '载重吨', '%', '‰', '倍', '成', '度', '℃', '分贝', '英寸', 'nm', 'μm',
];
// prettier-ignore
const COUNTERS = [
  '人次', '人年', '人（个）', '人（家）', '人', '名', '位', '户次', '户', '家次', '家（个）', '家', '个（家）', '个（项）', '个', '件', '项（个）', '项', '种',
  '类', '批', '套', '间', '栋', '幢', '座', '条', '架次', '架', '班次', '班', '列次', '列', '辆次', '辆', '艘次', '艘', '台（套）', '台套', '台', '部',
  '支', '只', '枚', '颗', '头', '株', '棵', '场次', '场', '届', '所', '处', '片', '块', '张床位', '张', '床', '册次', '册', '本', '篇', '门', '课时',
  '款', '例', '份', '单', '宗', '起', '笔', '站点', '道', '根', '桩', '盏', '口', '对', '组', '团', '支队伍', '词条', '工位', '床位', '席', '分',
  '期', '艘', '航次', '趟', '幅', '学时', '次', '袋', '客', '羽', '尾', '瓶', '盒', '箱', '车位', '泊位', '标台', '亩次', '人公里', '吨公里', '机架', '架', '位',
];
// prettier-ignore
const TIMES = ['个工作日', '工作日', '个月', '小时', '分钟', '秒钟', '毫秒', '微秒', '秒', '周岁', '岁', '周年', '年', '月', '日', '天', '周'];

const byLength = (units: readonly string[]): string =>
  [...units]
    .sort((a, b) => b.length - a.length)
    .map((unit) => unit.replace(/[()/.]/g, '\\$&'))
    .join('|');

const SCALE = Object.keys(SCALES).join('|');

const PLAIN = byLength([...MONEY, ...MEASURES, ...COUNTERS, ...TIMES]);
const PER = byLength([...MEASURES, ...COUNTERS, ...TIMES]);
/** A unit may be thousands of combinations, and one pattern for all of them takes longer to compile than a plan to read. */
const PLAIN_AT = new RegExp(`${PLAIN}|P(?=算力|以上|[，。；、）]|$)`, 'y');
const SCALED_AT = new RegExp(`(?:${SCALE})(?:${PLAIN})`, 'y');
const PER_AT = new RegExp(`/(?:${PER}|(?:${SCALE})(?:${PER})?)`, 'y');

/** Length of what a sticky pattern matches at a position. */
export function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/**
 * The unit at a position, with its scale and a "per" part: 万平方米, 件/万人, 微克/立方米; empty if there is none. A whole unit
 * comes before a scale with a unit, or else 千瓦时 would be a thousand 瓦.
 */
export function unitAt(text: string, at: number): string {
  const length = lengthAt(PLAIN_AT, text, at) || lengthAt(SCALED_AT, text, at);
  const per = length > 0 && text[at + length] === '/' ? lengthAt(PER_AT, text, at + length) : 0;
  return text.slice(at, at + length + per);
}

/** Whether a text is a unit and nothing else. */
export const isUnit = (text: string): boolean => text !== '' && unitAt(text, 0) === text;

/** Source of a pattern for a bare scale, where the unit is left out: 突破2万亿. */
export const BARE_SCALE = `(?:${SCALE})`;

const isOneOf = (units: readonly string[]): ((unit: string) => boolean) => {
  const pattern = new RegExp(`^(?:${SCALE})?(?:${byLength(units)})$`);
  return (unit) => pattern.test(unit);
};

export const isMoney = isOneOf(MONEY);
export const isTime = isOneOf(TIMES);
/** Whether a unit counts things or people, so that what is counted may follow it: 7个…社区. */
export const isCounter = isOneOf(COUNTERS);

/** Factor of a unit's scale: 10,000 for 万人, 1 for 家. */
export function scaleOf(unit: string): number {
  const scale = Object.keys(SCALES).find((prefix) => unit.startsWith(prefix));
  return scale === undefined ? 1 : (SCALES[scale] as number);
}
