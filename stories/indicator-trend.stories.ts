import type { Bundle, Statement } from '@plan-elements/bundle';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import '../packages/elements/src/indicator-trend/define.js';
import { SAMPLE } from '../test/fixtures/sample-bundle.js';
import { fakeFetch, freshUrl } from '../test/helpers/fake-fetch.js';

/** What a story sets. */
interface Args {
  bundle?: Bundle | undefined;
  src?: string;
  indicator?: string;
  plan?: string;
  lang?: string;
  theme?: string;
  size?: string;
  fallback?: string;
}

const render = ({ bundle, src, indicator, plan, lang, theme, size, fallback }: Args): TemplateResult =>
  html`<indicator-trend
    .bundle=${bundle}
    src=${src ?? nothing}
    indicator=${indicator ?? nothing}
    plan=${plan ?? nothing}
    lang=${lang ?? nothing}
    theme=${theme ?? nothing}
    size=${size ?? nothing}
    >${fallback ?? nothing}</indicator-trend
  >`;

const id = (slug: string): string => `example-2027/${slug}`;
const TABLE = id('high-tech-enterprises-table');

type Said = Pick<Statement, 'year' | 'value'> & Partial<Statement>;

/** The sample with other statements about one of its indicators. */
const saying = (slug: string, ...statements: Said[]): Bundle => ({
  ...SAMPLE,
  indicators: SAMPLE.indicators.map((indicator) => {
    const [first] = indicator.statements;
    if (indicator.id !== id(slug) || !first) return indicator;
    const said = statements.map((statement): Statement => ({
      ...first,
      kind: 'observed',
      op: '=',
      text: `${statement.value}`,
      ...statement,
    }));
    return { ...indicator, statements: said };
  }),
});

const click =
  (selector: string) =>
  ({ canvasElement }: { canvasElement: HTMLElement }): void =>
    canvasElement.querySelector('indicator-trend')?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();

const meta: Meta<Args> = {
  title: 'indicator-trend',
  component: 'indicator-trend',
  render,
  args: { bundle: SAMPLE, indicator: TABLE },
};

export default meta;

type Story = StoryObj<Args>;

/** Observed, estimated, an interim target and the last one, and a multiple that has no point. */
export const SeveralYears: Story = {};

/** Observed, then 不少于: nothing leads from one to the other. */
export const OpenEnded: Story = { args: { indicator: id('rd-intensity') } };

/** 3-5个: a band between two ticks. */
export const Range: Story = {
  args: {
    indicator: id('incubators'),
    bundle: saying(
      'incubators',
      { year: 2018, value: 2 },
      { year: 2019, value: 3 },
      { kind: 'target', year: 2020, value: 3, max: 5, op: 'range', text: '3-5个' },
      { kind: 'target', year: 2025, value: 10 },
    ),
  },
};

/** 不超过: hatching below the tick. */
export const AtMost: Story = {
  args: {
    indicator: id('energy-intensity'),
    bundle: saying(
      'energy-intensity',
      { year: 2022, value: 0.5 },
      { year: 2023, value: 0.46 },
      { kind: 'target', year: 2027, value: 0.35, op: '<=', text: '不超过0.35吨标准煤' },
    ),
  },
};

/** 左右: a soft edge. */
export const About: Story = {
  args: {
    indicator: id('service-providers'),
    bundle: saying(
      'service-providers',
      { year: 2024, value: 100 },
      { kind: 'target', year: 2027, value: 150, op: 'about', text: '150家左右' },
    ),
  },
};

/** Years between two observations of which the document says nothing: a dashed line, and said so. */
export const Gaps: Story = {
  args: {
    indicator: id('unicorns'),
    bundle: saying(
      'unicorns',
      { year: 2012, value: 3 },
      { year: 2013, value: 4 },
      { year: 2018, value: 9 },
      { kind: 'target', year: 2027, value: 20 },
    ),
  },
};

/** Figures that a linear scale would press onto its axis. */
export const Logarithmic: Story = {
  args: {
    indicator: id('unicorns'),
    bundle: saying(
      'unicorns',
      { year: 2015, value: 3 },
      { year: 2016, value: 60 },
      { year: 2017, value: 700 },
      { kind: 'target', year: 2027, value: 1e5 },
    ),
  },
};

/** Nought has its place, and keeps a scale linear. */
export const Nought: Story = {
  args: {
    indicator: id('unicorns'),
    bundle: saying('unicorns', { year: 2018, value: 0 }, { year: 2019, value: 0 }, { kind: 'target', year: 2025, value: 1 }),
  },
};

export const Negative: Story = {
  args: {
    indicator: id('unicorns'),
    bundle: saying('unicorns', { year: 2018, value: -5 }, { year: 2019, value: 3 }, { kind: 'target', year: 2025, value: 6 }),
  },
};

/** A rate has no point. */
export const Growth: Story = { args: { indicator: id('industrial-output') } };

/** Nor has a comparison. */
export const Relative: Story = { args: { indicator: id('satisfaction') } };

/** One year is no trend. */
export const OneYear: Story = { args: { indicator: id('high-tech-enterprises') } };

/** All indicators of a plan on the same years. */
export const AllOfAPlan: Story = { args: { indicator: '', plan: 'example-2027' } };

export const Table: Story = { args: { indicator: '', plan: 'example-2027' }, play: click('.action') };

export const SourceOpen: Story = { play: click('.figure') };

/** English, the document's own words marked as Chinese. */
export const English: Story = { args: { indicator: '', plan: 'example-2027', lang: 'en' } };

export const Dark: Story = { args: { theme: 'dark' } };

export const ElderSize: Story = { args: { size: 'elder' } };

/** As wide as a small phone. */
export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };

/** Without data the author's own words show. */
export const Initial: Story = { args: { bundle: undefined, fallback: '高新技术企业数：2018年2178家，2025年目标8000家' } };

/** The data are under way; the author's words stay. */
export const Pending: Story = {
  args: { bundle: undefined, src: freshUrl(), fallback: '高新技术企业数：2018年2178家，2025年目标8000家' },
  beforeEach: () => fakeFetch().restore,
};

/** The data have no such indicator. */
export const Empty: Story = { args: { indicator: id('nothing') } };

/** The data could not be loaded. */
export const Failed: Story = { name: 'Error', args: { bundle: undefined, src: 'data:text/html,none' } };
