import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Finding } from '@plan-elements/bundle';
import { compile } from '../../../packages/compiler/src/compile.js';

const HEAD = '海州市人民政府\n\n海州市科技创新“十四五”规划\n\n2021年6月1日\n\n';

/** What the compiler finds in an invented plan of 2021 with this body. */
export function findingsIn(body: string): Finding[] {
  const bytes = new TextEncoder().encode(HEAD + body);
  return compile([{ id: 'd', file: 'd.txt', bytes }]).bundle.findings;
}

/** What is tested, the body, and the codes and figures of what must be found there. */
export type Row = readonly [what: string, body: string, ...found: readonly (readonly [code: string, ...figures: string[]])[]];

/** A chapter of goals with a table of indicators below it. */
export const planWith = (prose: string, ...rows: string[]): string =>
  `一、发展目标\n\n${prose}\n\n| 指标 | 2020年 | 2025年目标 |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n\n二、主要任务\n\n1. 强化布局。推动发展。\n`;

/** Runs the rows: the same findings in both languages, each with its figures, and with both sides quoted. */
export function testRows(rows: readonly Row[]): void {
  for (const [what, body, ...expected] of rows) {
    it(what, () => {
      const findings = findingsIn(body);
      assert.deepEqual(
        findings.map(({ code }) => code),
        expected.map(([code]) => code),
        JSON.stringify(findings.map(({ message }) => message)),
      );
      for (const [index, [, ...figures]] of expected.entries()) {
        const { message, messageEn, sources } = findings[index] as Finding;
        for (const figure of figures) {
          assert.ok(message.includes(figure), `${message} names ${figure}`);
          assert.ok(messageEn.includes(figure), `${messageEn} names ${figure}`);
        }
        assert.ok(sources.length > 0);
        for (const { quote } of sources) assert.ok(quote.length > 0);
      }
    });
  }
}
