/** The internals of an element. Engines before 2022 have none; states then have no CSS names, and nothing else is lost. */
export function internalsOf(element: HTMLElement): ElementInternals | undefined {
  try {
    return element.attachInternals();
  } catch {
    return undefined;
  }
}

/** Names a state for `:state()` in place of a former one. */
export function nameState(internals: ElementInternals | undefined, former: string, state: string): void {
  try {
    internals?.states.delete(former);
    internals?.states.add(state);
  } catch {
    // Chromium before 125 takes only names with two hyphens.
  }
}
