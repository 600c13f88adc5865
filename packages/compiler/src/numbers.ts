import { matchesOf } from './lex/matches.js';
import type { Span } from '@plan-elements/bundle';
import { classOfNumber, classOfQuantity, NUMBER_CLASS_MESSAGES } from './constructs/number-class.js';
import { spanOf } from './flow.js';
import type { Flow } from './flow.js';
import { readQuantities } from './lex/quantities.js';
import type { Quantity } from './lex/quantities.js';
import { firstFrom } from './lex/within.js';
import type { Reading } from './reading.js';

const NUMBER = /\d+(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;

/**
 * Tells of every number in the body that ended in no record what it is instead, or that it was not understood.
 *
 * @returns how many ended in a record
 */
export function accountForNumbers(reading: Reading): number {
  let recorded = 0;
  const claimed = new Set<number>();
  for (const [start, end] of reading.claims) for (let offset = start; offset < end; offset++) claimed.add(offset);
  for (const flow of flowsOf(reading)) {
    const quantities = readQuantities(flow.norm);
    for (const match of matchesOf(flow.norm, NUMBER)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (claimed.has(flow.offsets[start] as number)) {
        recorded++;
        continue;
      }
      const before = quantities[firstFrom(quantities, start + 1) - 1];
      const quantity = before && before.numberStart <= start && end <= before.end ? before : null;
      const found =
        (quantity && (classOfQuantity(flow.norm, quantity) ?? (isThreshold(flow.norm, quantity) ? 'number-name' : null))) ??
        classOfNumber(flow.norm, start, end);
      const span: Span = spanOf(flow, start, end);
      reading.report(
        found,
        found === 'number-unread' ? 'warning' : 'info',
        span,
        `${flow.text.slice(start, end)}: ${NUMBER_CLASS_MESSAGES[found]}`,
      );
    }
  }
  return recorded;
}

/** 产值超10亿元企业3家: a size by which what is counted is told from the rest. */
const isThreshold = (norm: string, { op, end }: Quantity): boolean =>
  (op === '>' || op === '>=') && /^的?[\u4e00-\u9fff“]{2}/.test(norm.slice(end, end + 4));

function* flowsOf({ outline }: Reading): Generator<Flow> {
  for (const block of outline.blocks) {
    if (block.type === 'section') yield block.section.heading;
    else if (block.type === 'paragraph') yield block.paragraph.flow;
    else
      for (const column of block.table.table.columns) for (const cell of [column.header, ...column.cells]) if (cell) yield cell;
  }
  yield* outline.footnotes;
}
