import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

import '../packages/elements/src/define.js';
import { SAMPLE } from '../test/fixtures/sample-bundle.js';

const meta: Meta = { title: 'themes' };
export default meta;

type Story = StoryObj;

/** A host's page: one style sheet that sets tokens, and our tags. */
const inTheme = (sheet: URL): TemplateResult =>
  html`<link rel="stylesheet" href=${sheet.href} />
    <plan-card .bundle=${SAMPLE}></plan-card>
    <target-gauge .bundle=${SAMPLE} plan="example-2027"></target-gauge>
    <facility-timeline .bundle=${SAMPLE}></facility-timeline>
    <fund-card .bundle=${SAMPLE} plan="example-2027"></fund-card>`;

/** A red-and-white government site; `themes/government.css` is all that the page adds. */
export const Government: Story = { render: () => inTheme(new URL('./themes/government.css', import.meta.url)) };

/** A newspaper: warm paper and serifs; `themes/newspaper.css`. */
export const Newspaper: Story = { render: () => inTheme(new URL('./themes/newspaper.css', import.meta.url)) };
