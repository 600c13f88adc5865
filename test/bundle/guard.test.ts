import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { assertBundle, assertDocumentText, BundleFormatError, SCHEMA_VERSION } from '@plan-elements/bundle';

import { SAMPLE, SAMPLE_DOCUMENT_TEXT } from '../fixtures/sample-bundle.js';
import { placesOf, replaced } from './mutate.js';
import { NULLABLE, WHOLE } from './whole-bundle.js';

const refusal = (code: 'version' | 'shape', path: string, found?: string) => (error: unknown) => {
  assert.ok(error instanceof BundleFormatError);
  const { code: gotCode, path: gotPath } = error;
  assert.deepEqual({ code: gotCode, path: gotPath }, { code, path });
  if (found !== undefined) assert.equal(error.found, found);
  return true;
};

const isItem = (path: string): boolean => path.endsWith(']');
const insideLabels = (path: string): boolean => path.includes('.labels.');
const insideSpan = (path: string): boolean => /\.span(s\[0\])?\[0\]$/.test(path);
const bare = (path: string): string => path.replace(/\[\d+\]/g, '');
// A wrong offset is a wrong span.
const pathOf = (path: string): string => (insideSpan(path) ? path.replace(/\[0\]$/, '') : path);

/** One value of every type that a field does not have. */
function othersThan(value: unknown): unknown[] {
  const type = (one: unknown): string => (Array.isArray(one) ? 'array' : typeof one);
  return ['text', 1, true, [], {}].filter((other) => type(other) !== type(value));
}

describe('assertBundle', () => {
  it('accepts a whole bundle and the sample', () => {
    assertBundle(WHOLE);
    assertBundle(SAMPLE);
    assertBundle(JSON.parse(JSON.stringify(SAMPLE)));
  });

  it('accepts empty lists', () => {
    const lists = Object.keys(WHOLE).filter((key) => key !== 'schemaVersion');
    assertBundle({ schemaVersion: SCHEMA_VERSION, ...Object.fromEntries(lists.map((list) => [list, []])) });
  });

  const places = placesOf(WHOLE);
  const fields = places.filter(({ path }) => !isItem(path) && !insideLabels(path) && !path.endsWith('.cell'));

  for (const place of fields) {
    it(`misses ${place.path}`, () => {
      assert.throws(() => assertBundle(replaced(WHOLE, place, undefined)), refusal('shape', place.path, 'undefined'));
    });
  }

  for (const place of places.filter(({ path }) => !insideLabels(path))) {
    it(`refuses another type in ${place.path}`, () => {
      for (const other of othersThan(place.value)) {
        assert.throws(() => assertBundle(replaced(WHOLE, place, other)), refusal('shape', pathOf(place.path)));
      }
    });

    it(`${NULLABLE.has(bare(place.path)) && !isItem(place.path) ? 'accepts' : 'refuses'} null in ${place.path}`, () => {
      const check = (): void => assertBundle(replaced(WHOLE, place, null));
      if (NULLABLE.has(bare(place.path)) && !isItem(place.path)) check();
      else assert.throws(check, refusal('shape', pathOf(place.path)));
    });
  }

  it('accepts a passage that is no table cell', () => {
    for (const place of places.filter(({ path }) => path.endsWith('.cell'))) assertBundle(replaced(WHOLE, place, undefined));
  });

  it('lets unknown fields pass, everywhere', () => {
    assertBundle({ ...WHOLE, later: 1 });
    for (const { keys, value } of places) {
      if (typeof value !== 'object' || Array.isArray(value)) continue;
      assertBundle(replaced(WHOLE, { keys: [...keys, 'later'] }, { anything: [1] }));
    }
  });

  it('names the item that does not fit', () => {
    const [fund] = WHOLE.funds;
    assert.throws(
      () => assertBundle({ ...WHOLE, funds: [fund, fund, { ...fund, name: 1 }] }),
      refusal('shape', 'funds[2].name', 'number'),
    );
  });

  for (const span of [[], [1], [1, 2, 3], [2, 1], [-1, 2], [0.5, 2], ['0', 2], [0, NaN], [0, null]]) {
    it(`refuses the span ${JSON.stringify(span)}`, () => {
      const [place] = places.filter(({ path }) => path === 'terms[0].source.span');
      assert.ok(place);
      assert.throws(() => assertBundle(replaced(WHOLE, place, span)), refusal('shape', 'terms[0].source.span', 'array'));
    });
  }

  it('accepts an empty span', () => {
    const [place] = places.filter(({ path }) => path === 'terms[0].source.span');
    assert.ok(place);
    assertBundle(replaced(WHOLE, place, [0, 0]));
  });

  for (const number of [NaN, Infinity]) {
    it(`refuses ${number}`, () => {
      assert.throws(
        () => assertBundle({ ...WHOLE, goals: [{ ...WHOLE.goals[0], year: number }] }),
        refusal('shape', 'goals[0].year'),
      );
    });
  }

  describe('versions', () => {
    for (const version of ['1.0', '1.9', '1', '1.0.3', '1.10']) {
      it(`accepts ${version}`, () => assertBundle({ ...WHOLE, schemaVersion: version }));
    }
    for (const version of ['2.0', '0.9', '10.0', '', 'v1', 'one']) {
      it(`refuses “${version}”`, () => {
        assert.throws(() => assertBundle({ ...WHOLE, schemaVersion: version }), refusal('version', 'schemaVersion', version));
      });
    }
    it('is checked before the shape, which a later version may have changed', () => {
      assert.throws(() => assertBundle({ schemaVersion: '2.0' }), refusal('version', 'schemaVersion', '2.0'));
    });
    it('must be a string', () => {
      assert.throws(() => assertBundle({ ...WHOLE, schemaVersion: 1 }), refusal('shape', 'schemaVersion', 'number'));
    });
  });

  const nothing: [value: unknown, found: string][] = [
    [null, 'null'],
    [undefined, 'undefined'],
    [[], 'array'],
    [[WHOLE], 'array'],
    ['{"schemaVersion":"1.0"}', 'string'],
    [1, 'number'],
    [true, 'boolean'],
    [() => WHOLE, 'function'],
  ];
  for (const [value, found] of nothing) {
    it(`refuses ${found === 'array' ? JSON.stringify(value).slice(0, 3) : found}`, () => {
      assert.throws(() => assertBundle(value), refusal('shape', '', found));
    });
  }

  it('refuses an empty object at its first field', () => {
    assert.throws(() => assertBundle({}), refusal('shape', 'schemaVersion', 'undefined'));
  });

  it('refuses a bundle that was cut off and closed again, wherever it was cut', () => {
    const keys = Object.keys(WHOLE) as (keyof typeof WHOLE)[];
    for (let count = 0; count < keys.length; count += 1) {
      const part = Object.fromEntries(keys.slice(0, count).map((key) => [key, WHOLE[key]]));
      assert.throws(() => assertBundle(part), refusal('shape', keys[count] ?? '', 'undefined'));
    }
  });

  it('says in its message what and where', () => {
    assert.throws(() => assertBundle({ ...WHOLE, funds: 1 }), { name: 'BundleFormatError', message: 'shape funds: number' });
  });
});

describe('assertDocumentText', () => {
  const text = SAMPLE_DOCUMENT_TEXT;
  const [task = ''] = Object.keys(text.measures);

  it('accepts the sample’s text, also without measures', () => {
    assertDocumentText(text);
    assertDocumentText({ ...text, measures: {} });
  });

  const refusals: [name: string, value: unknown, path: string][] = [
    ['null', null, ''],
    ['a bundle', SAMPLE, 'document'],
    ['no paragraphs', { ...text, paragraphs: undefined }, 'paragraphs'],
    ['a paragraph without span', { ...text, paragraphs: [{ ...text.paragraphs[0], span: null }] }, 'paragraphs[0].span'],
    ['a task that is a number', { ...text, paragraphs: [{ ...text.paragraphs[0], task: 1 }] }, 'paragraphs[0].task'],
    ['measures as a list', { ...text, measures: [] }, 'measures'],
    ['measures of a task that are none', { ...text, measures: { [task]: null } }, `measures.${task}`],
    ['a lead that is missing', { ...text, measures: { [task]: [{ text: 'a', span: [0, 1] }] } }, `measures.${task}[0].lead`],
    [
      'a measure’s span backwards',
      { ...text, measures: { [task]: [{ lead: null, text: 'a', span: [1, 0] }] } },
      `measures.${task}[0].span`,
    ],
  ];
  for (const [name, value, path] of refusals) {
    it(`refuses ${name}`, () => assert.throws(() => assertDocumentText(value), refusal('shape', path)));
  }

  it('refuses another version, and accepts a later minor one', () => {
    assertDocumentText({ ...text, schemaVersion: '1.9' });
    assert.throws(() => assertDocumentText({ ...text, schemaVersion: '2.0' }), refusal('version', 'schemaVersion', '2.0'));
  });
});
