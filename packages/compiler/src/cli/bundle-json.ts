import type { Bundle } from '@plan-elements/bundle';

/**
 * The fields of a bundle in the order in which they are written. What two records have in common stands together, and
 * a name beside its labels, so that the file compresses well.
 */
const FIELDS = [
  ...['schemaVersion', 'document', 'id', 'file', 'sha256', 'concept', 'name', 'title', 'labels', 'en', 'zh-Hant'],
  ...['docNumber', 'issuers', 'issuedOn', 'status', 'place', 'url', 'number', 'term', 'definition', 'scope'],
  ...['direction', 'dataSource', 'code', 'severity', 'aliases', 'kind', 'text', 'start', 'completion', 'duration'],
  ...['completionBasis', 'statusText', 'host', 'region', 'year', 'period', 'op', 'value', 'max', 'unit', 'cny'],
  ...['hedges', 'cumulative', 'path', 'horizon', 'bodies', 'due', 'amount', 'qualifier', 'km2', 'purpose', 'stage'],
  ...['line', 'span', 'quote', 'source', 'cell', 'row', 'column', 'spans', 'sources', 'statements', 'mentions'],
  ...['message', 'messageEn', 'records'],
  ...['documents', 'indicators', 'goals', 'facilities', 'funds', 'areas', 'terms', 'tasks', 'findings'],
];

/** A bundle as JSON: the same bundle gives the same bytes. */
export const bundleJson = (bundle: Bundle): string => `${JSON.stringify(bundle, FIELDS)}\n`;
