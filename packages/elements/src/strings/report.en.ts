import type { Refusal, RefusalCode } from '@plan-elements/bundle';

import type { Original, Phrase } from '../internal/phrase.js';
import type { ReportField, ReportStrings } from './report.zh-CN.js';

const fields: Readonly<Record<ReportField, string>> = {
  row: 'row',
  id: 'id',
  asOf: 'as-of date',
  value: 'value',
  unit: 'unit',
  status: 'status',
  started: 'start of building',
  completed: 'completion',
  expected: 'expected completion',
  stage: 'stage',
  note: 'note',
  publisher: 'publisher',
  url: 'address',
};

/** What a publisher wrote, marked where it is Chinese. */
const said = (words: string): string | Original => (/\p{Script=Han}/u.test(words) ? { zh: words } : words);

const reasons: Readonly<Record<RefusalCode, (refusal: Refusal, field: string) => Phrase>> = {
  'publisher-missing': () => ['no publisher is named, so nothing of the report is shown'],
  'url-invalid': ({ found }) => ['the address “', said(found), '” is not http(s), so it is no link'],
  'entry-invalid': ({ found }, field) => [`${field} “`, said(found), '” has the wrong type'],
  'id-unknown': ({ found }) =>
    found ? ['the plan data have no indicator, task, facility or fund “', said(found), '”'] : ['there is no id'],
  'id-twice': ({ found }) => [`the id occurs more than once (rows ${found.replace(/ /g, ', ')}), and nobody can say which holds`],
  'field-unused': ({ found }, field) => [`${field} “`, said(found), '” is no field of this id’s kind'],
  'nothing-reported': (_, field) => [`there is no ${field}, so nothing is reported`],
  'value-invalid': ({ found }) => ['the value “', said(found), '” is no number'],
  'unit-missing': ({ expected }) => ['the unit is missing; it must be “', said(expected), '”'],
  'unit-wrong': ({ found, expected }) =>
    expected
      ? ['the unit “', said(found), '” is not the plan’s “', said(expected), '”']
      : ['the plan gives this indicator no unit, but “', said(found), '” stands there'],
  'status-unknown': ({ found }) => ['the status “', said(found), '” is none of not-started, under-way, done'],
  'date-invalid': ({ found }, field) => [
    `${field} “`,
    said(found),
    '” is no date that exists (like 2026-06-30, 2026-06 or 2026)',
  ],
  'date-order': ({ found, expected }, field) => [`${field} ${found} is before ${expected}`],
  'date-later': ({ found, expected }, field) => [`${field} ${found} is after the report’s date ${expected}`],
};

const years = (count: number): string => `${count} ${count === 1 ? 'year' : 'years'}`;

export const reportEn: ReportStrings = {
  by: (publisher, asOf) => ['reported by ', said(publisher), `, ${asOf}: `],
  source: (publisher, asOf) => ['Reported by ', said(publisher), `, ${asOf}`],
  note: (note) => [' (', said(note), ')'],
  share: (percent) => `${percent}% of the target`,
  gap: (quantity) => [...quantity, ' short of the target'],
  points: (points) => `${points} percentage ${points === '1' ? 'point' : 'points'}`,
  over: (quantity) => [...quantity, ' beyond the target'],
  reached: 'target reached',
  within: 'within the target range',
  targetYear: (year) => `target year ${year}`,
  statuses: { 'not-started': 'not started', 'under-way': 'under way', done: 'done' },
  started: (date) => `building began ${date}`,
  completed: (date) => `completed ${date}`,
  expected: (date) => `now expected ${date}`,
  planned: (year, computed) => (computed ? `computed from the plan: ${year}` : `planned for ${year}`),
  late: (count) => `${years(count)} late`,
  early: (count) => `${years(count)} early`,
  stage: (stage) => [said(stage)],
  comma: ', ',
  semicolon: '; ',
  example: 'Example',
  exampleMeans: 'The progress below is invented to show how a report looks. It is not real.',
  failed: 'The progress report could not be loaded. ',
  planShown: ' What the plan itself says is shown all the same.',
  refused: (count) => `${count} ${count === 1 ? 'item' : 'items'} of the progress report not used; the rest is shown`,
  refusal: (refusal) => [
    refusal.row ? `Row ${refusal.row}` : 'Head of the report',
    refusal.row && refusal.id && !refusal.code.startsWith('id-') ? ` (${refusal.id}): ` : ': ',
    ...reasons[refusal.code](refusal, fields[refusal.field as ReportField] ?? refusal.field),
    '.',
  ],
  ownFault: ({ missing, wrong }) =>
    missing.length
      ? `The tag lacks ${missing.join(' and ')}: value, as-of and by belong together, so this value is not shown.`
      : `The tag’s ${wrong!.attribute} “${wrong!.found}” is no ${wrong!.attribute === 'value' ? 'number' : 'date that exists'}, so this value is not shown.`,
};
