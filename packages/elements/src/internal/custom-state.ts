/** What an element is doing; `:state(pending)` and so on in CSS. */
export type PlanState = 'initial' | 'pending' | 'complete' | 'empty' | 'error';

/** Keeps the state of an element, and names it for `:state()`. Engines before 2022 have no such names, and lose nothing else. */
export class StateSign {
  #internals: ElementInternals | undefined;
  state: PlanState = 'initial';

  constructor(element: HTMLElement) {
    try {
      this.#internals = element.attachInternals();
    } catch {
      // There are none before Safari 16.4 and Firefox 93.
    }
  }

  /** Turns to a state. */
  turn(state: PlanState): void {
    if (state === this.state) return;
    try {
      this.#internals?.states.delete(this.state);
      this.#internals?.states.add(state);
    } catch {
      // Chromium before 125 takes only names with two hyphens.
    }
    this.state = state;
  }
}
