import { concepts } from './concepts.js';
import type { Concept } from './concept.js';

/** What stands in brackets behind a name when it is a unit: （家）, (亿元), （万元/人）. */
const UNIT_IN_BRACKETS =
  /\((?:%|‰|[百千万亿]*(?:家|个|件|项|人|人次|元|美元|户|套|张|座|所|处|条|台|辆|架|公里|平方米|平方公里|公顷|亩|吨|标准箱|年|岁|天|小时|分钟|位|名|场|篇|支|只|微克|毫克|立方米|千瓦|千瓦时|标准煤|吨标准煤)(?:\/[^()]*)?)\)$/;

/**
 * Rewrites that make two ways to write one notion equal. They run in order, on the lexicon's names as on a plan's.
 */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [UNIT_IN_BRACKETS, ''],
  [/[()\[\]“”"'‘’„‟《》「」【】、,·\/\\\s]/g, ''],
  [/的/g, ''],
  [/R&D|研究与试验发展|研究与发展|研究与开发/g, '研发'],
  [/(?:研发){2,}/g, '研发'],
  [/(?:全市|全区|全省|全县|地区|国内|本市|本区)?(?:生产总值|GDP)/g, 'GDP'],
  [/(?:GDP){2,}/g, 'GDP'],
  [/^(?:全社会|全市|全区|全省|全县|本市|本区|年末|年度|累计)+(?=..)/, ''],
  [/全社会(?=研发)/g, ''],
  [/研发(?:经费投入|经费支出|经费内部支出|投入经费|经费|投入|支出)(?:总额|总量|规模)?(?!费)/g, '研发经费'],
  [/研发经费强度/g, '研发强度'],
  [/营业收入|主营业务收入/g, '营收'],
  [/^每?万(?:名)?(?:常住|户籍)?人口?(?=.{2})(?!次)/, '每万人'],
  [/^每?千(?:名)?(?:常住|户籍)?人口?(?=.{2})(?!次)/, '每千人'],
  [/相当于/g, '占'],
  [/(?:比重|比例|占比)$/, '比'],
  [/(?:数量|总数|个数|家数)$/, ''],
  [/(?<=.[^指系倍基次天人参函常分小])数$/, ''],
];

/** Verbs that say a thing is there, and so do not change which thing is counted (新增 and 引进 would). */
const HAVING = /^(?:建成投用|建成|拥有|集聚|发展|累计|实现|达到|保有|共有|现有)(?=.{3})/;

/** An administrative unit or zone at the end of what stands before a known name: it narrows the place only. */
const PLACE_BEFORE = /^.{1,10}(?:[区市县省镇园]|园内|区内|范围内|境内|域内)$/;
const NOT_A_PLACE = /(?:城市|都市|社区|小区|景区|校区|街区|示范区|集聚区)$/;

/** A name without scope words, units, particles and count endings. */
export function normalizeName(name: string): string {
  let key = name.normalize('NFKC').toUpperCase();
  for (const [pattern, replacement] of REWRITES) key = key.replace(pattern, replacement);
  return key;
}

let index: Map<string, Concept> | undefined;
let longest = 0;

function lookUp(key: string): Concept | undefined {
  if (!index) {
    index = new Map();
    for (const concept of concepts) {
      for (const name of concept.names) {
        const known = normalizeName(name);
        index.set(known, concept);
        longest = Math.max(longest, known.length);
      }
    }
  }
  return index.get(key);
}

/** The longest known name at the end of `key` when only a place stands before it. */
function behindPlace(key: string): Concept | undefined {
  for (let start = Math.max(2, key.length - longest); start <= key.length - 3; start++) {
    const place = key.slice(0, start);
    if (!PLACE_BEFORE.test(place) || NOT_A_PLACE.test(place)) continue;
    const concept = lookUp(key.slice(start));
    if (concept) return concept;
  }
  return undefined;
}

/**
 * The concept that a plan's own name for an indicator stands for, or `null`.
 *
 * Precision comes before recall: a name that holds a known name is not that notion (高新技术企业总产值 counts money,
 * 新增高新技术企业 a year's growth). Only words for having something, and a place before it, are looked through.
 */
export function findConcept(name: string): Concept | null {
  const key = normalizeName(name);
  const bare = key.replace(HAVING, '');
  return lookUp(key) ?? lookUp(bare) ?? behindPlace(key) ?? null;
}
