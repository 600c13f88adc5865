import { assert } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';

const OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  // An element is a part of a page, so landmarks are not its business.
  rules: { region: { enabled: false } },
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // The style sheets of a host page are not ours, and to collect them takes a third of the time.
  preload: false,
};

/** For a page with many stories: two of them may show the same passage under the same name. */
export const MANY: RunOptions = { rules: { ...OPTIONS.rules, 'landmark-unique': { enabled: false } } };

/** Rules that a change of colours alone can break. */
export const COLOUR_RULES: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** Fails with axe's own words if an element has a violation, colour contrast included. */
export async function assertAccessible(element: Element, options?: RunOptions): Promise<void> {
  const { axe } = window as unknown as { axe: { run(context: Element, options: RunOptions): Promise<AxeResults> } };
  const { violations } = await axe.run(element, { ...OPTIONS, ...options });
  const lines = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join('\n  ')}`,
  );
  assert.isEmpty(lines, lines.join('\n'));
}
