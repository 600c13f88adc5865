import type { Range } from '../lex/clauses.js';
import { sourceAt } from '../reading.js';
import type { Reading } from '../reading.js';
import { kindOfFacility, readStatus } from './facility.js';
import type { FacilityDraft } from './facility.js';
import type { Passage } from './passage.js';

const BUILT = /揭牌成立|正式揭牌|揭牌|建成投用|建成|投入使用|投用|启用|落成|启动运行|组建运行/;

/** A name found in running text, with what stands around it. */
interface Place {
  readonly quote: Range;
  /** What is quoted when the facility has a date, which may stand before its name or after it. */
  readonly dated: Range;
  readonly name: string;
  readonly verb: string | null;
  readonly time: string;
  readonly alias: string | null;
  readonly host: string | null;
  readonly region: string | null;
  /** Whether the text says that it stands already: 已建成的. */
  readonly isDone: boolean;
}

/** A facility as one passage of running text names it. */
export function createFacility(
  reading: Reading,
  passage: Passage,
  { quote, dated, name, verb, time, alias, host, region, isDone }: Place,
): FacilityDraft {
  const { flow } = passage;
  const dates = readStatus(time);
  const hasDate = dates.start !== null || dates.completion !== null || dates.duration !== null;
  const { start, end } = hasDate ? dated : quote;
  const isBuilt =
    dates.completion === null &&
    BUILT.test(verb ?? '') &&
    (isDone || (passage.role === 'review' && !/加快|推动|推进|争取|计划|拟|将/.test(verb ?? '')));
  return {
    name: name.replace(/[⁰¹²³⁴-⁹①-⑳]/g, ''),
    aliases: alias === null ? [] : [alias],
    kind: kindOfFacility(name),
    ...dates,
    completionBasis: isBuilt ? 'built' : dates.completion === null ? null : dates.completionBasis,
    statusText: verb,
    host,
    region,
    sources: [sourceAt(reading, flow, start, end, passage.path)],
  };
}
