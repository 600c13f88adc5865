import type { Bundle } from '@plan-elements/bundle';

/**
 * The fields of a bundle in the order in which they are written: of many orders tried, the one in which the bundles
 * compress best.
 */
const FIELDS = [
  ...['name', 'column', 'op', 'schemaVersion', 'source', 'year', 'place', 'id', 'documents', 'title', 'quote'],
  ...['definition', 'labels', 'kind', 'concept', 'region', 'issuedOn', 'severity', 'direction', 'path', 'indicators'],
  ...['cny', 'dataSource', 'scope', 'value', 'en', 'start', 'completionBasis', 'km2', 'mentions', 'text', 'unit'],
  ...['issuers', 'findings', 'message', 'hedges', 'cumulative', 'term', 'messageEn', 'funds', 'facilities', 'areas'],
  ...['amount', 'records', 'due', 'period', 'purpose', 'completion', 'sha256', 'horizon', 'row', 'max', 'goals'],
  ...['code', 'aliases', 'spans', 'terms', 'bodies', 'document', 'host', 'duration', 'stage', 'cell', 'number', 'url'],
  ...['statusText', 'zh-Hant', 'sources', 'statements', 'line', 'docNumber', 'file', 'span', 'qualifier', 'status'],
  ...['tasks'],
];

/** A bundle as JSON: the same bundle gives the same bytes. */
export const bundleJson = (bundle: Bundle): string => `${JSON.stringify(bundle, FIELDS)}\n`;
