import type { Range } from '../lex/clauses.js';
import { withoutLead } from '../lex/names.js';

/** What only a thing named before it can have: 占地220亩, 总投资2.4亿元, 设置床位1200张. */
const ATTRIBUTE =
  /^(?:其中|该项目|项目|规划|设计|设置|总|建筑|计划|估算|概算|预算|核定|线路|正线|一期|二期|约)*(?:占地|用地|投资|床位|建筑面积|占地面积|装机|装机容量|装机规模|总装机|里程|全长|总长|库容|设站|车站|泊位|机位|设床位|提供学位)(?:面积|规模|额)?$/;
const THING =
  /[\u4e00-\u9fffA-Za-z0-9“”]{2,24}?(?:医院|院区|新院|学校|中学|小学|大学|学院|中心|馆|园区?|基地|平台|机场|铁路|高速公路|公路|高速|大桥|隧道|水库|电站|港|站|厂|工程|项目|小镇|实验室|研究院|装置|枢纽|福利院|养老院|号线)(?=[，。；、（]|总投资|投资|占地|规划|设计|设置|(?:19|20)\d{2}年|[一二]期|项目|改扩建|扩建|建设|$)/g;

/** Whether a name says only what is measured of something, and not of what. */
export const isAttributeName = (name: string): boolean => ATTRIBUTE.test(name);

/** What an attribute in a clause is said of: the last thing named before it since the last semicolon. */
export function subjectOf(norm: string, sentence: Range, end: number): string | null {
  const start = Math.max(sentence.start, norm.lastIndexOf('；', end - 1) + 1);
  const thing = [...norm.slice(start, end).matchAll(THING)].at(-1);
  if (!thing) return null;
  const from = withoutLead(norm, start + thing.index, start + thing.index + thing[0].length);
  const name = norm.slice(from, start + thing.index + thing[0].length);
  return name.length >= 4 && !/^[\d前后年月]|\d[个座条所家]/.test(name) ? name : null;
}
