const BODY = '[^，。；、（）]{2,20}?(?:大学|学院|医院|研究院|研究所|集团|公司)';
const ALIAS = /^（(?:以下)?(?:(?:简称|统称|又称|又名)(?:为|：)?“?([^）”]{2,16})”?|“([^”]{2,16})”[^）]{0,4})）/;
const BUILDER = /由([^，。；]{3,20}?)(?:承建|投资建设|负责建设|牵头建设|负责实施|组织实施|组建|建设|实施)/;
const BASE = new RegExp(`依托于?(${BODY})，?(?:组建|建设|设立|筹建|共建|成立|打造|建立)$`);
const SITE = /(?:^|[，；])(?:项目|工程)?(?:位于|坐落于|地处|选址于?)([^，。；]{2,16})/;
const PLACE = /在([^在，。、]{2,8}(?:城|区|园|镇|岛|港|谷|湾|县|乡|街道))(?:建设|布局|打造|设立|新建|组建)[^，]{0,2}$/;

/** The short form that the text gives in brackets behind a name: （以下简称“某室”）. */
export function aliasBehind(text: string): string | null {
  const match = ALIAS.exec(text);
  return match?.[1] ?? match?.[2] ?? null;
}

/** Who builds or runs a facility: 依托某大学组建…, or behind it 由某集团承建. */
export const hostOf = (lead: string, told: string): string | null => BASE.exec(lead)?.[1] ?? BUILDER.exec(told)?.[1] ?? null;

/** Where it stands: 在某新城建设…, or behind it 位于某园区. */
export const regionOf = (lead: string, told: string): string | null => PLACE.exec(lead)?.[1] ?? SITE.exec(told)?.[1] ?? null;
