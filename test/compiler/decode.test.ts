import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../packages/compiler/src/decode.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  const FAULTS: readonly (readonly [string, Uint8Array, string])[] = [
    ['an empty file', new Uint8Array(), 'input-empty'],
    ['white space alone', bytes(' \n\t\u3000'), 'input-empty'],
    ['a binary file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), 'input-binary'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x2d, 0x4e]), 'input-not-utf8'],
    ['GBK', new Uint8Array([0xd6, 0xd0, 0xce, 0xc4, 0xb9, 0xe6, 0xbb, 0xae]), 'input-not-utf8'],
    ['a cut-off character', bytes('规划').subarray(0, 5), 'input-cut-off'],
    ['bytes of no encoding', new Uint8Array([0x41, 0xff, 0xff, 0xff, 0x42]), 'input-not-utf8'],
  ];
  for (const [what, input, code] of FAULTS) {
    it(`refuses ${what} with a sentence`, () => {
      const decoded = decode(input);
      assert.equal(decoded.ok, false);
      if (!decoded.ok) {
        assert.equal(decoded.code, code);
        assert.match(decoded.message, /\.$/, 'the message is a sentence');
      }
    });
  }
  it('says how to convert GBK', () => {
    const decoded = decode(new Uint8Array([0xd6, 0xd0, 0xce, 0xc4, 0xb9, 0xe6, 0xbb, 0xae]));
    assert.ok(!decoded.ok && decoded.message.includes('iconv -f GB18030 -t UTF-8'));
  });
  it('keeps a byte-order mark, so that offsets count from the first unit', () => {
    const decoded = decode(bytes('\uFEFF规划'));
    assert.deepEqual(decoded, { ok: true, text: '\uFEFF规划' });
  });
});
