import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';

import { OTHERS, SYLLABLES } from '../../packages/elements/src/task-list/pinyin-table.js';
import { spelledIn } from '../../packages/elements/src/task-list/spelling.js';

/** The compiler's dictionary, which the small table is checked against. */
const { polyphonic } = createRequire(new URL('../../packages/compiler/package.json', import.meta.url))('pinyin-pro') as {
  polyphonic(text: string, options: object): string[][];
};

const readingsOf = (character: string): string[] =>
  polyphonic(character, { toneType: 'none', type: 'array', v: true })[0]!.map((reading) => reading.replace('v', 'u'));

describe('spelling', () => {
  const cases: [text: string, letters: string, found: string[]][] = [
    ['强化科技成果转化', 'kjcg', ['科技成果']],
    ['强化科技成果转化', 'kejic', ['科技成']],
    ['强化科技成果转化', 'zhuanhua', ['转化']],
    ['打造2大平台', 'dz2d', ['打造2大']],
    ['建设AI创新港', 'aicx', ['AI创新']],
    ['“拨改投”基金', 'bgtjj', ['拨改投”基金']],
    ['绿色低碳', 'lvse', ['绿色']],
    ['绿色低碳', 'luse', ['绿色']],
    ['加快增长，长三角', 'zz', ['增长']],
    ['长三角', 'csj', ['长三角']],
    ['西安', 'xi’an', ['西安']],
    ['吴淞创新城', 'wscx', ['吴淞创新']],
    ['吴淞创新城', 'wusongchuang', ['吴淞创']],
    ['科技成果与科技金融', 'kj', ['科技', '科技']],
    ['科技', 'jk', []],
    ['科技', '', []],
  ];
  for (const [text, letters, found] of cases) {
    it(`finds ${letters || 'nothing'} in ${text}`, () => {
      assert.deepEqual(
        spelledIn(text, letters).map(([start, end]) => text.slice(start, end)),
        found,
      );
    });
  }

  it('reads every character of its table as the dictionary does', () => {
    const decoder = new TextDecoder('gb18030');
    let place = 0;
    for (const [, syllable, count] of SYLLABLES.matchAll(/(\D+)(\d+)/g)) {
      for (const end = place + Number(count); place < end; place += 1) {
        const character = decoder.decode(Uint8Array.of(0xb0 + Math.floor(place / 94), 0xa1 + (place % 94)));
        // The standard of 1980 reads 帧 in the old way, and so does the table, beside the new one.
        if (character !== '帧') assert.ok(readingsOf(character).includes(syllable!), `${character} ${syllable}`);
      }
    }
    assert.equal(place, 3755);
    for (const [, character, syllable] of OTHERS.matchAll(/(.)([a-z]+)/gu)) {
      assert.ok(readingsOf(character!).includes(syllable!), `${character} ${syllable}`);
    }
  });
});
