import { findRecord } from '@plan-elements/bundle';
import type { Bundle } from '@plan-elements/bundle';

import { penAt, shapesOf } from '../indicator-trend/shapes.js';
import { titleWithNumber } from '../internal/cite.js';
import { framed } from '../internal/export/frame.js';
import type { Exportable, SceneMark } from '../internal/export/scene.js';
import { nameOf } from '../internal/format.js';
import type { Language } from '../internal/language.js';
import { plain } from '../internal/phrase.js';
import { quantityOf, whenOf } from '../internal/sentence.js';
import { planCompareTableStrings } from '../strings/plan-compare-table.js';
import { planCompareStrings } from '../strings/plan-compare.js';
import type { Comparison, Group, Said } from './compare.js';
import { reasonsOf } from './reasons.js';
import { rowsOf } from './rows.js';
import { compareSentence, groupName, planName, planOf } from './sentence.js';

const WIDTH = 720;
const INNER = 672;
/** Where the scale begins and how long it is, and the height of a row. */
const [LEFT, TRACK, ROW] = [180, 340, 34] as const;
const TYPE = 12;

/** One group on its scale: plan, scale, figure. */
function drawGroup(group: Group, bundle: Bundle, language: Language, top: number): SceneMark[] {
  const title = plain(groupName(group.figures[0]!.statement, language));
  const marks: SceneMark[] = [{ kind: 'text', text: title, x: 0, y: top + 14, size: 14, bold: true, family: 'serif' }];
  rowsOf(group).forEach(({ said, zero, from, to }, index) => {
    const y = top + 44 + index * ROW;
    const x = (share: number): number => LEFT + (share * TRACK) / 100;
    const { kind, op } = said.statement;
    const text = { kind: 'text', size: 13 } as const;
    marks.push(
      { ...text, text: plain(planOf(said, bundle, language)), x: 0, y: y + 4 },
      {
        ...text,
        text: plain(quantityOf(said.statement, said.indicator.name, language)),
        x: INNER,
        y: y + 4,
        anchor: 'end',
        bold: true,
      },
      { kind: 'path', d: `M${LEFT} ${y}H${LEFT + TRACK}`, stroke: 'hair-2' },
    );
    if (kind === 'observed' || kind === 'estimated') {
      const dash = kind === 'estimated' ? { dash: [2, 3] } : {};
      marks.push({ kind: 'path', d: `M${x(zero)} ${y}H${x(to)}`, stroke: 'observed', strokeWidth: 10, ...dash });
      return;
    }
    if (to > from) marks.push({ kind: 'path', d: `M${x(from)} ${y}H${x(to)}`, stroke: 'accent', strokeWidth: 10, opacity: 0.3 });
    // The marks of a trend lie on their side: what is up there is to the right here.
    const pen = penAt(0, 0, TYPE);
    const side = Object.assign((dx: number, dy: number) => pen(-dy, dx), { unit: TYPE });
    for (const [at, end] of to > from
      ? ([
          [from, op],
          [to, '='],
        ] as const)
      : ([[from, op]] as const)) {
      for (const [name, d] of shapesOf({ mark: 'target', op: end, x: 0, y: 0, top: 0 }, side)) {
        const look =
          name === 'open' ? ({ fill: 'accent', opacity: 0.75 } as const) : ({ stroke: 'ink', strokeWidth: 3 } as const);
        marks.push({ kind: 'path', d, at: [x(at), y], ...look });
      }
    }
  });
  return marks;
}

/** What the element shows, as rows and, where figures may be compared, as a picture that says where they are from. */
export function exportComparison(comparison: Comparison, bundle: Bundle, language: Language): Exportable {
  const strings = planCompareStrings[language];
  const files = planCompareTableStrings[language];
  const { columns, more } = files;
  const { naming, groups, apart, missing } = comparison;
  const row = (said: Said, verdict: string): (string | number | null)[] => {
    const { indicator, statement } = said;
    const { value, max, unit, text, kind, sources } = statement;
    const when = plain(whenOf(statement, language));
    const passage = [sources[0]?.line ?? null, sources[0]?.quote ?? null];
    const plan = plain(planOf(said, bundle, language));
    return [plan, indicator.name, when, strings.kinds[kind], text, verdict, value, max, unit, indicator.scope, ...passage];
  };
  const empty = Array.from({ length: columns.length + more.length - 2 }, () => null);
  const table = {
    name: naming.concept ?? naming.id.replace(/\W+/g, '-'),
    columns: [...columns, ...more],
    rows: [
      ...groups.flatMap(({ figures }) => figures.map((said) => row(said, strings.comparable))),
      ...apart.map((said) => row(said, reasonsOf(said, strings))),
      ...missing.map((document) => [plain(planName(document, bundle, language)), strings.notStated, ...empty]),
    ],
  };
  if (!groups.length) return { table };
  const marks: SceneMark[] = [];
  let height = 0;
  for (const group of groups) {
    marks.push(...drawGroup(group, bundle, language, height));
    height += 44 + group.figures.length * ROW;
  }
  const named = new Set([...groups.flatMap(({ figures }) => figures), ...apart].map(({ indicator }) => indicator.document));
  const titles = [...named].flatMap((id) => findRecord(bundle, 'documents', id) ?? []).map(titleWithNumber);
  const framing = {
    width: WIDTH,
    heading: plain(nameOf(naming, language)),
    sentence: plain(compareSentence(comparison, bundle, language)),
    source: files.source(titles.join(language === 'en' ? ', ' : '、')),
    lang: language,
  };
  return { table, scene: framed({ width: INNER, height, marks }, framing) };
}
