import type { Bundle, Reported, UncheckedReport } from '@plan-elements/bundle';
import { html, isServer, nothing } from 'lit';
import type { LitElement } from 'lit';

import { shared } from '../strings/shared.js';
import { forget } from './bundle-store.js';
import { closestAcross } from './language.js';
import type { Language } from './language.js';
import type { OwnReport } from './own-report.js';
import type { ReportReader } from './report-reader.js';

/** What an element says of its report: an address, the report itself, or the figure of its own tag. */
export interface ReportHost extends LitElement {
  readonly report: string | UncheckedReport | undefined;
}

/** Where the report of an element is: an address, the object or script that holds it, or nowhere. */
function findReport(host: ReportHost): string | object | undefined {
  if (isServer) return host.report;
  const found = host.report ?? closestAcross(host, '[data-plan-report]')?.getAttribute('data-plan-report');
  // The list of scripts costs nothing; a query would walk the page for each of a thousand elements.
  return found || [...document.scripts].find((script) => script.matches('[type="application/json"][data-plan-report]'));
}

/** The report of an element. What reads and words it is loaded when there is one. */
export class ReportSlot {
  #host: ReportHost;
  #found: string | object | undefined;
  #reader: ReportReader | undefined;
  #failed = false;
  /** Whether a report is on its way. */
  pending = false;
  /** Settles when the report stands or will not come. */
  ready: Promise<void> | undefined;
  /** The same, where no network is waited for. */
  get near(): Promise<void> | undefined {
    return typeof this.#found === 'string' ? undefined : this.ready;
  }

  constructor(host: ReportHost) {
    this.#host = host;
  }

  /** Nothing is shown before the first report stands or has failed, or it would say that there is none. */
  get holds(): boolean {
    return this.pending && !this.#reader?.settled;
  }

  /** The words about what is reported; here as soon as anything is. */
  get words(): ReportReader['words'] | undefined {
    return this.#reader?.words;
  }

  /** Looks for a report, and reads the one that it finds unless it is the one from before. */
  seek(own: OwnReport | undefined): void {
    const found = findReport(this.#host);
    if (found === this.#found && (!own || this.#reader || this.#failed || this.pending)) return;
    this.#found = found;
    this.read();
  }

  /** Reads the report anew from its address. */
  async reload(): Promise<void> {
    if (typeof this.#found === 'string') forget(this.#found);
    if (this.#found || this.#failed) this.read();
    await this.ready;
  }

  /** Reads the report. */
  read(): void {
    this.pending = true;
    this.ready = this.#read(this.#found);
    // The element is busy until the answer comes, though nothing else may have changed.
    this.#host.requestUpdate();
  }

  async #read(found: string | object | undefined): Promise<void> {
    try {
      const { ReportReader } = await import('./report-reader.js');
      this.#reader ??= new ReportReader(this.#host, () => this.reload());
      await this.#reader.read(found);
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    if (found !== this.#found) return;
    this.pending = false;
    this.#host.requestUpdate();
  }

  /** What is reported of a record. */
  of(bundle: Bundle, id: string, own: OwnReport | undefined): Reported | undefined {
    return this.#reader?.of(bundle, id, own);
  }

  /** What stands above the data: that the report is an example. */
  face(language: Language): unknown {
    return this.#reader?.face(language) ?? nothing;
  }

  /** What stands below the data: what could not be loaded, and what was refused. */
  notes(bundle: Bundle, language: Language, own: OwnReport | undefined): unknown {
    if (this.#failed) return html`<p class="note" role="status">${shared[language].reportFailed}</p>`;
    return this.#reader?.notes(bundle, language, own) ?? nothing;
  }
}
