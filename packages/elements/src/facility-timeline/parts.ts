import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

import type { FacilityTimelineStrings } from '../strings/facility-timeline.zh-CN.js';
import type { Place, Timeline } from './layout.js';

/* Percentages as attributes of SVG need neither a style attribute nor a script: a strict page and a static copy keep them. */

const spacer = (kind: string, width: number, content: unknown = nothing): TemplateResult =>
  html`<svg class=${kind} width="${width}%" aria-hidden="true">${content}</svg>`;

/** A soft edge: strokes that fade away from the mark. Gradients would vanish in forced colours. */
const soft = (kind: string, width: number): unknown =>
  width
    ? spacer(
        kind === 'lead' ? 'bar lead' : kind,
        width,
        svg`<path d="M3 0v14"/><line x1="25%" x2="25%" y2="14" opacity=".8"/><line x1="45%" x2="45%" y2="14" opacity=".6"/><line x1="65%" x2="65%" y2="14" opacity=".4"/><line x1="85%" x2="85%" y2="14" opacity=".25"/>`,
      )
    : nothing;

/** Bar and mark in their place on the track. */
export function drawPlace({ space, bar, lead, tail, side, indent, out }: Place, mark: string): TemplateResult {
  return html`${spacer('space', space)}${soft('lead', lead)}${bar === null ? nothing : spacer(`bar ${mark}`, bar)}<i
      class="mark ${out || mark}"
    ></i
    >${soft('tail', tail)}${side === 'below' ? html`<svg class="break" aria-hidden="true"></svg>${spacer('space', indent)}` : nothing}`;
}

/** The years behind all rows, the plan's own date and today. */
export function drawAxis({ ticks, zone, rule, today }: Timeline, strings: FacilityTimelineStrings): TemplateResult {
  const line = (at: number | null, kind: string, cap: string): unknown =>
    at === null
      ? nothing
      : svg`<line class=${kind} x1="${at}%" x2="${at}%" y1="1.75em" y2="100%"/><svg class=${kind} x="${at}%" y="1.4em" overflow="visible"><path d="${cap}"/></svg>`;
  return html`<svg class="axis" aria-hidden="true">
    ${
      zone
        ? svg`<line class="zone" x1="${zone}%" x2="${zone}%" y1="1.75em" y2="100%"/><text class="wide" x="${zone / 2}%" y="1em">${strings.zone}</text>`
        : nothing
    }
    ${ticks.map(
      ({ year, line: x, label, wide, middling }) => svg`<g class=${wide ? (middling ? '' : 'wide') : 'middling'}>
        <line x1="${x}%" x2="${x}%" y1="1.75em" y2="100%"/><text x="${label}%" y="1em">${year}</text>
      </g>`,
    )}
    ${line(rule, 'date', 'M-3 0h6v6h-6z')} ${line(today, 'today', 'M-4 0h8L0 6z')}
  </svg>`;
}
