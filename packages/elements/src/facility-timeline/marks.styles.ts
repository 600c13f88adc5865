import { css } from 'lit';

/** What tells the dates apart, in the list, in the chart and in the legend. Borders, since printers leave grounds out. */
export const markStyles = css`
  .legend {
    column-gap: 1.5em;
    font-size: max(0.8125em, var(--_least));
  }
  .legend li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .mark {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
  }
  .row .mark {
    position: absolute;
    inset-block-start: 0.7em;
    inset-inline-start: 2px;
  }
  .mark.built {
    border: 6px solid var(--_observed);
    border-radius: 50%;
  }
  .mark.stated {
    transform: rotate(45deg) scale(0.9);
    border: 2px solid var(--_accent);
    background: var(--_paper);
  }
  .computed {
    border: 1px dashed var(--_accent);
    background: repeating-linear-gradient(135deg, var(--_accent-soft) 0 2px, var(--_paper) 2px 5px);
    print-color-adjust: exact;
  }
  .mark.started {
    border: solid var(--_accent);
    border-width: 2px 0 2px 3px;
    background: var(--_paper);
  }
  .plan {
    color: var(--_warn);
  }
  .mark.date {
    inline-size: 0;
    border-inline-start: 2px solid var(--_warn);
  }
  .mark.today {
    inline-size: 0;
    border-inline-start: 2px dotted var(--_ink);
  }
`;
