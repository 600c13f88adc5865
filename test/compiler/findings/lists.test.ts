import { describe } from 'node:test';
import { testRows } from './invented.js';

const plan = (sentence: string): string => `一、主要任务\n\n${sentence}\n`;

describe('a list against the number behind it', () => {
  testRows([
    ['one too many', plan('做强新材料平台、新能源平台、生物医药平台、智能制造平台等3个平台。'), ['list-length', '3', '4']],
    ['some of more', plan('做强新材料平台、新能源平台等3个平台。')],
    ['as many, closed by 等', plan('做强新材料平台、新能源平台、生物医药平台等3个平台。')],
    ['names in quotation marks', plan('打造“海州智造”“海州服务”“海州品质”四个品牌。'), ['list-length', '4', '3']],
    ['as many in quotation marks', plan('打造“海州智造”“海州服务”“海州品质”三个品牌。')],
    ['as many with 和', plan('打造“海州智造”、“海州服务”和“海州品质”三个品牌。')],
    ['of words that may belong to the verb', plan('加快规划、建设东部、西部两个园区。')],
    ['of names that hold 和', plan('建设先进材料和器件平台、新能源平台、生物医药平台3个平台。')],
    ['a span of months', plan('推进项目落地、企业入驻三个月内完成。')],
  ]);
});

describe('a list against the number before it', () => {
  testRows([
    ['one too few', plan('重点建设四大平台：新材料平台、新能源平台、智能制造平台。'), ['list-length', '4', '3']],
    ['as many', plan('重点建设三大平台：新材料平台、新能源平台、智能制造平台。')],
    ['as many with 和', plan('重点建设三大平台：新材料平台、新能源平台和智能制造平台。')],
    ['some of more', plan('重点建设四大平台：新材料平台、新能源平台、智能制造平台等。')],
    ['with clauses', plan('重点建设四大平台：新材料平台、新能源平台，服务企业发展。')],
  ]);
});

describe('a count against what stands below it', () => {
  const below = (title: string, ...titles: string[]): string =>
    `一、${title}\n\n${titles.map((each, index) => `（${'一二三四五'[index]}）${each}\n\n推动发展。\n`).join('\n')}`;
  const table = (count: string, word = '见下表'): string =>
    `一、重点项目\n\n共安排重点项目${count}个，${word}。\n\n| 序号 | 项目名称 | 责任单位 |\n|---|---|---|\n| 1 | 星海装置 | 科技局 |\n| 2 | 环形装置 | 科技局 |\n| 3 | 深海装置 | 水务局 |\n`;
  testRows([
    ['headings, one too few', below('实施三大工程', '强基工程', '育才工程'), ['list-length', '3', '2']],
    ['as many headings', below('实施两大工程', '强基工程', '育才工程')],
    ['headings of another kind', below('实施三大工程', '总体安排', '育才工程')],
    ['rows of a table', table('4'), ['list-length', '4', '3']],
    ['as many rows', table('3')],
    ['a number that is not about the table', table('40', '总投资另行安排')],
  ]);
});
