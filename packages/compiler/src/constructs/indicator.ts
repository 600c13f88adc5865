import type { Source, Statement } from '@plan-elements/bundle';

/** What one passage says about one indicator, before `link` puts together what belongs together. */
export interface IndicatorDraft {
  readonly name: string;
  readonly scope: string | null;
  readonly dataSource: string | null;
  readonly statements: readonly Statement[];
  /** Whether a table lists it: its name is then the indicator's proper name. */
  readonly isListed: boolean;
  /** The table that lists it. */
  readonly table?: object;
}

/** A statement with the defaults of one that says nothing special. */
export function createStatement(given: Partial<Statement> & { text: string; sources: Source[] }): Statement {
  return {
    kind: 'target',
    year: null,
    period: null,
    op: '=',
    value: null,
    max: null,
    unit: null,
    hedges: [],
    cumulative: null,
    ...given,
  };
}
