import { findRecord } from '@plan-elements/bundle';
import type { Bundle, Indicator, PlanDocument, Reported } from '@plan-elements/bundle';

import { titleWithNumber } from '../internal/cite.js';
import { framed } from '../internal/export/frame.js';
import { breakLines } from '../internal/export/lines.js';
import type { Exportable, Scene, SceneMark } from '../internal/export/scene.js';
import { nameOf } from '../internal/format.js';
import type { Language } from '../internal/language.js';
import { plain } from '../internal/phrase.js';
import type { Phrase } from '../internal/phrase.js';
import { indicatorTrendStrings } from '../strings/indicator-trend.js';
import { indicatorTrendExportStrings } from '../strings/indicator-trend-export.js';
import type { TrendLayout } from './layout.js';
import { marksOf } from './picture.js';
import { trendSentence } from './sentence.js';
import type { Series } from './series.js';

/** What is written of one indicator. */
export interface ExportedTrend {
  readonly indicator: Indicator;
  readonly reported: Reported | undefined;
  readonly report: Phrase;
  readonly series: Series;
  readonly layout: TrendLayout | undefined;
}

/** Width of a picture, of one drawing in it alone and among others, and the size of its type. */
const WIDTH = 720;
const ALONE = 672;
const AMONG = 208;
const BETWEEN = 24;
const TYPE = 12;

/** One row a statement, the number as the document writes it; then one a reported value. */
function rowsOf(trends: readonly ExportedTrend[], language: Language): (string | number | null)[][] {
  const strings = indicatorTrendExportStrings[language];
  return trends.flatMap(({ indicator, reported, series }) => {
    const { scope } = indicator;
    const name = plain(nameOf(indicator, language));
    const reasons = new Map(
      series.beside.map(({ statement, reason }) => [statement, indicatorTrendStrings[language].reasons[reason]]),
    );
    const said = indicator.statements.map((statement) => {
      const { kind, year, period, value, max, unit, text, sources } = statement;
      const source = sources[0];
      return [
        name,
        scope,
        year,
        period,
        strings.kinds[kind],
        value,
        max,
        unit,
        text,
        source?.line ?? null,
        source?.quote ?? null,
        reasons.get(statement) ?? null,
      ];
    });
    if (!reported || reported.value === null) return said;
    const by = `${reported.example ? strings.example : ''}${reported.publisher}`;
    return [
      ...said,
      [name, scope, reported.asOf, null, strings.kinds.reported, reported.value, null, reported.unit, by, null, null, null],
    ];
  });
}

/** All drawings in columns, each under its name. */
function columnsOf(trends: readonly ExportedTrend[], language: Language): Pick<Scene, 'width' | 'height' | 'marks'> {
  const marks: SceneMark[] = [];
  const columns = Math.floor((ALONE + BETWEEN) / (AMONG + BETWEEN));
  let top = 0;
  for (let start = 0; start < trends.length; start += columns) {
    const row = trends.slice(start, start + columns);
    const names = row.map(({ indicator }) => breakLines(plain(nameOf(indicator, language)), 13, AMONG));
    const head = Math.max(...names.map((lines) => lines.length)) * 18;
    row.forEach(({ layout }, column) => {
      const left = column * (AMONG + BETWEEN);
      names[column]!.forEach((text, line) =>
        marks.push({ kind: 'text', text, x: left, y: top + 14 + line * 18, size: 13, bold: true, family: 'serif' }),
      );
      marks.push(...marksOf(layout!, AMONG, TYPE, [left, top + head]));
    });
    top += head + Math.max(...row.map(({ layout }) => layout!.height)) * TYPE + 14;
  }
  return { width: ALONE, height: top, marks };
}

/** What the element shows, as rows and as a picture that says where it is from. */
export function exportTrend(
  trends: readonly ExportedTrend[],
  plan: PlanDocument | undefined,
  bundle: Bundle,
  language: Language,
): Exportable {
  const strings = indicatorTrendExportStrings[language];
  const [first] = trends;
  const document = plan ?? findRecord(bundle, 'documents', first?.indicator.document ?? '');
  const drawn = trends.filter(({ layout }) => layout);
  const table = {
    name: (first && !plan ? first.indicator.id : (plan?.id ?? 'trend')).replace(/\W+/g, '-'),
    columns: strings.columns,
    rows: rowsOf(trends, language),
  };
  if (!drawn.length) return { table };
  const [{ indicator, series, report, layout }] = drawn as [ExportedTrend];
  const title = plain(nameOf(plan ? { name: plan.title, labels: plan.labels } : indicator, language));
  const sentence = plan
    ? plain(indicatorTrendStrings[language].summary([title], trends.length, drawn.length))
    : plain(trendSentence(indicator, series, report, language));
  const drawing = plan
    ? columnsOf(drawn, language)
    : { width: ALONE, height: layout!.height * TYPE, marks: marksOf(layout!, ALONE, TYPE, [0, 0]) };
  const source = strings.source(document ? titleWithNumber(document) : '');
  return { table, scene: framed(drawing, { width: WIDTH, heading: title, sentence, source, lang: language }) };
}
