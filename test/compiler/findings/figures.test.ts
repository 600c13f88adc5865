import { describe } from 'node:test';
import { planWith, testRows } from './invented.js';

describe('text against table', () => {
  testRows([
    [
      'another value for the same year',
      planWith('到2025年，高新技术企业达到600家。', '高新技术企业（家） | 210 | 500'),
      ['prose-table', '2025', '600家', '500家'],
    ],
    [
      'another value for a year behind',
      planWith('2020年，高新技术企业达到230家。', '高新技术企业（家） | 210 | 500'),
      ['prose-table', '2020', '230家', '210家'],
    ],
    [
      'a bound',
      planWith('到2025年，PM2.5浓度控制在36微克/立方米以下。', 'PM2.5浓度（微克/立方米） | 31 | 26'),
      ['prose-table', '36', '26'],
    ],
    [
      'words of form in one of the names',
      planWith('到2025年，过夜游客占比提高到45%。', '过夜游客（%） | 20 | 35'),
      ['prose-table', '45%', '35%'],
    ],
    [
      'one of several dealt out',
      planWith('到2025年，森林覆盖率、湿地保护率分别达到48%和55%。', '森林覆盖率（%） | 36 | 38', '湿地保护率（%） | 50 | 55'),
      ['prose-table', '48%', '38%'],
    ],
    [
      'no year in the text, and no such value in the table',
      planWith('高新技术企业达到600家。', '高新技术企业（家） | 210 | 500'),
      ['prose-table', '600家', '2025', '500家'],
    ],
    ['no year in the text, and another name', planWith('生活垃圾回收利用率达到45%。', '城市生活垃圾资源化利用率（%） | 72 | 80')],
    ['no year in the text, and the value', planWith('高新技术企业达到500家。', '高新技术企业（家） | 210 | 500')],
    ['the same value', planWith('到2025年，高新技术企业达到500家。', '高新技术企业（家） | 210 | 500')],
    ['the same value with a floor', planWith('到2025年，高新技术企业不少于500家。', '高新技术企业（家） | 210 | 500')],
    ['a value that is exceeded', planWith('到2025年，高新技术企业突破480家。', '高新技术企业（家） | 210 | 500')],
    ['a value within a range', planWith('到2025年，高新技术企业达到500家。', '高新技术企业（家） | 210 | 450-550')],
    ['a rounded value', planWith('到2025年，技术合同成交额达到120亿元。', '技术合同成交额（亿元） | 60.2 | 120.3')],
    ['a value of another year', planWith('到2023年，高新技术企业达到400家。', '高新技术企业（家） | 210 | 500')],
    ['what is new against what there is', planWith('到2025年，新增高新技术企业290家。', '高新技术企业（家） | 210 | 500')],
    ['a part', planWith('到2025年，企业总数达到9000家，其中高新技术企业300家。', '高新技术企业（家） | 210 | 500')],
    [
      'a part of the place',
      planWith('到2025年，高新技术企业达到500家，其中东湖片区高新技术企业达到300家。', '高新技术企业（家） | 210 | 500'),
    ],
    ['another unit', planWith('到2025年，研发投入强度达到5%。', '全社会研发经费投入（亿元） | 60 | 120')],
    ['the same amount in another scale', planWith('到2025年，高新技术企业达到0.5万家。', '高新技术企业（家） | 2100 | 5000')],
  ]);
});

describe('two values in the text', () => {
  const plan = (...paragraphs: string[]): string => `一、发展目标\n\n${paragraphs.join('\n\n')}\n`;
  testRows([
    [
      'in two paragraphs',
      plan('到2025年，高新技术企业达到500家。', '到2025年，全市高新技术企业达到800家。'),
      ['two-values', '500家', '800家'],
    ],
    ['for two years', plan('到2023年，高新技术企业达到500家。', '到2025年，高新技术企业达到800家。')],
    ['in one breath', plan('到2025年，高新技术企业达到500家，力争高新技术企业达到800家。')],
    ['of several like things', plan('到2025年，企业达到500家。', '到2025年，企业达到800家。')],
    ['that fit together', plan('到2025年，高新技术企业不少于500家。', '到2025年，高新技术企业达到520家。')],
    ['a total and a yearly figure', plan('到2025年，高新技术企业达到500家。', '到2025年，每年新增高新技术企业60家。')],
  ]);
});

describe('a multiple against the figures', () => {
  testRows([
    [
      'not reached',
      planWith('到2025年，高新技术企业实现翻两番。', '高新技术企业（家） | 210 | 500'),
      ['multiple', '翻两番', '210家', '500家', '2.38'],
    ],
    ['reached', planWith('到2025年，高新技术企业实现翻一番。', '高新技术企业（家） | 210 | 420')],
    ['all but reached', planWith('到2025年，高新技术企业实现倍增。', '高新技术企业（家） | 210 | 410')],
    ['exceeded', planWith('到2025年，高新技术企业实现翻一番。', '高新技术企业（家） | 210 | 900')],
    ['against a floor', planWith('到2025年，高新技术企业实现翻一番。', '高新技术企业（家） | 210 | ≥400')],
    ['without a base', planWith('到2025年，高新技术企业实现翻一番。', '高新技术企业（家） | / | 400')],
  ]);
});

describe('a lost decimal point', () => {
  testRows([
    [
      'beside a share of tens',
      planWith('优化服务。', '数字经济增加值占GDP比重（%） | 28.61 | 3059'),
      ['lost-point', '3059', '28.61'],
    ],
    ['in the text', '一、发展目标\n\n到2025年，绿色建筑占比达到3059%。\n', ['lost-point', '3059%']],
    ['of a share beyond its whole', planWith('优化服务。', '无害化处理率（%） | 92.5 | 985'), ['lost-point', '985', '92.5']],
    ['not where a rate may exceed a hundred', planWith('优化服务。', '规模以上企业利润增长率（%） | 80 | 120')],
    ['not of a whole', planWith('优化服务。', '无害化处理率（%） | 92.5 | 100')],
  ]);
});

describe('unit drift', () => {
  testRows([
    ['of a count', planWith('到2025年，院士工作站达到60家。', '院士工作站（个） | 38 | 60'), ['unit-drift', '家', '个']],
    ['not of people', planWith('到2025年，技能大师达到60名。', '技能大师（人） | 38 | 60')],
    ['not of projects', planWith('到2025年，成果转化项目达到60项。', '成果转化项目（个） | 38 | 60')],
    ['not within brackets', planWith('到2025年，院士工作站达到60家。', '院士工作站（个/家） | 38 | 60')],
    ['not of one unit', planWith('到2025年，院士工作站达到60个。', '院士工作站（个） | 38 | 60')],
  ]);
});
