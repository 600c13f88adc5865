import { matchesOf } from '../lex/matches.js';
import type { Fund } from '@plan-elements/bundle';
import type { Flow } from '../flow.js';
import { readClauses, readSentences } from '../lex/clauses.js';
import type { Range } from '../lex/clauses.js';
import { readQuantities } from '../lex/quantities.js';
import type { Quantity } from '../lex/quantities.js';
import { isMoney, scaleOf } from '../lex/units.js';
import { claim, sourceAt } from '../reading.js';
import { FORMS } from './fund-forms.js';
import type { Reading } from '../reading.js';
import type { Passage } from './passage.js';

/** A money instrument before `link` names it. */
export type FundDraft = Omit<Fund, 'id' | 'document' | 'labels'>;

const STAGE =
  '拟设立|探索设立|研究设立|发起设立|联合设立|引导设立|鼓励设立|支持设立|设立|建立|组建|成立|发起|布局|筹建|做大|做强|扩大|用好|发挥|推广|推出|创设';
/** Verbs that also stand inside names (产业发展基金), and begin one only where the clause begins. */
const SOFT_STAGE = '推进|建设|开发|探索|优化|运用|深化|统筹|发展|引入|引进|健全|完善|实施|参与|支持|鼓励|推动|引导|落实';
const STAGE_BEFORE = new RegExp(`(${STAGE}|${SOFT_STAGE})(?:[^，]{0,24})$`);
const ANY_HEAD = new RegExp(FORMS.map(({ head }) => head.source).join('|'));
const NAME_BREAK = new RegExp(
  `(?:${STAGE}|安排|筹集|注资|\\d[\\d.,]*[万亿]*元(?:的|以上的?)?|形成|提供|给予|争取|发行|包括|以及|申请|用于|依托|通过|吸引|实现|强化|加大|整合|积极|制定|等|一批|若干|一只|一支|了)$|^(?:加快|积极|大力|进一步|持续|系统|充分|常态化)?(?:${SOFT_STAGE})+$`,
);
const GENERIC =
  /^(?:以|功能型|功能|各类|相关|社会|政府|市场化|产业|投资|引导|创投|天使|风投|股权|人才|财政|省级|中央|有关|多支|系列|子|母|创业投资|风险投资|租房|住房|就业|租金)*(?:基金|补贴|补助|奖励资金|专项资金|引导基金|母基金|子基金)$/;
const SCOPE =
  /(?<qualifier>首期规模|首期|总规模|目标规模|基金规模|规模|总额|授信额度|授信总额|授信规模|注册资本|年度|每年|五年投入|[一二三四五六七八九十]年(?:内)?(?:累计)?投入|累计投入|投入|总投资)(?:安排|出资|注资|到位|投入|筹集|累计)?(?:达到|不低于|不少于|不超过|超过|达|约|为|超)*$/;
/** 五年累计放贷15亿元: what a loan comes to, clauses behind it. */
const LENT =
  /^(?:[一二三四五六七八九十\d]{1,2}年)?(?:内)?(?:累计|新增|年均|每年)?(?:放贷|发放|投放|发放贷款|授信)(?:额度|规模)?(?:达到|不低于|不少于|超过|达|约|超)*$/;
/** A clause of its own that goes on with the fund before it, and not with something else: 首期规模…, and not 公司注册资本…. */
const OWN_SCOPE = new RegExp(`^(?:其中|基金|资金|并|市级|财政)*${SCOPE.source}`);
/** A line of how a plan is paid for (中央补助11亿元, 县级自筹…) and a payment for each case are no instruments. */
const FINANCING = /^(?:其中)?(?:争取|申请)?(?:中央|国家|上级|省|市|县)[^，“]*补助(?:资金)?$|^每/;
const MAX_PURPOSE = 80;
/** A clause behind an instrument that says what it is for, and not what else is to be built. */
const PURPOSE =
  /^(?:形成|支持|用于|助力|推动|引导|加快|促进|重点|投向|投资|扶持|吸引|全方位|为|降低|深化)(?!.{0,12}(?:建设|扩围|平台|实验室|研究院|机制))/;
const PERIOD = /^([一二三四五六七八九十\d]{1,2}年)/;

/** The part of a clause that names an instrument ending at `end`. Quotes and brackets are kept whole. */
function nameStart(norm: string, from: number, end: number): number {
  let depth = 0;
  let start = end;
  for (; start > from; start--) {
    const char = norm[start - 1] as string;
    if (depth === 0 && start < end && char === '”' && norm[start] === '“') break;
    if ('”）》'.includes(char)) depth++;
    else if ('“（《'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ('，。；：、和与或'.includes(char) || NAME_BREAK.test(norm.slice(from, start)))) break;
  }
  // An attribute in front belongs to the record, not to the name: 首期规模…的, 专注于…的, 以…为代表.
  const attribute = /^(?:以|[^“]*的(?=.{4,}$)|(?:到)?(?:19|20)\d{2}年|\d[\d.,，]*[万亿]*(?:美|欧)?元)/.exec(
    norm.slice(start, end),
  );
  return start + (attribute?.[0].length ?? 0);
}

function amountOf(flow: Flow, quantity: Quantity): NonNullable<Fund['amount']> {
  const { norm } = flow;
  const unit = quantity.unit as string;
  const before = norm.slice(Math.max(0, quantity.start - 12), quantity.start);
  const value = quantity.value as number;
  return {
    value,
    unit,
    cny: Math.round(value * scaleOf(unit) * 100) / 100,
    qualifier: SCOPE.exec(before)?.groups?.qualifier ?? null,
  };
}

/** Funds, loans, insurance and other instruments that a passage names, with their amounts. */
export function readFunds(reading: Reading, passage: Passage): FundDraft[] {
  const { flow } = passage;
  const { norm } = flow;
  if (passage.role === 'review' || !ANY_HEAD.test(norm)) return [];
  const money = readQuantities(norm).filter(({ unit, value }) => unit !== null && value !== null && isMoney(unit));
  const drafts: FundDraft[] = [];
  for (const sentence of readSentences(norm)) {
    const clauses = readClauses(norm, sentence);
    clauses.forEach((clause, at) => {
      if (!ANY_HEAD.test(norm.slice(clause.start, clause.end))) return;
      for (const { kind, head, notBefore, needsAmount } of FORMS) {
        for (const match of matchesOf(norm.slice(clause.start, clause.end), head)) {
          const end = endOfName(norm, clause.start + match.index + match[0].length);
          if (notBefore.test(norm.slice(end, clause.end))) continue;
          const start = match[0].startsWith('“') ? clause.start + match.index : nameStart(norm, clause.start, end);
          const name = norm.slice(start, end);
          if (FINANCING.test(name)) continue;
          const hasAmount = money.some((quantity) => quantity.start >= clause.start && quantity.end <= clause.end);
          if (
            end - start < 4 ||
            ((needsAmount || GENERIC.test(name)) && !hasAmount) ||
            (needsAmount && /(?:通过|依靠)$/.test(norm.slice(clause.start, start))) ||
            name.split('“').length !== name.split('”').length
          )
            continue;
          const [next, ...later] = clauses.slice(at + 1, at + 4);
          drafts.push(readFund(reading, passage, { kind, name: { start, end }, clause, next, later, money }));
        }
      }
    });
  }
  return dropContained(drafts);
}

/** Closing quotes belong to the name. */
const endOfName = (norm: string, end: number): number => (/^[”]/.test(norm.slice(end)) ? end + 1 : end);

interface FundPlace {
  readonly kind: Fund['kind'];
  readonly name: Range;
  readonly clause: Range;
  readonly next: Range | undefined;
  /** Clauses behind that. */
  readonly later: readonly Range[];
  readonly money: readonly Quantity[];
}

function readFund(reading: Reading, passage: Passage, { kind, name, clause, next, later, money }: FundPlace): FundDraft {
  const { flow } = passage;
  const { norm } = flow;
  const isNear = (quantity: Quantity): boolean =>
    (quantity.start >= clause.start && quantity.end <= clause.end) ||
    (next !== undefined &&
      quantity.start >= next.start &&
      quantity.end <= next.end &&
      OWN_SCOPE.test(norm.slice(next.start, quantity.start))) ||
    (kind === 'loan' &&
      later.some(
        ({ start, end }) => quantity.start >= start && quantity.end <= end && LENT.test(norm.slice(start, quantity.start)),
      ));
  // In a list each name is followed by its own amount; else the amount stands before the name.
  const near = money.filter(isNear);
  const follows = near.find(
    ({ start }) =>
      start >= name.end && start < clause.end && norm[start - 1] !== '由' && !norm.slice(name.end, start).includes('、'),
  );
  const quantity =
    follows ?? near.find(({ end }) => end <= name.start) ?? near.find(({ start }) => next !== undefined && start >= next.start);
  for (const { start, end } of quantity ? near : []) claim(reading, flow, start, end);
  const holding =
    quantity && [clause, next, ...later].find((other) => other && quantity.start >= other.start && quantity.end <= other.end);
  const end = holding?.end ?? clause.end;
  const lead = norm.slice(clause.start, name.start);
  const follow = next && !(quantity && quantity.start >= next.start) ? restOfSentence(flow, next.start) : '';
  const use = /^(?:资金)?用于(.+)$/.exec(norm.slice(name.end, clause.end))?.[1];
  return {
    name: flow.text.slice(name.start, name.end),
    kind,
    amount: quantity ? amountOf(flow, quantity) : null,
    period: PERIOD.exec(lead.replace(/^(?:未来|今后)/, ''))?.[1] ?? null,
    purpose: use ?? (PURPOSE.test(follow) ? follow : ''),
    stage: STAGE_BEFORE.exec(lead)?.[1] ?? null,
    sources: [sourceAt(reading, flow, clause.start, end, passage.path)],
  };
}

/** What follows in the same sentence, clause by clause, as far as it stays readable. */
function restOfSentence({ text, norm }: Flow, start: number): string {
  const length = norm.slice(start).search(/[。；]/);
  const rest = text.slice(start, length === -1 ? undefined : start + length);
  return rest.length <= MAX_PURPOSE ? rest : rest.slice(0, rest.lastIndexOf('，', MAX_PURPOSE));
}

/** Of two names at the same place the longer one holds. */
function dropContained(drafts: readonly FundDraft[]): FundDraft[] {
  return drafts.filter(
    (draft) =>
      !drafts.some(
        (other) =>
          other !== draft &&
          other.name.length > draft.name.length &&
          other.name.includes(draft.name) &&
          other.sources[0]?.span[0] === draft.sources[0]?.span[0],
      ),
  );
}
