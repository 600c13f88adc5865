import type { Facility } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

import type { Language } from '../internal/language.js';
import { addStyles } from '../internal/late-styles.js';
import { facilityTimelineMoreStrings } from '../strings/facility-timeline-more.js';
import { facilityTimelineStrings } from '../strings/facility-timeline.js';
import type { Years } from './axis.js';
import { markOf } from './dates.js';
import type { Mark } from './dates.js';
import { comparing, filtered } from './filter.js';
import type { FacilityOrder } from './filter.js';
import { Gestures } from './gestures.js';
import type { FacilityGroup, LayoutOptions, Timeline } from './layout.js';
import { toolsStyles } from './tools.styles.js';
import { panned, yearsInWords, zoomed } from './zoom.js';

const ORDERS: readonly FacilityOrder[] = ['date', 'name', 'document'];
const NOTHING = { words: '', kind: '', mark: '' } as const;

/** What a reader has chosen to see: some facilities, in some order, on some years. Loaded when a reader first asks. */
export class Tools {
  #host: LitElement;
  #wish: { words: string; kind: string; mark: Mark | '' } = NOTHING;
  #order: FacilityOrder = 'date';
  #group: FacilityGroup | undefined;
  #window: Years | null = null;
  #all: Years | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    addStyles(host, toolsStyles);
    new Gestures(host.renderRoot as ShadowRoot, {
      zoom: (factor, share) => this.#zoom(factor, share),
      pan: (share) => this.#pan(share),
      reset: () => this.#show(null),
    });
  }

  /** Whether some facilities are left out. */
  get isFiltering(): boolean {
    const { words, kind, mark } = this.#wish;
    return Boolean(words.trim() || kind || mark);
  }

  /** Shows every facility again. */
  clear(): void {
    this.#wish = NOTHING;
  }

  /** The facilities to show. */
  filter(facilities: readonly Facility[], language: Language): readonly Facility[] {
    return this.isFiltering ? filtered(facilities, this.#wish, facilityTimelineStrings[language].kinds) : facilities;
  }

  /** What the reader has chosen of the drawing. */
  options(group: FacilityGroup): Pick<LayoutOptions, 'group' | 'window' | 'compare'> {
    return { group: this.#group ?? group, window: this.#window, compare: comparing(this.#order) };
  }

  /** The controls; `timeline` is what they control, `undefined` for a table. */
  render(
    facilities: readonly Facility[],
    shown: number,
    group: FacilityGroup,
    timeline: Timeline | undefined,
    language: Language,
  ): TemplateResult {
    const strings = facilityTimelineMoreStrings[language];
    const { marks, kinds } = facilityTimelineStrings[language];
    this.#all = timeline?.years ?? null;
    const counted = <K extends string>(
      keyOf: (facility: Facility) => K,
      words: Readonly<Record<string, string>>,
    ): [string, string][] => {
      const counts = new Map<K, number>();
      for (const facility of facilities) counts.set(keyOf(facility), (counts.get(keyOf(facility)) ?? 0) + 1);
      return [['', strings.all], ...[...counts].map(([key, count]): [string, string] => [key, `${words[key] ?? key} ${count}`])];
    };
    const wish = (more: Partial<{ kind: string; mark: Mark | '' }>): void => void (this.#wish = { ...this.#wish, ...more });
    return html`<div class="tools" part="tools" role="group" aria-label=${strings.tools}>
      <label
        >${strings.search} <input type="search" .value=${this.#wish.words} @input=${(event: Event) => this.#handleSearch(event)}
      /></label>
      ${this.#renderSelect(
        strings.kind,
        counted(({ kind }) => kind, kinds),
        this.#wish.kind,
        (kind) => wish({ kind }),
      )}
      ${this.#renderSelect(strings.dates, counted(markOf, marks), this.#wish.mark, (mark) => wish({ mark: mark as Mark | '' }))}
      ${
        timeline &&
        this.#renderSelect(strings.lanes, Object.entries(strings.groups), this.#group ?? group, (value) => {
          this.#group = value as FacilityGroup;
        })
      }
      ${
        timeline &&
        this.#renderSelect(
          strings.order,
          ORDERS.map((order) => [order, strings.orders[order]]),
          this.#order,
          (order) => void (this.#order = order as FacilityOrder),
        )
      }
      <output aria-live="polite">${strings.shown(shown, facilities.length)}</output>
      ${this.#all ? this.#renderZoom(this.#all, language) : nothing}
    </div>`;
  }

  #renderSelect(
    name: string,
    options: readonly (readonly [string, string])[],
    chosen: string,
    choose: (value: string) => void,
  ): TemplateResult {
    const handleChange = (event: Event): void => {
      choose((event.target as HTMLSelectElement).value);
      this.#host.requestUpdate();
    };
    return html`<label
      >${name}
      <select @change=${handleChange}>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
      </select></label
    >`;
  }

  #renderZoom(all: Years, language: Language): TemplateResult {
    const { zoom } = facilityTimelineMoreStrings[language];
    const button = (sign: string, name: string, act: () => void): TemplateResult =>
      html`<button type="button" class="action" aria-label=${name} title=${name} @click=${act}>${sign}</button>`;
    return html`<div class="zoom" role="group" aria-label=${zoom.group} aria-describedby="keys">
      ${button('−', zoom.out, () => this.#zoom(1.5))}${button('‹', zoom.earlier, () => this.#pan(-0.25))}
      <output aria-live="polite">${yearsInWords(this.#window ?? all)}</output>
      ${button('›', zoom.later, () => this.#pan(0.25))}${button('＋', zoom.in, () => this.#zoom(1 / 1.5))}
      <button type="button" class="action" @click=${() => this.#show(null)}>${zoom.reset}</button>
      <small id="keys">${zoom.keys}</small>
    </div>`;
  }

  #handleSearch(event: Event): void {
    this.#wish = { ...this.#wish, words: (event.target as HTMLInputElement).value };
    this.#host.requestUpdate();
  }

  #zoom(factor: number, share?: number): void {
    if (this.#all) this.#show(zoomed(this.#window, this.#all, factor, share));
  }

  /** Moves by a share of the years that are shown. */
  #pan(share: number): void {
    if (this.#all && this.#window) this.#show(panned(this.#window, this.#all, share * (this.#window[1] - this.#window[0])));
  }

  #show(window: Years | null): void {
    this.#window = window;
    this.#host.requestUpdate();
  }
}
