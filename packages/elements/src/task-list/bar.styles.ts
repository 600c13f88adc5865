import { css } from 'lit';

/** The bar with search and filters, the line below it, and the marks that say how far a task is. */
export const barStyles = css`
  .bar,
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    padding: 0.75em var(--_gap) 0;
    color: var(--_ink-2);
    font-size: max(0.8125em, var(--_least));
  }
  .head {
    padding-block-end: 1em;
  }
  input,
  select,
  .bar .action {
    min-width: 0;
    max-width: 100%;
    height: max(2.75em, var(--_touch));
    margin: 0;
    padding: 0 0.75em;
    border: 1px solid var(--_hair-2);
    border-radius: 2px;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  input {
    flex: 5 1 12em;
    appearance: none;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  input::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }
  select {
    flex: 1 1 10em;
  }
  .count {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .path {
    flex: auto;
  }
  .path span + span::before {
    margin-inline: 0.5em;
    color: var(--_ink-3);
    content: '›';
  }
  .status {
    color: var(--_ink-3);
    font-size: max(0.75em, var(--_least));
  }
  .head .status {
    margin-inline: 0.25em 0.5em;
    /* A line may break between two of them, where no space stands. */
    display: inline-block;
    font-size: 1em;
    white-space: nowrap;
  }
  .status::before {
    display: inline-block;
    width: 0.75em;
    height: 0.75em;
    margin-inline-end: 0.4em;
    border: 1.5px solid;
    border-radius: 50%;
    content: '';
  }
  .under-way::before {
    border-inline-start-width: 0.375em;
  }
  .done::before {
    /* More than half, so that rounding leaves no hole. */
    border-width: 0.4em;
  }
  .under-way::before,
  .done::before,
  .not-started::before {
    color: var(--_reported);
  }
  @media print {
    .bar > :not(.count) {
      display: none;
    }
  }
`;
