import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assertBundle, assertDocumentText } from '@plan-elements/bundle';
import { compile } from '../../packages/compiler/src/compile.js';
import type { Compilation } from '../../packages/compiler/src/compile.js';
import { sourcesIn } from '../helpers/sources-in.js';

const SEEDS = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'));
/** A part of a seed is read in a fraction of its time, so that more damage can be tried. */
const PART = 6000;
/** A document of this size takes well under a second; what takes longer hangs. */
const SLOW = 10_000;

const compileText = (text: string): Compilation =>
  compile([{ id: 'fuzz', file: 'fuzz.txt', bytes: new TextEncoder().encode(text) }]);

/** White space and mark-up, which say nothing. */
const bare = (text: string): string => text.replace(/[\s\u200b\ufeff*]/g, '');
const FURNITURE = /^(?:https?:\/\/[!-~]+|[-—–―－−‐]*\d{1,4}[-—–―－−‐]*|第\d+页)$/;

/** Whether a quote is its slice with nothing added and nothing but page furniture left out. */
function isSlice(quote: string, slice: string): boolean {
  const [said, stands] = [bare(quote), bare(slice)];
  let at = 0;
  for (let index = 0; index < stands.length; index++) {
    if (stands[index] === said[at]) at++;
    else {
      const next = [...Array(200).keys()].find(
        (length) => stands[index + length + 1] === said[at] && FURNITURE.test(stands.slice(index, index + length + 1)),
      );
      if (next === undefined) return false;
      index += next;
    }
  }
  return at === said.length;
}

/** What holds for every document, however broken. */
function checkInvariants(text: string): void {
  const start = performance.now();
  const compilation = compileText(text);
  assert.ok(performance.now() - start < SLOW, 'it does not hang');
  const { bundle, texts, diagnostics } = compilation;
  assertBundle(bundle);
  for (const document of texts) assertDocumentText(document);
  for (const { span, quote } of sourcesIn(bundle)) {
    assert.ok(span[0] >= 0 && span[0] < span[1] && span[1] <= text.length, `the span ${span.join()} lies in the text`);
    assert.ok(isSlice(quote, text.slice(...span)), `“${quote}” is the slice ${JSON.stringify(text.slice(...span))}`);
  }
  for (const document of texts)
    for (const { span } of [...document.paragraphs, ...Object.values(document.measures).flat()])
      assert.ok(span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length, `the span ${span.join()} lies in the text`);
  for (const { span, code } of diagnostics) {
    assert.ok(span === null || (span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length), code);
    assert.notEqual(code, 'quote-without-number', `no figure without its sentence: ${JSON.stringify(diagnostics)}`);
  }
  const ids = [bundle.indicators, bundle.goals, bundle.tasks, bundle.facilities, bundle.funds, bundle.areas, bundle.terms]
    .flat()
    .map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'ids are unique');
  assert.equal(JSON.stringify(compileText(text)), JSON.stringify(compilation), 'the same input gives the same bytes');
}

/** A part of a seed. */
const part = fc
  .tuple(fc.constantFrom(...SEEDS), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([seed, at]) => seed.slice(Math.floor(at * Math.max(0, seed.length - PART))).slice(0, PART));

/** Moves, drops and repeats lines of a text as the numbers say. */
const shuffleLines = (text: string, order: readonly number[]): string => {
  const lines = text.split('\n');
  return order.map((at) => lines[at % lines.length] as string).join('\n');
};

const edit = fc.record({ at: fc.nat(PART), length: fc.nat(40), text: fc.string({ unit: 'binary', maxLength: 12 }) });
const damage = (text: string, edits: readonly { at: number; length: number; text: string }[]): string =>
  edits.reduce((left, { at, length, text: put }) => left.slice(0, at) + put + left.slice(at + length), text);

/** What plans are made of, in an order that no plan has. */
const soup = fc
  .array(
    fc.constantFrom(
      ...'到2027年 ，不少于 2000家 五年内 1,200 1，200 三分之一 一、 （一） 1. 专栏1 | \t 。\n \n 亿元 3-5个 3至5% “ ” （ ） 《 》 表1 责任单位： 倍增 翻一番 百分之 〔2020〕 ** 基金 实验室 平方公里 ⁰ — 12 — 高于全市平均水平 ０１２ \ufeff 零点五 万亿 ③ 第 章 1/3 0/0 99999999999999999999亿元 国家級實驗室 https://a.b/c'.split(
        ' ',
      ),
    ),
    { maxLength: 120 },
  )
  .map((words) => words.join(''));

/** Unpaired surrogates do not survive UTF-8, so that text and offsets are those of what was decoded. */
const wellFormed = (text: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

const seeded = (numRuns: number): fc.Parameters<unknown> => ({ numRuns, seed: 20_250_310 });

describe('any input', () => {
  const cases: readonly (readonly [string, fc.Arbitrary<string>, number])[] = [
    [
      'a seed cut anywhere',
      fc.tuple(part, fc.nat(PART), fc.nat(PART)).map(([text, a, b]) => text.slice(Math.min(a, b), Math.max(a, b))),
      100,
    ],
    [
      'a seed with its lines in any order',
      fc.tuple(part, fc.array(fc.nat(400), { minLength: 20, maxLength: 120 })).map(([text, order]) => shuffleLines(text, order)),
      80,
    ],
    [
      'a seed with damaged places',
      fc.tuple(part, fc.array(edit, { minLength: 1, maxLength: 30 })).map(([text, edits]) => damage(text, edits)),
      100,
    ],
    [
      'a seed without line breaks or with one after each few characters',
      fc
        .tuple(part, fc.integer({ min: 1, max: 60 }))
        .map(([text, width]) => text.replace(/\s/g, '').replace(new RegExp(`.{${width}}`, 'gu'), '$&\n')),
      80,
    ],
    ['words of plans in any order', soup, 600],
    ['any Unicode text', fc.string({ unit: 'binary', maxLength: 400 }), 600],
  ];
  for (const [what, arbitrary, runs] of cases) {
    it(`reads ${what}: no crash, no hang, no wrong span, no figure without its sentence`, () => {
      fc.assert(
        fc.property(arbitrary, (text) => checkInvariants(wellFormed(text))),
        seeded(runs),
      );
    });
  }

  it('reads what earlier runs found broken', () => {
    for (const text of [
      '3-5个0/0',
      '表1**2000家到2027年',
      '某区建设方案\n\n一、空间布局\n\n科技创新策源区以',
      '到2027年国家級實驗室\nhttps://a.b/c到2027年\n责任单位：',
    ])
      checkInvariants(text);
  });

  it('reads two megabytes on one line as fast as on many', () => {
    const words = SEEDS.join('').replace(/\s|\*\*/g, '');
    const text = `某市产业发展规划（2021—2025年）\n\n一、主要任务\n\n${words.repeat(Math.ceil(700_000 / words.length))}`;
    const start = performance.now();
    const { bundle } = compileText(text);
    assert.ok(performance.now() - start < SLOW, 'it does not grow with the square of the line');
    assert.ok(bundle.indicators.length > 50, 'it is read');
  });

  it('answers any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { bundle, diagnostics } = compile([{ id: 'fuzz', file: 'fuzz.txt', bytes }]);
        assert.ok(bundle.documents.length === 1 || diagnostics.some(({ severity }) => severity === 'error'));
      }),
      seeded(200),
    );
  });
});
