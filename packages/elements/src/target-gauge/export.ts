import { findRecord } from '@plan-elements/bundle';
import type { Bundle, Indicator, Reported } from '@plan-elements/bundle';

import { titleWithNumber } from '../internal/cite.js';
import { framed } from '../internal/export/frame.js';
import type { Exportable, SceneColour, SceneMark } from '../internal/export/scene.js';
import { nameOf } from '../internal/format.js';
import { grammar } from '../internal/grammar.js';
import type { Language } from '../internal/language.js';
import { plain } from '../internal/phrase.js';
import { readIndicator } from '../internal/reading.js';
import { quantityOf, whenOf } from '../internal/sentence.js';
import { sentenceStrings } from '../strings/sentence.js';
import { targetGaugeStrings } from '../strings/target-gauge.js';
import { targetGaugeExportStrings } from '../strings/target-gauge-export.js';
import { ARC } from './arc.js';
import { draw } from './geometry.js';
import type { Drawing, Shape } from './geometry.js';
import { capOf, pointsOf } from './points.js';

/** One indicator and what is reported of it, in words and as a value. */
export interface ExportedGauge {
  readonly indicator: Indicator;
  readonly reported: Reported | undefined;
  /** The sentence, as on the element. */
  readonly sentence: string;
}

type Pen = readonly [stroke: SceneColour, width: number, opacity?: number, dash?: readonly number[]];

const TYPE = 12;
const WIDE = 14;
const PENS: Readonly<Record<Shape, Pen>> = {
  observed: ['observed', WIDE],
  estimated: ['observed', WIDE, 1, [2, 3]],
  band: ['accent', WIDE, 0.35],
  reported: ['reported', WIDE],
  open: ['accent', WIDE, 0.8, [0, 4, 2, 3, 1.8, 3.2, 1.6, 3.4, 1.4, 3.6, 1.2, 3.8, 1, 4, 0.8, 4.2, 0.6, 4.4, 0.4, 999]],
  cut: ['paper', 1.5],
  milestone: ['accent', 2],
  target: ['ink', 3],
};

const stroked = (d: string, [stroke, strokeWidth, opacity = 1, dash]: Pen): SceneMark => ({
  kind: 'path',
  d,
  stroke,
  strokeWidth,
  opacity,
  ...(dash && { dash }),
});

/** The marks of a drawing with its figure in large type. */
function marksOf({ paths, labels }: Drawing, figure: readonly [before: string, number: string, after: string]): SceneMark[] {
  const [before, number, after] = figure;
  const text = { kind: 'text', x: ARC.width / 2, anchor: 'middle' } as const;
  return [
    stroked(ARC.run(0, 1), ['hair', WIDE]),
    ...paths.map(([shape, d]) => stroked(d, PENS[shape])),
    ...labels.map(({ text: words, x, y, anchor, kind }): SceneMark => ({
      kind: 'text',
      text: words,
      x,
      y,
      anchor,
      size: TYPE,
      family: 'number',
      fill: kind === 'target' ? 'ink' : 'ink-3',
      bold: kind === 'target',
    })),
    ...(before ? [{ ...text, text: before, y: 88, size: 13, fill: 'ink-2' } as const] : []),
    { ...text, text: number, y: 120, size: number.length > 5 ? 22 : 30, family: 'number', bold: true },
    ...(after ? [{ ...text, text: after, y: 140, size: 13, fill: 'ink-2' } as const] : []),
  ];
}

/** Rows of all statements and reports, and for one indicator its picture. */
export function exportGauges(bundle: Bundle, gauges: readonly ExportedGauge[], language: Language): Exportable {
  const strings = targetGaugeExportStrings[language];
  const { kinds } = targetGaugeStrings[language];
  const rows = gauges.flatMap(({ indicator, reported }) => {
    const { id, document, name, scope } = indicator;
    const plan = findRecord(bundle, 'documents', document);
    const title = plan ? titleWithNumber(plan) : document;
    const full = plain([...nameOf(indicator, language), ...(scope ? sentenceStrings[language].scope(scope) : [])]);
    const said = indicator.statements.map((statement) => {
      const { kind, op, value, max, unit, text, sources } = statement;
      const quote = sources.map((source) => source.quote).join(' / ');
      const lines = sources.map(({ line }) => line).join(' / ');
      const when = plain(whenOf(statement, language));
      const says = plain(quantityOf(statement, name, language));
      return [full, when, kinds[kind], op, value, max, unit, text, says, quote, lines, title, id];
    });
    if (reported?.value === undefined || reported.value === null) return said;
    const { value, unit, asOf, publisher, url } = reported;
    return [...said, [full, asOf, strings.reported, '=', value, null, unit, null, publisher, null, null, url, id]];
  });
  const [only, another] = gauges;
  const table = {
    name: only && !another ? only.indicator.id.replace(/\W+/g, '-') : (only?.indicator.document ?? 'gauges'),
    columns: strings.columns,
    rows,
  };
  if (!only || another) return { table };
  const { indicator, reported, sentence } = only;
  const reading = readIndicator(indicator);
  const drawing = reading.head && draw(ARC, pointsOf(reading, reported), TYPE, capOf(reading.head));
  const plan = findRecord(bundle, 'documents', indicator.document);
  if (!drawing || !reading.head) return { table };
  const { before, number, after } = grammar[language].figure(reading.head);
  const scene = framed(
    { width: ARC.width, height: ARC.height, marks: marksOf(drawing, [plain(before), number, plain(after).trim()]) },
    {
      width: 400,
      heading: plain(nameOf(indicator, language)),
      sentence,
      source: plan ? strings.source(titleWithNumber(plan), plan.issuers.join('、')) : indicator.document,
      lang: language,
    },
  );
  return { table, scene };
}
