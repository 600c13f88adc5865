import type { Item } from './facility-items.js';

/** Ends that a list of fields may share: 筹建某甲、某乙应用重点实验室. */
const SHARED =
  /(?:(?:国家|全国|[省市区]级?|部级|2个|两个)*重点实验室|工程(?:技术)?研究中心|技术创新中心|制造业创新中心|企业技术中心|概念验证平台|概念验证中心)$/;
const MADE = /建|申报|创建|争创|深耕|设立|打造|布局|实施|培育|重组/;
const FIELD = /^(?!.*(?:产业|领域|行业|企业|机构|方面|资源|高校|院所)$)[\u4e00-\u9fffA-Za-z\d（）-]{4,16}$/;

/** The names of a list in which only the last has an end, which holds for all of them. Empty if it is no such list. */
export function sharedNames(norm: string, list: readonly Item[], behind: string): string[] {
  const [head] = list as [Item];
  if (list.length < 2 || !MADE.test(head.verb ?? '')) return [];
  const last = list.at(-1) as Item;
  const fields = list.slice(0, -1).map(({ from, to }) => norm.slice(from, to));
  const name = norm.slice(last.from, last.to);
  const inside = last.hasHead ? SHARED.exec(name)?.[0] : undefined;
  const gathered = last.hasHead ? undefined : /^等(?:\d+个)?([^，。；、]{4,12})$/.exec(behind)?.[1];
  const end = inside ?? (gathered && SHARED.exec(gathered)?.[0]);
  if (end === undefined || list.slice(0, -1).some(({ hasHead }) => hasHead)) return [];
  const own = inside === undefined ? name : name.slice(0, -inside.length);
  if (![...fields, own].every((field) => FIELD.test(field))) return [];
  return [...fields, own].map((field) => field + end.replace(/^(?:\d+|两)个/, ''));
}
