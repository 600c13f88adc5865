import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindOfFacility } from '../../packages/compiler/src/constructs/facility.js';
import type { FacilityDraft } from '../../packages/compiler/src/constructs/facility.js';
import { linkFacilities } from '../../packages/compiler/src/link/facilities.js';
import { IdRegistry } from '../../packages/compiler/src/link/ids.js';

let offset = 0;
function draft(name: string, more: Partial<FacilityDraft> = {}, isRow = false): FacilityDraft {
  offset += 100;
  const source = {
    document: 'd',
    span: [offset, offset + name.length] as [number, number],
    line: offset,
    quote: `建设${name}${offset}`,
    path: [],
  };
  return {
    name,
    aliases: [],
    kind: kindOfFacility(name),
    start: null,
    completion: null,
    duration: null,
    completionBasis: null,
    statusText: null,
    host: null,
    region: null,
    sources: [isRow ? { ...source, cell: { row: name, column: '名称', spans: [] } } : source],
    ...more,
  };
}
const row = (name: string, more?: Partial<FacilityDraft>): FacilityDraft => draft(name, more, true);
const link = (...drafts: FacilityDraft[]) => linkFacilities('d', drafts, new IdRegistry('d'));
const namesOf = (...drafts: FacilityDraft[]): string[] =>
  link(...drafts).map(({ name, aliases }) => [name, ...aliases].join('='));

/** A row of a table, another name in prose, and whether both name one thing. */
const ROWS: readonly (readonly [string, string, boolean])[] = [
  ['极强极短脉冲装置', '极强短脉冲装置', true],
  ['国家极地长期观测网项目', '极地科学观测网', true],
  ['星海光源二期', '光源二期', true],
  ['星海光源二期', '星海光源', false],
  ['国家基因组科学研究（海州）设施', '国家基因组中心（海州）', true],
  ['植物根系结构与功能成像平台', '植物根系成像装置', true],
  ['软质中子束流试验装置', '硬质中子束流试验装置', false],
  ['星海同步辐射光源一期', '星海同步辐射光源二期', false],
  ['A型环形加速装置', 'B型环形加速装置', false],
  ['环形加速装置', '海州美术馆', false],
];

/** Two names in prose, and whether both name one thing. */
const PROSE: readonly (readonly [string, string, boolean])[] = [
  ['海州“未来谷”', '湖谷海州未来谷', true],
  ['环临江', '环临江知识经济圈', true],
  ['新工科创新学院', '海州大学新工科创新学院', true],
  ['白山材料实验室', '上海白山材料实验室', true],
  ['张家实验室', '张家药物实验室', false],
  ['海州大学先行区', '临江大学先行区', false],
  ['海州机器人产业园一期', '海州机器人产业园二期', false],
  ['东湖创新港', '西湖创新港', false],
  ['科学家社区', '青年科学家社区', false],
];

describe('linkFacilities', () => {
  for (const [listed, name, isSame] of ROWS) {
    it(`${isSame ? 'takes' : 'does not take'} ${name} for the row ${listed}`, () =>
      assert.deepEqual(namesOf(draft(name), row(listed)), isSame ? [`${listed}=${name}`] : [listed, name]));
  }

  for (const [a, b, isSame] of PROSE) {
    it(`${isSame ? 'takes' : 'does not take'} ${b} for ${a}`, () =>
      assert.deepEqual(namesOf(draft(a), draft(b)), isSame ? [`${a}=${b}`] : [a, b]));
  }

  it('takes no variant of spelling for another name', () => {
    assert.deepEqual(namesOf(draft('白山生物医药产业园'), draft('白山生物医药产业园区'), draft('“白山”生物医药产业园')), [
      '白山生物医药产业园',
    ]);
  });

  it('never merges two rows of a table', () => {
    assert.deepEqual(namesOf(row('中子束流试验装置'), row('中子束流用户装置'), row('中子束流试验装置')).length, 3);
  });

  it('adds a passage that may mean two rows to both, and names no third', () => {
    const facilities = link(row('软质中子束流试验装置'), row('软质中子束流用户装置'), draft('软质中子束流装置'));
    assert.deepEqual(
      facilities.map(({ name, aliases, sources }) => [name, aliases.length, sources.length]),
      [
        ['软质中子束流试验装置', 0, 2],
        ['软质中子束流用户装置', 0, 2],
      ],
    );
  });

  it('keeps the facts of the row, whatever prose says before it', () => {
    const [facility] = link(
      draft('极强短脉冲装置', { statusText: '推动建成', completion: 2030, completionBasis: 'stated' }),
      row('极强极短脉冲装置', { completion: 2020, completionBasis: 'stated', statusText: '2020年建成', host: '海州研究所' }),
    );
    assert.deepEqual(
      [facility?.completion, facility?.statusText, facility?.host, facility?.sources.length],
      [2020, '2020年建成', '海州研究所', 2],
    );
  });

  it('takes in prose the date from the passage that gives one, and the name from the first that tells a state', () => {
    const [facility] = link(
      draft('上海白山材料实验室'),
      draft('白山材料实验室', { statusText: '建成', completion: 2026, completionBasis: 'stated' }),
    );
    assert.deepEqual([facility?.name, facility?.aliases, facility?.completion], ['白山材料实验室', ['上海白山材料实验室'], 2026]);
  });

  it('keeps one source of several with the same words', () => {
    const one = draft('白山材料实验室');
    const again = draft('白山材料实验室');
    again.sources[0]!.quote = one.sources[0]!.quote;
    assert.equal(link(one, again)[0]?.sources.length, 1);
  });
});
