import type { Span } from '@plan-elements/bundle';
import { createFlow, joinFlows, sliceFlow } from '../flow.js';
import type { Flow } from '../flow.js';
import { isColumnHeader } from './table.js';
import type { Table } from './table.js';
import { readCellTable } from './cell-table.js';
import { readColumnTable } from './column-table.js';
import { readDecimals } from './decimals.js';
import { createLayout, TERMINAL } from './layout.js';
import type { Layout } from './layout.js';
import type { Line } from './lines.js';
import { readMarker } from './markers.js';
import type { Marker } from './markers.js';
import { mayBeRow, readRowTable } from './row-table.js';
import { continues } from './section.js';
import type { Block, Outline, Paragraph, Section } from './section.js';

const SENTENCE_END = /[。！？][”’」』）"]*$/;
const MAX_TITLE = 48;

/** Reads the structure of a document. Headings before the plan's title, at the lines `title`, do not reach beyond it. */
export function readOutline(seed: string, lines: readonly Line[], title: readonly number[]): Outline {
  return new OutlineReader(seed, lines).read(title);
}

class OutlineReader {
  readonly #seed: string;
  readonly #lines: readonly Line[];
  readonly #layout: Layout;
  readonly #decimals: ReadonlyMap<Line, Marker>;
  readonly #hasMajor: boolean;
  readonly #blocks: Block[] = [];
  readonly #footnotes: Flow[] = [];
  #open: Line[] = [];
  #section: Section | null = null;
  /** A paragraph that a heading cut off in mid-sentence, as on a newspaper page whose columns came out of order. */
  #cutOff: Paragraph | null = null;
  /** The paragraph that the open lines continue, if they do. */
  #resumed: Paragraph | null = null;

  constructor(seed: string, lines: readonly Line[]) {
    this.#seed = seed;
    this.#lines = lines;
    this.#layout = createLayout(lines);
    this.#decimals = readDecimals(lines);
    this.#hasMajor = lines.some((line) => line.kind === 'text' && (this.#markerOf(line)?.rank ?? 99) <= 4);
  }

  read(title: readonly number[]): Outline {
    let isAfterTable = false;
    for (let index = 0; index < this.#lines.length; index++) {
      const line = this.#lines[index] as Line;
      if (line.kind === 'footnote') this.#footnotes.push(createFlow(this.#seed, [line.span]));
      if (line.kind !== 'text') continue;
      if (title.includes(index)) {
        this.#close();
        this.#section = null;
        continue;
      }
      const table = this.#readTable(line);
      if (table) {
        this.#close();
        const section = this.#holder((above) => above.runsIn);
        this.#blocks.push({ type: 'table', table: { table, section, path: section?.path ?? [] } });
        index = table.lines[1];
        isAfterTable = true;
        continue;
      }
      if (!this.#continues(line)) {
        const isCut = this.#isUnfinished() && this.#layout.isLoose(line);
        const closed = this.#close();
        if (isCut && closed) this.#cutOff = closed;
        if (isAfterTable && !this.#markerOf(line) && !this.#layout.isLoose(line)) this.#resume();
      }
      this.#open.push(line);
      isAfterTable = false;
    }
    this.#close();
    return { blocks: this.#blocks, footnotes: this.#footnotes };
  }

  #markerOf(line: Line | undefined): Marker | null {
    return line ? (this.#decimals.get(line) ?? readMarker(line.norm)) : null;
  }

  #readTable(line: Line): Table | null {
    if (mayBeRow(this.#seed.slice(...line.span))) return readRowTable(this.#seed, this.#lines, line.index);
    if (!isColumnHeader(line.norm)) return null;
    return readColumnTable(this.#seed, this.#lines, line.index) ?? readCellTable(this.#seed, this.#lines, line.index);
  }

  #isUnfinished(): boolean {
    const last = this.#open.at(-1);
    return last !== undefined && !TERMINAL.test(last.norm);
  }

  /** Whether a line goes on with the open paragraph. */
  #continues(line: Line): boolean {
    const last = this.#open.at(-1);
    if (!last) return false;
    const { isWrapped, isFull, isLoose } = this.#layout;
    const marker = this.#markerOf(line);
    if (!this.#isUnfinished()) return isWrapped && !marker && SENTENCE_END.test(last.norm) && isFull(last) && !isLoose(line);
    const text = this.#open.map((piece) => piece.norm).join('');
    const form = (this.#decimals.get(this.#open[0] as Line) ?? readMarker(text))?.form;
    const isHeading = form !== undefined && !text.includes('。') && !/[，、]$/.test(text);
    if (isHeading)
      return isWrapped && !marker && (form === 'ordinal' || (isFull(last) && last.width > 30 && text.length < MAX_TITLE));
    if (marker) return marker.form === 'ordinal' && /[，、]$/.test(text);
    if (isWrapped && isLoose(line)) return false;
    return this.#open.length > 1 || !isLoose(last);
  }

  /** Ends the open paragraph and places it. */
  #close(): Paragraph | null {
    const open = this.#open;
    const resumed = this.#resumed;
    this.#open = [];
    this.#resumed = null;
    if (open.length === 0) return null;
    const flow = createFlow(
      this.#seed,
      open.map((line): Span => line.span),
    );
    if (flow.text === '') return null;
    if (resumed) {
      resumed.flow = joinFlows([resumed.flow, flow]);
      return resumed;
    }
    const marker = this.#decimals.get(open[0] as Line) ?? readMarker(flow.norm);
    if (marker) return this.#placeMarked(flow, marker);
    const isTitle =
      open.length === 1 && !this.#hasMajor && this.#layout.isLoose(open[0] as Line) && !/\d{4}年|[）)]$/.test(flow.norm);
    if (!isTitle) return this.#place(flow);
    this.#openSection(null, flow, flow, 0, false);
    return null;
  }

  /** Places a paragraph that starts with a number: a heading, or a heading that runs into its text. */
  #placeMarked(flow: Flow, marker: Marker): Paragraph | null {
    const boxed = /^【[^】]{2,30}】/.exec(flow.norm.slice(marker.length))?.[0].length;
    if (boxed !== undefined) return this.#placeBoxed(flow, marker, marker.length + boxed);
    const stop = flow.norm.indexOf('。');
    const isHeadingOnly = stop === -1 && !/[，；：]$/.test(flow.norm);
    let end = isHeadingOnly ? flow.norm.length : stop;
    if (end === -1 || end > MAX_TITLE) end = flow.norm.search(/[，；：。]/);
    // A paragraph of one sentence has its title before the first comma.
    const comma = flow.norm.search(/[，：]/);
    if (end === stop && end >= flow.norm.length - 1 && comma > marker.length && comma < end) end = comma;
    const title = sliceFlow(flow, marker.length, end);
    if (title.text === '') return this.#place(flow);
    this.#openSection(marker, sliceFlow(flow, 0, end), title, marker.rank, !isHeadingOnly);
    const rest = sliceFlow(flow, Math.min(end + 1, flow.text.length));
    return rest.text === '' ? null : this.#place(rest);
  }

  /** 第二条【引进人才】…: the title stands in brackets of its own. */
  #placeBoxed(flow: Flow, marker: Marker, end: number): Paragraph | null {
    const rest = sliceFlow(flow, end);
    const title = sliceFlow(flow, marker.length + 1, end - 1);
    this.#openSection(marker, sliceFlow(flow, 0, end), title, marker.rank, rest.text !== '');
    return rest.text === '' ? null : this.#place(rest);
  }

  #openSection(marker: Marker | null, heading: Flow, title: Flow, rank: number, runsIn: boolean): void {
    let parent = this.#section;
    while (parent && (parent.rank >= rank || (parent.marker?.form === 'box' && continues(parent, marker))))
      parent = parent.parent;
    const path = [...(parent?.path ?? []), heading.text];
    const section: Section = { marker, heading, title, rank, parent, path, children: [], paragraphs: [], runsIn };
    parent?.children.push(section);
    this.#section = section;
    this.#blocks.push({ type: 'section', section });
  }

  #place(flow: Flow): Paragraph {
    // A heading that runs into its text has just that paragraph; what follows belongs to the heading above.
    const section = this.#holder((above) => above.runsIn && above.paragraphs.length > 0);
    const paragraph: Paragraph = { flow, section, path: section?.path ?? [] };
    section?.paragraphs.push(paragraph);
    this.#blocks.push({ type: 'paragraph', paragraph });
    return paragraph;
  }

  /** The innermost open section that is not full. */
  #holder(isFull: (section: Section) => boolean): Section | null {
    let section = this.#section;
    while (section && isFull(section)) section = section.parent;
    return section;
  }

  /** Goes on with the paragraph that was cut off: the next lines, and what is numbered after them, belong to it. */
  #resume(): void {
    if (!this.#cutOff) return;
    this.#resumed = this.#cutOff;
    this.#section = this.#cutOff.section;
    this.#cutOff = null;
  }
}
