/**
 * How fast the compiler reads, against a plain pass of twenty Unicode regular expressions over the same text in the
 * same run, at 1, 10 and 100 times the seeds. Ratios carry over between machines, times do not.
 *
 *   npm run bench [largest factor]
 */
import { readInputs } from '../../packages/compiler/src/cli/inputs.js';
import { compile } from '../../packages/compiler/src/compile.js';
import type { CompileInput } from '../../packages/compiler/src/compile.js';

/** What a reader of plans would search for first. */
const PATTERNS = [
  /\p{Nd}+(?:[.,，]\p{Nd}+)*/gu,
  /(?:19|20)\p{Nd}{2}年/gu,
  /\p{Nd}{4}年\p{Nd}{1,2}月\p{Nd}{1,2}日/gu,
  /\p{Nd}+(?:\.\p{Nd}+)?[%％‰]/gu,
  /\p{Nd}+(?:\.\p{Nd}+)?(?:万|亿|万亿)?元/gu,
  /\p{Nd}+(?:家|个|项|件|人|名|所|座)/gu,
  /(?:不少于|不低于|超过|突破|达到)\p{Nd}+/gu,
  /\p{Nd}+[-—~至]\p{Nd}+/gu,
  /^[一二三四五六七八九十]+、\p{Script=Han}+/gmu,
  /^（[一二三四五六七八九十]+）\p{Script=Han}+/gmu,
  /^\p{Nd}+[.．、]\p{Script=Han}+/gmu,
  /“[^”]{1,20}”/gu,
  /《[^》]{2,60}》/gu,
  /（[^（）]{1,60}）/gu,
  /〔\p{Nd}{4}〕\p{Nd}+号/gu,
  /\p{Script=Han}{2,12}(?:实验室|研究院|创新中心|产业园)/gu,
  /\p{Script=Han}{2,12}(?:基金|贷款|保险|补贴)/gu,
  /(?:责任单位|牵头单位|配合单位)[：:][^\n]+/gu,
  /[一二三四五六七八九十百千]+(?:万|亿)?\p{Script=Han}/gu,
  /\p{Lu}[\p{L}\p{Nd}]*/gu,
] as const;

const ROUNDS = 5;
const WARM_UP = 5;
const MB = 1e6;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

function seconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

/** Counts matches so that no engine may leave the pass out. */
function plainPass(texts: readonly string[]): number {
  let matches = 0;
  for (const text of texts) for (const pattern of PATTERNS) for (const _ of text.matchAll(pattern)) matches++;
  return matches;
}

/** Decoding is part of what is measured, as it is for the compiler. */
const decodeAll = (inputs: readonly CompileInput[]): string[] => inputs.map(({ bytes }) => new TextDecoder().decode(bytes));

const seeds = await readInputs('seeds');
const cold = seconds(() => compile(seeds));
const largest = Number(process.argv[2] ?? 100);
const speeds: number[] = [];
// The engine compiles hot functions in the first rounds; a cold start is told above.
for (let round = 0; round < WARM_UP; round++) {
  plainPass(decodeAll(seeds));
  compile(seeds);
}
console.log(`cold start, the seeds once: ${cold.toFixed(2)} s`);
console.log(' copies      MB    plain MB/s   compile MB/s   ratio   peak MB');
for (const factor of [1, 10, 100].filter((times) => times <= largest)) {
  const inputs = Array.from({ length: factor }, (_, copy) => seeds.map((seed) => ({ ...seed, id: `${seed.id}-${copy}` }))).flat();
  const size = inputs.reduce((sum, { bytes }) => sum + bytes.length, 0) / MB;
  const plain: number[] = [];
  const compiled: number[] = [];
  // Interleaved, so that both meet the same noise of the machine; a long run evens it out by itself.
  for (let round = 0; round < (factor > 10 ? 1 : ROUNDS); round++) {
    plain.push(seconds(() => plainPass(decodeAll(inputs))));
    compiled.push(seconds(() => compile(inputs)));
  }
  const [plainSpeed, speed] = [size / median(plain), size / median(compiled)];
  speeds.push(speed);
  const cells = [
    String(factor).padStart(7),
    size.toFixed(2).padStart(7),
    plainSpeed.toFixed(2).padStart(13),
    speed.toFixed(2).padStart(14),
    (speed / plainSpeed).toFixed(3).padStart(7),
    (process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(9),
  ];
  console.log(cells.join(' '));
}
console.log(`speed at the largest factor ÷ speed at the smallest: ${(speeds.at(-1)! / speeds[0]!).toFixed(2)} (1 is linear)`);
