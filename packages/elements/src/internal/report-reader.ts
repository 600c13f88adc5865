import { assertReportHead, findRecord, matchReport } from '@plan-elements/bundle';
import type { Bundle, MatchedReport, Refusal, Reported, UncheckedReport } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { LitElement } from 'lit';

import { reportStrings } from '../strings/report.js';
import { explainStrings } from '../strings/explain.js';
import { shared } from '../strings/shared.js';
import { absoluteUrl, given, load } from './bundle-store.js';
import type { Check } from './bundle-store.js';
import { PlanDataError } from './data-error.js';
import { addStyles } from './late-styles.js';
import { loadLanguage } from './dictionary.js';
import { resolveLanguage } from './language.js';
import type { Language } from './language.js';
import { readOwnReport } from './own-report.js';
import type { OwnReport } from './own-report.js';
import { marked } from './phrase.js';
import * as words from './report-words.js';
import { reportStyles } from './report.styles.js';

const check: Check<UncheckedReport> = assertReportHead;

/** What has been matched, by report and bundle: a thousand elements match once. */
const matches = new WeakMap<UncheckedReport, WeakMap<Bundle, MatchedReport>>();

function matchOnce(bundle: Bundle, report: UncheckedReport): MatchedReport {
  const byBundle = matches.get(report) ?? new WeakMap<Bundle, MatchedReport>();
  const matched = byBundle.get(bundle) ?? matchReport(bundle, report);
  matches.set(report, byBundle.set(bundle, matched));
  return matched;
}

/** Reads the report of one element, and says what is wrong with it. */
export class ReportReader {
  #host: LitElement;
  #retry: () => Promise<void>;
  #report: UncheckedReport | undefined;
  #failure: PlanDataError | undefined;
  #url: string | undefined;
  #asked: unknown;
  #open = false;
  /** Whether a report has been read, or has failed to be. */
  settled = false;
  /** The words about what is reported. */
  readonly words = words;

  constructor(host: LitElement, retry: () => Promise<void>) {
    this.#host = host;
    this.#retry = retry;
  }

  /** Reads the report at an address, in an object or in a script. Without one there is none. */
  async read(found: string | object | undefined): Promise<void> {
    this.#asked = found;
    this.#url = typeof found === 'string' ? absoluteUrl(found) : undefined;
    let report: UncheckedReport | undefined;
    let failure: PlanDataError | undefined;
    try {
      if (typeof found === 'string') report = await load(found, check);
      else report = found && given(found, check);
    } catch (error) {
      if (!(error instanceof PlanDataError)) throw error;
      failure = error;
    }
    // Chinese is always here, and better than nothing.
    await loadLanguage(resolveLanguage(this.#host)).catch(() => undefined);
    if (this.#asked !== found) return;
    addStyles(this.#host, reportStyles);
    this.#report = report;
    this.#failure = failure;
    this.settled = true;
  }

  /** What is reported of a record; what the element's own tag says counts more than the report. */
  of(bundle: Bundle, id: string, own: OwnReport | undefined): Reported | undefined {
    if (own && own.id === id) {
      const indicator = findRecord(bundle, 'indicators', id);
      const said = indicator && readOwnReport(own, indicator);
      if (said) return 'publisher' in said ? said : undefined;
    }
    return this.#report && matchOnce(bundle, this.#report).reported.get(id);
  }

  /** That the report is an example. */
  face(language: Language): unknown {
    if (!this.#report?.example) return nothing;
    const { example, exampleMeans } = reportStrings[language];
    return html`<p class="note example" part="example"><strong>${example}</strong> ${exampleMeans}</p>`;
  }

  /** That the report could not be loaded, what of it was refused, and what is wrong with the tag's own figure. */
  notes(bundle: Bundle, language: Language, own: OwnReport | undefined): unknown {
    const strings = reportStrings[language];
    const indicator = own?.id === undefined ? undefined : findRecord(bundle, 'indicators', own.id);
    const said = own && indicator && readOwnReport(own, indicator);
    const fault = said && !('publisher' in said) ? html`<p class="note" role="status">${strings.ownFault(said)}</p>` : nothing;
    return html`${fault}${this.#failure ? this.#renderFailure(this.#failure, language) : this.#renderRefused(bundle, language)}`;
  }

  #renderFailure(failure: PlanDataError, language: Language): unknown {
    const { failed, planShown } = reportStrings[language];
    return html`<p class="note" role="status">
      ${failed}${explainStrings[language].reasons[failure.code](failure)}${planShown}${
        this.#url === undefined
          ? nothing
          : html`<button type="button" class="action" @click=${this.#handleRetry}>${shared[language].retry}</button>`
      }
    </p>`;
  }

  #renderRefused(bundle: Bundle, language: Language): unknown {
    const refused = this.#report ? matchOnce(bundle, this.#report).refused : [];
    if (!refused.length) return nothing;
    const strings = reportStrings[language];
    // A list that nobody has opened costs a page of many elements nothing.
    return html`<details class="note refused" part="refused" @toggle=${this.#handleToggle}>
      <summary>${strings.refused(refused.length)}</summary>
      ${
        this.#open
          ? html`<ul>
              ${refused.map((refusal) => this.#renderRefusal(refusal, language))}
            </ul>`
          : nothing
      }
    </details>`;
  }

  #renderRefusal(refusal: Refusal, language: Language): unknown {
    return html`<li>${marked(reportStrings[language].refusal(refusal))}</li>`;
  }

  #handleToggle = (event: Event): void => {
    this.#open = (event.currentTarget as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };

  #handleRetry = async (): Promise<void> => {
    await this.#retry();
    await this.#host.updateComplete;
    // The button is gone when the retry succeeds; the reader goes on at the first figure.
    if (!this.#failure) this.#host.renderRoot.querySelector<HTMLElement>('button')?.focus();
  };
}
