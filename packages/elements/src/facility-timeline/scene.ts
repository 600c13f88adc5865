import type { Facility } from '@plan-elements/bundle';

import { breakLines, emsOf } from '../internal/export/lines.js';
import type { Scene, SceneMark } from '../internal/export/scene.js';
import { nameOf } from '../internal/format.js';
import { plain } from '../internal/phrase.js';
import { facilityTimelineMoreStrings } from '../strings/facility-timeline-more.js';
import { MARKS } from './dates.js';
import type { Mark } from './dates.js';
import { labelOf } from './face.js';
import type { Face } from './face.js';
import type { Place, ReportedMark, Row, Timeline } from './layout.js';
import { faded, hatched, path, SIGNS, SIZE, text } from './scene-marks.js';

type SceneFace = Pick<Face, 'language' | 'strings' | 'group' | 'date' | 'today'>;

const WIDTH = 952;
const NAMES = 300;
const TRACK = WIDTH - NAMES;
const ROW = 30;

function drawPlace(place: Place, mark: Mark | ReportedMark, label: string, y: number): SceneMark[] {
  const share = TRACK / 100;
  const { bar, lead, tail, side } = place;
  const before = bar ?? lead;
  const from = NAMES + (side === 'before' ? 100 - place.space - tail - before : place.space) * share;
  const to = from + before * share;
  const end = to + tail * share;
  const reported = mark === 'begun' || mark === 'done' || mark === 'expected';
  const drawn = [
    ...(bar === null
      ? []
      : mark === 'computed'
        ? hatched(bar * share, [from, y])
        : [path(`M0 0H${bar * share}`, [from, y], { stroke: reported ? 'reported' : 'accent', strokeWidth: reported ? 4 : 1 })]),
    ...(lead ? faded(lead * share, [to, y], -1) : []),
    ...(tail ? faded(tail * share, [to, y], 1) : []),
    ...SIGNS[mark]([to, y]),
  ];
  const room = side === 'before' ? from - NAMES - 24 : WIDTH - end - 14;
  const [line = '', rest] = breakLines(label, SIZE - 1, Math.max(room, 120));
  const words = rest === undefined ? line : `${line}…`;
  const x = side === 'before' ? from - 12 : side === 'below' ? from + 3 : end + 12;
  const width = emsOf(words) * (SIZE - 1);
  return [
    ...drawn,
    // The lines of the years stop at words.
    path(`M-2 0H${width + 2}V14H-2Z`, [side === 'before' ? x - width : x, side === 'below' ? y + 9 : y - 7], { fill: 'paper' }),
    text(words, x, side === 'below' ? y + 20 : y + 4, {
      size: SIZE - 1,
      fill: reported ? 'ink' : 'ink-2',
      anchor: side === 'before' ? 'end' : 'start',
    }),
  ];
}

function drawRow(row: Row, y: number, { language, strings, group }: SceneFace): SceneMark[] {
  const { facility, mark, actual } = row;
  const [name = ''] = breakLines(plain(nameOf(facility, language)), SIZE, NAMES - 20);
  return [
    text(name, 0, y + 5),
    ...drawPlace(row, mark, labelOf(facility, strings, group), y),
    ...(actual ? drawPlace(actual, actual.mark, actual.label, y + ROW * 0.75) : []),
  ];
}

/** Names in columns, for what has no place on the years. */
function drawList(heading: string, facilities: readonly Facility[], top: number, { language }: SceneFace): [SceneMark[], number] {
  const lines = breakLines(
    facilities.map((facility) => plain(nameOf(facility, language))).join(language === 'en' ? '; ' : '、'),
    SIZE,
    WIDTH,
  );
  const marks = [text(heading, 0, top + 14, { bold: true }), ...lines.map((line, index) => text(line, 0, top + 36 + 20 * index))];
  return [marks, top + 36 + 20 * lines.length];
}

/** The timeline as a picture without its frame. */
export function drawScene(timeline: Timeline, face: SceneFace): Pick<Scene, 'width' | 'height' | 'marks'> {
  const { strings, date, today, language, group } = face;
  const { lanes, ticks, undated } = timeline;
  const marks: SceneMark[] = [];
  const rows = lanes.flatMap((lane) => lane.rows);
  let y = 12;
  let x = 0;
  const entry = (sign: SceneMark[], words: string, fill: 'ink-2' | 'warn' = 'ink-2'): void => {
    const width = 34 + emsOf(words) * (SIZE - 1) + 18;
    if (x + width > WIDTH) [x, y] = [0, y + 22];
    marks.push(...sign.map((mark) => ({ ...mark, ...('at' in mark && mark.at ? { at: [x + 12, y] as const } : {}) })));
    marks.push(text(words, x + 30, y + 4, { size: SIZE - 1, fill }));
    x += width;
  };
  for (const mark of ticks.length ? MARKS : []) {
    if (mark === 'undated' || !rows.some((row) => row.mark === mark)) continue;
    entry(
      mark === 'computed' ? [path('M-12 -6H12V6H-12Z', [0, 0], { stroke: 'accent', dash: [4, 3] })] : SIGNS[mark]([0, 0]),
      strings.marks[mark],
    );
  }
  const { reported } = facilityTimelineMoreStrings[language];
  for (const mark of ['begun', 'done', 'expected'] as const) {
    if (rows.some(({ actual }) => actual?.mark === mark)) entry(SIGNS[mark]([0, 0]), reported[mark]);
  }
  if (timeline.rule !== null && date)
    entry([path('M0 -7V7', [0, 0], { stroke: 'warn', strokeWidth: 2 })], strings.date(date), 'warn');
  if (timeline.today !== null && today)
    entry([path('M0 -7V7', [0, 0], { stroke: 'ink', strokeWidth: 2, dash: [2, 2] })], strings.today(today));
  y += 34;
  const head = y;
  const place = (share: number): number => NAMES + (share * TRACK) / 100;
  const drawn: SceneMark[] = [];
  y += 12;
  for (const { name, rows: members } of ticks.length ? lanes : []) {
    drawn.push(path(`M0 0H${WIDTH}`, [0, y], { stroke: 'hair-2' }));
    const title = name === null ? strings.unnamed[group] : (group === 'kind' && strings.kinds[name]) || name;
    if (title) {
      y += 24;
      drawn.push(text(title, 0, y, { bold: true }));
    }
    y += ROW * 0.8;
    for (const row of members) {
      drawn.push(...drawRow(row, y, face));
      y += ROW + (row.actual ? ROW * 0.75 : 0) + (row.side === 'below' ? 12 : 0);
    }
  }
  if (ticks.length) {
    for (const { year, label, line, wide } of ticks) {
      if (!wide) continue;
      marks.push(text(String(year), place(label), head, { size: 12, fill: 'ink-2', anchor: 'middle', family: 'number' }));
      marks.push(path(`M0 0V${y - head - 12}`, [place(line), head + 12], { stroke: 'hair' }));
    }
    if (timeline.rule !== null)
      marks.push(path(`M0 0V${y - head - 6}`, [place(timeline.rule), head + 6], { stroke: 'warn', strokeWidth: 1.5 }));
    if (timeline.today !== null)
      marks.push(
        path(`M0 0V${y - head - 6}`, [place(timeline.today), head + 6], { stroke: 'ink', strokeWidth: 1, dash: [1, 3] }),
      );
    marks.push(...drawn);
  } else y = head - 34;
  const lists: [string, readonly Facility[]][] = [
    [strings.marks.built, ticks.length ? [] : rows.map(({ facility }) => facility)],
    [strings.undated, undated],
  ];
  for (const [heading, facilities] of lists) {
    if (!facilities.length) continue;
    const [list, bottom] = drawList(`${heading} ${strings.count(facilities.length)}`, facilities, y + 8, { ...face, language });
    marks.push(...list);
    y = bottom;
  }
  return { width: WIDTH, height: y, marks };
}
