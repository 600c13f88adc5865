/**
 * Runs the tests and adds up all runners.
 *
 *   tsx test/scripts/run.ts                       build, lint, types, node tests, browser tests
 *   tsx test/scripts/run.ts node [part of a path]
 *   tsx test/scripts/run.ts browser [name of a group]
 *
 * `ENGINES=chromium` runs the browser tests in that engine alone; without it they run in Chromium, Firefox and WebKit.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';

import { installMissing, whatIsMissing } from './browsers.js';

interface Count {
  passed: number;
  failed: number;
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** A step that either passes or fails as a whole; only its failure counts. */
function script(name: string): Count {
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${seconds(start)}\n`);
  return { passed: 0, failed: status === 0 ? 0 : 1 };
}

async function nodeTests(part = ''): Promise<Count> {
  const names = readdirSync('test', { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.test.ts') && name.includes(part)).map((name) => `test/${name}`);
  const count: Count = { passed: 0, failed: 0 };
  if (files.length === 0) return count;
  const events = run({ files: files.sort(), concurrency: 2 });
  const isTest = ({
    details,
    skip,
    todo,
  }: {
    details: { type?: string | undefined };
    skip?: string | boolean;
    todo?: string | boolean;
  }) => details.type !== 'suite' && skip === undefined && todo === undefined;
  events.on('test:pass', (event) => (count.passed += Number(isTest(event))));
  events.on('test:fail', (event) => (count.failed += Number(isTest(event))));
  for await (const text of events.compose(new spec())) process.stdout.write(String(text));
  return count;
}

async function browserTests(group?: string): Promise<Count> {
  installMissing();
  const missing = whatIsMissing();
  if (missing !== undefined) {
    console.error(missing);
    return { passed: 0, failed: 1 };
  }
  const argv = ['--config', 'test/web-test-runner.config.js', ...(group === undefined ? [] : ['--group', group])];
  const runner = await startTestRunner({ argv, autoExitProcess: false });
  if (!runner) return { passed: 0, failed: 1 };
  const passed = await new Promise<boolean>((resolve) => runner.on('finished', resolve));
  const count: Count = { passed: 0, failed: 0 };
  for (const session of runner.sessions.all()) {
    const suites = [session.testResults].filter((suite) => suite !== undefined);
    for (const suite of suites) {
      suites.push(...suite.suites);
      for (const test of suite.tests) {
        if (!test.skipped) count[test.passed ? 'passed' : 'failed'] += 1;
      }
    }
  }
  // A file that does not load, or a line on the console, fails the run without failing a test.
  if (!passed && count.failed === 0) count.failed = 1;
  await runner.stop();
  return count;
}

async function* steps(): AsyncGenerator<Count> {
  const [only, filter] = process.argv.slice(2);
  if (only === undefined) {
    const build = script('build');
    yield build;
    if (build.failed > 0) return;
    yield script('lint');
    yield script('types');
  }
  if (only !== 'browser') yield await nodeTests(filter);
  if (only !== 'node') yield await browserTests(filter);
}

const start = performance.now();
const total: Count = { passed: 0, failed: 0 };
for await (const { passed, failed } of steps()) {
  total.passed += passed;
  total.failed += failed;
}
if (total.passed === 0) console.log('No test ran.');
console.log(`${seconds(start)}\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
