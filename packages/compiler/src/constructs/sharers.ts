/** A measure: what several may share a figure of. */
const MEASURE =
  /(?:率|比|比重|比例|占比|覆盖面|数|量|额|值|价|长度|规模|面积|收入|营收|产值|产能|投入|经费|强度|水平|满意度|里程|销售|利润|税收|总量)(?:（[^）]*）)?$/;

/** The names in A和B均达到…, A、B翻一番: each ends like a measure, or else they are one name. What doubles is named one by one. */
export function sharersOf(name: string, isDoubled: boolean): string[] {
  for (const joint of [/[、和与及](?![^（]*）)/, /、(?![^（]*）)/]) {
    const names = name.split(joint);
    if (names.length > 1 && names.every((each) => each.length >= 3 && MEASURE.test(each))) return names;
  }
  const names = name.split(/[、和与](?![^（]*）)/);
  const [first = '', last = ''] = [names[0], names.at(-1)];
  // 甲企业、乙企业: things of one kind.
  if (names.length > 1 && first.length >= 4 && first.slice(-2) === last.slice(-2)) return names;
  return isDoubled ? name.split(/、(?![^（]*）)/) : [name];
}
