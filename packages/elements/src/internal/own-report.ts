import { isReportDate } from '@plan-elements/bundle';
import type { Indicator, Reported } from '@plan-elements/bundle';

/** What the tag of a single figure says about it: `value`, `as-of` and `by`, all three or none. */
export interface OwnReport {
  /** Id of the indicator. */
  readonly id: string | undefined;
  readonly value: string | null | undefined;
  readonly asOf: string | null | undefined;
  readonly by: string | null | undefined;
}

/** Attributes of {@link OwnReport} by the name that an author writes. */
export type OwnAttribute = 'value' | 'as-of' | 'by';

/** What is wrong with them: attributes that are missing, or one that can't be read. */
export interface OwnFault {
  readonly missing: readonly OwnAttribute[];
  readonly wrong: { readonly attribute: OwnAttribute; readonly found: string } | undefined;
}

/** A number as an author writes it: `1800`, `1,800`, `-0.5`; `NaN` for anything else. */
const numberOf = (text: string): number =>
  /^[-+]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text) ? Number(text.replace(/,/g, '')) : NaN;

/** The figure that a tag reports of its indicator, what is wrong with it, or nothing where none of the three is there. */
export function readOwnReport(
  { value, asOf, by }: OwnReport,
  { id, unit }: Pick<Indicator, 'id' | 'unit'>,
): Reported | OwnFault | undefined {
  const said: [attribute: OwnAttribute, text: string][] = [
    ['value', (value ?? '').trim()],
    ['as-of', (asOf ?? '').trim()],
    ['by', (by ?? '').trim()],
  ];
  const missing = said.filter(([, text]) => !text).map(([attribute]) => attribute);
  if (missing.length === said.length) return undefined;
  const [[, number], [, date], [, publisher]] = said as [(typeof said)[0], (typeof said)[0], (typeof said)[0]];
  const amount = numberOf(number);
  const wrong = said.find(
    ([attribute, text]) =>
      text && ((attribute === 'value' && Number.isNaN(amount)) || (attribute === 'as-of' && !isReportDate(text))),
  );
  if (missing.length || wrong) return { missing, wrong: wrong && { attribute: wrong[0], found: wrong[1] } };
  const none = { status: null, started: null, completed: null, expected: null, stage: null, note: null };
  return { ...none, row: 0, id, value: amount, unit, asOf: date, publisher, url: null, example: false };
}
