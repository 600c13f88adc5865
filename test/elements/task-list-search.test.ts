import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { fold } from '../../packages/elements/src/task-list/fold.js';
import { cutAt, excerptOf, rangesOf } from '../../packages/elements/src/task-list/search.js';

const piecesOf = (text: string, needle: string): string[] => cutAt(text, rangesOf(text, needle));

describe('search', () => {
  const cases: [name: string, text: string, query: string, found: string[]][] = [
    ['as it stands', '支持概念验证平台，完善概念验证服务', '概念验证', ['概念验证', '概念验证']],
    ['another case', '建设AI创新港', 'ai', ['AI']],
    ['full-width letters and digits', '建设ＡＩ平台１０个', 'ai平台10', ['ＡＩ平台１０']],
    ['half-width for full-width punctuation', '（一）强化转化', '(一)', ['（一）']],
    ['spaces in the text', '打造 IP 经济', 'ip经济', ['IP 经济']],
    ['spaces in the query', '打造IP经济', ' ip 经 济 ', ['IP经济']],
    ['a line break inside a word', '概念\n验证', '概念验证', ['概念\n验证']],
    ['a character of two units', '𠮷野家计划', '野家', ['野家']],
    ['a character that folds to several', '㎞之内', 'km', ['㎞']],
    ['no overlap', '一一一', '一一', ['一一']],
    ['nothing', '概念验证', '中试', []],
    ['an empty query', '概念验证', '', []],
    ['a query of spaces', '概念验证', '　 ', []],
  ];
  for (const [name, text, query, found] of cases) {
    it(`finds ${name}`, () => {
      const needle = fold(query);
      assert.deepEqual(
        rangesOf(text, needle).map(([start, end]) => text.slice(start, end)),
        found,
      );
    });
  }

  it('cuts a text at its matches and loses nothing', () => {
    assert.deepEqual(piecesOf('建ＡＩ港', 'ai'), ['建', 'ＡＩ', '港']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 3 }), (text, query) => {
        const pieces = piecesOf(text, fold(query));
        assert.equal(pieces.join(''), text);
        assert.equal(pieces.length % 2, 1);
      }),
    );
  });

  it('finds in a text what was cut out of it', () => {
    const words = fc.string({ unit: fc.constantFrom('概', '念', 'A', 'ｂ', '１', ' ', '，'), minLength: 1 });
    fc.assert(
      fc.property(words, words, words, (before, word, after) => {
        fc.pre(fold(word) !== '');
        assert.ok(rangesOf(before + word + after, fold(word)).length > 0);
      }),
    );
  });

  it('shows the surroundings of the first match', () => {
    const text = `${'前'.repeat(50)}概念验证${'后'.repeat(90)}`;
    assert.equal(excerptOf(text, rangesOf(text, '概念验证')[0]!), `……${'前'.repeat(36)}概念验证${'后'.repeat(72)}……`);
    assert.equal(excerptOf('支持概念验证。', [2, 6]), '支持概念验证。');
  });
});
