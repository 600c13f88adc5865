import type { Bundle } from '@plan-elements/bundle';

/**
 * The fields of a bundle in the order in which they are written: of many orders tried, the one in which the bundles
 * compress best.
 */
const FIELDS = [
  ...['schemaVersion', 'document', 'id', 'file', 'sha256', 'records', 'documents', 'indicators', 'place', 'url'],
  ...['number', 'name', 'title', 'labels', 'en', 'zh-Hant', 'docNumber', 'issuers', 'issuedOn', 'status'],
  ...['term', 'due', 'amount', 'definition', 'concept', 'mentions', 'message', 'scope', 'direction', 'dataSource'],
  ...['code', 'severity', 'aliases', 'kind', 'text', 'start', 'completion', 'duration', 'completionBasis', 'unit'],
  ...['cny', 'statusText', 'host', 'region', 'year', 'areas', 'period', 'op', 'value', 'max'],
  ...['hedges', 'cumulative', 'path', 'horizon', 'bodies', 'qualifier', 'km2', 'source', 'cell', 'row'],
  ...['facilities', 'funds', 'purpose', 'stage', 'line', 'span', 'quote', 'column', 'spans', 'sources'],
  ...['statements', 'messageEn', 'goals', 'terms', 'tasks', 'findings'],
];

/** A bundle as JSON: the same bundle gives the same bytes. */
export const bundleJson = (bundle: Bundle): string => `${JSON.stringify(bundle, FIELDS)}\n`;
