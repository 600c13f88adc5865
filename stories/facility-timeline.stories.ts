import type { Bundle, Facility } from '@plan-elements/bundle';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import '../packages/elements/src/facility-timeline/define.js';
import { SAMPLE, SAMPLE_DOCUMENT } from '../test/fixtures/sample-bundle.js';
import { fakeFetch, freshUrl } from '../test/helpers/fake-fetch.js';

/** What a story sets. */
interface Args {
  bundle?: Bundle | undefined;
  src?: string;
  plan?: string;
  group?: string;
  lang?: string;
  theme?: string;
  size?: string;
  fallback?: string;
}

const render = ({ bundle, src, plan, group, lang, theme, size, fallback }: Args): TemplateResult =>
  html`<facility-timeline
    .bundle=${bundle}
    src=${src ?? nothing}
    plan=${plan ?? nothing}
    group=${group ?? nothing}
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

const withFacilities = (...facilities: Facility[]): Bundle => ({ ...SAMPLE, facilities });

const many = (count: number, facility: Facility): Facility[] =>
  Array.from({ length: count }, (_, index) => ({
    ...facility,
    id: `${facility.id}-${index}`,
    name: `${facility.name}${index + 1}`,
  }));

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

/** No year at all: a list of its own. */
export const Undated: Story = { name: 'No year', args: { bundle: withFacilities(undated) } };

/** Many facilities without a year fold up. */
export const ManyUndated: Story = { name: 'No year, many', args: { bundle: withFacilities(stated, ...many(20, undated)) } };

/** A plan without a date of issue whose title says from when it counts. */
export const PlanPeriod: Story = {
  args: { bundle: { ...SAMPLE, documents: [{ ...SAMPLE_DOCUMENT, issuedOn: null, title: '示例方案（2025-2027年）' }] } },
};

export const Table: Story = { play: click('.action') };

export const SourceOpen: Story = { play: click('.figure') };

export const Selected: Story = { play: click('.name') };

/** At the width of a phone: a list beside a rail. */
export const Narrow: Story = {
  globals: { viewport: { value: 'mobile1' } },
  parameters: { viewport: { defaultViewport: 'mobile1' } },
};

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
