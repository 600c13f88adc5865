import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Source } from '@plan-elements/bundle';

import { contextOf } from '../../packages/elements/src/internal/context.js';
import { addressAt, fragmentOf } from '../../packages/elements/src/internal/fragment.js';
import { passagesOf } from '../../packages/elements/src/internal/passages.js';
import { SAMPLE, SAMPLE_DOCUMENT_TEXT } from '../fixtures/sample-bundle.js';

const TEXT = '甲。乙20家，丙。“丁！”戊20家。己';
const text = {
  ...SAMPLE_DOCUMENT_TEXT,
  paragraphs: ['首段。尾句', TEXT, '末段。再末'].map((words, index) => ({
    span: [index * 100, index * 100 + words.length] as [number, number],
    text: words,
    path: [],
    task: null,
  })),
};

const at = (quote: string, start = TEXT.indexOf(quote)): Source => ({
  document: 'x',
  span: [100 + start, 100 + start + quote.length],
  line: 1,
  quote,
  path: [],
});

describe('context of a passage', () => {
  it('is its sentence, and the sentences before and after across paragraphs', () => {
    assert.deepEqual(contextOf(text, at('乙20家')), {
      before: ['首段。', '尾句\n', '甲。'],
      lead: '',
      tail: '，丙。',
      after: ['“丁！”', '戊20家。', '己', '\n末段。', '再末'],
    });
  });

  it('tells one place of the same words from another', () => {
    const context = contextOf(text, at('20家', TEXT.lastIndexOf('20家')));
    assert.deepEqual([context?.lead, context?.tail, context?.before.at(-1)], ['戊', '。', '“丁！”']);
  });

  it('is the rest of all its sentences where a passage has several', () => {
    const context = contextOf(text, at('丙。“丁！”戊'));
    assert.deepEqual(
      [context?.lead, context?.tail, context?.before.at(-1), context?.after[0]],
      ['乙20家，', '20家。', '甲。', '己'],
    );
  });

  it('is not there where the text does not have the passage', () => {
    assert.equal(contextOf(text, { ...at('甲'), span: [500, 501] }), undefined);
    assert.equal(contextOf(text, { ...at('甲'), quote: '无' }), undefined);
  });

  it('is there for every sentence of the sample', () => {
    const sources = SAMPLE.indicators
      .flatMap(({ statements }) => statements.flatMap((one) => one.sources))
      .filter(({ cell }) => !cell);
    for (const source of sources) {
      const context = contextOf(SAMPLE_DOCUMENT_TEXT, source);
      assert.match(`${context?.lead}${source.quote}${context?.tail}`, /^[^。]+。$/);
    }
  });
});

describe('text fragments', () => {
  const table: [quote: string, fragment: string][] = [
    ['5.5%以上', ':~:text=5.5%25%E4%BB%A5%E4%B8%8A'],
    ['3-5个,约', `:~:text=3%2D5${encodeURIComponent('个')}%2C${encodeURIComponent('约')}`],
    [
      `到2027年，${'很长的话'.repeat(12)}，高新技术企业不少于2000家。`,
      `:~:text=${encodeURIComponent('到2027年')},${encodeURIComponent('高新技术企业不少于2000家')}`,
    ],
    ['一'.repeat(60), `:~:text=${encodeURIComponent('一'.repeat(60))}`],
  ];
  for (const [quote, fragment] of table) {
    it(`name ${quote.slice(0, 12)}`, () => assert.equal(fragmentOf(at(quote)), fragment));
  }

  it('name the row of a cell, whose number stands anywhere', () => {
    const cell = { row: '高新技术企业数（家）', column: '2025年', spans: [] };
    assert.equal(fragmentOf({ ...at('8000'), cell }), `:~:text=${encodeURIComponent('高新技术企业数')}`);
  });

  it('follow the address of a web page, and of no other file', () => {
    const source = at('甲');
    assert.equal(addressAt('https://example.org/a', source), `https://example.org/a#:~:text=${encodeURIComponent('甲')}`);
    assert.equal(addressAt('https://example.org/a#b', source), `https://example.org/a#b:~:text=${encodeURIComponent('甲')}`);
    for (const file of ['a.pdf', 'a.PDF?x=1', 'a.docx', 'a.wps', 'a.ofd']) {
      assert.equal(addressAt(`https://example.org/${file}`, source), `https://example.org/${file}`);
    }
    assert.equal(addressAt('https://example.org/a', undefined), 'https://example.org/a');
  });
});

describe('passages', () => {
  it('are sentences one by one, and the cells of one row together', () => {
    const cell = (row: string): Source => ({ ...at('甲'), cell: { row, column: 'x', spans: [] } });
    const passages = passagesOf([cell('一'), at('乙20家'), cell('二'), cell('一'), at('乙20家')]);
    assert.deepEqual(
      passages.map((passage) => passage.map((source) => source.cell?.row ?? source.quote)),
      [['一', '一'], ['乙20家'], ['二'], ['乙20家']],
    );
  });
});
