import { describe } from 'node:test';
import { testRows } from './invented.js';

const layout = (total: string, a: string, b: string, count = '两'): string =>
  `一、空间布局\n\n海州科技城覆盖全区，总规划面积约${total}平方公里，主要分为科技策源区和产业承载区${count}个功能区。\n\n科技策源区以高校为主体，面积约${a}平方公里。\n\n产业承载区以园区为主体，面积约${b}平方公里。\n`;

describe('zones against their total', () => {
  testRows([
    ['too little', layout('60', '20', '30'), ['area-sum', '60', '50']],
    ['too much', layout('60', '40', '30.5', '三'), ['area-sum', '60', '70.5']],
    ['exactly', layout('50.5', '20', '30.5')],
    ['within rounding', layout('50.4', '20', '30.5')],
    ['with a zone that has no area', layout('60', '20', '30', '三')],
  ]);
});

describe('parts behind 其中', () => {
  const plan = (sentence: string): string => `一、主要任务\n\n${sentence}\n`;
  testRows([
    ['greater than the whole', plan('全市养老机构达到41家，其中公办机构52家。'), ['part-exceeds', '41家', '52家']],
    ['within the whole', plan('全市养老机构达到41家，其中公办机构12家。')],
    ['a floor that may be exceeded', plan('全市养老机构达到41家以上，其中公办机构52家。')],
    ['another unit', plan('全市养老机构达到41家，其中公办机构床位5200张。')],
    ['the greater of two before it', plan('建设医院12家、养老机构60家，其中公办机构20家。')],
    ['a total over time against a stock', plan('全市养老机构达到41家，其中累计改造52家。')],
    [
      'every year of three',
      plan('三年新增养老床位2200张，其中2023年新增600张、2024年新增700张、2025年新增800张。'),
      ['parts-sum', '2200张', '2100张'],
    ],
    ['every year of three, rightly', plan('三年新增养老床位2200张，其中2023年新增600张、2024年新增800张、2025年新增800张。')],
    ['two years of three', plan('三年新增养老床位2200张，其中2023年新增600张、2024年新增800张。')],
    [
      'with a rest',
      plan('规划总投资18.2亿元，其中省级补助11亿元、县级自筹4.2亿元、其他2亿元。'),
      ['parts-sum', '18.2亿元', '17.2亿元'],
    ],
    ['with a rest, rightly', plan('规划总投资18.2亿元，其中省级补助11亿元、县级自筹4.2亿元、其他3亿元。')],
    ['in another scale, rightly', plan('规划总投资1.2亿元，其中省级补助8000万元、其他4000万元。')],
    ['some of the whole', plan('规划总投资18.2亿元，其中省级补助11亿元、县级自筹4.2亿元。')],
  ]);
});

describe('totals of a table', () => {
  const table = (...rows: string[]): string =>
    `一、投资安排\n\n| 项目名称 | 2024年 | 2025年 |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;
  testRows([
    ['wrong', table('道路工程 | 12 | 20', '供水工程 | 8 | 10', '合计 | 20 | 31'), ['table-sum', '2025年', '31', '30']],
    ['right', table('道路工程 | 12.5 | 20', '供水工程 | 8.25 | 10', '合计 | 20.75 | 30')],
    ['with an empty cell', table('道路工程 | 12 | 20', '供水工程 | / | 10', '合计 | 20 | 30')],
    ['with a subtotal', table('道路工程 | 12 | 20', '小计 | 12 | 20', '供水工程 | 8 | 10', '合计 | 20 | 30')],
    [
      'a part greater than its row',
      table('道路工程 | 12 | 20', '其中：桥梁工程 | 15 | 10', '供水工程 | 8 | 10'),
      ['part-exceeds', '12', '15'],
    ],
  ]);
});

const facilities = (prose: string, ...rows: string[]): string =>
  `一、发展目标\n\n${prose}\n\n附表\n\n| 序号 | 设施名称 | 计划建成时间 |\n|---|---|---|\n${rows.map((row, index) => `| ${index + 1} | ${row} |`).join('\n')}\n`;
const ROWS = ['星海光源装置 | 建成', '环形加速装置 | 2023年建成', '深海观测装置 | 2022年开工，建设周期3年'];

describe('a count against the dates of a table', () => {
  testRows([
    [
      'too many',
      facilities('到2023年，大科学设施达到3个。到2025年，大科学设施达到3个。', ...ROWS),
      ['dates-count', '2023', '3个', '2'],
    ],
    ['right', facilities('到2023年，大科学设施达到2个。到2025年，大科学设施达到3个。', ...ROWS)],
    ['without a year that fits', facilities('到2023年，大科学设施达到9个。', ...ROWS)],
    [
      'with an undated row',
      facilities('到2023年，大科学设施达到3个。到2025年，大科学设施达到3个。', ...ROWS, '太赫兹装置 | 规划'),
    ],
    ['of other things', facilities('到2023年，创新平台达到3个。到2025年，创新平台达到3个。', ...ROWS)],
  ]);
});
