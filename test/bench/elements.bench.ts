/**
 * What the elements cost the main thread, against clones of the same nodes in the same run (`elements/clone.js`).
 * Ratios carry over between machines, times do not.
 *
 *   npm run bench:elements [name of an element] [rounds]
 *
 * A file of `elements/` that exports `contests` is a part of it. It runs in the page, a fresh one for each
 * measurement, and measures what `npm run build:elements` has made.
 */
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser, CDPSession } from 'puppeteer-core';
import sirv from 'sirv';
import { findChromium } from '../scripts/browsers.js';

type Side = 'ours' | 'limit';

/** One comparison. The functions run in the page; `this` is the contest. */
export interface Contest {
  name: string;
  /** What we want: a ratio to the limit, or KiB for a heap. */
  bar: number;
  /** Number of things whose heap is measured; without it time is. */
  heap?: number;
  /** What is done before the clock starts. */
  prepare(side: Side): unknown;
  ours(): unknown;
  limit(): unknown;
}

interface BenchWindow {
  contests: Contest[];
}

const ROUNDS = 5;
const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bench</title>
<style>body { display: grid; grid-template-columns: repeat(auto-fill, 280px) } body > * { min-width: 0 }</style><body></body></html>`;

const folder = (path: string): ReturnType<typeof sirv> => sirv(fileURLToPath(new URL(path, import.meta.url)), { dev: true });
const mounts = {
  '/dist/': folder('../../packages/elements/dist'),
  '/data/': folder('../../packages/bundle/dist'),
  '/bench/': folder('elements'),
};

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  const [mount, files] = Object.entries(mounts).find(([prefix]) => url.startsWith(prefix)) ?? ['', undefined];
  request.url = url.slice(mount.length - 1);
  if (files) files(request, response, () => void response.writeHead(404).end());
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
});

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

async function heapKib(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  // Nodes and their boxes live in the heap of the engine, which the types do not name yet.
  const heap = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; embedderHeapUsedSize?: number };
  return (heap.usedSize + (heap.embedderHeapUsedSize ?? 0)) / 1024;
}

/** Milliseconds of the main thread, or KiB, of one side in a fresh page. */
async function measure(browser: Browser, origin: string, file: string, index: number, side: Side): Promise<number> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(origin);
  await page.evaluate(`import('/bench/${file}').then(async (module) => {
    await import(module.script);
    window.contests = module.contests;
    window.settle = async () => {
      for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    };
    await module.contests[${index}].prepare('${side}');
    await window.settle();
  })`);
  const heap = await page.evaluate((at) => (window as unknown as BenchWindow).contests[at]?.heap, index);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('HeapProfiler.enable');
  const read = heap ? heapKib : taskSeconds;
  const before = await read(session);
  await page.evaluate(`(async () => { await window.contests[${index}].${side}(); await window.settle(); })()`);
  const after = await read(session);
  await page.close();
  return heap ? (after - before) / heap : (after - before) * 1000;
}

const [only = '', rounds = ROUNDS] = process.argv.slice(2);
const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium: node test/scripts/browsers.js says what to install.');
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  args: ['--no-sandbox', '--disable-background-networking', '--lang=zh-CN'],
});
const files = readdirSync(new URL('elements', import.meta.url)).filter((name) => name.endsWith('.js') && name.includes(only));
console.log(`${''.padEnd(34)}${['ours', 'limit', 'ratio', 'bar'].map((head) => head.padStart(9)).join('')}`);
for (const file of files) {
  const { contests = [] } = (await import(`./elements/${file}`)) as { contests?: Contest[] };
  for (const [index, { name, bar, heap }] of contests.entries()) {
    const taken: Record<Side, number[]> = { ours: [], limit: [] };
    // Interleaved, so that both sides meet the same noise of the machine.
    for (let round = 0; round < Number(rounds); round++) {
      for (const side of ['ours', 'limit'] as const) taken[side].push(await measure(browser, origin, file, index, side));
    }
    const [ours, limit] = [median(taken.ours), median(taken.limit)];
    const cells = [ours, limit, ours / limit, bar].map((value) => value.toFixed(2).padStart(9));
    const met = (heap ? ours : ours / limit) <= bar;
    console.log(`${`${file.replace('.js', '')}: ${name}`.padEnd(34)}${cells.join('')}${met ? '' : '  over'}`);
  }
}
await browser.close();
server.close();
