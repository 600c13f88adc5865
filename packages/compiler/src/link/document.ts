import { SCHEMA_VERSION } from '@plan-elements/bundle';
import type { Bundle, DocumentText, PlanDocument, Task } from '@plan-elements/bundle';
import type { Assignment } from '../constructs/assignment-table.js';
import type { AreaDraft } from '../constructs/area.js';
import type { FacilityDraft } from '../constructs/facility.js';
import type { FundDraft } from '../constructs/fund.js';
import type { GoalDraft } from '../constructs/goal.js';
import type { IndicatorDraft } from '../constructs/indicator.js';
import { readTasks } from '../constructs/task.js';
import type { TaskDraft } from '../constructs/task.js';
import type { TermDraft } from '../constructs/term.js';
import { findDiscrepancies } from '../findings/findings.js';
import { piecesOf, spanOf } from '../flow.js';
import { labelsFor } from '../labels.js';
import type { Reading } from '../reading.js';
import { linkFacilities } from './facilities.js';
import { IdRegistry } from './ids.js';
import { linkIndicators } from './indicators.js';
import { linkAreas, linkFunds, linkGoals, linkTasks, linkTerms } from './records.js';
import { tasksOfTable, withAssignment } from './assignments.js';
import type { Mentionable } from './records.js';

/** What is known of a document before it is read. */
export type KnownDocument = Pick<PlanDocument, 'id' | 'file' | 'sha256' | 'place' | 'url'>;

/** What was read of a document, passage by passage. */
export interface Drafts {
  readonly indicators: IndicatorDraft[];
  readonly goals: GoalDraft[];
  readonly facilities: FacilityDraft[];
  readonly funds: FundDraft[];
  readonly areas: AreaDraft[];
  readonly terms: TermDraft[];
  /** Years for which the chapters and tables of goals promise something. */
  readonly targetYears: number[];
  /** Rows of tables that deal out tasks. */
  readonly assignments: Assignment[];
}

/** The text of a document by paragraphs, and the measures of its tasks. */
function textOf(id: string, { outline }: Reading, taskDrafts: readonly TaskDraft[], tasks: readonly Task[]): DocumentText {
  const sectionTask = new Map(taskDrafts.map((draft, index) => [draft.section, tasks[index]?.id ?? null]));
  const paragraphs = outline.blocks.flatMap((block): DocumentText['paragraphs'] => {
    if (block.type === 'table') return [];
    const section = block.type === 'section' ? block.section : block.paragraph.section;
    const flow = block.type === 'section' ? block.section.heading : block.paragraph.flow;
    const path = block.type === 'section' ? block.section.path.slice(0, -1) : block.paragraph.path;
    const task = (section && sectionTask.get(section)) ?? null;
    return piecesOf(flow).map((piece) => ({ span: spanOf(piece), text: piece.text, path: [...path], task }));
  });
  return {
    schemaVersion: SCHEMA_VERSION,
    document: id,
    paragraphs,
    measures: Object.fromEntries(tasks.map((task, index) => [task.id, [...(taskDrafts[index]?.measures ?? [])]])),
  };
}

/** Merges what was read into records with ids, and says where they contradict each other. */
export function linkDocument(reading: Reading, known: KnownDocument, drafts: Drafts): { bundle: Bundle; text: DocumentText } {
  const { id } = known;
  const { identity } = reading;
  const ids = new IdRegistry(id);
  const indicators = linkIndicators(id, drafts.indicators, ids);
  const facilities = linkFacilities(id, drafts.facilities, ids);
  const funds = linkFunds(id, drafts.funds, ids);
  const mentionables: Mentionable[] = [
    ...indicators.map((record) => ({
      id: record.id,
      names: [],
      spans: record.statements.flatMap(({ sources }) => sources.map(({ span }) => span)),
    })),
    ...facilities.map((record) => ({
      id: record.id,
      names: [record.name, ...record.aliases],
      spans: record.sources.map(({ span }) => span),
    })),
    ...funds.map((record) => ({ id: record.id, names: [record.name], spans: record.sources.map(({ span }) => span) })),
  ];
  const numbered = readTasks(reading);
  const taskDrafts =
    numbered.length > 0 ? numbered.map((draft) => withAssignment(draft, drafts.assignments)) : tasksOfTable(drafts.assignments);
  const tasks = linkTasks(id, taskDrafts, mentionables, ids);
  const goals = linkGoals(id, drafts.goals, ids);
  const years = [...drafts.targetYears, ...goals.flatMap(({ year }) => year ?? [])];
  const document: PlanDocument = {
    id,
    file: known.file,
    sha256: known.sha256,
    title: identity.title,
    docNumber: identity.docNumber,
    issuers: [...identity.issuers],
    issuedOn: identity.issuedOn,
    status: identity.status,
    horizon: [...new Set(years)].filter((year) => identity.year === null || year >= identity.year).sort((a, b) => a - b),
    place: known.place,
    url: known.url,
    labels: labelsFor(identity.title),
  };
  const bundle: Bundle = {
    schemaVersion: SCHEMA_VERSION,
    documents: [document],
    indicators,
    goals,
    tasks,
    facilities,
    funds,
    areas: linkAreas(id, drafts.areas, ids),
    terms: linkTerms(id, drafts.terms, ids),
    findings: [],
  };
  return {
    bundle: { ...bundle, findings: findDiscrepancies(bundle, reading) },
    text: textOf(id, reading, taskDrafts, tasks),
  };
}
