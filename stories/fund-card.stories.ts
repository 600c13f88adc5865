import type { Bundle, Fund, Report } from '@plan-elements/bundle';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import '../packages/elements/src/fund-card/define.js';
import { SAMPLE } from '../test/fixtures/sample-bundle.js';
import { FAULTY_REPORT, SAMPLE_REPORT } from '../test/fixtures/sample-report.js';
import { fakeFetch, freshUrl } from '../test/helpers/fake-fetch.js';

/** What a story sets. */
interface Args {
  bundle?: Bundle | undefined;
  report?: Report;
  src?: string;
  fund?: string;
  plan?: string;
  lang?: string;
  theme?: string;
  size?: string;
  fallback?: string;
}

const render = ({ bundle, report, src, fund, plan, lang, theme, size, fallback }: Args): TemplateResult =>
  html`<fund-card
    .bundle=${bundle}
    .report=${report}
    src=${src ?? nothing}
    fund=${fund ?? nothing}
    plan=${plan ?? nothing}
    lang=${lang ?? nothing}
    theme=${theme ?? nothing}
    size=${size ?? nothing}
    >${fallback ?? nothing}</fund-card
  >`;

const id = (slug: string): string => `example-2027/${slug}`;

const fundOf = (slug: string): Fund => SAMPLE.funds.find((fund) => fund.id === id(slug)) as Fund;

const withFunds = (...funds: Fund[]): Bundle => ({ ...SAMPLE, funds });

const openFirst = ({ canvasElement }: { canvasElement: HTMLElement }): void =>
  canvasElement.querySelector('fund-card')?.shadowRoot?.querySelector<HTMLElement>('.figure')?.click();

const meta: Meta<Args> = {
  title: 'fund-card',
  component: 'fund-card',
  render,
  args: { bundle: SAMPLE },
};

export default meta;

type Story = StoryObj<Args>;

/** An amount, the part that it is, and the task that names it. */
export const WithAmount: Story = { args: { fund: id('example-fund') } };

/** Another currency stays what it is. */
export const OtherCurrency: Story = { args: { fund: id('example-dollar-fund') } };

/** An amount for some years, with its purpose. */
export const WithPeriod: Story = { args: { fund: id('example-park-fund') } };

/** The plan names no amount. */
export const WithoutAmount: Story = { args: { fund: id('example-loan') } };

export const KindFund: Story = { name: 'Kind: fund', args: { fund: id('example-fund') } };

export const Loan: Story = { name: 'Kind: loan', args: { fund: id('example-loan') } };

export const Insurance: Story = { name: 'Kind: insurance', args: { fund: id('example-insurance') } };

export const Subsidy: Story = { name: 'Kind: subsidy', args: { fund: id('example-subsidy') } };

export const Mechanism: Story = { name: 'Kind: mechanism', args: { fund: id('example-mechanism') } };

/** All funds of a plan: kinds told apart, nothing added up. */
export const AllOfAPlan: Story = { args: { plan: 'example-2027' } };

/** The stage that a publisher reports, apart from the plan's own. The values are invented, and the card says so. */
export const Reported: Story = { args: { fund: id('example-fund'), report: SAMPLE_REPORT } };

/** Of a plan's funds only those of which something is reported say so. */
export const ReportedOfAPlan: Story = { args: { plan: 'example-2027', report: SAMPLE_REPORT } };

/** A report with rows that were refused: how many, and on demand which and why. */
export const RefusedRows: Story = { args: { fund: id('example-fund'), report: FAULTY_REPORT } };

/** The open source takes the row below its card. */
export const SourceOpen: Story = { args: { plan: 'example-2027' }, play: openFirst };

/** Amounts converted exactly, Chinese marked, translated names called unofficial. */
export const English: Story = { args: { plan: 'example-2027', lang: 'en' } };

export const Dark: Story = { args: { plan: 'example-2027', theme: 'dark' } };

export const Elder: Story = { args: { plan: 'example-2027', size: 'elder' } };

/** At the width of a phone. */
export const Narrow: Story = {
  args: { plan: 'example-2027' },
  globals: { viewport: { value: 'mobile1' } },
  parameters: { viewport: { defaultViewport: 'mobile1' } },
};

/** Nothing may break or overlap. */
export const LongWords: Story = {
  args: {
    plan: 'example-2027',
    bundle: withFunds(
      {
        ...fundOf('example-fund'),
        name: '示例'.repeat(24),
        amount: { value: 12_345.6789, unit: '亿元人民币', cny: 1_234_567_890_000, qualifier: '首期及后续各期合计规模' },
        purpose: '支持早期项目，'.repeat(16),
      },
      fundOf('example-loan'),
    ),
  },
};

/** No fund of the plan has an amount. */
export const NoAmounts: Story = {
  args: { plan: 'example-2027', bundle: withFunds(fundOf('example-loan'), fundOf('example-insurance')) },
};

/** The plan has no funds. */
export const NoFunds: Story = { args: { plan: 'example-2027', bundle: withFunds() } };

/** No data yet: the page's own words show. */
export const Initial: Story = {
  args: { bundle: undefined, fund: id('example-fund'), fallback: '示例启航基金（基金，设立）：首期6亿元。' },
};

/** The server has not answered yet. */
export const Pending: Story = {
  args: { bundle: undefined, src: freshUrl(), fund: id('example-fund'), fallback: '示例启航基金（基金，设立）：首期6亿元。' },
  beforeEach: () => {
    const net = fakeFetch();
    return () => net.restore();
  },
};

/** The bundle has no such fund. */
export const Empty: Story = { args: { fund: id('no-such-fund') } };

/** The address holds no bundle. */
export const Failed: Story = {
  name: 'Error',
  args: { bundle: undefined, src: 'data:text/html,none', fund: id('example-fund') },
};

/** The bundle has a later format. */
export const LaterVersion: Story = {
  args: { bundle: undefined, src: 'data:application/json,{"schemaVersion":"2.0"}', fund: id('example-fund') },
};
