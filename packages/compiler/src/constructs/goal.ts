import type { Goal } from '@plan-elements/bundle';
import { spanOf } from '../flow.js';
import { readClauses, readSentences } from '../lex/clauses.js';
import { readQuantities } from '../lex/quantities.js';
import { readTimes } from '../lex/years.js';
import { sourceAt } from '../reading.js';
import type { Reading } from '../reading.js';
import { classOfQuantity } from './number-class.js';
import type { Passage } from './passage.js';

/** A goal before `link` names it. */
export type GoalDraft = Omit<Goal, 'id' | 'document'>;

const MEANS = /^(?:以|坚持|聚焦|围绕|通过|按照|根据|为|立足|依托|面向|充分|全面落实|结合|其中)/;
const ONLY_TIME = /^(?:到|至|展望|力争到)?(?:19|20)\d{2}年(?:底|末|前)?$/;

/** Qualitative goals: the clauses of a passage that sets goals and names no figure. */
export function readGoals(reading: Reading, passage: Passage): GoalDraft[] {
  if (passage.role !== 'goal') return [];
  const { flow } = passage;
  const { norm } = flow;
  const lead = /^[^，。；：]{2,10}：/.exec(norm)?.[0].length ?? 0;
  const times = readTimes(norm);
  const quantities = readQuantities(norm).filter((quantity) => classOfQuantity(norm, quantity) === null);
  const goals: GoalDraft[] = [];
  for (const sentence of readSentences(norm)) {
    for (const clause of readClauses(norm, { start: Math.max(sentence.start, lead), end: sentence.end })) {
      const text = norm.slice(clause.start, clause.end);
      const hasFigure = quantities.some((quantity) => quantity.start >= clause.start && quantity.end <= clause.end);
      const offsets = spanOf(flow, clause.start, clause.end);
      const isClaimed = reading.claims.some(([start, end]) => offsets[0] <= start && end <= offsets[1]);
      if (hasFigure || isClaimed || text.length < 7 || MEANS.test(text) || ONLY_TIME.test(text)) continue;
      const time = times.filter(({ start, looksAhead }) => start < clause.end && (looksAhead || start >= sentence.start)).at(-1);
      goals.push({
        year: time ? time.year : passage.year,
        text: flow.text.slice(clause.start, clause.end),
        source: sourceAt(reading, flow, clause.start, clause.end, passage.path),
      });
    }
  }
  return goals;
}
