import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

import '../packages/elements/src/plan-card/define.js';
import { SAMPLE, SAMPLE_DOCUMENT, SAMPLE_DRAFT } from '../test/fixtures/sample-bundle.js';

const two = { ...SAMPLE, documents: [SAMPLE_DOCUMENT, SAMPLE_DRAFT] };

const meta: Meta = { title: 'plan-card', component: 'plan-card' };
export default meta;

type Story = StoryObj;

/** Title, number, issuers, date, years, counts, and a contradiction that opens both passages. */
export const Complete: Story = { render: () => html`<plan-card .bundle=${SAMPLE}></plan-card>` };

/** Matters of wording stand apart from contradictions. */
export const Wording: Story = {
  render: () =>
    html`<plan-card
      .bundle=${{ ...SAMPLE, findings: SAMPLE.findings.map((finding) => ({ ...finding, severity: 'info' as const })) }}
    ></plan-card>`,
};

/** A draft that states neither number nor date, and of which nothing was read. */
export const Draft: Story = { render: () => html`<plan-card .bundle=${two} plan=${SAMPLE_DRAFT.id}></plan-card>` };

/** English keeps the Chinese title and adds the unofficial translation. */
export const English: Story = { render: () => html`<plan-card lang="en" .bundle=${SAMPLE}></plan-card>` };

/** Larger type and targets. */
export const Elder: Story = { render: () => html`<plan-card size="elder" .bundle=${SAMPLE}></plan-card>` };

/** Dark, whatever the reader's system says. */
export const Dark: Story = { render: () => html`<plan-card theme="dark" .bundle=${SAMPLE}></plan-card>` };

/** No data yet: what the page itself says. */
export const Initial: Story = { render: () => html`<plan-card><p>《示例区科技创新行动方案》</p></plan-card>` };

/** A plan that the bundle does not have. */
export const Empty: Story = { render: () => html`<plan-card .bundle=${SAMPLE} plan="nowhere-2030"></plan-card>` };

/** An address that answers with something else than a bundle. */
export const Failed: Story = { render: () => html`<plan-card src="data:text/html,none" plan="nowhere-2030"></plan-card>` };
