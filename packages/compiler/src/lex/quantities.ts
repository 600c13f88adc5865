import type { Statement } from '@plan-elements/bundle';
import { memoize } from './memo.js';
import { foundAt } from './number-forms.js';
import type { Found } from './number-forms.js';
import { parseChineseNumeral } from './numerals.js';

/** A quantity in normalised text, with the words that belong to it. */
export interface Quantity {
  /** Where it stands with its comparators. */
  readonly start: number;
  readonly end: number;
  /** Where the number itself starts. */
  readonly numberStart: number;
  readonly op: Statement['op'];
  readonly value: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly hedges: readonly string[];
  /** Whether the number was written in Chinese numerals. */
  readonly isChinese: boolean;
}

/** What a quantity may begin with. */
const BEGINNING = /[\d百翻倍零一二两三四五六七八九十千]/g;
const BEFORE: readonly (readonly [RegExp, Statement['op']])[] = [
  [/(?:不少于|不低于|不小于|不下于|至少(?:建有|建成|建设|新增|开展|召开|举办|培育|引进)?|最少)$/, '>='],
  [/(?:不超过|不高于|不大于|不多于|最多|至多|最高|控制在|严控在)$/, '<='],
  [/(?:超过|突破|大于|高于|多于|超出|超|逾|破)$/, '>'],
  [/(?:低于|少于|小于|不到|不足)$/, '<'],
  [/(?:大约|约为|接近|约|近)$/, 'about'],
];
/** 不高于市场价的60%: what a share is measured by stands between the comparator and it. */
const SHARE_OF = /(不少于|不低于|不超过|不高于|低于|高于|超过)[\u4e00-\u9fff“”]{2,12}的$/;
const AFTER: readonly (readonly [RegExp, Statement['op']])[] = [
  [/^(?:及其?)?以上/, '>='],
  [/^(?:及其?)?(?:以内|以下|之内)/, '<='],
  [/^(?:左右|上下)/, 'about'],
  [/^(?:余|多)(?=[\u4e00-\u9fff，。；、）]|$)/, '>'],
];
const HEDGED: ReadonlySet<string> = new Set(['约', '近', '大约', '约为', '接近', '左右', '上下']);

const toNumber = (digits: string): number => Number(digits.replace(/[,，]/g, ''));

type Core = Pick<Quantity, 'op' | 'value' | 'max' | 'unit' | 'isChinese'>;

function readCore({ groups, unit: found }: Found): Core | null {
  const core = (value: number | null, unit: string | null, rest: Partial<Core> = {}): Core => ({
    op: '=',
    value,
    max: null,
    unit,
    isChinese: false,
    ...rest,
  });
  if (groups.rate !== undefined) return core(toNumber(groups.rate), groups.rateBase ?? null);
  if (groups.ratio !== undefined) return core(toNumber(groups.ratio), null);
  if (groups.percent !== undefined) {
    const whole = parseChineseNumeral(groups.percent);
    const decimals =
      groups.decimals === undefined ? '' : `.${[...groups.decimals].map((digit) => parseChineseNumeral(digit)).join('')}`;
    return whole === null ? null : core(Number(`${whole}${decimals}`), '%', { isChinese: true });
  }
  if (groups.upper !== undefined && groups.lower !== undefined) {
    const lower = Number(groups.lower);
    return lower === 0 ? null : core(Number(groups.upper) / lower, null);
  }
  if (groups.base !== undefined && groups.part !== undefined) {
    const [base, part] = [parseChineseNumeral(groups.base), parseChineseNumeral(groups.part)];
    return base && part ? core(part / base, null, { isChinese: true }) : null;
  }
  if (groups.doublings !== undefined) {
    const doublings = groups.doublings === '' ? 1 : (parseChineseNumeral(groups.doublings) ?? 1);
    return core(2 ** doublings, null, { op: 'multiple', isChinese: true });
  }
  if (groups.low !== undefined && groups.high !== undefined) {
    const [low, high] = [toNumber(groups.low), toNumber(groups.high)];
    return low < high ? core(low, found, { op: 'range', max: high }) : null;
  }
  if (groups.digits !== undefined) {
    const op = found === '倍' ? 'multiple' : groups.more ? '>' : '=';
    return core(toNumber(groups.digits), found, { op });
  }
  if (groups.index !== undefined) return core(toNumber(groups.index), null);
  if (groups.chinese !== undefined) {
    const value = parseChineseNumeral(groups.chinese);
    // 一批, 一类, 一个 introduce something; they do not count it.
    return value === null || (value === 1 && !/^[倍成]$/.test(found ?? ''))
      ? null
      : core(value, found, {
          isChinese: true,
          ...(found === '倍' ? { op: 'multiple' } : groups.more ? { op: '>' } : {}),
        });
  }
  return core(groups.times === undefined ? 2 : Number(groups.times), null, {
    op: 'multiple',
    isChinese: groups.times === undefined,
  });
}

/** 倍增 is a figure where something is to be doubled (实现倍增), not where it names a plan (倍增行动). */
const isDoubling = (norm: string, start: number): boolean =>
  /(?:实现|达到|将|力争|争取|完成)[^，。；]{0,3}$/.test(norm.slice(Math.max(0, start - 8), start)) &&
  /^(?:$|[，。；、）”])/.test(norm.slice(start + 2));

/** Every quantity of a normalised text, in order. */
export const readQuantities: (norm: string) => readonly Quantity[] = memoize(findQuantities);

function findQuantities(norm: string): Quantity[] {
  const quantities: Quantity[] = [];
  BEGINNING.lastIndex = 0;
  for (let begin = BEGINNING.exec(norm); begin; begin = BEGINNING.exec(norm)) {
    const numberStart = begin.index;
    const found = foundAt(norm, numberStart);
    if (!found) continue;
    BEGINNING.lastIndex = numberStart + found.text.length;
    const core = readCore(found);
    // 每千名老人, 每3万人: a rate's base, not a count. 千吨万人水厂, 百万人年均: a size without a count.
    if (core?.unit && norm[numberStart - 1] === '每') continue;
    if (core?.isChinese && /^[百千](?![零一二三四五六七八九十百千分])/.test(found.text) && core.unit !== null) continue;
    // A number that goes on to the left is part of a name: C919, 3D打印, 2+8+N.
    if (
      !core ||
      (/^\d/.test(found.text) &&
        /[A-Za-z\d.+&×-]$|(?<![\u4e00-\u9fff])\/$/.test(norm.slice(Math.max(0, numberStart - 2), numberStart)))
    )
      continue;
    if (found.text === '倍增' && !isDoubling(norm, numberStart)) continue;
    let { op } = core;
    let [start, end] = [numberStart, numberStart + found.text.length];
    const hedges: string[] = [];
    const share = core.unit === '%' && op === '=' ? SHARE_OF.exec(norm.slice(Math.max(0, start - 18), start)) : null;
    const before = BEFORE.map(([pattern, sign]) => ({
      word: pattern.exec(norm.slice(Math.max(0, start - 5), start))?.[0],
      sign,
    })).find(({ word }) => word);
    if (before?.word) {
      start -= before.word.length;
      if (op === '=') op = before.sign;
      if (HEDGED.has(before.word)) hedges.push(before.word);
    }
    if (share) {
      start -= share[0].length;
      op = BEFORE.find(([pattern]) => pattern.test(share[1] ?? ''))?.[1] ?? op;
    }
    const after = AFTER.map(([pattern, sign]) => ({ word: pattern.exec(norm.slice(end, end + 4))?.[0], sign })).find(
      ({ word }) => word,
    );
    if (after?.word) {
      end += after.word.length;
      if (op === '=' || op === 'about') op = after.sign;
      if (HEDGED.has(after.word)) hedges.push(after.word);
    }
    quantities.push({ ...core, start, end, numberStart, op, hedges });
  }
  return quantities;
}
