import { assert } from '@open-wc/testing';

import { forget, givenBundle, loadBundle, textUrlOf } from '../../packages/elements/src/internal/bundle-store.js';
import { PlanDataError } from '../../packages/elements/src/internal/data-error.js';
import { loadText } from '../../packages/elements/src/internal/text-store.js';
import { SAMPLE, SAMPLE_DOCUMENT_TEXT } from '../fixtures/sample-bundle.js';
import '../helpers/console-guard.js';
import { fakeFetch, freshUrl } from '../helpers/fake-fetch.js';
import type { FakeFetch } from '../helpers/fake-fetch.js';

async function failure(promise: Promise<unknown>): Promise<PlanDataError> {
  try {
    await promise;
  } catch (error) {
    assert.instanceOf(error, PlanDataError);
    return error;
  }
  throw new Error('It did not fail.');
}

describe('bundle-store', () => {
  let net: FakeFetch;
  beforeEach(() => (net = fakeFetch()));
  afterEach(() => net.restore());

  it('makes one request for one address and gives everyone the same object', async () => {
    const url = freshUrl();
    const both = [loadBundle(url), loadBundle(new URL(url, location.href).href)];
    assert.lengthOf(net.requests, 1);
    net.requests[0]?.answer(SAMPLE);
    const [one, two] = await Promise.all(both);
    assert.strictEqual(one, two);
    assert.deepEqual(one, SAMPLE);
    assert.strictEqual(await loadBundle(url), one);
    assert.lengthOf(net.requests, 1);
  });

  it('asks again after a failure', async () => {
    const url = freshUrl();
    const first = loadBundle(url);
    net.requests[0]?.fail();
    assert.equal((await failure(first)).code, 'network');
    const second = loadBundle(url);
    assert.lengthOf(net.requests, 2);
    net.requests[1]?.answer(SAMPLE);
    assert.deepEqual(await second, SAMPLE);
  });

  it('asks again for what it was told to forget', () => {
    const url = freshUrl();
    void loadBundle(url);
    forget(url);
    void loadBundle(url);
    assert.lengthOf(net.requests, 2);
  });

  it('forgets the texts of a bundle with it, and no others', () => {
    const [url, other] = [freshUrl(), freshUrl('other/text/p-1.json')];
    const text = textUrlOf(url, 'p-1');
    for (let times = 0; times < 2; times += 1) {
      for (const one of [text, other]) void loadText(one ?? '');
      forget(url);
    }
    assert.deepEqual(
      net.requests.map((request) => request.url),
      [text, new URL(other, location.href).href, text],
    );
  });

  it('resolves a relative address against the document', async () => {
    const base = document.createElement('base');
    base.href = 'https://example.org/pages/one.html';
    document.head.append(base);
    void loadBundle('data/bundle.json');
    base.remove();
    assert.equal(net.requests[0]?.url, 'https://example.org/pages/data/bundle.json');
  });

  it('takes an address that is none as unreachable', async () => {
    net.restore();
    assert.equal((await failure(loadBundle('http://'))).code, 'network');
  });

  const { documents: _, ...withoutDocuments } = SAMPLE;
  const failures: [name: string, body: unknown, init: ResponseInit, code: string, status: number, detail: string][] = [
    ['a missing file', 'Not found', { status: 404 }, 'status', 404, ''],
    ['a server error', '{}', { status: 500 }, 'status', 500, ''],
    [
      'a log-in page',
      '<!doctype html>',
      { headers: { 'content-type': 'text/html; charset=utf-8' } },
      'json',
      200,
      'text/html; charset=utf-8',
    ],
    ['cut-off JSON', '{"schemaVersion":"1.0","docum', {}, 'json', 200, ''],
    ['an empty answer', '', {}, 'json', 200, ''],
    ['a later major version', { ...SAMPLE, schemaVersion: '2.0' }, {}, 'version', 0, '2.0'],
    ['a missing list', withoutDocuments, {}, 'shape', 0, 'documents'],
    ['a number that is a string', { ...SAMPLE, areas: [{ ...SAMPLE.areas[0], km2: '6.4' }] }, {}, 'shape', 0, 'areas[0].km2'],
    ['null', 'null', {}, 'shape', 0, ''],
  ];
  for (const [name, body, init, code, status, detail] of failures) {
    it(`tells ${name} by the code ${code}`, async () => {
      const promise = loadBundle(freshUrl());
      net.requests[0]?.answer(body, init);
      const error = await failure(promise);
      assert.deepEqual([error.code, error.status, error.detail], [code, status, detail]);
      assert.match(error.url, /^http.*bundle\.json$/);
    });
  }

  it('reads JSON whatever the server calls it', async () => {
    const promise = loadBundle(freshUrl());
    net.requests[0]?.answer(JSON.stringify(SAMPLE), { headers: { 'content-type': 'application/octet-stream' } });
    assert.deepEqual(await promise, SAMPLE);
  });

  it('takes a transfer that breaks off as a network failure', async () => {
    const promise = loadBundle(freshUrl());
    const body = new ReadableStream({ start: (controller) => controller.error(new TypeError('cut')) });
    net.requests[0]?.answer(new Response(body, { headers: { 'content-type': 'application/json' } }));
    assert.equal((await failure(promise)).code, 'network');
  });

  it('loads the text of a document', async () => {
    const promise = loadText(freshUrl('text/example-2027.json'));
    net.requests[0]?.answer(SAMPLE_DOCUMENT_TEXT);
    assert.deepEqual(await promise, SAMPLE_DOCUMENT_TEXT);
  });

  it('finds the text beside a bundle and beside the folder of single plans', () => {
    assert.equal(textUrlOf('https://a.cn/x/bundle.json', 'p-1'), 'https://a.cn/x/text/p-1.json');
    assert.equal(textUrlOf('https://a.cn/x/plans/p-1.json', 'p-1'), 'https://a.cn/x/text/p-1.json');
  });

  it('finds no text beside data that lie in no folder', () => {
    assert.isUndefined(textUrlOf('data:application/json,{}', 'p-1'));
    assert.isUndefined(textUrlOf(URL.createObjectURL(new Blob(['{}'])), 'p-1'));
  });

  it('reads a bundle inside the page once', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(SAMPLE);
    assert.strictEqual(givenBundle(script), givenBundle(script));
    script.textContent = '{';
    const broken = script.cloneNode(true) as Element;
    assert.equal((await failure(Promise.resolve().then(() => givenBundle(broken)))).code, 'json');
  });
});
