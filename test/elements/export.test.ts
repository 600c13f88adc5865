import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parse } from 'csv-parse/sync';

import { csvOf } from '../../packages/elements/src/internal/export/csv.js';
import { framed } from '../../packages/elements/src/internal/export/frame.js';
import { breakLines, emsOf, setText } from '../../packages/elements/src/internal/export/lines.js';
import type { Palette } from '../../packages/elements/src/internal/export/palette.js';
import { fileName } from '../../packages/elements/src/internal/export/save.js';
import { svgOf } from '../../packages/elements/src/internal/export/svg.js';

const read = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n', relax_column_count: false });

describe('CSV', () => {
  it('is read back by a reader of others, whatever stands in a cell', () => {
    const rows = [
      ['全社会研发经费占生产总值比重', '保持在5.5%以上', '2027'],
      ['“拔改投”专项', 'a "quoted", word', 'two\r\nlines\nand three'],
      [' spaces ', '〔2025〕7号', '𠮷'],
    ];
    assert.deepEqual(read(csvOf({ columns: ['指标', '表述', '年份'], rows })), [['指标', '表述', '年份'], ...rows]);
  });

  it('begins with the mark that tells Excel its encoding, and ends every line with CRLF', () => {
    assert.equal(csvOf({ columns: ['甲', '乙'], rows: [[1, null]] }), '\uFEFF甲,乙\r\n1,\r\n');
  });

  it('writes numbers as they are, and nothing for what is unknown', () => {
    const csv = csvOf({ columns: ['n'], rows: [[0], [-1.5], [1e12], [0.1], [Number.NaN], [Infinity], [null]] });
    assert.equal(csv, '\uFEFFn\r\n0\r\n-1.5\r\n1000000000000\r\n0.1\r\n\r\n\r\n\r\n');
  });

  for (const text of ['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＠x']) {
    it(`keeps ${JSON.stringify(text)} from being calculated`, () => {
      assert.deepEqual(read(csvOf({ columns: ['x'], rows: [[text]] }))[1], [`'${text}`]);
    });
  }

  for (const text of ['-5', '+3.5', '-12,000', '-0.3%', '不少于2000家', '3-5个', "'", '>=5', '—']) {
    it(`leaves ${JSON.stringify(text)} alone`, () => {
      assert.deepEqual(read(csvOf({ columns: ['x'], rows: [[text]] }))[1], [text]);
    });
  }
});

describe('file names', () => {
  it('fit every file system', () => {
    assert.equal(fileName('临港 a/b:c*?"<>|\n目标', 'CSV'), '临港-a-b-c-目标.csv');
    assert.equal(fileName('长'.repeat(300), 'PNG'), `${'长'.repeat(100)}.png`);
  });
});

describe('lines', () => {
  const table: [text: string, width: number, lines: string[]][] = [
    ['', 100, []],
    ['高新技术企业', 60, ['高新技术企业']],
    ['高新技术企业', 40, ['高新技术', '企业']],
    // A number stays with what counts it, and no line begins with a comma or ends with an opening bracket.
    ['企业不少于2000家。', 60, ['企业不少于', '2000家。']],
    ['到2027年，高新技术企业', 45, ['到', '2027年，', '高新技术', '企业']],
    ['行动方案（示科发', 50, ['行动方案', '（示科发']],
    ['比重5.5%以上', 50, ['比重', '5.5%以上']],
    ['导入4万人以上', 50, ['导入', '4万人以上']],
    ['High-tech enterprises of 2027', 80, ['High-tech', 'enterprises of', '2027']],
    ['研发R&D经费', 40, ['研发', 'R&D经', '费']],
    // A word longer than a line is cut, not lost.
    ['abcdefghijklmnop', 30, ['abcde', 'fghijk', 'lmnop']],
    ['窄', 1, ['窄']],
  ];
  for (const [text, width, lines] of table) {
    it(`breaks “${text}” at ${width}`, () => assert.deepEqual(breakLines(text, 10, width), lines));
  }

  it('lose no character', () => {
    const text = '到2027年，（全社会）研发经费占生产总值比重保持在5.5%以上；“高新技术企业”不少于2000家。R&D spending, 4万人！';
    for (let width = 5; width < 400; width += 7) {
      const lines = breakLines(text, 10, width);
      assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''), String(width));
    }
  });

  it('keep to their width where nothing has to hang', () => {
    const text = '到2027年高新技术企业不少于2000家独角兽企业达到20家新增孵化载体';
    for (let width = 60; width < 400; width += 7) {
      for (const line of breakLines(text, 10, width)) assert.ok(emsOf(line) * 10 <= width, `${line} at ${width}`);
    }
  });

  it('stand one below the other', () => {
    const { marks, bottom } = setText('高新技术企业', { x: 5, top: 100, width: 40, size: 10, leading: 2, lang: 'zh-CN' });
    assert.deepEqual(
      marks.map(({ text, x, y }) => [text, x, Math.round(y)]),
      [
        ['高新技术', 5, 114],
        ['企业', 5, 134],
      ],
    );
    assert.equal(bottom, 140);
  });
});

const palette: Palette = {
  colours: {
    ink: '#010101',
    'ink-2': '#020202',
    'ink-3': '#030303',
    paper: '#fefefe',
    ground: '#f0f0f0',
    hair: '#cccccc',
    'hair-2': '#bbbbbb',
    accent: '#0a5c73',
    'accent-soft': '#d8e9ee',
    reported: '#0a5c74',
    observed: '#8b97a1',
    warn: '#9a4a00',
  },
  families: { serif: '"Songti SC", serif', sans: 'sans-serif', number: 'Arial' },
};

describe('SVG', () => {
  it('has its colours, fonts, title and description in itself', () => {
    const svg = svgOf(
      {
        width: 100,
        height: 50,
        title: '不少于2000家',
        description: '来源',
        lang: 'zh-CN',
        marks: [
          { kind: 'path', d: 'M0 0H9', at: [3, 4], stroke: 'accent', strokeWidth: 2, dash: [4, 2], opacity: 0.5 },
          { kind: 'text', text: '2000', x: 50.123, y: 9, size: 12, anchor: 'middle', family: 'serif', bold: true, lang: 'en' },
        ],
      },
      palette,
    );
    assert.equal(
      svg,
      '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50" xml:lang="zh-CN" role="img" font-family="sans-serif"><title>不少于2000家</title>\n' +
        '<desc>来源</desc>\n' +
        '<path d="M0 0H100V50H0Z" fill="#fefefe"/>\n' +
        '<path d="M0 0H9" transform="translate(3 4)" fill="none" stroke="#0a5c73" stroke-width="2" stroke-dasharray="4 2" opacity="0.5"/>\n' +
        '<text x="50.12" y="9" font-size="12" text-anchor="middle" fill="#010101" font-family="&quot;Songti SC&quot;, serif" font-weight="600" xml:lang="en">2000</text></svg>\n',
    );
  });

  it('escapes what documents say', () => {
    const text = '<img src=x> & "示例"\0\u000b\ud800';
    const svg = svgOf({ width: 1, height: 1, title: text, lang: 'zh-CN', marks: [] }, palette);
    assert.ok(svg.includes('<title>&lt;img src=x&gt; &amp; &quot;示例&quot;</title>'));
  });
});

describe('a framed picture', () => {
  it('has heading, drawing, sentence and source, one below the other', () => {
    const drawing = { width: 100, height: 80, marks: [{ kind: 'path', d: 'M0 0H100V80' } as const] };
    const scene = framed(drawing, {
      width: 300,
      heading: '高新技术企业',
      sentence: '到2027年，高新技术企业不少于2000家。',
      source: '来源：《示例》',
      lang: 'zh-CN',
    });
    assert.equal(scene.title, '到2027年，高新技术企业不少于2000家。');
    assert.equal(scene.description, '来源：《示例》');
    const heights = scene.marks.map((mark) =>
      mark.kind === 'text' ? mark.y : (mark.at?.[1] ?? Number(/ (\d+)/.exec(mark.d)?.[1])),
    );
    assert.deepEqual(
      heights.toSorted((a, b) => a - b),
      heights,
    );
    assert.ok((heights.at(-1) ?? 0) < scene.height);
    assert.deepEqual(
      scene.marks.flatMap((mark) => (mark.kind === 'path' && mark.at ? [mark.at[0]] : [])),
      [100],
    );
  });
});
