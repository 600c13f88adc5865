import type { Facility, Source } from '@plan-elements/bundle';
import type { Flow } from '../flow.js';
import { isUnit, unitAt } from '../lex/units.js';
import { roleOf } from '../outline/table.js';
import type { Column } from '../outline/table.js';
import type { PlacedTable } from '../outline/section.js';
import { claim, sourceAt } from '../reading.js';
import type { Reading } from '../reading.js';
import { createStatement } from './indicator.js';
import type { IndicatorDraft } from './indicator.js';

/** A facility before `link` names it. */
export type FacilityDraft = Omit<Facility, 'id' | 'document' | 'labels'>;

type Dates = Pick<Facility, 'start' | 'completion' | 'duration' | 'completionBasis'>;

const DONE =
  '(?:建成|投用|投产|投运|完工|竣工|交付|启用|开放|运行|投入使用|投入运行|投入运营|上线|通车|通航|通水|并网|开园|开业|首台机组投产)';
/** How a date goes on behind its year. */
const PART = '(?:\\d{1,2}月|底|末|初|前|[一二三四]季度|[春秋]季|[上下]半年)*';
const BEGUN = new RegExp(`((?:19|20)\\d{2})年${PART}(?:已|正式|全面)?(?:开工|启动|动工|开始建设|立项)`);
const FINISHED = new RegExp(`((?:19|20)\\d{2})年${PART}(?:计划|预计|全面|正式|基本)?${DONE}`);
const BUILT = new RegExp(`^(?:已|全面|基本)?(?:${DONE})(?:投用|运行|使用)?$`);
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['platform', /交易所$/],
  ['big-science', /光源|装置$|大科学|科学设施|观测网(?:项目)?$|观测系统|望远镜|加速器装置|科学研究.{0,6}设施/],
  ['lab', /实验室$/],
  ['incubator', /孵化器|众创空间|加速器$/],
  ['campus', /(?:大学|商学院|学院|校区|分校)$/],
  ['institute', /(?:研究|创新)院$|研究中心$|研究室$|(?<![医剧])院$|所$/],
  ['park', /(?<!乐)园区?$|科学城|产业园/],
  ['community', /社区$|街区$|公寓$|之家$/],
  ['platform', /平台|中心$|服务港|交易所/],
  ['base', /基地$/],
  ['campus', /院区$/],
  ['zone', /区$|带$|廊$|岛$|谷$|城$|圈$|湾$|滨江$|[创联]港$|新港$/],
];

/** Kind of facility by its name. */
export function kindOfFacility(name: string): string {
  const plain = name.replace(/[“”]|（[^）]*）|[一二三四五六七八九十]期$/g, '');
  return KINDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
}

/** Reads a state such as 建成, 2022年建成 or 2019年开工，建设周期5年. A computed completion is marked so. */
export function readStatus(norm: string): Dates {
  const yearOf = (pattern: RegExp): number | null => Number(pattern.exec(norm)?.[1]) || null;
  const range = /((?:19|20)\d{2})年?[-~至]((?:19|20)\d{2})年?/.exec(norm);
  const start = yearOf(BEGUN) ?? (range ? Number(range[1]) : null);
  const duration = yearOf(/(?:周期|工期)(?:为|约)?(\d{1,2})年/);
  const stated = yearOf(FINISHED) ?? (range ? Number(range[2]) : null);
  if (stated !== null) return { start, duration, completion: stated, completionBasis: 'stated' };
  if (start !== null && duration !== null) return { start, duration, completion: start + duration, completionBasis: 'computed' };
  const isBuilt = BUILT.test(norm);
  return { start, duration, completion: null, completionBasis: isBuilt ? 'built' : null };
}

/** A year alone below 建设年限 is the year in which a thing is built. */
const yearOfBuilding = (cell: string, header: string): string =>
  /^(?:19|20)\d{2}年?$/.test(cell) && /年限|建成|完工|竣工|投用|完成/.test(header) ? `${cell.replace('年', '')}年建成` : cell;

const FIGURE = /^(?<name>[^（]+)(?:（(?:单位：)?(?<unit>[^（）]+)）)?$/;
const CAPTION_UNIT = '单位：';

/** The unit that a table's caption gives for its figures: 单位：万元. */
function captionUnit(caption: string): string | undefined {
  const at = caption.indexOf(CAPTION_UNIT);
  return at === -1 ? undefined : unitAt(caption, at + CAPTION_UNIT.length) || undefined;
}

/**
 * Figures that a table of facilities gives of each: 总投资（亿元）. The facility is the scope of the
 * figure; a unit may stand in the table's caption.
 */
export function readFacilityFigures(reading: Reading, placed: PlacedTable, caption: string): IndicatorDraft[] {
  const { columns, rowCount } = placed.table;
  const names = columns.find((column) => roleOf(column.header.norm) === 'name');
  if (!names) return [];
  const figures = columns.filter((column) => roleOf(column.header.norm) === 'figure');
  return figures.flatMap((column): IndicatorDraft[] => {
    const header = FIGURE.exec(column.header.norm)?.groups;
    const unit = header?.unit ?? captionUnit(caption);
    if (!header?.name || unit === undefined || !isUnit(unit)) return [];
    return Array.from({ length: rowCount }, (_, row) => row).flatMap((row): IndicatorDraft[] => {
      const [cell, name] = [column.cells[row], names.cells[row]];
      if (!cell || !name || !/^\d[\d.,，]*$/.test(cell.norm)) return [];
      claim(reading, cell);
      const statement = createStatement({
        kind: column.header.norm.includes('投资') ? 'commitment' : 'target',
        value: Number(cell.norm.replace(/[,，]/g, '')),
        unit,
        text: cell.text,
        sources: [sourceAt(reading, cell, 0, cell.text.length, placed.path, { row: name, column: column.header })],
      });
      return [{ name: header.name as string, scope: name.text, dataSource: null, statements: [statement], isListed: true }];
    });
  });
}

/** Reads a table of facilities: names with states, hosts or regions. Empty if it is another kind of table. */
export function readFacilityTable(reading: Reading, placed: PlacedTable): FacilityDraft[] {
  const { columns, rowCount } = placed.table;
  const byRole = (role: string): Column | undefined => columns.find((column) => roleOf(column.header.norm) === role);
  const names = byRole('name');
  // 建设性质 (新建, 续建) and 建设年限 both tell the state; the one with years tells more.
  const states = columns.filter((column) => roleOf(column.header.norm) === 'status');
  const hasYears = ({ cells }: Column): boolean => cells.some((cell) => cell !== null && /(?:19|20)\d{2}/.test(cell.norm));
  const [status, host, region] = [states.find(hasYears) ?? states[0], byRole('host'), byRole('region')];
  if (!names || !(status || (region && host))) return [];
  const drafts: FacilityDraft[] = [];
  for (let row = 0; row < rowCount; row++) {
    const name = names.cells[row];
    if (!name) continue;
    const fact = (column: Column | undefined): { cell: Flow; source: Source } | null => {
      const cell = column?.cells[row];
      if (!column || !cell) return null;
      claim(reading, cell);
      return { cell, source: sourceAt(reading, cell, 0, cell.text.length, placed.path, { row: name, column: column.header }) };
    };
    const facts = [fact(status), fact(host), fact(region)];
    const number = byRole('number')?.cells[row];
    if (number) claim(reading, number);
    const [state, by, where] = facts;
    const named = sourceAt(reading, name, 0, name.text.length, placed.path, { row: name, column: names.header });
    drafts.push({
      name: name.text,
      aliases: [],
      kind: kindOfFacility(name.norm),
      ...readStatus(yearOfBuilding(state?.cell.norm ?? '', status?.header.norm ?? '')),
      statusText: state?.cell.text ?? null,
      host: by?.cell.text ?? null,
      region: where?.cell.text ?? null,
      sources: [...facts.flatMap((given) => (given ? [given.source] : [])), named],
    });
  }
  return drafts;
}
