import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findingsOf, findRecord, recordsOf } from '@plan-elements/bundle';
import type { Bundle, RecordList } from '@plan-elements/bundle';

import { SAMPLE, SAMPLE_DOCUMENT, SAMPLE_DRAFT } from '../fixtures/sample-bundle.js';
import { WHOLE } from './whole-bundle.js';

const LISTS: readonly RecordList[] = ['documents', 'indicators', 'goals', 'tasks', 'facilities', 'funds', 'areas', 'terms'];

describe('findRecord', () => {
  for (const list of LISTS) {
    it(`finds every one of the ${list}`, () => {
      for (const bundle of [SAMPLE, WHOLE]) {
        for (const record of bundle[list]) assert.equal(findRecord(bundle, list, record.id), record);
      }
    });
  }

  it('finds nothing under an id of another list, or of none', () => {
    assert.equal(findRecord(SAMPLE, 'funds', 'example-2027/talent'), undefined);
    for (const id of ['', 'toString', '__proto__', 'constructor']) assert.equal(findRecord(SAMPLE, 'documents', id), undefined);
  });

  it('keeps bundles apart', () => {
    const other: Bundle = { ...SAMPLE, documents: [{ ...SAMPLE_DOCUMENT, title: '另一份方案' }] };
    assert.equal(findRecord(SAMPLE, 'documents', SAMPLE_DOCUMENT.id)?.title, SAMPLE_DOCUMENT.title);
    assert.equal(findRecord(other, 'documents', SAMPLE_DOCUMENT.id)?.title, '另一份方案');
  });

  it('reads a list once, however many ask', () => {
    let reads = 0;
    const bundle: Bundle = {
      ...SAMPLE,
      get funds() {
        reads += 1;
        return SAMPLE.funds;
      },
    };
    for (const { id } of SAMPLE.funds) findRecord(bundle, 'funds', id);
    assert.equal(reads, 1);
  });
});

describe('recordsOf', () => {
  const second = SAMPLE.funds.map((fund) => ({
    ...fund,
    id: fund.id.replace('example-2027', SAMPLE_DRAFT.id),
    document: SAMPLE_DRAFT.id,
  }));
  const both: Bundle = { ...SAMPLE, documents: [SAMPLE_DOCUMENT, SAMPLE_DRAFT], funds: [...second, ...SAMPLE.funds] };

  it('gives one document’s records in the bundle’s order', () => {
    assert.deepEqual(recordsOf(both, 'funds', SAMPLE_DRAFT.id), second);
    assert.deepEqual(recordsOf(both, 'funds', SAMPLE_DOCUMENT.id), SAMPLE.funds);
  });
  it('is empty for a document that has none', () => {
    assert.deepEqual(recordsOf(both, 'tasks', SAMPLE_DRAFT.id), []);
    assert.deepEqual(recordsOf(both, 'tasks', 'unknown'), []);
  });
});

describe('findingsOf', () => {
  it('gives the findings that concern a record', () => {
    assert.deepEqual(findingsOf(SAMPLE, 'example-2027/high-tech-enterprises-table'), SAMPLE.findings);
    assert.deepEqual(findingsOf(SAMPLE, 'example-2027/high-tech-enterprises'), []);
  });
});
