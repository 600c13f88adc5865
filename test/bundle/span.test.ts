import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { compareSpans, coversSpan, sliceSpan } from '@plan-elements/bundle';
import type { Span } from '@plan-elements/bundle';

import { SAMPLE, SAMPLE_TEXT } from '../fixtures/sample-bundle.js';

const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): Span => (a < b ? [a, b] : [b, a]));

describe('sliceSpan', () => {
  it('counts UTF-16 units', () => {
    assert.equal(sliceSpan('到2027年', [1, 5]), '2027');
    assert.equal(sliceSpan('𠮷野家2000', [2, 4]), '野家');
    assert.equal(sliceSpan('𠮷', [0, 1]), '\uD842');
  });
  it('is empty for an empty span', () => assert.equal(sliceSpan('示例', [1, 1]), ''));
  it('cuts every quote of the sample out of its text', () => {
    const sources = SAMPLE.indicators.flatMap(({ statements }) => statements.flatMap((statement) => statement.sources));
    assert.ok(sources.length > 10);
    for (const source of sources) assert.equal(sliceSpan(SAMPLE_TEXT, source.span), source.quote);
  });
});

describe('coversSpan', () => {
  const cases: [outer: Span, inner: Span, covers: boolean][] = [
    [[0, 9], [2, 4], true],
    [[0, 9], [0, 9], true],
    [[0, 9], [9, 9], true],
    [[2, 4], [0, 9], false],
    [[0, 3], [2, 4], false],
    [[3, 5], [2, 4], false],
  ];
  for (const [outer, inner, covers] of cases) {
    it(`${JSON.stringify(outer)} ${covers ? 'covers' : 'does not cover'} ${JSON.stringify(inner)}`, () => {
      assert.equal(coversSpan(outer, inner), covers);
    });
  }
  it('means that every unit of the inner is one of the outer', () => {
    fc.assert(
      fc.property(span, span, (outer, inner) => {
        if (inner[0] === inner[1]) return;
        const units = Array.from({ length: inner[1] - inner[0] }, (_, index) => inner[0] + index);
        assert.equal(
          coversSpan(outer, inner),
          units.every((unit) => outer[0] <= unit && unit < outer[1]),
        );
      }),
    );
  });
});

describe('compareSpans', () => {
  it('orders by start, then by end', () => {
    const spans: Span[] = [
      [5, 6],
      [0, 9],
      [0, 2],
    ];
    assert.deepEqual(spans.sort(compareSpans), [
      [0, 2],
      [0, 9],
      [5, 6],
    ]);
  });
  it('is an order: opposite when turned round, zero only for the same span', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        assert.equal(Math.sign(compareSpans(a, b)) + Math.sign(compareSpans(b, a)), 0);
        assert.equal(compareSpans(a, b) === 0, a[0] === b[0] && a[1] === b[1]);
      }),
    );
  });
});
