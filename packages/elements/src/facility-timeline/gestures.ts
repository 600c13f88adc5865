/** What gestures and keys do with the years. Shares are of the years that are shown. */
export interface GestureActions {
  readonly zoom: (factor: number, share?: number) => void;
  readonly pan: (share: number) => void;
  readonly reset: () => void;
}

const EVENTS = ['wheel', 'keydown', 'pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;
/** As far as a press may wander and still be a click. */
const SLACK = 6;

/** Wheel, keys, drag and pinch on the chart, as long as the tools are open. */
export class Gestures implements EventListenerObject {
  #root: ShadowRoot;
  #actions: GestureActions;
  /** Where each finger was last. */
  #fingers = new Map<number, number>();
  #dragging = false;

  constructor(root: ShadowRoot, actions: GestureActions) {
    this.#root = root;
    this.#actions = actions;
    for (const type of EVENTS) root.addEventListener(type, this, { passive: false });
  }

  handleEvent(event: Event): void {
    const chart = this.#root.querySelector('.tools ~ .chart');
    const target = event.target as Element;
    if (!chart) return this.#fingers.clear();
    if (event.type === 'keydown') {
      if (target.closest('.chart, .zoom')) this.#handleKey(event as KeyboardEvent);
    } else if (event.type === 'wheel') {
      if (target.closest('.chart')) this.#handleWheel(event as WheelEvent, chart);
    } else if (this.#fingers.size || target.closest('.chart')) this.#handlePointer(event as PointerEvent, chart);
  }

  /** The box of the years: the axis without the names of the facilities. */
  #box(chart: Element): DOMRect {
    return (chart.querySelector('.axis') ?? chart).getBoundingClientRect();
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { zoom, pan, reset } = this.#actions;
    const keys: Record<string, () => void> = {
      '+': () => zoom(1 / 1.5),
      '=': () => zoom(1 / 1.5),
      '-': () => zoom(1.5),
      '0': reset,
      ArrowLeft: () => pan(-0.25),
      ArrowRight: () => pan(0.25),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** The plain wheel belongs to the page. */
  #handleWheel(event: WheelEvent, chart: Element): void {
    const { left, width } = this.#box(chart);
    if (event.ctrlKey) this.#actions.zoom(Math.exp(event.deltaY / 200), (event.clientX - left) / width);
    else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      this.#actions.pan((event.deltaX || event.deltaY) / width);
    } else return;
    event.preventDefault();
  }

  #handlePointer(event: PointerEvent, chart: Element): void {
    const { type, pointerId, clientX } = event;
    if (type === 'pointerdown') {
      if (event.button === 0) this.#fingers.set(pointerId, clientX);
      this.#dragging = false;
      return;
    }
    const last = this.#fingers.get(pointerId);
    if (last === undefined) return;
    if (type !== 'pointermove') {
      this.#fingers.delete(pointerId);
      return;
    }
    if (!this.#dragging && Math.abs(clientX - last) < SLACK) return;
    this.#dragging = true;
    const { left, width } = this.#box(chart);
    const other = [...this.#fingers].find(([id]) => id !== pointerId)?.[1];
    this.#fingers.set(pointerId, clientX);
    if (other === undefined) this.#actions.pan((last - clientX) / width);
    else {
      const apart = Math.max(Math.abs(clientX - other), 1);
      this.#actions.zoom(Math.max(Math.abs(last - other), 1) / apart, ((clientX + other) / 2 - left) / width);
    }
    event.preventDefault();
  }
}
