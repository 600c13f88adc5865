import type { Bundle, DocumentText } from '@plan-elements/bundle';
import { readAssignments } from './constructs/assignment-table.js';
import { readAreas } from './constructs/area.js';
import { roleOf, roleOfParagraph, yearOf } from './constructs/context.js';
import { readFacilityFigures, readFacilityTable } from './constructs/facility.js';
import { readHeadedFacility } from './constructs/facility-heading.js';
import { readProseFacilities } from './constructs/facility-prose.js';
import { readFunds } from './constructs/fund.js';
import { readGoals } from './constructs/goal.js';
import { readIdentity } from './constructs/identity.js';
import type { IndicatorDraft } from './constructs/indicator.js';
import { readProseIndicators } from './constructs/indicator-prose.js';
import type { Passage } from './constructs/passage.js';
import { readIndicatorTable } from './constructs/indicator-table.js';
import { GoverningYears } from './constructs/governing-time.js';
import { readFootnoteTerms, readDefinitions } from './constructs/term.js';
import type { Report } from './diagnostics.js';
import { spanOf } from './flow.js';
import { readTimes } from './lex/years.js';
import { linkDocument } from './link/document.js';
import type { Drafts, KnownDocument } from './link/document.js';
import { accountForNumbers } from './numbers.js';
import { scanLines } from './outline/lines.js';
import { readOutline } from './outline/outline.js';
import type { Block } from './outline/section.js';
import type { Reading } from './reading.js';
import { createSource } from './source.js';

/** Reads one document into a bundle of its own and its text file. */
export function readDocument(
  known: KnownDocument,
  text: string,
  report: Report,
): { bundle: Bundle; text: DocumentText; recorded: number } {
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
  const recorded = accountForNumbers(reading);
  return { ...linkDocument(reading, known, drafts), recorded };
}

function aheadYearsOf(blocks: readonly Block[]): Set<number> {
  const flows = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.paragraph.flow] : []));
  return new Set(
    flows.flatMap(({ norm }) => readTimes(norm).flatMap(({ looksAhead, year }) => (looksAhead && year !== null ? [year] : []))),
  );
}

/** Reads every construct; what names money or zones comes before indicators, which take the figures left over. */
function readConstructs(reading: Reading): Drafts {
  const drafts: Drafts = {
    indicators: [],
    goals: [],
    facilities: [],
    funds: [],
    areas: [],
    terms: [],
    targetYears: [],
    assignments: [],
  };
  const isBody = bodyTest(reading);
  const years = new GoverningYears();
  let caption = '';
  for (const block of reading.outline.blocks) {
    if (!isBody(block)) continue;
    if (block.type === 'table') {
      const assigned = readAssignments(reading, block.table);
      if (assigned) {
        drafts.indicators.push(...assigned.indicators);
        drafts.assignments.push(...assigned.rows);
        drafts.targetYears.push(...targetYearsOf(assigned.indicators));
        continue;
      }
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
    const funds = readFunds(reading, passage);
    drafts.funds.push(...funds);
    const indicators = readProseIndicators(
      reading,
      passage,
      funds.map(({ name }) => name),
    );
    drafts.indicators.push(...indicators);
    if (passage.role === 'goal') drafts.targetYears.push(...targetYearsOf(indicators));
    drafts.goals.push(...readGoals(reading, passage));
    drafts.facilities.push(...readProseFacilities(reading, passage));
    if (block.type === 'section') drafts.facilities.push(...readHeadedFacility(reading, block.section));
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
