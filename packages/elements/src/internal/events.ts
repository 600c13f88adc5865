import type { Source } from '@plan-elements/bundle';

/** A reader chose a record: a task, a facility, a fund, an indicator. */
export class PlanSelectEvent extends Event {
  static readonly type = 'plan-select';
  /** Id of the record. */
  readonly record: string;

  constructor(record: string) {
    super(PlanSelectEvent.type, { bubbles: true, composed: true });
    this.record = record;
  }
}

/** A reader opens the source of a figure. Cancel it to show the source in your own way. */
export class PlanSourceOpenEvent extends Event {
  static readonly type = 'plan-source-open';
  /** Id of the record that the figure belongs to. */
  readonly record: string;
  /** The passages that state the figure. */
  readonly sources: readonly Source[];

  constructor(record: string, sources: readonly Source[]) {
    super(PlanSourceOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.record = record;
    this.sources = sources;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plan-select': PlanSelectEvent;
    'plan-source-open': PlanSourceOpenEvent;
  }
}
