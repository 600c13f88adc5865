import { SCHEMA_VERSION } from '@plan-elements/bundle';
import type { Bundle, DocumentText, PlanDocument } from '@plan-elements/bundle';
import { readAreas } from './constructs/area.js';
import type { AreaDraft } from './constructs/area.js';
import { roleOf, roleOfParagraph, yearOf } from './constructs/context.js';
import { readFacilityFigures, readFacilityTable } from './constructs/facility.js';
import type { FacilityDraft } from './constructs/facility.js';
import { readProseFacilities } from './constructs/facility-prose.js';
import { readFunds } from './constructs/fund.js';
import type { FundDraft } from './constructs/fund.js';
import { readGoals } from './constructs/goal.js';
import type { GoalDraft } from './constructs/goal.js';
import { readIdentity } from './constructs/identity.js';
import type { IndicatorDraft } from './constructs/indicator.js';
import { readProseIndicators } from './constructs/indicator-prose.js';
import type { Passage } from './constructs/passage.js';
import { readIndicatorTable } from './constructs/indicator-table.js';
import { GoverningYears } from './constructs/governing-time.js';
import { readTasks } from './constructs/task.js';
import { readFootnoteTerms, readDefinitions } from './constructs/term.js';
import type { TermDraft } from './constructs/term.js';
import type { Report } from './diagnostics.js';
import { findDiscrepancies } from './findings/findings.js';
import { piecesOf, spanOf } from './flow.js';
import { labelsFor } from './labels.js';
import { linkFacilities } from './link/facilities.js';
import { readTimes } from './lex/years.js';
import { IdRegistry } from './link/ids.js';
import { linkIndicators } from './link/indicators.js';
import { linkAreas, linkFunds, linkGoals, linkTasks, linkTerms } from './link/records.js';
import type { Mentionable } from './link/records.js';
import { accountForNumbers } from './numbers.js';
import { scanLines } from './outline/lines.js';
import { readOutline } from './outline/outline.js';
import type { Block } from './outline/section.js';
import type { Reading } from './reading.js';
import { createSource } from './source.js';

/** What is known of a document before it is read. */
export type KnownDocument = Pick<PlanDocument, 'id' | 'file' | 'sha256' | 'place' | 'url'>;

interface Drafts {
  readonly indicators: IndicatorDraft[];
  readonly goals: GoalDraft[];
  readonly facilities: FacilityDraft[];
  readonly funds: FundDraft[];
  readonly areas: AreaDraft[];
  readonly terms: TermDraft[];
  /** Years for which the chapters and tables of goals promise something. */
  readonly targetYears: number[];
}

/** Reads one document into a bundle of its own and its text file. */
export function readDocument(known: KnownDocument, text: string, report: Report): { bundle: Bundle; text: DocumentText } {
  const source = createSource(text);
  const lines = scanLines(source);
  const identity = readIdentity(text, lines);
  if (!identity.isTitleSure)
    report('identity-title', 'warning', null, 'No line looks like a plan’s title; the first line is taken.');
  const outline = readOutline(text, lines, identity.titleLines);
  const reading: Reading = {
    id: known.id,
    source,
    identity,
    outline,
    report,
    aheadYears: aheadYearsOf(outline.blocks),
    claims: [],
  };
  const drafts = readConstructs(reading);
  accountForNumbers(reading);
  return link(reading, known, drafts);
}

function aheadYearsOf(blocks: readonly Block[]): Set<number> {
  const flows = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.paragraph.flow] : []));
  return new Set(
    flows.flatMap(({ norm }) => readTimes(norm).flatMap(({ looksAhead, year }) => (looksAhead && year !== null ? [year] : []))),
  );
}

/** Reads every construct; what names money or zones comes before indicators, which take the figures left over. */
function readConstructs(reading: Reading): Drafts {
  const drafts: Drafts = { indicators: [], goals: [], facilities: [], funds: [], areas: [], terms: [], targetYears: [] };
  const isBody = bodyTest(reading);
  const years = new GoverningYears();
  let caption = '';
  for (const block of reading.outline.blocks) {
    if (!isBody(block)) continue;
    if (block.type === 'table') {
      const listed = readIndicatorTable(reading, block.table);
      drafts.indicators.push(...listed);
      drafts.targetYears.push(...targetYearsOf(listed));
      const facilities = readFacilityTable(reading, block.table);
      drafts.facilities.push(...facilities);
      if (facilities.length > 0) drafts.indicators.push(...readFacilityFigures(reading, block.table, caption));
      continue;
    }
    const passage = passageOf(block, years);
    caption = passage.flow.norm;

    drafts.terms.push(...readDefinitions(reading, passage.flow, passage.path));
    drafts.areas.push(...readAreas(reading, passage, drafts.areas));
    drafts.funds.push(...readFunds(reading, passage));
    const indicators = readProseIndicators(reading, passage);
    drafts.indicators.push(...indicators);
    if (passage.role === 'goal') drafts.targetYears.push(...targetYearsOf(indicators));
    drafts.goals.push(...readGoals(reading, passage));
    drafts.facilities.push(...readProseFacilities(reading, passage));
  }
  drafts.terms.push(...readFootnoteTerms(reading, reading.outline.footnotes));
  return drafts;
}

const targetYearsOf = (drafts: readonly IndicatorDraft[]): number[] =>
  drafts.flatMap(({ statements }) => statements.flatMap(({ kind, year }) => (kind === 'target' && year !== null ? [year] : [])));

/** Text of a block: a paragraph, or a heading, which may carry figures too (建强8个…实验室). */
function passageOf(block: Exclude<Block, { type: 'table' }>, years: GoverningYears): Passage {
  if (block.type === 'paragraph') {
    const { paragraph } = block;
    const role = roleOfParagraph(paragraph);
    return { flow: paragraph.flow, path: paragraph.path, role, year: yearOf(paragraph.section) ?? years.of(paragraph, role) };
  }
  const { section } = block;
  return { flow: section.title, path: section.path.slice(0, -1), role: roleOf(section), year: yearOf(section.parent) };
}

/** Whether a block belongs to the plan rather than to the notice before it. A title amid the text cuts nothing off. */
function bodyTest({ identity, outline, source }: Reading): (block: Block) => boolean {
  const [titleLine] = identity.titleLines;
  if (titleLine === undefined) return () => true;
  const titleStart = source.lineStarts[titleLine] as number;
  const startOf = (block: Block): number => {
    if (block.type === 'section') return spanOf(block.section.heading)[0];
    if (block.type === 'paragraph') return spanOf(block.paragraph.flow)[0];
    return source.lineStarts[block.table.table.lines[0]] as number;
  };
  const hasPlanBefore = outline.blocks.some((block) => block.type === 'section' && startOf(block) < titleStart);
  return hasPlanBefore ? () => true : (block) => startOf(block) >= titleStart;
}

function link(reading: Reading, known: KnownDocument, drafts: Drafts): { bundle: Bundle; text: DocumentText } {
  const { id } = known;
  const { identity, outline } = reading;
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
  const taskDrafts = readTasks(reading);
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
  const sectionTask = new Map(taskDrafts.map((draft, index) => [draft.section, tasks[index]?.id ?? null]));
  const paragraphs = outline.blocks.flatMap((block): DocumentText['paragraphs'] => {
    if (block.type === 'table') return [];
    const section = block.type === 'section' ? block.section : block.paragraph.section;
    const flow = block.type === 'section' ? block.section.heading : block.paragraph.flow;
    const path = block.type === 'section' ? block.section.path.slice(0, -1) : block.paragraph.path;
    const task = (section && sectionTask.get(section)) ?? null;
    return piecesOf(flow).map((piece) => ({ span: spanOf(piece), text: piece.text, path: [...path], task }));
  });
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
    text: {
      schemaVersion: SCHEMA_VERSION,
      document: id,
      paragraphs,
      measures: Object.fromEntries(tasks.map((task, index) => [task.id, [...(taskDrafts[index]?.measures ?? [])]])),
    },
  };
}
