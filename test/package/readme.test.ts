import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { findRecord } from '@plan-elements/bundle';
import type { Bundle } from '@plan-elements/bundle';

const bundle = JSON.parse(readFileSync('packages/bundle/dist/bundle.json', 'utf8')) as Bundle;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

for (const file of ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md']) {
  const text = readFileSync(file, 'utf8');

  describe(file, () => {
    it('embeds records that the bundle has', () => {
      for (const id of found(text, /target="([^"]+)"/g)) assert.ok(findRecord(bundle, 'indicators', id), id);
      for (const id of found(text, /plan="([^"]+)"/g)) assert.ok(findRecord(bundle, 'documents', id), id);
    });

    it('names scripts that there are', () => {
      for (const name of found(text, /npm run ([\w:]+)/g)) assert.ok(scripts[name], name);
    });
  });
}
