import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { assertBundle, assertDocumentText } from '@plan-elements/bundle';
import { Ajv } from 'ajv';

import { SAMPLE, SAMPLE_DOCUMENT_TEXT } from '../fixtures/sample-bundle.js';
import { placesOf, replaced } from './mutate.js';
import { WHOLE } from './whole-bundle.js';

type Schema = Record<string, unknown> & { definitions: Record<string, Record<string, unknown>> };

const dist = (name: string): URL => new URL(`../../packages/bundle/dist/${name}`, import.meta.url);

const read = (name: string): unknown => JSON.parse(readFileSync(dist(name), 'utf8'));

const namesIn = (folder: string): string[] => readdirSync(dist(folder)).map((name) => `${folder}/${name}`);

const bundleSchema = read('bundle.schema.json') as Schema;
const textSchema = read('text.schema.json') as Schema;

/** Strict, so that a keyword that ajv does not know or a type that is not named fails here. */
const ajv = new Ajv({ strict: true, strictTuples: false, allowUnionTypes: true });
const isBundle = ajv.compile(bundleSchema);
const isText = ajv.compile(textSchema);

function passesGuard(value: unknown, check: (value: unknown) => void): boolean {
  try {
    check(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where guard and schema differ on purpose. The guard runs on every page that shows a bundle, so it is small and
 * lets in what a later minor version may add: other words in a closed list of words, other labels. The schema
 * describes what the compiler of this version writes. The other way round, JSON Schema as generated from the types
 * has no word for an offset or for the order of two.
 */
const WORDS = /\.(status|direction|kind|op|completionBasis|severity)$/;
const LABELS = /\.labels(\.|$)/;
const SPANS = /\.spans?(\[\d\])*$/;

describe('bundle.schema.json', () => {
  it('is a schema by its own account, with a description for every definition', () => {
    assert.equal(bundleSchema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.ok(ajv.validateSchema(bundleSchema));
    for (const [name, definition] of Object.entries(bundleSchema.definitions)) assert.ok(definition.description, name);
  });

  for (const [name, bundle] of Object.entries({ WHOLE, SAMPLE })) {
    it(`accepts ${name}, as the guard does`, () => {
      assert.ok(isBundle(bundle), ajv.errorsText(isBundle.errors));
      assertBundle(bundle);
    });
  }

  for (const name of ['bundle.json', ...namesIn('plans')]) {
    it(`accepts ${name} as built, as the guard does`, () => {
      const bundle = read(name);
      assert.ok(isBundle(bundle), ajv.errorsText(isBundle.errors));
      assertBundle(bundle);
    });
  }

  const places = placesOf(WHOLE);

  it('agrees with the guard wherever a field is taken away', () => {
    for (const place of places) {
      // An item taken out of a list leaves a hole, which JSON has not.
      if (place.path.endsWith(']')) continue;
      const mutant = replaced(WHOLE, place, undefined);
      assert.equal(isBundle(mutant), passesGuard(mutant, assertBundle), place.path);
    }
  });

  const values: unknown[] = [null, 'text', 1, -1, 0.5, true, [], {}, ['text'], [1], [2, 1], [[]], { later: 1 }];

  it('agrees with the guard wherever a field has another value', () => {
    const differences = new Set<string>();
    for (const place of places) {
      for (const value of values) {
        const mutant = replaced(WHOLE, place, value);
        const schema = isBundle(mutant);
        const guard = passesGuard(mutant, assertBundle);
        if (schema === guard) continue;
        const words = guard && typeof value === 'string' && WORDS.test(place.path);
        const labels = guard && LABELS.test(place.path);
        const spans = schema && SPANS.test(place.path);
        const version = schema && place.path === 'schemaVersion' && value === 'text';
        assert.ok(
          words || labels || spans || version,
          `${place.path} = ${JSON.stringify(value)}: schema ${schema}, guard ${guard}`,
        );
        differences.add(words ? 'words' : labels ? 'labels' : spans ? 'spans' : 'version');
      }
    }
    assert.deepEqual(
      [...differences].sort(),
      ['labels', 'spans', 'version', 'words'],
      'no reason for a difference is out of date',
    );
  });

  it('refuses an unknown field, which the guard lets pass', () => {
    const later = { ...WHOLE, later: [] };
    assert.equal(isBundle(later), false);
    assertBundle(later);
  });
});

describe('text.schema.json', () => {
  it('accepts the sample’s text, as the guard does', () => {
    assert.ok(isText(SAMPLE_DOCUMENT_TEXT), ajv.errorsText(isText.errors));
  });

  for (const name of namesIn('text')) {
    it(`accepts ${name} as built, as the guard does`, () => {
      const text = read(name);
      assert.ok(isText(text), ajv.errorsText(isText.errors));
      assertDocumentText(text);
    });
  }

  it('agrees with the guard wherever a field is taken away or is null', () => {
    for (const place of placesOf(SAMPLE_DOCUMENT_TEXT)) {
      if (SPANS.test(place.path)) continue;
      for (const value of place.path.endsWith(']') ? [null] : [null, undefined]) {
        const mutant = replaced(SAMPLE_DOCUMENT_TEXT, place, value);
        assert.equal(isText(mutant), passesGuard(mutant, assertDocumentText), `${place.path} = ${value}`);
      }
    }
  });
});
