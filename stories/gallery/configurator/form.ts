/** The form: what to show, how it looks, what is reported, where data and files are. */
import type { Bundle } from '@plan-elements/bundle';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { nameOf } from '../../../packages/elements/src/internal/format.js';
import type { Language } from '../../../packages/elements/src/internal/language.js';
import { plain } from '../../../packages/elements/src/internal/phrase.js';
import type { Phrase } from '../../../packages/elements/src/internal/phrase.js';
import { sourceQuoteStrings } from '../../../packages/elements/src/strings/source-quote.js';
import { DATA, FILES, OPTION, WHOLE } from './choice.js';
import type { Choice } from './choice.js';
import { renderCheck, renderRadios, renderSelect, renderText } from './controls.js';
import type { Value } from './controls.js';
import type { Facts, Option } from './facts.js';
import { entriesOf, KINDS, searched } from './records.js';
import { reportFault, reports } from './snippets.js';
import { configuratorStrings } from './strings/configurator.js';

/** From how many records on a list can be searched. */
const MANY = 12;

/** What the form is drawn from. */
export interface FormState {
  readonly choice: Choice;
  readonly bundle: Bundle;
  readonly facts: Facts;
  readonly language: Language;
  /** What is searched for among the records. */
  readonly search: string;
  /** What was written as the folder and cannot be one; else empty. */
  readonly wrongBase: string;
}

const isChinese = (phrase: Phrase): boolean => phrase.every((part) => typeof part !== 'string');

function renderRecords({ choice, bundle, language, search }: FormState): unknown {
  const { tag, plan, record } = choice;
  const words = configuratorStrings[language];
  const kind = KINDS[tag];
  if (!kind?.attribute) return nothing;
  const all = entriesOf(bundle, tag, plan, language);
  const total = all.reduce((sum, { entries }) => sum + entries.length, 0);
  if (!total) return html`<p role="alert">${words.noRecords}</p>`;
  const found = search ? searched(all, search) : all;
  const count = found.reduce((sum, { entries }) => sum + entries.length, 0);
  // What is chosen stays in the list, or the list would seem to have changed the choice.
  const isListed = !record || found.some(({ entries }) => entries.some(({ id }) => id === record));
  const lost = isListed ? [] : all.flatMap(({ entries }) => entries.filter(({ id }) => id === record));
  const toValue = ({ id, name }: { id: string; name: Phrase }): Value => ({
    value: id,
    label: plain(name),
    lang: language !== 'zh-CN' && isChinese(name) ? 'zh-CN' : undefined,
  });
  const whole = {
    heading: '',
    values: [{ value: WHOLE, label: tag === 'facility-timeline' ? words.noneSelected : words.whole }],
  };
  const groups = [
    ...(kind.whole === 'first' ? [whole] : []),
    ...(lost.length ? [{ heading: '', values: lost.map(toValue) }] : []),
    ...found.map(({ heading, kind: of, entries }) => ({
      heading: of ? sourceQuoteStrings[language].kinds[of] : heading,
      values: entries.map(toValue),
    })),
    ...(kind.whole === 'last' ? [whole] : []),
  ];
  return html`${
    total > MANY
      ? html`<label
            ><b>${words.search}</b>
            <input type="search" name="search" .value=${search} autocomplete="off" spellcheck="false" />
          </label>
          <p class="note" role="status">${search ? words.found(count, total) : nothing}</p>`
      : nothing
  }
  ${renderSelect('record', words.record, groups, record || WHOLE)}`;
}

function renderOption({ name, values, flag }: Option, { choice, language }: FormState): TemplateResult {
  const words = configuratorStrings[language];
  const label = words.options[name] ?? name;
  const chosen = choice.options[name] ?? values[0] ?? '';
  if (flag) return renderCheck(OPTION + name, label, chosen !== '');
  const named = values.map((value) => ({ value, label: value ? (words.values[value] ?? value) : words.asOnPage }));
  return renderSelect(OPTION + name, label, [{ heading: '', values: named }], chosen);
}

function renderReport({ choice, bundle, language }: FormState): unknown {
  if (!reports(choice)) return nothing;
  const words = configuratorStrings[language];
  const fault = reportFault(choice, bundle);
  const said = fault?.missing.length
    ? words.reportMissing(fault.missing)
    : fault?.wrong && words.reportWrong(fault.wrong.attribute, fault.wrong.found);
  return html`<fieldset>
    <legend>${words.reported}</legend>
    <p class="note" id="note-report">${words.reportedNote}</p>
    ${renderText('value', words.value, choice.value, 'report')} ${renderText('as-of', words.asOf, choice.asOf, 'report')}
    ${renderText('by', words.by, choice.by, 'report')}
    <p class="wrong" role="status">${said ?? nothing}</p>
  </fieldset>`;
}

/** The whole form. */
export function renderForm(state: FormState): TemplateResult {
  const { choice, bundle, facts, language, wrongBase } = state;
  const { tag, plan } = choice;
  const words = configuratorStrings[language];
  const kind = KINDS[tag];
  const tags = Object.keys(KINDS).map((name) => ({ value: name, label: `${words.tags[name]} · ${name}` }));
  const plans = bundle.documents.map(({ id, title, labels }): Value => {
    const name = nameOf({ name: title, labels }, language);
    return { value: id, label: plain(name), lang: language !== 'zh-CN' && isChinese(name) ? 'zh-CN' : undefined };
  });
  const named = (names: readonly (keyof typeof words.choices)[]): Value[] =>
    names.map((value) => ({ value, label: words.choices[value] }));
  return html`<fieldset>
      <legend>${words.what}</legend>
      ${renderSelect('tag', words.tag, [{ heading: '', values: tags }], tag)}
      ${kind?.across ? nothing : renderSelect('plan', words.plan, [{ heading: '', values: plans }], plan)} ${renderRecords(state)}
    </fieldset>
    <fieldset class="looks">
      <legend>${words.looks}</legend>
      ${facts.options[tag]?.map((option) => renderOption(option, state))}
    </fieldset>
    ${renderReport(state)}
    <fieldset>
      <legend>${words.delivery}</legend>
      ${renderRadios('data', words.data, named(kind?.across ? DATA.filter((data) => data !== 'plan') : DATA), choice.data)}
      ${renderRadios('files', words.files, named(FILES), choice.files)}
      ${renderText('base', words.base, wrongBase || choice.base, 'base')}
      <p class="note" id="note-base">${words.baseNote}</p>
      <p class="wrong" role="status">${wrongBase ? words.baseWrong(wrongBase) : nothing}</p>
    </fieldset>`;
}
