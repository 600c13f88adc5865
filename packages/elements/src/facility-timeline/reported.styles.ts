import { css } from 'lit';

/** What a named publisher has reported: solid, and nothing else is. */
export const reportedStyles = css`
  .mark.done,
  .mark.expected {
    transform: rotate(45deg) scale(0.9);
    border: 2px solid var(--_reported);
    background: var(--_reported);
    print-color-adjust: exact;
  }
  .mark.expected {
    border-width: 6px 2px 2px 6px;
    background: var(--_paper);
  }
  .mark.begun {
    border: 6px solid var(--_reported);
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .bar.done,
  .bar.expected {
    block-size: 4px;
    background: var(--_reported);
    print-color-adjust: exact;
  }
  .bar.expected {
    background: repeating-linear-gradient(90deg, var(--_reported) 0 6px, transparent 6px 9px);
  }
  .actual {
    position: relative;
    grid-column: 2;
  }
  .actual .mark {
    inset-block-start: 0.3em;
    inset-inline-start: calc(2px - 1.75em);
  }
  @container (min-width: 30em) {
    .actual .mark {
      inset: auto;
    }
  }
  .actual b {
    color: var(--_ink);
    font-weight: 600;
  }
  .actual a {
    color: inherit;
  }
`;
