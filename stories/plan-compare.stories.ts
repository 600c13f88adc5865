import type { Bundle, Indicator, PlanDocument, Statement } from '@plan-elements/bundle';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import '../packages/elements/src/plan-compare/define.js';
import { SAMPLE, SAMPLE_DOCUMENT } from '../test/fixtures/sample-bundle.js';
import { fakeFetch, freshUrl } from '../test/helpers/fake-fetch.js';

/** What a story sets. */
interface Args {
  bundle?: Bundle | undefined;
  src?: string;
  concept?: string;
  lang?: string;
  theme?: string;
  size?: string;
  fallback?: string;
}

const render = ({ bundle, src, concept, lang, theme, size, fallback }: Args): TemplateResult =>
  html`<plan-compare
    .bundle=${bundle}
    src=${src ?? nothing}
    concept=${concept ?? nothing}
    lang=${lang ?? nothing}
    theme=${theme ?? nothing}
    size=${size ?? nothing}
    >${fallback ?? nothing}</plan-compare
  >`;

const BASE = SAMPLE.indicators.find(({ concept }) => concept === 'rd-intensity') as Indicator;
const STATEMENT = BASE.statements.at(-1) as Statement;
const PLACES = ['示例东区', '示例西区', '示例南区', '示例北区'];

/** Invented plans, of which each says one or several things of the notion; the last says nothing. */
function saying(...plans: Partial<Statement & Pick<Indicator, 'scope'>>[][]): Bundle {
  const documents = [...plans, []].map((_, index): PlanDocument => ({
    ...SAMPLE_DOCUMENT,
    id: `example-${index}`,
    place: PLACES[index]!,
    title: `${PLACES[index]}示例方案`,
  }));
  const indicators = plans.map((statements, index): Indicator => ({
    ...BASE,
    id: `example-${index}/rd-intensity`,
    document: `example-${index}`,
    scope: statements[0]?.scope ?? null,
    statements: statements.map(({ scope: _scope, ...more }) => ({
      ...STATEMENT,
      sources: STATEMENT.sources.map((source) => ({ ...source, document: `example-${index}` })),
      ...more,
    })),
  }));
  return { ...SAMPLE, documents, indicators };
}

const least = { op: '>=', value: 5.5, text: '5.5%以上' } as const;
const exact = { op: '=', value: 6, text: '6%' } as const;
const click =
  (selector: string) =>
  ({ canvasElement }: { canvasElement: HTMLElement }): void =>
    canvasElement.querySelector('plan-compare')?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();

const meta: Meta<Args> = {
  title: 'plan-compare',
  component: 'plan-compare',
  render,
  args: {
    concept: 'rd-intensity',
    bundle: saying(
      [least],
      [exact],
      [
        { kind: 'observed', year: 2024, op: '=', value: 4.69, text: '4.69%' },
        { year: 2030, op: 'relative', value: null, unit: null, text: '高于全市平均水平' },
      ],
    ),
  },
};

export default meta;

type Story = StoryObj<Args>;

/** Two may be compared, the others not, one plan says nothing. */
export const Comparable: Story = {};

/** Equal values: neither is ahead. */
export const Tied: Story = { args: { bundle: saying([least], [{ op: '=', value: 5.5, text: '5.5%' }]) } };

/** A range is a band between two ticks. */
export const Range: Story = { args: { bundle: saying([{ op: 'range', value: 5, max: 6, text: '5%-6%' }], [exact]) } };

export const OtherUnit: Story = { args: { bundle: saying([least], [{ op: '=', value: 40, unit: '亿元', text: '40亿元' }]) } };

export const OtherYear: Story = { args: { bundle: saying([least], [{ ...exact, year: 2030 }]) } };

export const NoYear: Story = { args: { bundle: saying([least], [{ ...exact, year: null, period: '五年内' }]) } };

export const OtherKind: Story = { args: { bundle: saying([least], [{ ...exact, kind: 'observed' }]) } };

export const OtherScope: Story = { args: { bundle: saying([least], [{ ...exact, scope: '国家级' }]) } };

/** New ones beside a stock. */
export const SumAndStock: Story = { args: { bundle: saying([least], [{ ...exact, cumulative: false, text: '新增6%' }]) } };

export const Growth: Story = { args: { bundle: saying([least], [{ op: 'growth', value: 7, text: '年均增长7%' }]) } };

export const Multiple: Story = { args: { bundle: saying([least], [{ op: 'multiple', value: 2, unit: null, text: '倍增' }]) } };

/** What the plans observe themselves: grey. */
export const Observed: Story = {
  args: { bundle: saying([{ ...exact, kind: 'observed' }], [{ ...exact, kind: 'observed', value: 4.5, text: '4.5%' }]) },
};

export const Table: Story = { play: click('.action') };

export const SourceOpen: Story = { play: click('.figure') };

export const English: Story = { args: { lang: 'en' } };

export const Dark: Story = { args: { theme: 'dark' } };

export const ElderSize: Story = { args: { size: 'elder' } };

/** As wide as a small phone. */
export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };

/** Without data the author's own words show. */
export const Initial: Story = { args: { bundle: undefined, fallback: '研发经费比重：两份规划都写到2027年' } };

/** The data are under way; the author's words stay. */
export const Pending: Story = {
  args: { bundle: undefined, src: freshUrl(), fallback: '研发经费比重：两份规划都写到2027年' },
  beforeEach: () => fakeFetch().restore,
};

/** No plan has the notion. */
export const Empty: Story = { args: { concept: 'nothing' } };

/** The data could not be loaded. */
export const Failed: Story = { name: 'Error', args: { bundle: undefined, src: 'data:text/html,none' } };
