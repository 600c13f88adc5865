import type { Bundle } from '@plan-elements/bundle';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import '../packages/elements/src/target-gauge/define.js';
import { SAMPLE } from '../test/fixtures/sample-bundle.js';
import { fakeFetch, freshUrl } from '../test/helpers/fake-fetch.js';

/** What a story sets. */
interface Args {
  bundle?: Bundle | undefined;
  src?: string;
  target?: string;
  plan?: string;
  look?: string;
  lang?: string;
  theme?: string;
  size?: string;
  fallback?: string;
  value?: string;
  asOf?: string;
  by?: string;
}

const render = ({ bundle, src, target, plan, look, lang, theme, size, fallback, value, asOf, by }: Args): TemplateResult =>
  html`<target-gauge
    .bundle=${bundle}
    src=${src ?? nothing}
    target=${target ?? nothing}
    plan=${plan ?? nothing}
    look=${look ?? nothing}
    lang=${lang ?? nothing}
    theme=${theme ?? nothing}
    size=${size ?? nothing}
    value=${value ?? nothing}
    as-of=${asOf ?? nothing}
    by=${by ?? nothing}
    >${fallback ?? nothing}</target-gauge
  >`;

const id = (slug: string): string => `example-2027/${slug}`;

/** A bundle whose one indicator says something else of the same years. */
const withValues = (slug: string, ...values: (number | null)[]): Bundle => ({
  ...SAMPLE,
  indicators: SAMPLE.indicators.map((indicator) => {
    if (indicator.id !== id(slug)) return indicator;
    const statements = indicator.statements.map((statement, index) => {
      const value = values[index];
      return value === undefined ? statement : { ...statement, value, text: value === null ? '大幅增长' : `${value}` };
    });
    return { ...indicator, statements };
  }),
});

const openFirst = ({ canvasElement }: { canvasElement: HTMLElement }): void =>
  canvasElement.querySelector('target-gauge')?.shadowRoot?.querySelector<HTMLElement>('.figure')?.click();

const meta: Meta<Args> = {
  title: 'target-gauge',
  component: 'target-gauge',
  render,
  args: { bundle: SAMPLE },
};

export default meta;

type Story = StoryObj<Args>;

/** 不少于: open-ended above, so the hatching runs past the tick and out. */
export const AtLeast: Story = { args: { target: id('high-tech-enterprises') } };

/** 超过, with an amount of money. */
export const MoreThan: Story = { args: { target: id('contracts') } };

/** 达到: the number itself. */
export const Exactly: Story = { args: { target: id('unicorns') } };

/** 不超过: less is better, so the hatching runs below the tick. */
export const AtMost: Story = { args: { target: id('energy-intensity') } };

/** 低于. */
export const LessThan: Story = { args: { target: id('failure-rate') } };

/** 3-5个: a band between two ticks. */
export const Range: Story = { args: { target: id('incubators') } };

/** 左右, within 五年内: a soft edge, and no year that the plan does not state. */
export const About: Story = { args: { target: id('service-providers') } };

/** A rate has no scale. */
export const Growth: Story = { args: { target: id('industrial-output') } };

/** A factor has no scale. */
export const Multiple: Story = { args: { target: id('multiple') } };

/** A comparison has no number. */
export const Relative: Story = { args: { target: id('satisfaction') } };

/** What the plan puts in. */
export const Commitment: Story = { args: { target: id('floor-space') } };

/** What the document observes itself: grey. */
export const Observed: Story = { args: { target: id('rd-intensity') } };

/** Observed, estimated, an interim target, two targets for one year, and the finding about them. */
export const SeveralYears: Story = { args: { target: id('high-tech-enterprises-table') } };

/** The baseline lies beyond the target already. */
export const OverTarget: Story = {
  args: { bundle: withValues('high-tech-enterprises-table', 9000, 9500), target: id('high-tech-enterprises-table') },
};

/** A target of none is a figure like any other. */
export const Zero: Story = { args: { bundle: withValues('unicorns', 0), target: id('unicorns') } };

export const Negative: Story = { args: { bundle: withValues('rd-intensity', -5, -2), target: id('rd-intensity') } };

/** The text gives no number: its words stand, without a scale. */
export const NoValue: Story = { args: { bundle: withValues('unicorns', null), target: id('unicorns') } };

export const Bar: Story = { args: { look: 'bar', target: id('high-tech-enterprises-table') } };

export const PlainNumber: Story = { args: { look: 'number', target: id('high-tech-enterprises-table') } };

/** In a line of text: the marks, and the figure that is named by the whole sentence. */
export const Compact: Story = {
  args: { look: 'compact', target: id('high-tech-enterprises') },
  render: (args) => html`<p>按照方案，${render(args)}，以此为准。</p>`,
};

const EXAMPLE = { target: id('high-tech-enterprises'), asOf: '2026-06-30', by: '示例发布单位（虚构）' };

/** What a named publisher reports is solid accent; the sentence says who, when, and how far it is. */
export const ReportedValue: Story = { args: { ...EXAMPLE, value: '1800' } };

/** Past the target already. */
export const ReportedBeyond: Story = { args: { ...EXAMPLE, value: '2600' } };

export const ReportedAsBar: Story = { args: { ...EXAMPLE, value: '1800', look: 'bar' } };

export const ReportedCompact: Story = { ...Compact, args: { ...EXAMPLE, value: '1800', look: 'compact' } };

/** A value without its date is not shown, and the element says what is missing. */
export const ReportedIncompletely: Story = { args: { target: EXAMPLE.target, by: EXAMPLE.by, value: '1800' } };

/** All indicators of a plan. */
export const AllOfAPlan: Story = { args: { plan: 'example-2027' } };

export const AllAsBars: Story = { args: { plan: 'example-2027', look: 'bar' } };

/** The open source takes the row below its gauge. */
export const SourceOpen: Story = { args: { plan: 'example-2027' }, play: openFirst };

/** English, the document's own words marked as Chinese. */
export const English: Story = { args: { plan: 'example-2027', lang: 'en' } };

export const Dark: Story = { args: { plan: 'example-2027', theme: 'dark' } };

export const ElderSize: Story = { args: { plan: 'example-2027', size: 'elder' } };

/** As wide as a small phone. */
export const Narrow: Story = {
  args: { plan: 'example-2027' },
  parameters: { viewport: { defaultViewport: 'mobile1' } },
  globals: { viewport: { value: 'mobile1' } },
};

/** Without data the author's own words show. */
export const Initial: Story = { args: { bundle: undefined, target: id('unicorns'), fallback: '到2027年，独角兽企业达到20家' } };

/** The data are under way; the author's words stay. */
export const Pending: Story = {
  args: { bundle: undefined, src: freshUrl(), target: id('unicorns'), fallback: '到2027年，独角兽企业达到20家' },
  beforeEach: () => fakeFetch().restore,
};

/** The data have no such indicator. */
export const Empty: Story = { args: { target: id('nothing') } };

/** The data could not be loaded. */
export const Failed: Story = {
  name: 'Error',
  args: { bundle: undefined, src: 'data:text/html,none', target: id('unicorns'), fallback: '到2027年，独角兽企业达到20家' },
};
