import type { Bundle, Facility, Report } from '@plan-elements/bundle';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import '../packages/elements/src/facility-timeline/define.js';
import { HARD, manyFacilities, withFacilities as withAll } from '../test/fixtures/hard-facilities.js';
import { SAMPLE, SAMPLE_DOCUMENT } from '../test/fixtures/sample-bundle.js';
import { SAMPLE_REPORT } from '../test/fixtures/sample-report.js';
import { fakeFetch, freshUrl } from '../test/helpers/fake-fetch.js';

/** What a story sets. */
interface Args {
  bundle?: Bundle | undefined;
  report?: Report;
  src?: string;
  plan?: string;
  group?: string;
  today?: string;
  selected?: string;
  table?: boolean;
  tools?: boolean;
  lang?: string;
  theme?: string;
  size?: string;
  fallback?: string;
}

const render = ({
  bundle,
  report,
  src,
  plan,
  group,
  today,
  selected,
  table,
  tools,
  lang,
  theme,
  size,
  fallback,
}: Args): TemplateResult =>
  html`<facility-timeline
    .bundle=${bundle}
    .report=${report}
    src=${src ?? nothing}
    plan=${plan ?? nothing}
    group=${group ?? nothing}
    today=${today ?? 'none'}
    selected=${selected ?? nothing}
    ?table=${table}
    ?tools=${tools}
    lang=${lang ?? nothing}
    theme=${theme ?? nothing}
    size=${size ?? nothing}
    >${fallback ?? nothing}</facility-timeline
  >`;

const [built, stated, computed, undated] = SAMPLE.facilities as [Facility, Facility, Facility, Facility];
const started: Facility = {
  ...computed,
  id: 'example-2027/example-begun',
  name: '示例新型装置',
  duration: null,
  completion: null,
  completionBasis: null,
  statusText: '2019年开工',
};

const withFacilities = (...facilities: Facility[]): Bundle => withAll(facilities);

const many = (count: number, facility: Facility): Facility[] =>
  Array.from({ length: count }, (_, index) => ({
    ...facility,
    id: `${facility.id}-${index}`,
    name: `${facility.name}${index + 1}`,
  }));

const phone = {
  globals: { viewport: { value: 'mobile1' } },
  parameters: { viewport: { defaultViewport: 'mobile1' } },
};

const click =
  (selector: string) =>
  ({ canvasElement }: { canvasElement: HTMLElement }): void =>
    canvasElement.querySelector('facility-timeline')?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();

const meta: Meta<Args> = {
  title: 'facility-timeline',
  component: 'facility-timeline',
  render,
  args: { bundle: SAMPLE },
  argTypes: { group: { control: 'select', options: ['region', 'host', 'kind', 'none'] } },
};

export default meta;

type Story = StoryObj<Args>;

/** Lanes by region, every date as the plan gives it. */
export const ByRegion: Story = {};

export const ByHost: Story = { args: { group: 'host' } };

export const ByKind: Story = { args: { group: 'kind' } };

export const Ungrouped: Story = { args: { group: 'none' } };

/** A grey dot left of the first year. */
export const Built: Story = { name: 'Mark: built, year not stated', args: { bundle: withFacilities(built, stated) } };

/** A hollow diamond in its year. */
export const Stated: Story = { name: 'Mark: stated', args: { bundle: withFacilities(stated) } };

/** A line from the start that is stated to the completion that is stated. */
export const StatedWithStart: Story = {
  name: 'Mark: stated with start',
  args: { bundle: withFacilities({ ...stated, start: 2019, statusText: null }) },
};

/** A dashed bar that ends in the computed year. */
export const Computed: Story = { name: 'Mark: computed', args: { bundle: withFacilities(computed) } };

/** A start without a completion. */
export const Started: Story = { name: 'Mark: started', args: { bundle: withFacilities(started, stated) } };

/** Dates that the document leaves vague: 2026年6月底前, 2030年左右, a start without an end. Their edges fade. */
export const Vague: Story = {
  name: 'Mark: vague dates',
  args: { bundle: withFacilities(...HARD.facilities.slice(-3), stated) },
};

/** Every kind of mark, long names and hosts, ends of the axis. */
export const EveryMark: Story = { args: { bundle: HARD } };

/** Today beside the plan's own date, as two lines that nobody mistakes for one another. */
export const Today: Story = { args: { bundle: HARD, today: '2027-11-30' } };

/** Invented dates of an invented publisher, beside the plan's: begun, built, expected later than planned. */
export const Reported: Story = { args: { bundle: HARD, report: SAMPLE_REPORT, today: '2026-09-30' } };

export const ReportedNarrow: Story = { ...phone, args: { bundle: HARD, report: SAMPLE_REPORT } };

export const ReportedTable: Story = { args: { report: SAMPLE_REPORT, table: true } };

/** No year at all: a list of its own. */
export const Undated: Story = { name: 'No year', args: { bundle: withFacilities(undated) } };

/** Many facilities without a year fold up. */
export const ManyUndated: Story = { name: 'No year, many', args: { bundle: withFacilities(stated, ...many(20, undated)) } };

/** A plan without a date of issue whose title says from when it counts. */
export const PlanPeriod: Story = {
  args: { bundle: { ...SAMPLE, documents: [{ ...SAMPLE_DOCUMENT, issuedOn: null, title: '示例方案（2025-2027年）' }] } },
};

/** Nothing has a year: all of it is an index by kind. */
export const OnlyUndated: Story = {
  name: 'No year, nothing else',
  args: {
    bundle: withFacilities(built, ...many(14, undated), ...many(9, { ...undated, kind: 'park', id: 'example-2027/park' })),
  },
};

export const Table: Story = { args: { table: true } };

/** Filter, groups, order and zoom; wheel, keys, drag and pinch work on the chart meanwhile. */
export const Tools: Story = { args: { bundle: HARD, tools: true } };

/** A part of the years; what lies outside is at the edge, with an arrow. */
export const Zoomed: Story = {
  args: { bundle: HARD, tools: true },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('facility-timeline');
    await element?.updateComplete;
    const more = element?.shadowRoot?.querySelector<HTMLElement>('.zoom [title="放大"]');
    for (let i = 0; i < 3; i += 1) more?.click();
  },
};

export const ToolsNarrow: Story = { ...phone, args: { bundle: HARD, tools: true } };

/** What is out of view costs nothing until it is scrolled to. */
export const Thousand: Story = {
  args: { bundle: manyFacilities(1000, { completion: 2025, completionBasis: 'stated' }), group: 'none' },
};

export const SourceOpen: Story = { play: click('.figure') };

/** Chosen by the reader, by `selected`, or by the fragment of the page's address. */
export const Selected: Story = { args: { selected: stated.id } };

/** At the width of a phone: a list beside a rail. */
export const NarrowList: Story = { name: 'Narrow', ...phone };

export const English: Story = { args: { lang: 'en' } };

export const Dark: Story = { args: { theme: 'dark' } };

export const Elder: Story = { args: { size: 'elder' } };

/** The author's own words until data come. */
export const Initial: Story = { args: { bundle: undefined, fallback: '示例区四项设施，详见方案。' } };

/** The server has not answered yet. */
export const Pending: Story = {
  args: { bundle: undefined, src: freshUrl(), fallback: '示例区四项设施，详见方案。' },
  beforeEach: () => {
    const net = fakeFetch();
    return () => net.restore();
  },
};

/** The data have no such plan. */
export const Empty: Story = { args: { plan: 'nowhere' } };

/** The plan names no facility. */
export const NoFacilities: Story = { args: { bundle: withFacilities() } };

export const Failed: Story = {
  name: 'Error',
  args: { bundle: undefined, src: 'data:text/html,no', fallback: '示例区四项设施，详见方案。' },
};
