import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createFlow, piecesOf, quoteOf, spanOf } from '../../packages/compiler/src/flow.js';

const flowOf = (text: string) => createFlow(text, [[0, text.length]]);

describe('createFlow', () => {
  const CLEAN: readonly (readonly [string, string, string])[] = [
    ['drops line breaks inside a word', '集聚\r\n\r\n培育', '集聚培育'],
    ['drops spaces around digits', '到 2027 年', '到2027年'],
    ['joins a number that a line break splits', '到202\n7年', '到2027年'],
    ['keeps a space between Latin words', 'AI for Science', 'AI for Science'],
    ['drops bold signs', '到**2027年**，', '到2027年，'],
    ['keeps numbers side by side apart', '2025 2030', '2025 2030'],
  ];
  for (const [what, seed, text] of CLEAN) it(what, () => assert.equal(flowOf(seed).text, text));

  it('leads back to the seed', () => {
    const seed = '到 2027 年，\n高新技术\n企业';
    const flow = flowOf(seed);
    const at = flow.text.indexOf('高新技术企业');
    assert.equal(seed.slice(...spanOf(flow, at, at + 6)), '高新技术\n企业');
    assert.equal(quoteOf(flow, at, at + 6), '高新技术企业');
  });

  it('keeps mark-up inside a quote, where nothing but breaks and spaces may differ', () => {
    const flow = flowOf('打造**眼科、细胞**等 3 个');
    assert.equal(quoteOf(flow), '打造**眼科、细胞**等3个');
  });

  it('gives every unit its offset, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('规', '划', '2', '7', ' ', '\n', '\r', '*', 'a', '，', '\u{20000}') }),
        (seed) => {
          const flow = flowOf(seed);
          for (let index = 0; index < flow.text.length; index++) {
            const char = flow.text[index] as string;
            if (char !== ' ') assert.equal(seed[flow.offsets[index] as number], char);
            if (index > 0) assert.ok((flow.offsets[index] as number) > (flow.offsets[index - 1] as number));
          }
          const kept = seed.replace(/[\s*]/g, '');
          assert.equal(flow.text.replace(/[\s*]/g, ''), kept, 'no character is lost');
        },
      ),
    );
  });
});

describe('piecesOf', () => {
  it('splits a flow whose parts stand far apart', () => {
    const seed = `前半，${'x'.repeat(500)}后半。`;
    const flow = createFlow(seed, [
      [0, 3],
      [503, 506],
    ]);
    assert.deepEqual(
      piecesOf(flow).map((piece) => piece.text),
      ['前半，', '后半。'],
    );
  });
});
