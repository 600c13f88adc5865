import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scanLines } from '../../packages/compiler/src/outline/lines.js';
import { readMarker } from '../../packages/compiler/src/outline/markers.js';
import { readOutline } from '../../packages/compiler/src/outline/outline.js';
import { createSource } from '../../packages/compiler/src/source.js';

const outlineOf = (text: string) => readOutline(text, scanLines(createSource(text)), []);

/** The outline as indented lines: headings with #, paragraphs with their text. */
function drawn(text: string): string[] {
  return outlineOf(text).blocks.map((block) => {
    if (block.type === 'table') return `table ${block.table.table.rowCount}`;
    if (block.type === 'section') return `${'#'.repeat(block.section.path.length)} ${block.section.heading.text}`;
    return block.paragraph.flow.text;
  });
}

describe('readMarker', () => {
  const ROWS: readonly (readonly [string, string | null, string])[] = [
    ['第一章 总则', 'chapter', '第一章'],
    ['第二节 目标', 'section', '第二节'],
    ['一、发展目标', 'major', '一'],
    ['（一）强化转化', 'minor', '（一）'],
    ['1.强化布局', 'arabic', '1'],
    ['1．强化布局'.replace('．', '.'), 'arabic', '1'],
    ['2、推动落户', 'arabic', '2'],
    ['（1）打造平台', 'bracket', '（1）'],
    ['①支持企业', 'circle', '①'],
    ['一是打造总部', 'ordinal', '一'],
    ['1.5万家企业', null, ''],
    ['2025年目标', null, ''],
  ];
  for (const [text, form, number] of ROWS) {
    it(`reads ${text}`, () => {
      const marker = readMarker(text);
      assert.equal(marker?.form ?? null, form);
      if (marker) assert.equal(marker.number, number);
    });
  }
});

describe('readOutline', () => {
  it('splits a heading that runs into its text', () => {
    assert.deepEqual(drawn('一、任务\n\n**1.强化布局。**发挥作用，促进转化。\n'), [
      '# 一、任务',
      '## 1.强化布局',
      '发挥作用，促进转化。',
    ]);
  });

  it('joins a paragraph across a page break, its page number and an address', () => {
    const text =
      '一、任务\n\n优化服务，建立潜力科创企\n\nhttp://example.org/nc.shtml\n\n— 7 —\n\n业培育库，培育一批未来产业种子选手。\n';
    assert.deepEqual(drawn(text), ['# 一、任务', '优化服务，建立潜力科创企业培育库，培育一批未来产业种子选手。']);
  });

  it('takes footnotes out of the sentence that they cut', () => {
    const outline = outlineOf('一、基础\n\n形成体系¹，落地标志性、\n\n¹ 体系：一种安排。\n\n代表性成果。\n');
    assert.deepEqual(
      outline.footnotes.map(({ text }) => text),
      ['¹体系：一种安排。'],
    );
    const [, paragraph] = outline.blocks;
    assert.equal(paragraph?.type === 'paragraph' && paragraph.paragraph.flow.text, '形成体系¹，落地标志性、代表性成果。');
  });

  it('leaves out a table of contents', () => {
    assert.deepEqual(drawn('一、基础\t1\n（一）现状........2\n\n一、基础\n\n基础扎实，成效明显。\n'), [
      '# 一、基础',
      '基础扎实，成效明显。',
    ]);
  });

  it('puts together a heading of two lines in wrapped text', () => {
    const wide = '统筹布局创新街区生态社区为区域内各类主体提供要素，';
    const text = `一、任务\n\n（二）链接世界服务网络，打造具有全球辐射力的现代服\n务产业集群\n${Array.from({ length: 12 }, () => wide).join('\n')}\n完成建设。\n`;
    assert.equal(drawn(text)[1], '## （二）链接世界服务网络，打造具有全球辐射力的现代服务产业集群');
  });

  it('reads a table row by row, with a cell and a header that go on in the next line', () => {
    const text =
      '表1 指标\n\n序号\t指标名称\t2030年\n目标值\n1\t研发强度\t高于全市\n平均水平\n\n2\t企业数\t20家\n\n后文说明如下，请执行。\n';
    const [, block] = outlineOf(text).blocks;
    assert.ok(block?.type === 'table');
    assert.deepEqual(
      block.table.table.columns.map(({ header, cells }) => [header.text, ...cells.map((cell) => cell?.text)]),
      [
        ['序号', '1', '2'],
        ['指标名称', '研发强度', '企业数'],
        ['2030年目标值', '高于全市平均水平', '20家'],
      ],
    );
  });

  it('reads a table column by column, groups spanning rows and broken cells mended', () => {
    const text = [
      '类别',
      '甲',
      '乙',
      '序号',
      '1',
      '2',
      '1',
      '指标名称',
      '收入(亿',
      '元)',
      '企业数（家）',
      '平台（个）',
      '2018年',
      '4.5',
      '12',
      '/',
      '2025年目标',
      '9',
      '30',
      '3-5',
      '以上为指标，请执行。',
    ].join('\n\n');
    const [block] = outlineOf(text).blocks;
    assert.ok(block?.type === 'table');
    assert.deepEqual(
      block.table.table.columns.map(({ header, cells }) => [header.text, ...cells.map((cell) => cell?.text)]),
      [
        ['类别', '甲', '甲', '乙'],
        ['序号', '1', '2', '1'],
        ['指标名称', '收入(亿元)', '企业数（家）', '平台（个）'],
        ['2018年', '4.5', '12', '/'],
        ['2025年目标', '9', '30', '3-5'],
      ],
    );
  });

  it('does not believe a table whose columns disagree', () => {
    const text = [
      '序号',
      '1',
      '2',
      '指标名称',
      '收入',
      '企业数',
      '平台',
      '楼宇',
      '2025年目标',
      '9',
      '30',
      '后文说明如下，请执行。',
    ].join('\n\n');
    assert.ok(outlineOf(text).blocks.every((block) => block.type !== 'table'));
  });
});
