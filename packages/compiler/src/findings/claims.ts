import type { Indicator, Source, Statement } from '@plan-elements/bundle';
import { indexAt, spanOf } from '../flow.js';
import { isCounter } from '../lex/units.js';
import { normalize } from '../lex/normalize.js';
import { normalizeName } from '../lexicon/match.js';
import { nameKey } from '../link/similarity.js';
import type { Reading } from '../reading.js';
import { amountOf, baseUnit, isCell, looksAhead, plain } from './evidence.js';

/** One statement of one indicator, seen from one of its sources. */
export interface Claim {
  readonly indicator: Indicator;
  readonly statement: Statement;
  readonly source: Source;
  /** Where it stands in running text; -1 for a cell. */
  readonly paragraph: number;
}

/** Words by which a figure counts something else than its name says: a part, a yearly amount, a change. */
const PARTIAL =
  /其中|年均|每年|每[个家人万千]|平均|占(?!比)|(?<!占)比(?![重例率])|较|同期|(?:增加|减少|提高|下降)(?![到至])|另|以上的/g;
/** Words earlier in a sentence, or headings above it, that narrow it to a part of the place. */
const NARROWED =
  /其中|片区|园区|街道|组团|板块|新城|科学城|集聚区|示范区|先行区|功能区|产业园|各[区县市镇]|[东西南北中]部|首[批期]|一期|第[一二三]阶段/;
/** Words that narrow a figure where they stand in its own clause. */
const BRANCH = /领域|行业|集团|学院|大学|医院|社区|基地|园内|区内/;
/** Names that several things in one plan can have. */
const GENERIC =
  /^(?:计划|项目|规划|建设|总|年|新|可)*(?:投资|面积|用地|产值|营收|营业收入|收入|规模|床位|人数|数量|里程|长度|资金|补贴|奖励|学位|产能|能力|企业|项目|人才|机构|平台|服务|利润|税收)(?:额|量|数|面积|规模)?$/;
const COUNTED: ReadonlySet<Statement['op']> = new Set(['=', '>=', '>', '<=', '<', 'about', 'range', 'growth']);
/** Growth by the year; growth since some year depends on the year. */
const YEARLY = /^年均(?:增长|增速|递增)\d/;
/** A rounded figure may stand this far from the exact one. */
const ABOUT = 0.1;

/** The least and the greatest amount that a statement allows. */
function boundsOf({ op, value, max, unit }: Statement): readonly [low: number, high: number] {
  const amount = amountOf(value as number, unit);
  if (op === '>=' || op === '>') return [amount, Infinity];
  if (op === '<=' || op === '<') return [-Infinity, amount];
  if (op === 'about') return [amount * (1 - ABOUT), amount * (1 + ABOUT)];
  return [amount, op === 'range' && max !== null ? amountOf(max, unit) : amount];
}

/** Whether the shorter of two numbers is the other one rounded: 386.5 and 387. */
function isRounded(a: number, b: number): boolean {
  const [short, long] = [a, b].sort((left, right) => plain(left).length - plain(right).length) as [number, number];
  const digits = Math.max(1, plain(short).replace(/\D|0+$/g, '').length);
  return digits >= 2 && Number(long.toPrecision(digits)) === short;
}

/** Whether one of two statements must be wrong. A bound in the text against a plain figure in a table names two targets. */
export function contradicts(a: Statement, b: Statement, isTabled: boolean): boolean {
  const [left, right] = [a.value as number, b.value as number];
  const isFirm = [a, b].every(({ op }) => op === '=' || op === '>=' || op === '<=');
  if (isFirm && isTabled) return amountOf(left, a.unit) !== amountOf(right, b.unit) && !isRounded(left, right);
  const [[low, high], [least, most]] = [boundsOf(a), boundsOf(b)];
  return (high < least || most < low) && !isRounded(left, right);
}

/** Whether a quote has words that narrow what the name says. */
const isPartial = ({ quote }: Source, name: string): boolean =>
  (normalize(quote).match(PARTIAL) ?? []).some((word) => !normalize(name).includes(word));

/** What the sentence says before a quote, so that its subject can narrow the figure. */
function wordsBefore({ outline }: Reading, { span: [start] }: Source): { words: string; paragraph: number } {
  for (const [index, block] of outline.blocks.entries()) {
    const flow = block.type === 'paragraph' ? block.paragraph.flow : block.type === 'section' ? block.section.heading : null;
    if (!flow || flow.text === '') continue;
    const [from, to] = spanOf(flow);
    if (start < from || start >= to) continue;
    const before = flow.norm.slice(0, indexAt(flow, start));
    const stop = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'));
    return { words: before.slice(stop + 1), paragraph: index };
  }
  return { words: '', paragraph: -1 };
}

const keyOf = (name: string): string => nameKey(name).replace(/^(?:全[市区县省州国]|本[市区县]|我[市区县省])+(?=.{3})/, '');

/** Words that one form of a name has and another leaves out; any other word narrows it: 低空航线 and 低空物流航线. */
const FORM = /^(?:的|总|数|量|额|值|个|家|全|本|[市区县省州]|累计|社会|经费|支出|投入|占|比|重|率|例|企业|人口|[A-Za-z&（）])*$/;

const PLAIN_FORM = /^(?:总|数|量|额|个|家|占|比|重|例|级|人数|人|居民|累计)*$/;

/** Whether a name is another with words of form added. */
function differsIn(form: RegExp, a: string, b: string): boolean {
  const [short, long] = [nameKey(a), nameKey(b)].sort((left, right) => left.length - right.length) as [string, string];
  let at = 0;
  const added = [...long].filter((char) => (char === short[at] ? !++at : true)).join('');
  return at === short.length && form.test(added);
}

/** Whether two names are one but for form words that any indicator may have: 接待游客 and 接待游客人数. */
function isSameName(a: string, b: string): boolean {
  if (keyOf(a) === keyOf(b)) return true;
  return Math.min(nameKey(a).length, nameKey(b).length) >= 4 && differsIn(PLAIN_FORM, a, b);
}

/** Whether two indicators are one notion, so that two figures of them contradict each other. */
export function isSameNotion(a: Indicator, b: Indicator): boolean {
  if (a.scope !== b.scope) return false;
  if (a === b || isSameName(a.name, b.name)) return true;
  if (a.concept === null || a.concept !== b.concept) return false;
  return normalizeName(a.name) === normalizeName(b.name) || differsIn(FORM, a.name, b.name);
}

/** Whether a figure tells what is new; 年均 in a name (年均浓度) does not say so. */
const isNew = ({ indicator: { name }, statement: { cumulative } }: Claim): boolean =>
  cumulative === false && !name.includes('年均');

/** Whether two claims count the same way, whatever their years. */
export const sameCount = (first: Claim, second: Claim): boolean => {
  const [a, b] = [first.statement, second.statement];
  return (
    looksAhead(a) === looksAhead(b) &&
    a.kind === b.kind &&
    (isNew(first) === isNew(second) || a.op === 'growth') &&
    (a.op === 'growth') === (b.op === 'growth') &&
    sameUnit(a.unit, b.unit)
  );
};

/** Whether figures in two units can be compared: 家 and 个 can, 人次 and 人 cannot. */
function sameUnit(a: string | null, b: string | null): boolean {
  const [left, right] = [a, b].map((unit) =>
    baseUnit(unit)
      .unit.replace(/^1?(?=\/)/, '')
      .replace(/（[^）]*）$/, ''),
  ) as [string, string];
  return left === right || (isCounter(left) && isCounter(right) && left.length === 1 && right.length === 1);
}

/** Every figure that stands for its whole indicator. One of running text may lack a year. */
export function claimsOf(indicators: readonly Indicator[], reading: Reading): Claim[] {
  return indicators
    .filter(
      ({ name, concept, scope }) => scope !== null || ((concept !== null || name.length >= 4) && !GENERIC.test(nameKey(name))),
    )
    .flatMap((indicator) =>
      indicator.statements
        .filter(({ kind, op, value }) => (kind !== 'commitment' || indicator.scope !== null) && value !== null && COUNTED.has(op))
        .flatMap((statement) =>
          statement.sources.flatMap((source): Claim[] => {
            if (isCell(source)) return [{ indicator, statement, source, paragraph: -1 }];
            const { words, paragraph } = wordsBefore(reading, source);
            const isPart = statement.op === 'growth' ? !YEARLY.test(statement.text) : isPartial(source, indicator.name);
            const own = words.slice(words.lastIndexOf('，') + 1);
            const isNarrowed =
              isPart || NARROWED.test(words) || BRANCH.test(own) || source.path.some((heading) => NARROWED.test(heading));
            return isNarrowed && indicator.scope === null ? [] : [{ indicator, statement, source, paragraph }];
          }),
        ),
    );
}
