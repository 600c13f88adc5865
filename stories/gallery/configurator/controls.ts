/** The controls of the form, each with its name in an address. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** One of the values of a control. */
export interface Value {
  readonly value: string;
  readonly label: string;
  /** Language of the label, where that is not the page's. */
  readonly lang?: string | undefined;
}

const option = ({ value, label, lang }: Value, chosen: string): TemplateResult =>
  html`<option value=${value} lang=${lang ?? nothing} .selected=${value === chosen}>${label}</option>`;

/** A select, its values grouped where they have a heading. */
export function renderSelect(
  name: string,
  label: string,
  groups: readonly { readonly heading: string; readonly values: readonly Value[] }[],
  chosen: string,
): TemplateResult {
  return html`<label
    ><b>${label}</b>
    <select name=${name}>
      ${groups.map(({ heading, values }) => {
        const options = values.map((value) => option(value, chosen));
        return heading ? html`<optgroup label=${heading}>${options}</optgroup>` : options;
      })}
    </select>
  </label>`;
}

/** A line of text. */
export const renderText = (name: string, label: string, value: string, note?: string): TemplateResult =>
  html`<label
    ><b>${label}</b>
    <input
      name=${name}
      .value=${value}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${note ? `note-${note}` : nothing}
    />
  </label>`;

/** Something that is on or off. */
export const renderCheck = (name: string, label: string, on: boolean): TemplateResult =>
  html`<label class="check"><input type="checkbox" name=${name} value="on" .checked=${on} /> ${label}</label>`;

/** One of a few. */
export const renderRadios = (name: string, label: string, values: readonly Value[], chosen: string): TemplateResult =>
  html`<fieldset class="radios">
    <legend>${label}</legend>
    ${values.map(
      ({ value, label: words }) =>
        html`<label class="check"
          ><input type="radio" name=${name} value=${value} .checked=${value === chosen} /> ${words}</label
        >`,
    )}
  </fieldset>`;
