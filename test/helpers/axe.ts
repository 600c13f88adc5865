import { assert } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';

const OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  // An element is a part of a page, so landmarks are not its business.
  rules: { region: { enabled: false } },
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** Fails with axe's own words if an element has a violation, colour contrast included. */
export async function assertAccessible(element: Element): Promise<void> {
  const { axe } = window as unknown as { axe: { run(context: Element, options: RunOptions): Promise<AxeResults> } };
  const { violations } = await axe.run(element, OPTIONS);
  const lines = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join('\n  ')}`,
  );
  assert.isEmpty(lines, lines.join('\n'));
}
