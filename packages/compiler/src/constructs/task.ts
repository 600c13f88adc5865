import type { Measure, Span, Task } from '@plan-elements/bundle';
import { piecesOf, sliceFlow, spanOf } from '../flow.js';
import type { Flow } from '../flow.js';
import type { Paragraph, Section } from '../outline/section.js';
import { sourceAt } from '../reading.js';
import type { Reading } from '../reading.js';
import { roleOf, yearOf } from './context.js';

/** A task with what the text file says about it. */
export interface TaskDraft {
  readonly task: Omit<Task, 'id' | 'document' | 'mentions'>;
  /** Numbers of the sections above it and its own, for an id where numbering restarts. */
  readonly numbers: readonly string[];
  readonly measures: readonly Measure[];
  /** Where its text stands. */
  readonly spans: readonly Span[];
  /** The section it heads; `null` for a row of a table. */
  readonly section: Section | null;
}

const BODIES =
  /(?:责任单位|牵头单位|责任部门|牵头部门|配合单位|配合部门|参与单位|实施单位|主责单位|协办单位)[：:] ?((?:[^（）。；]|（[^（）]*）)+)/g;
const DUE = /(?:完成时限|完成时间|时间节点)[：:]\s*([^）)。；，]+)/;

/** Sections whose number counts a task: below a task chapter, and not merely gathering tasks that are counted below. */
function isTask(section: Section): boolean {
  if (/(?:起施行|负责解释)$/.test(section.title.norm)) return false;
  if (!section.marker || section.marker.form === 'box' || !section.parent || roleOf(section) !== 'task') return false;
  for (let above = section.parent as Section | null; above; above = above.parent) if (above.marker?.form === 'box') return false;
  // A section down to （一） that has sections of its own only gathers them.
  if (section.marker.rank <= 5) return section.children.every((child) => child.marker?.form === 'box');
  if (/^目标$|^任务$|^主要任务$|^重点任务$/.test(section.title.norm)) return false;
  const gathersYears = yearOfOwn(section) !== null && section.children.length > 0;
  const gathersOrdinals = section.children.some((child) => child.marker?.form === 'ordinal');
  return !gathersYears && !gathersOrdinals;
}

const yearOfOwn = (section: Section): number | null => yearOf({ ...section, parent: null });

/** Every numbered task, in document order. */
export function readTasks(reading: Reading): TaskDraft[] {
  const drafts: TaskDraft[] = [];
  const parts = new Map<Section, string>();
  for (const block of reading.outline.blocks) {
    if (block.type !== 'section') continue;
    if (!block.section.marker && block.section.children.length > 0) parts.set(block.section, String(parts.size + 1));
    if (!isTask(block.section)) continue;
    const { section } = block;
    const text = section.paragraphs.map((paragraph) => paragraph.flow.norm).join('');
    const year = yearOf(section.parent);
    drafts.push({
      task: {
        number: section.marker?.number ?? '',
        title: section.title.text,
        path: [...section.path.slice(0, -1)],
        horizon: year === null ? null : String(year),
        bodies: [...text.matchAll(BODIES)]
          .flatMap((match) => (match[1] ?? '').split(/[、，,;](?![^（]*）)/).map((body) => body.trim()))
          .filter(Boolean),
        due: DUE.exec(text)?.[1] ?? null,
        source: sourceAt(reading, section.heading, 0, section.heading.text.length, section.path.slice(0, -1)),
      },
      numbers: numbersOf(section, parts),
      measures: section.paragraphs.flatMap((paragraph) => readMeasures(reading, paragraph)),
      spans: section.paragraphs.flatMap((paragraph) => piecesOf(paragraph.flow).map((piece) => spanOf(piece))),
      section,
    });
  }
  return drafts;
}

/** Numbers from the outermost section down; a section without one counts by its order. */
function numbersOf(section: Section, parts: ReadonlyMap<Section, string>): string[] {
  const number = section.marker?.number ?? parts.get(section);
  return [...(section.parent ? numbersOf(section.parent, parts) : []), ...(number ? [number] : [])];
}

/** Splits a task's paragraph into measures: at bold leads, else at 一是…二是…, else sentence by sentence. */
export function readMeasures(reading: Reading, { flow }: Paragraph): Measure[] {
  const leads = boldLeads(reading.source.text, flow);
  const starts = leads.length > 0 ? leads.map((lead) => lead.start) : sentenceStarts(flow.norm);
  if (starts[0] !== 0) starts.unshift(0);
  return starts.flatMap((start, index): Measure[] => {
    const end = starts[index + 1] ?? flow.text.length;
    const lead = leads.find((candidate) => candidate.start === start);
    const from = lead ? lead.end : start;
    const body = sliceFlow(flow, from, end);
    if (body.text === '') return [];
    return [
      {
        lead: lead ? sliceFlow(flow, lead.start, lead.end).text.replace(/[。，：]$/, '') : null,
        text: body.text.replace(/^[，：]/, ''),
        span: spanOf(flow, start, end),
      },
    ];
  });
}

/** Bold phrases at the start of a sentence, as positions in the flow. */
function boldLeads(seed: string, flow: Flow): { start: number; end: number }[] {
  const leads: { start: number; end: number }[] = [];
  // Marks come in pairs of asterisks: two open a phrase, two close it.
  for (let index = 0; index + 3 < flow.marks.length; index += 4) {
    const [open, close] = [flow.marks[index + 1] as number, flow.marks[index + 2] as number];
    const start = flow.offsets.findIndex((offset) => offset > open);
    let end = flow.offsets.findIndex((offset) => offset > close);
    if (end === -1) end = flow.text.length;
    if (/^[。，：]$/.test(flow.text[end] ?? '')) end++;
    const isAtSentence = start === 0 || flow.text[start - 1] === '。';
    if (isAtSentence && end - start <= 40 && seed.slice(open, close).length > 3) leads.push({ start, end });
  }
  return leads;
}

function sentenceStarts(norm: string): number[] {
  const ordinals = [...norm.matchAll(/(?<=^|[。；])(?:[一二三四五六七八九十]{1,2}是)/g)].map((match) => match.index);
  if (ordinals.length >= 2) return ordinals;
  const starts = [0];
  for (const match of norm.matchAll(/。(?=[^”’」』）])/g)) starts.push(match.index + 1);
  return starts.filter((start) => start < norm.length);
}
