import type { DiagnosticCode } from '../diagnostics.js';
import type { Quantity } from '../lex/quantities.js';
import { isCounter, isMoney, isTime } from '../lex/units.js';

/** What a number is that measures nothing. */
export type NumberClass = Extract<DiagnosticCode, `number-${string}`>;

/** Plain words for a class, for the diagnostic. */
export const NUMBER_CLASS_MESSAGES: Readonly<Record<NumberClass, string>> = {
  'number-date': 'A date or year, not a quantity.',
  'number-ordinal': 'An ordinal or a heading number, not a quantity.',
  'number-name': 'Part of a name or set phrase, not a quantity.',
  'number-reference': 'A reference to a document, not a quantity.',
  'number-age': 'An age limit, not an indicator.',
  'number-duration': 'A span of time, not an indicator.',
  'number-contact': 'An address or telephone number, not a quantity.',
  'number-payment': 'A payment or rate per case, not an indicator.',
  'number-unread': 'Not understood: no record was made of this number.',
};

const TECHNICAL = /^(?:拍瓦|皮秒|纳米|微米|毫米|英寸|nm|μm|[千万]?伏|kV|赫兹|度|分|℃)$/;
/** A rating that tells which kind of machine follows: 1.5兆瓦风电机组. */
const RATING = /^(?:[千兆吉]瓦|kW|MW|GW|千伏安|kVA|MVA|米|毫米|吨)(?:级)?$/;

/** Whether `[start, end)` lies between quotation marks, or in a title between 《》. */
function isQuoted(norm: string, start: number, end: number): boolean {
  for (const [open, close, most] of [
    ['“', '”', 14],
    ['《', '》', 80],
    ['‘', '’', 14],
  ] as const) {
    // A long paragraph is not searched beyond what a pair of marks may hold.
    const before = norm.slice(Math.max(0, start - most), start + 1);
    const [from, to] = [before.lastIndexOf(open), norm.slice(end, end + most).indexOf(close)];
    if (from === -1 || to === -1) continue;
    const length = before.length - 1 - from + (end - start) + to;
    if (length <= most && !before.slice(from, -1).includes(close)) return true;
  }
  return false;
}

/** What one applicant gets or pays: 最高500万元, 每亩150元, 按金额50%给予配套. */
function isPayment(norm: string, { start, numberStart, end, unit }: Quantity): boolean {
  if (unit === null || !(isMoney(unit) || unit === '%')) return false;
  const before = norm.slice(Math.max(0, start - 16), numberStart);
  if (unit === '%')
    return /(?:按|减按|金额|额度)(?:的|不超过|最高)*$/.test(before) && !/(?:总金额|交易金额|合同金额)/.test(before);
  return (
    /(?:每[^，。；年]{1,5}|单个[^，。；]{1,6}|最高(?:不超过)?|(?:给予[^，。；]{0,14}|一次性)(?:奖励|补助|补贴|资助))$/.test(
      before,
    ) ||
    /(?:每[^，。；年\d]{1,5}|最高(?:不超过)?)(?:\d[\d.]*[万亿]?元[、和])+$/.test(
      norm.slice(Math.max(0, start - 40), numberStart),
    ) ||
    /(?:每[^，。；年\d]{1,6}(?:补贴|补助|奖励|资助)|单个[^，。；]{1,8}额度)(?:不超过|最高|为|达)*$/.test(before) ||
    /^(?:\/|的?(?:一次性)?(?:奖励|补助|补贴|资助|标准(?!厂房)|奖金))/.test(norm.slice(end, end + 8))
  );
}

/** A small count in Chinese numerals stands behind what it counts: 企业技术中心四家, and not 四大中心 or 三个方面. */
const isChineseCount = (norm: string, { start, end, unit }: Quantity): boolean =>
  /^(?:家|个|项|件|名|人|所|座|条|台|套|处)$/.test(unit ?? '') &&
  /^(?:$|[，。；、])/.test(norm.slice(end)) &&
  /[\u4e00-\u9fff]{4}$/.test(norm.slice(0, start)) &&
  !/(?:聚焦|分为|坚持|做到|围绕|共)$/.test(norm.slice(0, start));

/** Why a quantity is no indicator, whatever stands around it; `null` if it may be one. */
export function classOfQuantity(norm: string, quantity: Quantity): NumberClass | null {
  const { numberStart, start, end, unit } = quantity;
  const before = norm.slice(Math.max(0, numberStart - 6), numberStart);
  const after = norm.slice(end, end + 6);
  if (/[第前]$/.test(before)) return 'number-ordinal';
  if (unit !== null && isPayment(norm, quantity)) return 'number-payment';
  if (isQuoted(norm, numberStart, end)) return 'number-name';
  if (unit === '岁' || unit === '周岁') {
    return /(?:寿命|平均年龄)[^，。；]{0,8}$/.test(norm.slice(Math.max(0, start - 14), start)) ? null : 'number-age';
  }
  if (unit === '年' && /年限[^，。；]{0,8}$/.test(norm.slice(Math.max(0, start - 14), start))) return null;
  if (unit === '年' || unit === '月' || unit === '日')
    return unit === '年' && !/^\d{4}/.test(norm.slice(numberStart)) ? 'number-duration' : 'number-date';
  if (unit !== null && isTime(unit)) {
    const isTarget =
      /(?:周期|时限|办理|审批|缩短|压缩|压减|控制|降至|降到|不超过|平均|时间|时长|时延|延时|以内)[^，。；]{0,6}$/.test(
        norm.slice(Math.max(0, start - 12), numberStart),
      );
    // 由22个月压减至7个月: what there was.
    if (/[从由]$/.test(before) && /^(?:压减|压缩|缩短|减少|下降|降)/.test(after)) return null;
    return isTarget ? null : 'number-duration';
  }
  if (unit !== null && TECHNICAL.test(unit) && !/(?:满意度|得分|评分|评价)/.test(norm.slice(Math.max(0, start - 12), start)))
    return 'number-name';
  // 600米以下空域: a measure that describes what follows it.
  if (
    unit !== null &&
    !isCounter(unit) &&
    !isMoney(unit) &&
    unit !== '%' &&
    /(?:以上|以下|以内)$/.test(norm.slice(0, end)) &&
    /^[\u4e00-\u9fff]/.test(after)
  )
    return 'number-name';
  // 公交站点500米覆盖率, 3500米以深: a reach that describes what follows it.
  if (unit !== null && /^(?:米|公里|千米)$/.test(unit) && /^(?:半径|范围|覆盖|服务|可达|以深|高度|空域)/.test(after))
    return 'number-name';
  // 3个30亿规模的集群: the size of each, which belongs to their count.
  if (/^[百千万亿]*元?$/.test(unit ?? '-') && /(?:\d|[NX]|多|数)[个家]$/.test(before) && /^(?:元)?(?:规模|体量)/.test(after))
    return 'number-name';
  if (
    unit !== null &&
    RATING.test(unit) &&
    /^级?[\u4e00-\u9fff]{2}/.test(after) &&
    /(?:突破|研制|攻克|掌握|开发)$/.test(norm.slice(Math.max(0, start - 8), numberStart))
  )
    return 'number-name';
  // 全年运量超过1万架次的，每架次补贴…: the condition of a payment.
  if (
    /^的(?:[，；]|[\u4e00-\u9fff]{2,8}(?:企业|单位|机构|项目|个人|团队)?，?(?:一次性)?(?:给予|奖励|补贴|补助|每|按|最高))/.test(
      norm.slice(end, end + 20),
    ) &&
    quantity.op !== '='
  )
    return 'number-payment';
  // 一期, 3期工程: which one of several, unless sessions are counted.
  if (unit === '期' && (quantity.isChinese || (quantity.op === '=' && !/^(?:$|[，。；、）])/.test(after)))) return 'number-name';
  if (unit === '条' && before.endsWith('新政')) return 'number-name';
  if (unit === '类' && /^(?:新药|创新药|医疗器械|水|地区)/.test(after)) return 'number-name';
  if (after.startsWith('级') || /^(?:强|后|制|式|型)/.test(after)) return 'number-name';
  if (before.endsWith('等') && /^(?:重点|主要|大)?(?:领域|方面|环节|维度|部分|方向|板块|类别|功能区|细分)/.test(after))
    return 'number-name';
  if (
    quantity.isChinese &&
    quantity.op === '=' &&
    unit !== null &&
    unit !== '%' &&
    unit !== '成' &&
    unit !== '倍' &&
    (quantity.value ?? 0) < 100 &&
    !isChineseCount(norm, quantity)
  )
    return 'number-name';
  return null;
}

/** What a bare number is that no quantity covers, by what stands around it. */
export function classOfNumber(norm: string, start: number, end: number): NumberClass {
  const before = norm.slice(Math.max(0, start - 12), start);
  const after = norm.slice(end, end + 8);
  const digits = norm.slice(start, end);
  if (/^\s*(?:年|月|日|年代|世纪)/.test(after) || (/^(?:19|20)\d{2}$/.test(digits) && /^(?:[-~至]|国土|版|届|）|$)/.test(after)))
    return 'number-date';
  if (/(?:19|20)\d{2}年?[-~至]$/.test(before)) return 'number-date';
  if (/每\s*$/.test(before)) return 'number-name';
  if (/[〔［[„（]$/.test(before) && /^[〕］\]‟）]/.test(after)) return 'number-reference';
  if (/^号(?![^，。；、]{0,4}(?:线|楼|口))/.test(after) && /[〕］\]‟）]$/.test(before)) return 'number-reference';
  if (/(?:表|图|附件|专栏|附表|图表) ?$/.test(before)) return 'number-reference';
  if (before.endsWith('第') || /^[、.．）]/.test(after) || /^[条款章节]/.test(after)) return 'number-ordinal';
  if (
    /(?:电话|传真|邮编|热线|热线电话|路|弄|室|楼|号线)[:： ]?[（）\d-]*$/.test(before) ||
    /^）?\d{7,8}(?!\d)/.test(after) ||
    /^(?:1[12]\d{3}|9[56]\d{3,4})$/.test(digits) ||
    /^(?:路|弄|室|楼|热线)/.test(after)
  )
    return 'number-contact';
  if (/[“][^”]{0,6}$/.test(before) && /^[^“]{0,8}”/.test(after)) return 'number-name';
  if (/^(?:大|号|所|强|线|期|级|版|基地)/.test(after)) return 'number-name';
  if (/^\s*[A-Za-z+&/-]/.test(after) || /[A-Za-z+&/.-]\s*$/.test(before)) return 'number-name';
  if (isQuoted(norm, start, end) || /^[∶:：]\d/.test(after) || /\d[∶:：]$/.test(before)) return 'number-name';
  if (after.startsWith('岁')) return 'number-age';
  if (/^(?:个?月|天|周|小时|分钟|秒|日)/.test(after)) return 'number-duration';
  return 'number-unread';
}
