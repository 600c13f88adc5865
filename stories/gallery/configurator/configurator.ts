/** Choose a plan, a record, a look; see it; take it away. Drawn into an element of any page. */
import type { Bundle } from '@plan-elements/bundle';
import { html, nothing, render } from 'lit';

import { loadLanguage } from '../../../packages/elements/src/internal/dictionary.js';
import { languageOf } from '../../../packages/elements/src/internal/language.js';
import { askedBy, folderOf, isPossible, settle, WIDTHS } from './choice.js';
import type { Asked, Choice, Fault } from './choice.js';
import { renderRadios } from './controls.js';
import { copyText } from './copy.js';
import type { Facts } from './facts.js';
import { renderForm } from './form.js';
import { frozenBundle } from './frozen.js';
import { renderHandOver, snippetsOf } from './hand-over.js';
import type { SnippetName } from './hand-over.js';
import { show } from './preview.js';
import { attributesOf, dataFile } from './snippets.js';
import { configuratorStrings } from './strings/configurator.js';

/** Where a choice is kept between visits. */
export interface Memory {
  read(): Asked;
  /** @param step - Whether a reader would want to come back to what was before. */
  write(asked: Asked, step: boolean): void;
}

/** What the configurator works with. */
export interface Workshop {
  readonly bundle: Bundle;
  readonly facts: Facts;
  /** Address of the folder with the bundle, for the preview. */
  readonly data: string;
  readonly memory: Memory;
}

/** What is typed, letter by letter; a reader does not go back through it. */
const TYPED = new Set(['value', 'as-of', 'by', 'base', 'search']);
/** What is no choice of another widget, only of how it is looked at. */
const PASSING = new Set([...TYPED, 'width']);

/** A configurator that stands on a page. */
export class Configurator {
  #root: HTMLElement;
  #workshop: Workshop;
  #choice: Choice;
  #faults: Fault[];
  #search = '';
  #wrongBase = '';
  #copied: { name: SnippetName; said: string } | undefined;

  constructor(root: HTMLElement, workshop: Workshop) {
    this.#root = root;
    this.#workshop = workshop;
    ({ choice: this.#choice, faults: this.#faults } = settle(workshop.memory.read(), workshop.bundle, workshop.facts));
    root.addEventListener('input', this.#handleInput);
    root.addEventListener('change', this.#handleInput);
    root.addEventListener('click', this.#handleClick);
  }

  /** Reads again what is asked for, after the reader has gone back or forth. */
  async recall(): Promise<void> {
    const { memory, bundle, facts } = this.#workshop;
    ({ choice: this.#choice, faults: this.#faults } = settle(memory.read(), bundle, facts));
    this.#search = this.#wrongBase = '';
    await this.draw();
  }

  /** Draws everything in the language of the page around. */
  async draw(): Promise<void> {
    const language = languageOf(this.#root.closest('[lang]')?.getAttribute('lang') ?? '');
    // Sentences are in the widget's language, names in the page's.
    await Promise.all([loadLanguage('en'), loadLanguage('zh-Hant')]);
    const { bundle, facts, data } = this.#workshop;
    const choice = this.#choice;
    const words = configuratorStrings[language];
    const form = { choice, bundle, facts, language, search: this.#search, wrongBase: this.#wrongBase };
    const widths = WIDTHS.map((value) => ({ value, label: words.choices[value] }));
    render(
      html`${
          this.#faults.length
            ? html`<div class="faults" role="alert">
                <b>${words.faults}</b>
                ${this.#faults.map(({ name, found }) => html`<p>${words.fault(name, found)}</p>`)}
              </div>`
            : nothing
        }
        <div class="bench">
          <form novalidate @submit=${(event: Event) => event.preventDefault()}>${renderForm(form)}</form>
          <section class="preview">
            <div class="bar">
              <h2>${words.preview}</h2>
              ${renderRadios('width', words.width, widths, choice.width)}
            </div>
            <div class="holder" data-width=${choice.width}></div>
          </section>
        </div>
        ${
          isPossible(choice)
            ? html`<div class="hand-over">
                ${renderHandOver(choice, snippetsOf(choice, bundle, facts, language), language, this.#copied)}
              </div>`
            : nothing
        }`,
      this.#root,
    );
    const holder = this.#root.querySelector('.holder')!;
    if (!isPossible(choice)) return holder.replaceChildren();
    show(holder, {
      tag: choice.tag,
      attributes: attributesOf(choice, bundle, facts),
      data: choice.data === 'frozen' ? frozenBundle(bundle, choice) : data + dataFile(choice),
    });
  }

  #handleInput = ({ target, type }: Event): void => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { name } = target;
    // What is typed counts with every letter, all else when it is chosen.
    if (!name || TYPED.has(name) !== (type === 'input')) return;
    const value = target.type === 'checkbox' && !(target as HTMLInputElement).checked ? '' : target.value;
    if (name === 'search') this.#search = value;
    else this.#choose(name, value);
    void this.draw();
  };

  #choose(name: string, value: string): void {
    const { memory, bundle, facts } = this.#workshop;
    if (name === 'base') {
      this.#wrongBase = folderOf(value) === undefined ? value : '';
      if (this.#wrongBase) return;
    }
    if (name === 'tag' || name === 'plan') this.#search = '';
    ({ choice: this.#choice } = settle({ ...askedBy(this.#choice), [name]: value }, bundle, facts));
    this.#faults = [];
    this.#copied = undefined;
    memory.write(askedBy(this.#choice), !PASSING.has(name));
  }

  #handleClick = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLElement>('[data-copy]');
    if (button) void this.#copy(button.dataset.copy as SnippetName);
  };

  async #copy(name: SnippetName): Promise<void> {
    const language = languageOf(this.#root.closest('[lang]')?.getAttribute('lang') ?? '');
    const words = configuratorStrings[language];
    const done = await copyText(this.#root.querySelector(`#code-${name}`)!);
    this.#copied = { name, said: done ? words.copied(words.snippets[name].title) : words.select };
    await this.draw();
  }
}
