import { css } from 'lit';

export const sourcePanelStyles = css`
  .source {
    margin-block: 0.75em 0.25em;
    padding: 1em 1.25em;
    border: 1px solid var(--_hair);
    background: var(--_paper);
    text-align: start;
    line-height: 1.6;
  }
  .source blockquote {
    margin: 0 0 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
    color: var(--_ink);
    font: 1.0625em/1.8 var(--_serif);
  }
  .source .around {
    color: var(--_ink-3);
  }
  .source mark {
    padding: 1px 2px;
    background: var(--_mark);
    color: inherit;
    font-weight: 600;
  }
  .source .path {
    color: var(--_ink-2);
    font-size: 0.8125em;
  }
  .source .path li {
    display: inline;
  }
  .source .path li + li::before {
    content: '›';
    margin-inline: 0.5em;
    color: var(--_ink-3);
  }
  .source .finding {
    margin-block-start: 0.75em;
    padding: 0.6em 0.9em;
    border-inline-start: 3px solid var(--_warn);
    background: var(--_warn-soft);
    font-size: 0.84em;
  }
  .source .finding b {
    margin-inline-end: 0.75em;
    font-weight: 600;
  }
  .source a {
    color: var(--_accent);
    font-size: 0.8125em;
  }
  .source .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 0.9em;
  }
  .source output {
    display: block;
    margin-block-start: 0.5em;
    color: var(--_ink-2);
    font-size: 0.8125em;
    user-select: all;
  }
  .source output:empty {
    display: none;
  }
`;
