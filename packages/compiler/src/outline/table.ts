import type { Flow } from '../flow.js';

/** A column with its header and one cell a row; `null` where the document leaves the cell out. */
export interface Column {
  readonly header: Flow;
  readonly cells: readonly (Flow | null)[];
}

/** A table put back together, whatever order its cells came in. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rowCount: number;
  /** First and last line, as indexes. */
  readonly lines: readonly [first: number, last: number];
}

/** What a column holds, by its header. */
export type ColumnRole =
  | 'number'
  | 'group'
  | 'name'
  | 'unit'
  | 'source'
  | 'year'
  | 'status'
  | 'host'
  | 'region'
  | 'kind'
  | 'growth'
  | 'figure'
  | 'note'
  | 'task'
  | 'goal'
  | 'other';

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:序号|编号|NO\.?)$/i],
  ['group', /^(?:类别|分类|领域|维度|一级指标|指标类别)$/],
  ['kind', /^(?:指标)?(?:属性|性质|类型)$/],
  [
    'growth',
    /^(?:“?十[一二三四五六七八九]五”?|五年|规划期)?(?:期间|内)?(?:年均(?:增长|增速|增幅|递增)?|累计(?:增长|增加|变化|数)?)(?:率|值)?(?:（%）)?(?:[/或]?[（[［〔【]?(?:五年)?累计(?:增长|增加|数)?[）\]］〕】]?|[（[［〔【][^）\]］〕】]*[）\]］〕】])?(?:（%）)?$/,
  ],
  ['source', /^(?:数据来源|来源|统计部门|数据提供单位)$/],
  [
    'status',
    /^(?:.{0,8}(?:建成|完工|竣工|投用|建设|开工|完成|起止|计划)\/?.{0,6}(?:时间|年限|年份|进度|状态|情况|时限|期限)|建设性质|进展)$/,
  ],
  ['task', /^(?:重点|主要|工作|目标|具体)?(?:任务|事项|工作)(?:名称|事项)?$/],
  ['goal', /^(?:工作|主要|具体|任务|阶段)?(?:目标|目标任务|成果|工作要求|推进目标)$/],
  ['year', /(?:19|20)\d{2}|现状|基期|基数|目标值|规划值|期末|预期值/],
  ['host', /^(?:依托|承担|建设|责任|牵头|实施|主体|运营|承建|主要责任|牵头责任)?(?:单位|主体|机构|部门)$/],
  ['region', /^(?:所在|布局)?(?:区域|地区|地点|位置|区位|所在地|建设地点)$/],
  ['figure', /^(?:总|计划|项目|年度)*(?:投资|建设规模|用地面积|占地面积|建筑面积|床位数?)(?:总?额|规模)?(?:（[^）]*）)?$/],
  ['note', /^(?:备注|说明|(?:主要)?建设内容|主要内容)$/],
  ['unit', /^(?:计量|指标)?单位$/],
  [
    'name',
    /^(?:[\u4e00-\u9fff]{0,6}名称|(?:主要|具体|核心|重点|发展|评价|考核|二级|三级)?指标(?:内容|（单位）)?|(?:主要|重点)?(?:项目|设施|平台|工程))$/,
  ],
];

/** Role of a column by its normalised header. */
export function roleOf(header: string): ColumnRole {
  const plain = header.replace(/\s/g, '');
  if (plain === '单位') return 'unit';
  return ROLES.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
}

/** Whether a line can be the header of a column of a table that was flattened column by column. */
export function isColumnHeader(norm: string): boolean {
  const plain = norm.replace(/\s/g, '');
  if (plain.length > 14) return false;
  if (/^(?:19|20)\d{2}年?(?:度)?(?:目标值?|规划目标|实际值?|实绩|预估|预计|规划|完成)?(?:（[^）]*）)?$/.test(plain))
    return /年|目标|实|预|规|完/.test(plain);
  const role = roleOf(plain);
  // 设施 or 平台 alone may as well be a cell.
  const isName = role === 'name' && /名称|指标|^项目$/.test(plain);
  return isName || !['other', 'year', 'name'].includes(role);
}
