import type { Bundle, Indicator, Statement } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

import { tableStyles } from '../indicator-trend/table.styles.js';
import { loadLanguage } from '../internal/dictionary.js';
import { nameOf } from '../internal/format.js';
import type { Language } from '../internal/language.js';
import { addStyles } from '../internal/late-styles.js';
import { marked } from '../internal/phrase.js';
import { quantityOf, whenOf } from '../internal/sentence.js';
import { planCompareTableStrings } from '../strings/plan-compare-table.js';
import { planCompareStrings } from '../strings/plan-compare.js';
import type { Comparison, Said } from './compare.js';
import { reasonsOf } from './reasons.js';
import { planName, planOf } from './sentence.js';

/** Brings what the table needs: its styles, and its words in the language that is spoken. */
export async function prepareTable(host: LitElement, language: Language): Promise<void> {
  addStyles(host, tableStyles);
  await loadLanguage(language);
}

/** Every figure of every plan, and whether it may be compared. Plans that say nothing end the table. */
export function renderTable(
  { groups, apart, missing }: Comparison,
  bundle: Bundle,
  language: Language,
  figure: (indicator: Indicator, statement: Statement, content: unknown) => TemplateResult,
  panel: (record: string) => unknown,
): TemplateResult {
  const strings = planCompareStrings[language];
  const { columns, caption } = planCompareTableStrings[language];
  const rows: (readonly [Said, string])[] = [
    ...groups.flatMap(({ figures }) => figures.map((said) => [said, strings.comparable] as const)),
    ...apart.map((said) => [said, reasonsOf(said, strings)] as const),
  ];
  const seen = new Set<string>();
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table part="table">
      <thead>
        <tr>
          ${columns.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(([said, verdict]) => {
          const { indicator, statement } = said;
          // The open source stands once, below the first row of its indicator.
          const opened = seen.has(indicator.id) ? nothing : panel(indicator.id);
          seen.add(indicator.id);
          const name = nameOf({ name: indicator.name, labels: {} }, language);
          return html`<tr>
              <th scope="row">${marked(planOf(said, bundle, language))}</th>
              <td>${marked(name)}</td>
              <td>${marked(whenOf(statement, language))}</td>
              <td>${strings.kinds[statement.kind]}</td>
              <td>${figure(indicator, statement, marked(quantityOf(statement, indicator.name, language)))}</td>
              <td>${verdict}</td>
            </tr>
            ${
              opened === nothing
                ? nothing
                : html`<tr>
                    <td colspan="6"><div class="opened">${opened}</div></td>
                  </tr>`
            }`;
        })}
        ${missing.map(
          (document) =>
            html`<tr>
              <th scope="row">${marked(planName(document, bundle, language))}</th>
              <td colspan="5" class="unknown">${strings.notStated}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
