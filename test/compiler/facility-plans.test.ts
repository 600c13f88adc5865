import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../packages/compiler/src/compile.js';
import { NAMED_PLANS } from '../fixtures/named-plans.js';
import { norm } from './golden/likeness.js';

/** How many of the names must be read. */
const READ = 0.85;

describe('the facilities of a plan', () => {
  for (const { text, names, optional } of NAMED_PLANS) {
    const [title] = text.split('\n', 1);
    it(`are those that a person reads in ${title}`, () => {
      const { bundle } = compile([{ id: 'd', file: 'd.txt', bytes: new TextEncoder().encode(text) }]);
      const read = bundle.facilities.map(({ name }) => norm(name));
      const missing = names.filter((name) => !read.includes(norm(name)));
      const surplus = read.filter((name) => ![...names, ...optional].map(norm).includes(name));
      assert.deepEqual(surplus, [], 'nothing else is read');
      assert.ok(1 - missing.length / names.length >= READ, `not read: ${missing.join('、')}`);
    });
  }
});
