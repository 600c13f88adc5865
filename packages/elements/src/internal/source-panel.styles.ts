import { css } from 'lit';

export const sourcePanelStyles = css`
  .source {
    grid-column: 1 / -1;
    margin-block: 0.75em 0.25em;
    padding: 1em clamp(0.75em, 4%, 1.25em);
    border: 1px solid var(--_hair);
    background: var(--_paper);
    color: var(--_ink);
    font: var(--_size) / 1.6 var(--_sans);
    text-align: start;
  }
  .source blockquote {
    margin: 0 0 0.6em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
    font: 1.0625em/1.8 var(--_serif);
  }
  .source dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.75em;
  }
  .source dt {
    color: var(--_ink-2);
    font: max(0.8125em, var(--_least))/1.6 var(--_sans);
  }
  .source .around {
    color: var(--_ink-3);
    white-space: pre-line;
  }
  .source mark {
    padding: 1px 2px;
    background: var(--_mark);
    color: inherit;
    font-weight: 600;
  }
  .source .path,
  .source .actions,
  .source output {
    color: var(--_ink-2);
    font-size: max(0.8125em, var(--_least));
  }
  .source .path ul,
  .source .path li {
    display: inline;
  }
  .source .path li + li::before {
    content: '›';
    margin-inline: 0.3em;
    color: var(--_ink-3);
  }
  .source .path button,
  .source .finding button {
    margin-inline-start: 0.75em;
  }
  .source * + blockquote,
  .source .document {
    margin-block-start: 1em;
  }
  .source .finding {
    margin-block-start: 0.75em;
    padding: 0.6em 0.9em;
    border-inline-start: 3px solid var(--_hair-2);
    background: var(--_ground);
    font-size: max(0.875em, var(--_least));
  }
  .source .finding.warning {
    border-color: var(--_warn);
    background: var(--_warn-soft);
  }
  .source .finding b {
    margin-inline-end: 0.75em;
    font-weight: 600;
  }
  .source .finding div {
    margin-block-start: 0.75em;
  }
  .source a {
    display: inline-flex;
    align-items: center;
    min-height: var(--_touch);
    color: var(--_accent);
  }
  .source .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-start: 0.6em;
  }
  .source .actions button {
    font-size: 1em;
  }
  .source [aria-disabled] {
    color: var(--_ink-3);
    text-decoration: none;
    cursor: default;
  }
  .source .close {
    margin-inline-start: auto;
  }
  .source output {
    display: block;
    margin-block-start: 0.5em;
    white-space: pre-line;
    user-select: all;
  }
  .source output:empty {
    display: none;
  }
  @media print {
    .source {
      break-inside: avoid;
    }
    .source .actions,
    .source button {
      display: none;
    }
  }
`;
