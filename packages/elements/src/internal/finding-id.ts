import type { Bundle, Finding } from '@plan-elements/bundle';

/** The findings of one document. */
export const findingsIn = ({ findings }: Bundle, document: string): Finding[] =>
  findings.filter(({ sources }) => sources[0]?.document === document);

/** What a finding is called, since a bundle gives it no name: `<document>/finding-<n>`, counted from 1. */
export function findingId(bundle: Bundle, finding: Finding): string {
  const document = finding.sources[0]?.document ?? '';
  return `${document}/finding-${findingsIn(bundle, document).indexOf(finding) + 1}`;
}

/** The finding with that name. */
export function findFinding(bundle: Bundle, id: string): Finding | undefined {
  const [, document = '', number = ''] = /^(.*)\/finding-(\d+)$/.exec(id) ?? [];
  return findingsIn(bundle, document)[Number(number) - 1];
}
