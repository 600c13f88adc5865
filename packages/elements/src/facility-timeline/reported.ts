import type { Facility, Reported } from '@plan-elements/bundle';
import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

import { webAddress } from '../internal/cite.js';
import type { Language } from '../internal/language.js';
import { addStyles } from '../internal/late-styles.js';
import { marked, plain } from '../internal/phrase.js';
import type { Phrase } from '../internal/phrase.js';
import type { ReportSlot } from '../internal/report-slot.js';
import { facilityTimelineMoreStrings } from '../strings/facility-timeline-more.js';
import type { Actual, ReportedMark, Row } from './layout.js';
import { drawPlace } from './parts.js';
import { yearOf } from './plan-date.js';
import { reportedStyles } from './reported.styles.js';

type ReportWords = Pick<NonNullable<ReportSlot['words']>, 'facilityState' | 'sourceOf' | 'clauseOf'>;

/** Reported dates in words. */
export interface ReportedDates extends Actual {
  /** What was reported, beside what the plan says. */
  readonly state: Phrase;
  /** Who reported it, and as of when. */
  readonly by: Phrase;
  readonly url: string | null;
  /** Both, after the sentence on what the plan says. */
  readonly clause: Phrase;
}

/** What a report says of a facility's dates; nothing where it has none. */
export function datesOf(
  facility: Facility,
  reported: Reported,
  words: ReportWords,
  language: Language,
): ReportedDates | undefined {
  const { started, completed, expected, url } = reported;
  const end = completed ?? expected;
  if (!started && !end) return undefined;
  const state = words.facilityState(facility, reported, language);
  const by = words.sourceOf(reported, language);
  return {
    mark: completed ? 'done' : expected ? 'expected' : 'begun',
    start: started ? yearOf(started) : null,
    end: end ? yearOf(end) : null,
    label: `${plain(state)} ${plain(by)}`,
    state,
    by,
    url: webAddress(url),
    clause: [language === 'en' ? '; ' : '；', ...words.clauseOf(reported, state, language)],
  };
}

/** Who says so, with a link to where it is published. */
export const renderPublisher = ({ by, url }: ReportedDates): unknown =>
  url ? html`<a href=${url} target="_blank" rel="noopener">${marked(by)}</a>` : marked(by);

/** The line below the plan's own: what was reported, by whom, as of when. */
export function renderReported(place: NonNullable<Row['actual']>, dates: ReportedDates): TemplateResult {
  return html`<div class="track actual ${place.side}">
    ${drawPlace(place, dates.mark)}
    <span class="label"><b>${marked(dates.state)}</b> <small>${renderPublisher(dates)}</small></span>
  </div>`;
}

/** What the legend says of marks for reported dates. */
export function renderLegend(marks: readonly ReportedMark[], language: Language): TemplateResult[] {
  const { reported } = facilityTimelineMoreStrings[language];
  return marks.map((mark) => html`<li><i class="mark ${mark}"></i>${reported[mark]}</li>`);
}

/** How many of the facilities reports speak of. */
export const covered = (count: number, language: Language): string => facilityTimelineMoreStrings[language].covered(count);

/** What reports say of the dates of these facilities, by id. */
export function readReports(
  host: LitElement,
  facilities: readonly Facility[],
  reportedOf: (id: string) => Reported | undefined,
  words: ReportWords | undefined,
  language: Language,
): ReadonlyMap<string, ReportedDates> {
  const read = new Map<string, ReportedDates>();
  for (const facility of words ? facilities : []) {
    const reported = reportedOf(facility.id);
    const dates = reported && words && datesOf(facility, reported, words, language);
    if (dates) read.set(facility.id, dates);
  }
  if (read.size) addStyles(host, reportedStyles);
  return read;
}
