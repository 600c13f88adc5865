import { css } from 'lit';

export const fundCardStyles = css`
  :host {
    contain-intrinsic-size: auto 220px;
  }
  .plan {
    padding: var(--_gap);
    background: var(--_ground);
  }
  .plan .downloads {
    padding: 0.75em 0 0;
  }
  .summary,
  .summary ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: baseline;
  }
  .summary {
    justify-content: space-between;
    padding-block: 0.25em 0.75em;
  }
  .quiet {
    color: var(--_ink-2);
    font-size: max(0.8125em, var(--_least));
  }
  p > .quiet {
    display: inline-block;
    margin-inline-start: 0.75em;
  }
  .summary li::before {
    content: '';
    display: inline-block;
    width: 1.75em;
    margin-inline-end: 0.5em;
    border-block-start: var(--_rule, 3px solid) var(--_accent);
    vertical-align: 0.3em;
  }
  /* Kinds are told apart by the rule above the card as well as by their word. */
  .loan {
    --_rule: 3px double;
  }
  .insurance {
    --_rule: 3px dashed;
  }
  .subsidy {
    --_rule: 3px dotted;
  }
  .mechanism {
    --_rule: 1px solid;
    --_lift: 2px;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17.5em, 100%), 1fr));
    grid-auto-flow: dense;
    gap: 1em;
  }
  .card {
    display: flex;
    flex-direction: column;
    padding: calc(0.8em + var(--_lift, 0px)) var(--_gap) 0.75em;
    border: 1px solid var(--_hair);
    border-block-start: var(--_rule, 3px solid) var(--_accent);
    background: var(--_paper);
  }
  .card.open {
    border-color: var(--_accent);
  }
  /* The open source takes the row below, so that its sentence has room; later cards move up into the gap. */
  .cards > #source {
    grid-column: 1 / -1;
    margin: 0;
    border-color: var(--_accent);
  }
  h3 {
    margin-block: 0.15em 0.25em;
    font: 600 1.0625em/1.45 var(--_serif);
  }
  .amount {
    margin-block: 0.25em;
  }
  /* One rule under figures of two sizes, where underlines would stand at two heights. */
  .amount .figure {
    border-block-end: 1px dotted var(--_accent);
    text-decoration: none;
  }
  .amount .figure:is(:hover, [aria-expanded='true']) {
    border-block-end-style: solid;
  }
  .amount b {
    font: 600 2.125em/1.1 var(--_number);
  }
  .amount small {
    color: var(--_ink-2);
    font-size: max(0.9375em, var(--_least));
  }
  .amount b:first-child + small {
    margin-inline-start: 0.25em;
  }
  .none {
    color: var(--_ink-3);
    font-size: max(0.9375em, var(--_least));
  }
  .purpose {
    margin-block-start: 0.75em;
    color: var(--_ink-2);
    font-size: max(0.875em, var(--_least));
  }
  .foot {
    display: flex;
    gap: 1em;
    align-items: end;
    justify-content: space-between;
    margin-block-start: auto;
    padding-block-start: 0.9em;
  }
  .source-link {
    display: inline-flex;
    flex: none;
    align-items: end;
    color: var(--_accent);
  }
  .printed {
    display: none;
  }
  .of {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .printed {
      display: block;
      margin-block-start: 0.75em;
      font-size: max(0.8125em, var(--_least));
    }
    .purpose,
    .source-link {
      display: none;
    }
    .amount .figure {
      border: 0;
    }
  }
`;
