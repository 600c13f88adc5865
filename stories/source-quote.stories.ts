import type { Bundle } from '@plan-elements/bundle';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import '../packages/elements/src/source-quote/define.js';
import { SAMPLE, SAMPLE_DOCUMENT, SAMPLE_DRAFT } from '../test/fixtures/sample-bundle.js';

/** What a story sets. */
interface Args {
  bundle?: Bundle;
  src?: string;
  record?: string;
  statement?: string;
  lang?: string;
  theme?: string;
  size?: string;
}

const render = ({ bundle, src, record, statement, lang, theme, size }: Args): TemplateResult =>
  html`<source-quote
    .bundle=${bundle}
    src=${src ?? nothing}
    record=${record ?? nothing}
    statement=${statement ?? nothing}
    lang=${lang ?? nothing}
    theme=${theme ?? nothing}
    size=${size ?? nothing}
    ><p>“高新技术企业不少于2000家”</p></source-quote
  >`;

const meta: Meta<Args> = { title: 'source-quote', component: 'source-quote', render, args: { bundle: SAMPLE } };
export default meta;

type Story = StoryObj<Args>;

/** An indicator: the sentence of its target, the figure marked. */
export const Indicator: Story = { args: { record: 'example-2027/high-tech-enterprises' } };

/** Another of its statements, by year. */
export const OtherYear: Story = { args: { record: 'example-2027/rd-intensity', statement: '2024' } };

/** A cell of a table, set as its row, and what contradicts it. */
export const TableCell: Story = { args: { record: 'example-2027/high-tech-enterprises-table' } };

/** The title line of a task. */
export const Task: Story = { args: { record: 'example-2027/task-1' } };

/** A facility, its date marked. */
export const Facility: Story = { args: { record: 'example-2027/example-xfel' } };

/** A fund, its amount marked. */
export const Fund: Story = { args: { record: 'example-2027/example-fund' } };

/** A zone. */
export const Area: Story = { args: { record: 'example-2027/example-zone' } };

/** A term and its definition. */
export const Term: Story = { args: { record: 'example-2027/proof-of-concept' } };

/** A goal without a figure. */
export const Goal: Story = { args: { record: 'example-2027/goal-1' } };

/** A contradiction: both of its passages. */
export const Finding: Story = { args: { record: 'example-2027/finding-1' } };

/** A draft that states neither number nor date. */
export const Draft: Story = {
  args: {
    bundle: { ...SAMPLE, documents: [{ ...SAMPLE_DRAFT, id: SAMPLE_DOCUMENT.id }] },
    record: 'example-2027/high-tech-enterprises',
  },
};

/** English around the Chinese passage. */
export const English: Story = { args: { record: 'example-2027/high-tech-enterprises', lang: 'en' } };

/** Larger type and targets. */
export const Elder: Story = { args: { record: 'example-2027/high-tech-enterprises', size: 'elder' } };

/** Dark, whatever the reader's system says. */
export const Dark: Story = { args: { record: 'example-2027/high-tech-enterprises-table', theme: 'dark' } };

/** No data yet: what the page itself says. */
export const Initial: Story = { render: () => html`<source-quote><p>“高新技术企业不少于2000家”</p></source-quote>` };

/** A record that the bundle does not have. */
export const Empty: Story = { args: { record: 'example-2027/nothing' } };
