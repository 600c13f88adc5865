import type { Facility } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

import type { Language } from '../internal/language.js';
import { addStyles } from '../internal/late-styles.js';
import type { Figure } from '../internal/open-source.js';
import { marked } from '../internal/phrase.js';
import { facilityTimelineMoreStrings } from '../strings/facility-timeline-more.js';
import { facilityTimelineStrings } from '../strings/facility-timeline.js';
import { dateSources } from './date-sources.js';
import type { ReportedDates } from './reported.js';
import { tableStyles } from './table.styles.js';

/** What the element lends to its table. */
export interface TableLender {
  readonly host: LitElement;
  readonly language: Language;
  readonly name: (facility: Facility) => TemplateResult;
  readonly figure: (content: unknown, figure: Figure) => TemplateResult;
  readonly panel: (record: string) => unknown;
  /** By id. */
  readonly reported: ReadonlyMap<string, ReportedDates>;
}

const COLUMNS = ['name', 'kind', 'region', 'host', 'start', 'duration', 'completion', 'basis', 'source'] as const;

function renderRow(facility: Facility, { language, name, figure, panel, reported }: TableLender): TemplateResult {
  const strings = facilityTimelineMoreStrings[language];
  const { kinds, source } = facilityTimelineStrings[language];
  const { id, kind, region, host, start, duration, completion, completionBasis, statusText } = facility;
  const written = (text: string | null): unknown => text && html`<span lang="zh-CN">${text}</span>`;
  const cells = [
    kinds[kind] ?? kind,
    written(region),
    written(host),
    start,
    duration === null ? null : strings.years(duration),
    completion,
    completionBasis && strings.bases[completionBasis],
  ];
  const dates = reported.get(id);
  const open = panel(id);
  return html`<tr>
      <th scope="row">${name(facility)}</th>
      ${cells.map((cell) => html`<td>${cell ?? html`<span class="unknown">${strings.unknown}</span>`}</td>`)}
      <td>${figure(written(statusText) ?? source, { record: id, sources: dateSources(facility), text: statusText })}</td>
      ${reported.size ? html`<td>${dates ? html`${marked(dates.state)} <small>${marked(dates.by)}</small>` : nothing}</td>` : nothing}
    </tr>
    ${
      open === nothing
        ? nothing
        : html`<tr>
            <td colspan=${COLUMNS.length + 1}><div class="opened">${open}</div></td>
          </tr>`
    }`;
}

/** The facilities with every field, in the order of the document. */
export function renderTable(facilities: readonly Facility[], lender: TableLender): TemplateResult {
  addStyles(lender.host, tableStyles);
  const { columns, table } = facilityTimelineMoreStrings[lender.language];
  const shown = lender.reported.size ? ([...COLUMNS, 'reported'] as const) : COLUMNS;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${table}>
    <table part="table">
      <thead>
        <tr>
          ${shown.map((column) => html`<th scope="col">${columns[column]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${facilities.map((facility) => renderRow(facility, lender))}
      </tbody>
    </table>
  </div>`;
}
