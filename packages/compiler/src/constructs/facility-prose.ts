import { readClauses, readSentences } from '../lex/clauses.js';
import type { Range } from '../lex/clauses.js';
import type { Reading } from '../reading.js';
import type { FacilityDraft } from './facility.js';
import { holdsHead } from './facility-heads.js';
import { readItems } from './facility-items.js';
import type { Item } from './facility-items.js';
import { readList } from './facility-list.js';
import type { Clause } from './facility-list.js';
import type { Passage } from './passage.js';

/** What runs on longer without a comma is no sentence. */
const MAX_CLAUSE = 400;
const ONLY_TIME = /^(?:力争|争取)?(?:到|至)?(?:19|20)\d{2}年(?:底|末|前)?$/;
/** A clause that goes on with the dates of the facility before it. */
const DATED =
  /^(?:计划|预计|力争|争取|确保|将)*(?:(?:建设|项目|施工)?(?:周期|工期)|(?:于|到|在)?(?:19|20)\d{2}年(?:底|末|初|前|\d{1,2}月|[一二三四]季度|[春秋]季|[上下]半年)*(?:正式|全面|基本)?(?:建成|投用|投运|投产|投入|竣工|完工|启用|开工|动工|上线|通车|通航|通水|并网|开园|交付|(?:对外)?开放|首台机组))/;

/** A clause that goes on with who builds the facility before it, or where. */
const TOLD = /^(?:由|位于|坐落于|地处|选址|总?投资|占地|规划|设|总?建筑面积)/;

/** Facilities that a passage names in running text, by what the plan does to them. */
export function readProseFacilities(reading: Reading, passage: Passage): FacilityDraft[] {
  const { norm } = passage.flow;
  if (passage.role === 'other') return [];
  return readSentences(norm).flatMap((sentence) => {
    const clauses = readClauses(norm, sentence);
    return clauses.flatMap((clause, at) => {
      const end = datedEnd(norm, clauses, at);
      const before = clauses[at - 1];
      const isTimed = before !== undefined && ONLY_TIME.test(norm.slice(before.start, before.end));
      return readClause(reading, passage, {
        clause: { start: clause.start, end },
        dated: { start: isTimed ? before.start : clause.start, end },
        told: toldEnd(norm, clauses, at),
        time: isTimed ? norm.slice(before.start, before.end) : '',
      });
    });
  });
}

/** Where a clause ends with the dates that a clause soon after it gives: 某院总投资2亿元，设床位600张，2024年建成. */
function datedEnd(norm: string, clauses: readonly Range[], at: number): number {
  let { end } = clauses[at] as Range;
  for (const next of clauses.slice(at + 1, at + 5)) {
    const text = norm.slice(next.start, next.end);
    if (norm[next.start - 1] === '；') break;
    if (DATED.test(text)) ({ end } = next);
    else if (holdsHead(text)) break;
  }
  return end;
}

/** Where a sentence leaves what a clause names: at the next clause that names something, unless that says who builds it. */
function toldEnd(norm: string, clauses: readonly Range[], at: number): number {
  let { end } = clauses[at] as Range;
  for (const next of clauses.slice(at + 1, at + 5)) {
    const text = norm.slice(next.start, next.end);
    if (norm[next.start - 1] === '；' || (holdsHead(text) && !TOLD.test(text))) break;
    ({ end } = next);
  }
  return end;
}

function readClause(reading: Reading, passage: Passage, place: Clause): FacilityDraft[] {
  const { norm } = passage.flow;
  const { clause } = place;
  if (clause.end - clause.start > MAX_CLAUSE || !holdsHead(norm.slice(clause.start, clause.end))) return [];
  const items = readItems(norm, clause);
  const drafts: FacilityDraft[] = [];
  for (let first = 0; first < items.length;) {
    let end = first + 1;
    while (end < items.length && !(items[end] as Item).isLed) end++;
    drafts.push(...readList(reading, passage, place, items.slice(first, end)));
    first = end;
  }
  return drafts;
}
