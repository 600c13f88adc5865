import { readTimes } from '../lex/years.js';
import type { Paragraph, Section } from '../outline/outline.js';
import type { Role } from './context.js';

/** In a chapter of goals, the year that opens one paragraph (到2030年，…) holds for those after it until the next. */
export class GoverningYears {
  #section: Section | null = null;
  #year: number | null = null;

  /** The year that governs a paragraph from before; paragraphs are to be asked for in order. */
  of({ flow, section }: Paragraph, role: Role): number | null {
    if (section !== this.#section || role !== 'goal') this.#year = null;
    this.#section = section;
    const before = this.#year;
    const opening = readTimes(flow.norm).find(({ looksAhead, year }) => looksAhead && year !== null);
    if (role === 'goal' && opening && opening.start < 4) this.#year = opening.year;
    return before;
  }
}
