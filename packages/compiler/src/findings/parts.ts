import type { Finding } from '@plan-elements/bundle';
import { readClauses, readSentences } from '../lex/clauses.js';
import type { Range } from '../lex/clauses.js';
import { readQuantities } from '../lex/quantities.js';
import type { Quantity } from '../lex/quantities.js';
import { isCounter, isMoney } from '../lex/units.js';
import { within } from '../lex/within.js';
import { sourceAt } from '../reading.js';
import { amountOf, baseUnit, indicatorsAt, plain, roundingOf } from './evidence.js';
import type { Check, Evidence } from './evidence.js';
import { paragraphsOf } from './passages.js';
import type { RunningText } from './passages.js';

/** A total, and what the text behind 其中 gives of it. */
interface Division {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  /** Words before each part. */
  readonly labels: readonly string[];
}

/** Words that make a figure one of a flow where the other may be one of a stock. */
const MANNER = /累计|新增|净增|年均|每年|每[个家人]|增长|提高|比重|占比|平均|单位|人均/;
const REST = /^(?:以及|及|和)?其[他它余]/;
const IN_YEAR = /^(?:到)?((?:19|20)\d{2})年(?!底|末)(?:度)?(?:新增|新建|完成|建设|安排|投入|筹集|改造|竣工|建成)?$/;
const SPAN_OF_YEARS = /([两二三四五])年/;

const same = (a: Quantity, b: Quantity): boolean => baseUnit(a.unit).unit === baseUnit(b.unit).unit;
const amount = ({ value, unit }: Quantity): number => amountOf(value as number, unit);
const isFirm = ({ op, value }: Quantity): boolean => value !== null && (op === '=' || op === '<=');
const isCountable = ({ unit, value }: Quantity): boolean =>
  value !== null && unit !== null && (isCounter(unit) || isMoney(unit) || /(?:平方米|平方公里|亩|公顷|公里)$/.test(unit));

/** Divisions that a stretch between semicolons states. */
function divisionsOf(norm: string, stretch: Range, quantities: readonly Quantity[]): Division[] {
  const last = norm.slice(stretch.start, stretch.end).lastIndexOf('其中');
  if (last === -1) return [];
  const at = stretch.start + last;
  const inside = within(quantities, stretch);
  const behind = inside.filter((quantity) => quantity.start > at && isCountable(quantity));
  const [first] = behind;
  if (!first) return [];
  // The greatest before it: 其中 may go back to any of several, and then to the greatest at most.
  const [total] = inside.filter((other) => other.end <= at && same(other, first)).sort((a, b) => amount(b) - amount(a));
  if (!total || !isFirm(total)) return [];
  const parts = behind.filter((part) => same(part, first));
  const labels = parts.map((part) => {
    const from = Math.max(at + 2, behind[behind.indexOf(part) - 1]?.end ?? 0);
    return norm.slice(from, part.start).replace(/^[，、及和]+/, '');
  });
  return [{ total, parts, labels }];
}

/** What is wrong with a division: a part greater than the whole, or parts that leave no rest and do not add up. */
function faultOf({ total, parts, labels }: Division, before: string): { kind: 'part' | 'sum'; value: number } | null {
  const [part] = parts;
  const manner = (text: string): string => (text.match(new RegExp(MANNER, 'g')) ?? []).join();
  if (part && part.op !== '<' && manner(labels[0] ?? '') === manner(before) && amount(part) > amount(total) && total.op === '=')
    return { kind: 'part', value: part.value as number };
  if (parts.length < 2 || !parts.every(({ op }) => op === '=') || total.op !== '=') return null;
  const years = labels.map((label) => Number(IN_YEAR.exec(label)?.[1]));
  const count = SPAN_OF_YEARS.exec(before)?.[1];
  const isEveryYear =
    count !== undefined &&
    parts.length === (count === '两' ? 2 : '一二三四五'.indexOf(count) + 1) &&
    years.every((year, index) => index === 0 || year === (years[index - 1] as number) + 1);
  const isWhole = isEveryYear || REST.test(labels.at(-1) ?? '');
  if (!isWhole || parts.some(({ hedges }) => hedges.length > 0) || total.hedges.length > 0) return null;
  const factor = baseUnit(total.unit).factor;
  const sum = parts.reduce((added, each) => added + amount(each), 0) / factor;
  // The total may be rounded further than its parts, and each of these as far as the finest.
  const finest = Math.min(...parts.map((each) => (roundingOf(each.value as number) * baseUnit(each.unit).factor) / factor));
  const slack = roundingOf(total.value as number) + parts.length * finest;
  // Whole counts have no rounding: 600 张 are 600.
  const isExact = [total, ...parts].every(({ unit }) => unit !== null && isCounter(unit) && baseUnit(unit).factor === 1);
  return Math.abs(sum - (total.value as number)) > (isExact ? 0 : slack) + 1e-9 ? { kind: 'sum', value: sum } : null;
}

function findIn({ bundle, reading }: Evidence, { flow, path }: RunningText): Finding[] {
  const { norm } = flow;
  if (!norm.includes('其中')) return [];
  const quantities = readQuantities(norm);
  return readSentences(norm)
    .flatMap((sentence) => splitAtSemicolons(norm, sentence))
    .flatMap((stretch) =>
      divisionsOf(norm, stretch, quantities).flatMap((division): Finding[] => {
        const { total, parts } = division;
        const fault = faultOf(division, norm.slice(stretch.start, total.start));
        if (!fault) return [];
        const clauses = readClauses(norm, stretch);
        const clauseOf = ({ start }: Quantity): Range =>
          clauses.find((clause) => start >= clause.start && start < clause.end) as Range;
        const ranges = [clauseOf(total), clauseOf(parts[0] as Quantity)];
        const sources = ranges.map(({ start, end }) => sourceAt(reading, flow, start, end, path));
        const [unit, whole] = [total.unit ?? '', plain(total.value as number)];
        const part = parts[0] as Quantity;
        const isSum = fault.kind === 'sum';
        const figure = isSum ? `${plain(fault.value)}${unit}` : `${plain(fault.value)}${part.unit ?? ''}`;
        return [
          {
            code: isSum ? 'parts-sum' : 'part-exceeds',
            severity: 'warning',
            message: isSum
              ? `正文称总数为${whole}${unit}；其中各项相加为${figure}。`
              : `正文称总数为${whole}${unit}；其中一项却有${figure}。`,
            messageEn: isSum
              ? `The text gives ${whole}${unit} in all; the parts behind 其中 add up to ${figure}.`
              : `The text gives ${whole}${unit} in all, yet ${figure} for a part of it.`,
            records: [...new Set(sources.flatMap(({ span }) => indicatorsAt(bundle, span)))],
            sources,
          },
        ];
      }),
    );
}

function splitAtSemicolons(norm: string, { start, end }: Range): Range[] {
  const stretches: Range[] = [];
  let from = start;
  for (const match of norm.slice(start, end).matchAll(/；|$/g)) {
    const to = start + match.index;
    if (to > from) stretches.push({ start: from, end: to });
    from = to + 1;
  }
  return stretches;
}

/** Parts behind 其中 against the total before it. */
export const findParts: Check = (evidence) => paragraphsOf(evidence.reading).flatMap((text) => findIn(evidence, text));
