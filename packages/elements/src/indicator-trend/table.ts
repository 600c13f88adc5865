import type { Indicator, Statement } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

import { loadLanguage } from '../internal/dictionary.js';
import { nameOf } from '../internal/format.js';
import type { Language } from '../internal/language.js';
import { addStyles } from '../internal/late-styles.js';
import { marked } from '../internal/phrase.js';
import type { Phrase } from '../internal/phrase.js';
import { quantityOf, whenOf } from '../internal/sentence.js';
import { indicatorTrendTableStrings } from '../strings/indicator-trend-table.js';
import { sentenceStrings } from '../strings/sentence.js';
import { tableStyles } from './table.styles.js';

/** What the table says of one indicator. */
export interface TableRow {
  readonly indicator: Indicator;
  /** What is reported, in words; empty for nothing. */
  readonly report: Phrase;
}

/** Makes a statement a figure that opens its source. */
export type FigureOf = (indicator: Indicator, statement: Statement, content: unknown) => TemplateResult;

/** Brings what the table needs: its styles, and its words in the language that is spoken. */
export async function prepareTable(host: LitElement, language: Language): Promise<void> {
  addStyles(host, tableStyles);
  await loadLanguage(language);
}

/** Columns: what is said of each year, and what is said of none, as written. */
function columnsOf(rows: readonly TableRow[]): (number | null)[] {
  const years = new Set(rows.flatMap(({ indicator }) => indicator.statements.map(({ year }) => year)));
  return [...years].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
}

/** Indicators by years: every figure as the document writes it, what it does not write said. */
export function renderTable(
  rows: readonly TableRow[],
  language: Language,
  figure: FigureOf,
  panel: (record: string) => unknown,
): TemplateResult {
  const strings = indicatorTrendTableStrings[language];
  const columns = columnsOf(rows);
  const reports = rows.some(({ report }) => report.length);
  const cell = (indicator: Indicator, column: number | null): unknown => {
    const found = indicator.statements.filter(({ year }) => year === column);
    if (!found.length) return html`<span class="unknown">${strings.unknown}</span>`;
    return found.map((statement) => {
      const period = column === null ? marked([...whenOf(statement, language), ' ']) : nothing;
      const content = marked(quantityOf(statement, indicator.name, language));
      return html`<div>${period}${figure(indicator, statement, content)} <small>${strings.kinds[statement.kind]}</small></div>`;
    });
  };
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${strings.caption}>
    <table part="table">
      <thead>
        <tr>
          <th scope="col">${strings.indicator}</th>
          ${columns.map((year) => html`<th scope="col">${year === null ? strings.noYear : strings.year(year)}</th>`)}
          ${reports ? html`<th scope="col">${strings.reported}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ indicator, report }) => {
          const opened = panel(indicator.id);
          const { scope } = indicator;
          return html`<tr>
              <th scope="row">
                ${marked([...nameOf(indicator, language), ...(scope ? sentenceStrings[language].scope(scope) : [])])}
              </th>
              ${columns.map((column) => html`<td>${cell(indicator, column)}</td>`)}
              ${reports ? html`<td class="reported">${report.length ? marked(report) : strings.noReport}</td>` : nothing}
            </tr>
            ${
              opened === nothing
                ? nothing
                : html`<tr>
                    <td colspan=${columns.length + (reports ? 2 : 1)}><div class="opened">${opened}</div></td>
                  </tr>`
            }`;
        })}
      </tbody>
    </table>
  </div>`;
}
