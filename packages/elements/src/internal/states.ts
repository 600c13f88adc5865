import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { shared } from '../strings/shared.js';
import type { Language } from './language.js';

/** What the author of the page wrote, as long as there is nothing else. */
export const renderAuthors = (busy: boolean): TemplateResult =>
  html`<div part="base" aria-busy=${busy ? 'true' : nothing}><slot></slot></div>`;

/** Why there is nothing to show, below what the author wrote; `retry` where another attempt may help. */
export const renderMessage = (
  message: string,
  busy: boolean,
  language: Language,
  theme: string,
  retry: (() => Promise<void>) | undefined,
): TemplateResult =>
  html`<slot></slot>
    <div class="base note ${theme}" part="base" lang=${language} aria-busy=${busy ? 'true' : nothing}>
      ${message}
      ${retry ? html`<button type="button" class="action" @click=${retry}>${shared[language].retry}</button>` : nothing}
    </div>`;
