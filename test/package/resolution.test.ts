import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** How hosts of today resolve a module. The packages are ES modules; Node 10 and `require` are not promised. */
const PROMISED = ['node16-esm', 'bundler'];

describe('whoever installs a package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-elements-'));
  after(() => rmSync(folder, { recursive: true }));

  for (const name of ['bundle', 'compiler', 'elements']) {
    const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
      cwd: `packages/${name}`,
      encoding: 'utf8',
    }).trim();
    const tarball = readFileSync(join(folder, packed));

    it(`of ${name} finds every file that its exports name`, async () => {
      const { messages, pkg } = await publint({
        strict: true,
        pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) },
      });
      assert.deepEqual(
        messages.map((message) => formatMessage(message, pkg, { color: false })),
        [],
      );
    });

    it(`of ${name} finds the types of every module`, async () => {
      const result = await checkPackage(createPackageFromTarballData(tarball), { excludeEntrypoints: [/\.css$/] });
      assert.ok(result.types !== false, 'The package has types.');
      const problems = result.problems.filter(
        (problem) => !('resolutionKind' in problem) || PROMISED.includes(problem.resolutionKind),
      );
      assert.deepEqual(problems, []);
    });
  }
});
