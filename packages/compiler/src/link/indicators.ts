import type { Indicator, Statement } from '@plan-elements/bundle';
import type { IndicatorDraft } from '../constructs/indicator.js';
import { labelsFor, slugFor } from '../labels.js';
import { findConcept } from '../lexicon/match.js';
import type { IdRegistry } from './ids.js';
import { isCounter, scaleOf } from '../lex/units.js';
import { likeness, nameKey, sharedOrder, sharedRun } from './similarity.js';

interface Group {
  name: string;
  key: string;
  concept: ReturnType<typeof findConcept>;
  dataSource: string | null;
  scope: string | null;
  isListed: boolean;
  readonly tables: Set<object>;
  statements: Statement[];
}

const KIND_ORDER: readonly Statement['kind'][] = ['observed', 'estimated', 'target', 'commitment'];
const ALIKE = 0.5;
const MIN_RUN = 3;
/** Two names of one concept may differ in wording, not in what they name. */
const SAME_NOTION = 0.7;

const sameUnit = (a: string | null, b: string | null): boolean =>
  a === b || a === null || b === null || bare(a) === bare(b) || (isCounter(a) && isCounter(b) && scaleOf(a) === scaleOf(b));
/** 1/10万 and /10万 are one unit. */
const bare = (unit: string): string => unit.replace(/^1?(?=\/)/, '').replace('％', '%');

const sameFigure = (a: Statement, b: Statement): boolean =>
  a.value !== null &&
  a.value === b.value &&
  a.max === b.max &&
  sameUnit(a.unit, b.unit) &&
  (a.op === 'growth') === (b.op === 'growth') &&
  (a.op === 'multiple') === (b.op === 'multiple');

const looksAhead = ({ kind }: Statement): boolean => kind === 'target' || kind === 'commitment';

/** Whether two statements state the same thing, so that they become one with two sources. */
function isSame(a: Statement, b: Statement): boolean {
  if (looksAhead(a) !== looksAhead(b)) return false;
  if (a.year !== b.year && a.year !== null && b.year !== null) return false;
  if (a.op === 'relative' && b.op === 'relative') return a.text.slice(0, 4) === b.text.slice(0, 4);
  return sameFigure(a, b) && (a.op === '>') === (b.op === '>');
}

/** Two figures of one kind for one year: of the same indicator only if the document contradicts itself. */
const isRival = (a: Statement, b: Statement): boolean =>
  looksAhead(a) === looksAhead(b) &&
  a.year === b.year &&
  a.value !== null &&
  b.value !== null &&
  !isSame(a, b) &&
  a.op !== 'multiple' &&
  b.op !== 'multiple' &&
  a.op !== 'growth' &&
  b.op !== 'growth';

/** Of two names in prose one holds the other, or else equal figures are a coincidence: 整车产量 and 整车出口, both 20万辆. */
const holds = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** A row of a table may be worded otherwise. */
const isLikeRow = (a: string, b: string): boolean =>
  likeness(a, b) >= ALIKE && sharedRun(nameKey(a), nameKey(b)) >= Math.min(MIN_RUN, a.length, b.length);

function belongs(group: Group, draft: IndicatorDraft, concept: Group['concept']): boolean {
  if (group.scope !== draft.scope) return nameKey((group.scope ?? '') + group.name) === nameKey((draft.scope ?? '') + draft.name);
  // Two rows of one table are two indicators, whatever they are called.
  if (draft.table !== undefined && group.tables.has(draft.table)) return false;
  if (group.key === nameKey(draft.name)) return true;
  const agrees = draft.statements.some((statement) => group.statements.some((other) => isSame(statement, other)));
  const disagrees = draft.statements.some((statement) => group.statements.some((other) => isRival(statement, other)));
  if (concept && group.concept?.slug === concept.slug)
    return !disagrees && (agrees || sharedOrder(group.name, draft.name) >= SAME_NOTION);
  if (concept && group.concept) return false;
  return (
    agrees && (holds(group.key, nameKey(draft.name)) || ((group.isListed || draft.isListed) && isLikeRow(group.name, draft.name)))
  );
}

/** Adds a statement, or its sources to one that says the same; the wording with a comparator is kept. */
function addStatement(statements: Statement[], statement: Statement): void {
  const at = statements.findIndex((other) => isSame(other, statement));
  const same = statements[at];
  if (!same) {
    statements.push(statement);
    return;
  }
  const keep = same.op === '=' && statement.op !== '=' ? statement : same;
  const known = new Set(same.sources.map(({ span }) => span.join()));
  statements[at] = {
    ...keep,
    year: same.year ?? statement.year,
    period: same.period ?? statement.period,
    unit: keep.unit ?? same.unit ?? statement.unit,
    hedges: [...new Set([...same.hedges, ...statement.hedges])],
    cumulative: same.cumulative ?? statement.cumulative,
    sources: [...same.sources, ...statement.sources.filter(({ span }) => !known.has(span.join()))],
  };
}

const byYear = (a: Statement, b: Statement): number =>
  (a.year ?? 9999) - (b.year ?? 9999) ||
  KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
  (a.sources[0]?.span[0] ?? 0) - (b.sources[0]?.span[0] ?? 0);

function directionOf({ concept, statements }: Group): Indicator['direction'] {
  if (concept?.direction) return concept.direction;
  if (statements.some(({ op }) => op === '<=' || op === '<')) return 'down';
  return statements.some(({ op }) => op === '>=' || op === '>') ? 'up' : null;
}

/** Puts together what the passages of one document say about the same indicator. */
export function linkIndicators(document: string, drafts: readonly IndicatorDraft[], ids: IdRegistry): Indicator[] {
  const groups: Group[] = [];
  const inOrder = [...drafts.filter((draft) => draft.isListed), ...drafts.filter((draft) => !draft.isListed)];
  for (const draft of inOrder) {
    const concept = findConcept(draft.name);
    let group = groups.find((candidate) => belongs(candidate, draft, concept));
    if (!group) {
      group = {
        name: draft.name,
        key: nameKey(draft.name),
        concept,
        dataSource: null,
        scope: draft.scope,
        isListed: draft.isListed,
        tables: new Set(),
        statements: [],
      };
      groups.push(group);
    }
    if (draft.table) group.tables.add(draft.table);
    group.concept ??= concept;
    group.dataSource ??= draft.dataSource;
    for (const statement of draft.statements) addStatement(group.statements, statement);
  }
  return groups.map((group): Indicator => {
    const statements = group.statements.sort(byYear);
    return {
      id: ids.take(slugFor(group.name, group.concept)),
      document,
      concept: group.concept?.slug ?? null,
      name: group.name,
      scope: group.scope,
      unit: statements.find(({ unit }) => unit !== null)?.unit ?? null,
      direction: directionOf(group),
      dataSource: group.dataSource,
      statements,
      labels: labelsFor(group.name, group.concept),
    };
  });
}
