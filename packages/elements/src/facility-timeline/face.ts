import type { Facility } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { nameOf } from '../internal/format.js';
import type { Language } from '../internal/language.js';
import type { Figure } from '../internal/open-source.js';
import { marked, plain } from '../internal/phrase.js';
import type { Phrase } from '../internal/phrase.js';
import type { FacilityTimelineStrings } from '../strings/facility-timeline.zh-CN.js';
import { widthOf } from './axis.js';
import { dateSources } from './date-sources.js';
import { closerOf, markOf, MARKS } from './dates.js';
import type { Mark } from './dates.js';
import type { FacilityGroup, Row, Timeline } from './layout.js';
import { drawAxis, drawPlace } from './parts.js';
import type { PlanDate } from './plan-date.js';
import type { ReportedDates } from './reported.js';

/** More facilities without a year than this fold up where others have one. */
const MOST_UNDATED = 8;
/** The longest lane name, in Chinese characters, that fits beside its rows. */
const LONGEST_LANE = 5;

/** What the element lends to what it draws. */
export interface Face {
  readonly language: Language;
  readonly strings: FacilityTimelineStrings;
  readonly group: FacilityGroup;
  readonly date: PlanDate | null;
  readonly today: string | undefined;
  readonly selected: string | undefined;
  /** By id. */
  readonly reported: ReadonlyMap<string, ReportedDates>;
  readonly reports: typeof import('./reported.js') | undefined;
  readonly unfolded: boolean;
  readonly fold: () => void;
  readonly choose: (facility: Facility) => void;
  readonly figure: (content: unknown, figure: Figure) => TemplateResult;
  readonly panel: (record: string) => unknown;
}

/** What is said beside the figure, where the lane does not say it. */
const detailsOf = ({ host, region }: Facility, group?: FacilityGroup): string[] =>
  [group !== 'host' && host, group !== 'region' && region].filter((detail) => typeof detail === 'string');

/** What stands beside a mark, as text. */
export const labelOf = (facility: Facility, strings: FacilityTimelineStrings, group: FacilityGroup): string =>
  [plain(strings.figure(facility, markOf(facility), closerOf(facility))), ...detailsOf(facility, group)].join(' · ');

/** Whether a year of completion was still to come when the plan was issued, as far as the plan says when. */
const isPlanned = ({ completion }: Facility, { date }: Face): boolean =>
  date?.kind !== 'issued' || completion === null || completion >= Math.floor(date.at);

/** Legend, lanes on years, and lists of what has none. */
export function renderTimeline(timeline: Timeline, face: Face): unknown {
  const { lanes, ticks, undated } = timeline;
  const rows = lanes.flatMap((lane) => lane.rows);
  // Without a year there is nothing to draw; what is built is then a list like the rest.
  const chart = ticks.length > 0;
  const { marks, undated: heading } = face.strings;
  const folds = chart && undated.length > MOST_UNDATED;
  return html`${chart ? [renderLegend(rows, timeline, face), renderChart(timeline, face)] : nothing}
  ${
    chart || !rows.length
      ? nothing
      : renderList(
          marks.built,
          rows.map(({ facility }) => facility),
          false,
          face,
        )
  }
  ${undated.length ? renderList(heading, undated, folds, face) : nothing}`;
}

function renderLegend(rows: readonly Row[], { rule, today }: Timeline, face: Face): TemplateResult {
  const { strings, reports, language } = face;
  const drawn = MARKS.filter((mark) => mark !== 'undated' && rows.some((row) => row.mark === mark));
  const reported = (['begun', 'done', 'expected'] as const).filter((mark) => rows.some(({ actual }) => actual?.mark === mark));
  const line = (kind: string, words: string, own: unknown = nothing): TemplateResult =>
    html`<li class=${own}><i class="mark ${kind}"></i>${words}</li>`;
  return html`<ul class="legend" role="list" aria-label=${strings.legend}>
    ${drawn.map((mark) => line(mark, strings.marks[mark]))}${reports?.renderLegend(reported, language) ?? nothing}
    ${rule !== null && face.date ? line('date', strings.date(face.date), 'plan') : nothing}
    ${today !== null && face.today ? line('today', strings.today(face.today)) : nothing}
  </ul>`;
}

const renderCount = (count: number, { strings }: Face): TemplateResult => html`<small>${strings.count(count)}</small>`;

function renderChart(timeline: Timeline, face: Face): TemplateResult {
  const titles = timeline.lanes.map(({ name }) => laneTitle(name, face));
  const beside = titles.some((title) => plain(title)) && titles.every((title) => widthOf(plain(title)) <= LONGEST_LANE);
  return html`<div class="chart ${beside ? 'beside' : ''}">
    ${drawAxis(timeline, face.strings)}
    ${timeline.lanes.map(({ rows }, index) => {
      const title = titles[index]!;
      return html`<div class="lane">
        ${plain(title) ? html`<h3>${marked(title)} ${renderCount(rows.length, face)}</h3>` : nothing}
        <ul role="list">
          ${rows.map((row) => renderRow(row.facility, face, row))}
        </ul>
      </div>`;
    })}
  </div>`;
}

function laneTitle(name: string | null, { strings, group, language }: Face): Phrase {
  if (name === null) return [strings.unnamed[group]];
  return [(group === 'kind' && strings.kinds[name]) || (language === 'zh-CN' ? name : { zh: name })];
}

/** Facilities without a place on the years, by kind. */
function renderList(heading: string, facilities: readonly Facility[], folds: boolean, face: Face): TemplateResult {
  const { kinds } = face.strings;
  const unfolded = !folds || face.unfolded || facilities.some(({ id }) => id === face.selected);
  const title = html`${heading} ${renderCount(facilities.length, face)}`;
  const names = [...new Set(facilities.map(({ kind }) => kind))];
  return html`<div class="index ${unfolded ? '' : 'folded'}">
    <h3>
      ${folds ? html`<button type="button" class="fold" aria-expanded=${unfolded} @click=${face.fold}>${title}</button>` : title}
    </h3>
    <div class="kinds">
      ${names.map((name) => {
        const members = facilities.filter(({ kind }) => kind === name);
        return html`<h4>${kinds[name] ?? name} ${renderCount(members.length, face)}</h4>
          <ul role="list">
            ${members.map((facility) => renderRow(facility, face))}
          </ul>`;
      })}
    </div>
  </div>`;
}

function renderRow(facility: Facility, face: Face, row?: Row): TemplateResult {
  const mark = markOf(facility);
  const dates = face.reported.get(facility.id);
  const details = detailsOf(facility, row && face.group);
  const panel = face.panel(facility.id);
  return html`<li class="row ${panel === nothing ? '' : 'open'}" part="row">
    ${renderName(facility, face, mark)}
    <div class="track ${row?.side ?? ''}">
      ${row ? drawPlace(row, mark) : nothing}
      <span class="label"
        >${renderFigure(facility, mark, face)}${
          row && mark === 'undated' ? html`<span class="detail" aria-hidden="true">${face.strings.undated}</span>` : nothing
        }${details.map((detail) => html`<span class="detail" lang="zh-CN" aria-hidden="true">${detail}</span>`)}</span
      >
    </div>
    ${row?.actual && dates ? face.reports?.renderReported(row.actual, dates) : nothing}${panel}
  </li>`;
}

/** The name of a facility on the button that chooses it; with `mark`, what is not seen makes it a sentence. */
export function renderName(facility: Facility, face: Face, mark?: Mark): TemplateResult {
  const { language, strings, reported, selected, choose } = face;
  const original = language === 'en' && facility.labels.en ? html`&#32;<small lang="zh-CN">${facility.name}</small>` : nothing;
  const rest = mark
    ? [...strings.sentence(facility, mark, isPlanned(facility, face)), ...(reported.get(facility.id)?.clause ?? [])]
    : [];
  return html`<button
    type="button"
    class="name"
    aria-current=${selected === facility.id ? 'true' : nothing}
    @click=${() => choose(facility)}
  >
    ${marked(nameOf(facility, language))}${original}<span class="unseen">${marked(rest)}</span>
  </button>`;
}

function renderFigure(facility: Facility, mark: Mark, face: Face): TemplateResult {
  const { strings } = face;
  const word = strings.word(facility, mark, isPlanned(facility, face));
  const figure = marked(strings.figure(facility, mark, closerOf(facility)));
  const content = html`${figure}${word ? html`<span class="word">${` ${word}`}</span>` : nothing}`;
  return face.figure(content, { record: facility.id, sources: dateSources(facility), text: facility.statusText });
}
