import { html } from 'lit';
import type { TemplateResult } from 'lit';

import * as facilityTimeline from '../../stories/facility-timeline.stories.js';
import * as fundCard from '../../stories/fund-card.stories.js';
import * as indicatorTrend from '../../stories/indicator-trend.stories.js';
import * as planCard from '../../stories/plan-card.stories.js';
import * as planCompare from '../../stories/plan-compare.stories.js';
import * as sourceQuote from '../../stories/source-quote.stories.js';
import * as targetGauge from '../../stories/target-gauge.stories.js';
import * as taskList from '../../stories/task-list.stories.js';
import * as themes from '../../stories/themes.stories.js';

/** What a play function gets of Storybook's context; no story needs more. */
interface Canvas {
  canvasElement: HTMLElement;
}

/** The parts of the component story format that the stories use; a story and the `default` of its file have the same. */
interface Part {
  title?: string;
  name?: string;
  args?: object;
  globals?: { viewport?: { value: string } };
  render?(args: object): TemplateResult;
  beforeEach?(): () => void;
  play?(canvas: Canvas): void | Promise<void>;
}

/** A story as a test uses it. */
export interface ComposedStory {
  /** Title of its file: the tag of its element. */
  readonly title: string;
  /** Name of its export. */
  readonly name: string;
  /** Made for a phone. */
  readonly narrow: boolean;
  /** Does something once it stands. */
  readonly plays: boolean;
  /** Prepares the page; the answer undoes it. */
  prepare(): () => void;
  render(): TemplateResult;
  play(canvasElement: HTMLElement): Promise<void>;
}

function compose([name, story]: [string, Part], meta: Part): ComposedStory {
  const render = story.render ?? meta.render ?? (() => html`<p>The story renders nothing.</p>`);
  return {
    title: meta.title ?? '',
    name,
    narrow: story.globals?.viewport?.value === 'mobile1',
    plays: story.play !== undefined,
    prepare: () => story.beforeEach?.() ?? (() => {}),
    render: () => render({ ...meta.args, ...story.args }),
    play: async (canvasElement) => story.play?.({ canvasElement }),
  };
}

const modules: object[] = [
  facilityTimeline,
  fundCard,
  indicatorTrend,
  planCard,
  planCompare,
  sourceQuote,
  targetGauge,
  taskList,
  themes,
];

/** Every story, without Storybook: its arguments, its render function and its play function put together. */
export const STORIES: readonly ComposedStory[] = modules.flatMap((module) => {
  const { default: meta, ...stories } = module as { default: Part } & Record<string, Part>;
  return Object.entries(stories).map((entry) => compose(entry, meta));
});
