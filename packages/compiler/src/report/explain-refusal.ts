import type { Refusal, RefusalCode } from '@plan-elements/bundle';

const SENTENCES: Readonly<Record<RefusalCode, (refusal: Refusal) => string>> = {
  'publisher-missing': () =>
    'there is no publisher, so nothing of the report can be shown. Fill in “发布单位 publisher” or give --publisher.',
  'url-invalid': ({ found }) => `the address “${found}” is not http(s).`,
  'entry-invalid': ({ field, found }) => `“${found}” has the wrong type for ${field}.`,
  'id-unknown': ({ found }) =>
    found ? `the bundle has no indicator, task, facility or fund “${found}”.` : 'something is filled in, but there is no id.',
  'id-twice': ({ found }) =>
    `the id occurs more than once, in rows ${found.replace(/ /g, ', ')}; nobody can say which one holds.`,
  'field-unused': ({ field, found, expected }) =>
    `${field} is “${found}”, but a record of this kind only takes ${expected.replace(/ /g, ', ')}.`,
  'nothing-reported': ({ expected }) =>
    `nothing is reported: fill in ${expected
      .split(' ')
      .filter((name) => name !== 'unit')
      .join(' or ')}.`,
  'value-invalid': ({ found }) => `the value “${found}” is no number. Write digits only, and the unit in its own column.`,
  'unit-missing': ({ expected }) => `the unit is missing; it must be “${expected}”.`,
  'unit-wrong': ({ found, expected }) =>
    expected ? `the unit is “${found}”, but the plan counts in “${expected}”.` : `the plan gives no unit, so “${found}” must go.`,
  'status-unknown': ({ found }) => `the status “${found}” is none of 未开始 (not-started), 进行中 (under-way), 已完成 (done).`,
  'date-invalid': ({ field, found }) =>
    `${field} “${found}” is no date that exists. Write 2026-06-30, 2026-06 or 2026.${field === 'asOf' && !found ? ' Or give --as-of.' : ''}`,
  'date-order': ({ field, found, expected }) => `${field} ${found} is before ${expected}.`,
  'date-later': ({ field, found, expected }) => `${field} ${found} is after the date of the report, ${expected}.`,
};

/** What is wrong, in one sentence. */
export const explainRefusal = (refusal: Refusal): string => SENTENCES[refusal.code](refusal);
