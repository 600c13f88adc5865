import type { Facility, Indicator, Reported } from '@plan-elements/bundle';

import { reportStrings } from '../strings/report.js';
import { splitUnit } from './format.js';
import { grammar } from './grammar.js';
import type { Language } from './language.js';
import { writeNumber } from './number.js';
import type { Phrase } from './phrase.js';
import { readIndicator, valueOn } from './reading.js';

/** Binary fractions leave digits that nobody reported: 5.5 - 4.69. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** A quantity in the publisher's number and the plan's unit: 1800家; in English with the Chinese behind it. */
export function quantityOf(value: number, unit: string | null, language: Language): Phrase {
  const written = `${writeNumber(value, 'zh-CN')}${unit ?? ''}`;
  return unit === '%' ? [`${writeNumber(value, language)}%`] : grammar[language].amount(value, unit, written);
}

/** How far from a target: a difference of shares is in points. */
function distance(value: number, unit: string | null, language: Language): Phrase {
  if (splitUnit(unit).base !== '%') return quantityOf(clean(value), unit, language);
  return [reportStrings[language].points(writeNumber(clean(value), language))];
}

/**
 * How far a reported value is from the plan's target, in words that the two figures carry, or nothing where they can't
 * be compared: a rate, a factor, a comparison.
 */
export function paceOf(indicator: Indicator, reported: Reported, language: Language): Phrase {
  const strings = reportStrings[language];
  const { head, promised } = readIndicator(indicator);
  if (!head || !promised || reported.value === null) return [];
  const target = valueOn({ ...head, unit: reported.unit }, head);
  if (!target) return [];
  const { value } = reported;
  const falls = head.op === '<=' || head.op === '<' || (indicator.direction === 'down' && head.op !== '>=' && head.op !== '>');
  const ended = head.year === null ? [] : [strings.comma, strings.targetYear(head.year)];
  const { value: low, max } = target;
  if (max !== null && value >= low && value <= max) return [strings.within, ...ended];
  const bound = max !== null && (falls || value > max) ? max : low;
  const over = falls ? bound - value : value - bound;
  // To be at 2 % is not to be below 2 %, and there is no word for how little is missing.
  if (over === 0) return head.op === '<' || head.op === '>' ? [] : [strings.reached, ...ended];
  if (over > 0) return [...strings.over(distance(over, reported.unit, language)), ...ended];
  const share = Math.floor(clean((value / bound) * 1000)) / 10;
  const isShare = !falls && bound > 0 && value >= 0 && splitUnit(reported.unit).base !== '%' && head.cumulative !== false;
  const behind = isShare ? [strings.share(writeNumber(share, language))] : strings.gap(distance(-over, reported.unit, language));
  return [...behind, ...ended];
}

const noteOf = ({ note }: Reported, language: Language): Phrase => (note ? reportStrings[language].note(note) : []);

/** Who says so and when, in front of what is said. */
export const byOf = ({ publisher, asOf }: Reported, language: Language): Phrase => reportStrings[language].by(publisher, asOf);

/** Who says so and when, standing by itself. */
export const sourceOf = ({ publisher, asOf }: Reported, language: Language): Phrase =>
  reportStrings[language].source(publisher, asOf);

const joined = (parts: readonly Phrase[], between: string): Phrase =>
  parts.filter(({ length }) => length).flatMap((part, index) => (index ? [between, ...part] : part));

/** What is reported of an indicator: 1800家，已达目标的 90%，目标年 2027. */
export function indicatorState(indicator: Indicator, reported: Reported, language: Language): Phrase {
  if (reported.value === null) return [];
  const quantity = quantityOf(reported.value, reported.unit, language);
  const pace = paceOf(indicator, reported, language);
  return [...joined([quantity, pace], reportStrings[language].comma), ...noteOf(reported, language)];
}

/** What is reported of a task: 进行中. */
export const taskState = (reported: Reported, language: Language): Phrase =>
  reported.status ? [reportStrings[language].statuses[reported.status], ...noteOf(reported, language)] : [];

/** What is reported of a fund: its stage in the publisher's words. */
export const fundState = (reported: Reported, language: Language): Phrase =>
  reported.stage ? [...reportStrings[language].stage(reported.stage), ...noteOf(reported, language)] : [];

/** By how many whole years a reported date is later than the plan's; negative where it is earlier. */
export const slipOf = ({ completion }: Pick<Facility, 'completion'>, date: string): number =>
  completion === null ? 0 : Number(date.slice(0, 4)) - completion;

/** What is reported of a facility, with the plan's own date where it has slipped: 现预计 2028 建成，方案原定 2025 年，晚 3 年. */
export function facilityState(facility: Facility, reported: Reported, language: Language): Phrase {
  const strings = reportStrings[language];
  const { started, completed, expected } = reported;
  const end = completed ?? expected;
  const slip = end === null ? 0 : slipOf(facility, end);
  const slipped: Phrase[] = [];
  if (slip && facility.completion !== null) {
    slipped.push([strings.planned(facility.completion, facility.completionBasis === 'computed')]);
    slipped.push([slip > 0 ? strings.late(slip) : strings.early(-slip)]);
  }
  const ended: Phrase = completed ? [strings.completed(completed)] : expected ? [strings.expected(expected)] : [];
  const ends = joined([ended, ...slipped], strings.comma);
  const begun: Phrase = started ? [strings.started(started)] : [];
  return [...joined([begun, ends], strings.semicolon), ...noteOf(reported, language)];
}

/** A whole clause for a sentence: 管委会报告 2026-06-30：1800家. */
export const clauseOf = (reported: Reported, state: Phrase, language: Language): Phrase =>
  state.length ? [...byOf(reported, language), ...state] : [];
