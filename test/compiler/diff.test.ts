import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Bundle } from '@plan-elements/bundle';
import { compile } from '../../packages/compiler/src/compile.js';
import { diffBundles } from '../../packages/compiler/src/diff.js';
import type { Change } from '../../packages/compiler/src/diff.js';

const PLAN = `某市科技创新行动方案（2025—2027年）

一、发展目标

到2027年，高新技术企业不少于2000家，独角兽企业达20家，研发经费投入强度达到5.5%以上。

二、重点任务

1.建设创新平台。支持企业建设某光源装置，2026年建成。责任单位：市科委

2.强化金融赋能。设立规模6亿元的某市启航创业投资基金。责任单位：市财政局

三、保障措施

加强组织领导。
`;

const bundleOfText = (text: string, id = 'plan', place = '某市'): Bundle =>
  compile([{ id, file: `${id}.txt`, bytes: new TextEncoder().encode(text), place }]).bundle;

const OLD = bundleOfText(PLAN);
const diffWith = (from: string, to: string): Change[] => {
  assert.ok(PLAN.includes(from));
  return diffBundles(OLD, bundleOfText(PLAN.replace(from, to)));
};
const brief = ({ change, list, name, differences }: Change): unknown[] => [
  change,
  list,
  name,
  ...differences.map(({ field, before, after }) => `${field}: ${before} → ${after}`),
];

describe('diffBundles', () => {
  it('finds nothing between a bundle and itself, or one whose sentences only moved', () => {
    assert.deepEqual(diffBundles(OLD, OLD), []);
    assert.deepEqual(diffWith('一、发展目标', '一、发展目标\n\n以下为主要目标。'), []);
  });

  it('shows a changed value with both sentences', () => {
    const [change, ...rest] = diffWith('2000家', '2200家');
    assert.deepEqual(brief(change as Change), ['changed', 'indicators', '高新技术企业', 'value: 2000 → 2200']);
    assert.match(change?.before?.quote ?? '', /高新技术企业不少于2000家/);
    assert.match(change?.after?.quote ?? '', /高新技术企业不少于2200家/);
    assert.deepEqual(rest, []);
  });

  const STATEMENTS: readonly (readonly [string, string, string, string])[] = [
    ['comparator', '不少于2000家', '超过2000家', 'op: >= → >'],
    ['hedge', '达到5.5%', '力争达到5.5%', 'hedges: null → 力争'],
    ['unit', '2000家', '2000个', 'unit: 家 → 个'],
  ];
  for (const [what, from, to, difference] of STATEMENTS) {
    it(`shows a changed ${what}`, () => {
      const changes = diffWith(from, to);
      assert.deepEqual(
        changes.map((change) => brief(change).slice(3)),
        [[difference]],
      );
    });
  }

  it('shows a changed year of statements and horizon', () => {
    const changes = diffWith('到2027年', '到2030年').map(brief);
    assert.deepEqual(changes[0]?.slice(0, 2), ['changed', 'documents']);
    assert.deepEqual(changes.filter((change) => change.includes('year: 2027 → 2030')).length >= 3, true);
  });

  it('shows records that vanished and that are new', () => {
    assert.deepEqual(
      diffWith('独角兽企业达20家，', '').map((change) => brief(change).slice(0, 3)),
      [['vanished', 'indicators', '独角兽企业']],
    );
    const [added] = diffWith('独角兽企业达20家，', '独角兽企业达20家，瞪羚企业达100家，');
    assert.deepEqual([added?.change, added?.name, added?.before], ['new', '瞪羚企业', null]);
    assert.match(added?.after?.quote ?? '', /瞪羚企业达100家/);
  });

  it('shows another date of a facility, amount of a fund and body of a task', () => {
    const facility = diffWith('2026年建成', '2027年建成').map(brief);
    assert.ok(
      facility.some((change) => change[1] === 'facilities' && change.includes('completion: 2026 → 2027')),
      `${facility}`,
    );
    const fund = diffWith('6亿元', '8亿元').map(brief);
    assert.ok(
      fund.some((change) => change[1] === 'funds' && /amount: \S*6亿元 → \S*8亿元/.test(change.join())),
      `${fund}`,
    );
    const task = diffWith('市财政局', '市金融办').map(brief);
    assert.deepEqual(task, [['changed', 'tasks', '强化金融赋能', 'bodies: 市财政局 → 市金融办']]);
  });

  it('knows tasks by their titles when one put in before them renumbers them', () => {
    const changes = diffWith('1.建设创新平台', '1.培育企业梯队。支持企业成长。\n\n2.建设创新平台').map(brief);
    assert.deepEqual(
      changes.map((change) => change.slice(0, 3)),
      [['new', 'tasks', '培育企业梯队']],
    );
  });

  it('knows a document by place and title when its id is another', () => {
    const later = bundleOfText(PLAN.replace('2025—2027年', '2026—2028年').replace('2000家', '2200家'), 'later');
    const changes = diffBundles(OLD, later).map(brief);
    assert.ok(
      changes.some((change) => change.includes('value: 2000 → 2200')),
      `${changes}`,
    );
    assert.ok(
      changes.every(([change]) => change === 'changed'),
      `${changes}`,
    );
  });

  it('takes a plan of another place for another plan', () => {
    const changes = diffBundles(OLD, bundleOfText(PLAN, 'other', '别市'));
    assert.deepEqual(
      changes.map(({ change, list }) => [change, list]),
      [
        ['new', 'documents'],
        ['vanished', 'documents'],
      ],
    );
  });

  it('sees every change of a value in the other direction too', () => {
    const newer = bundleOfText(PLAN.replace('2000家', '2200家').replace('独角兽企业达20家，', ''));
    const forth = diffBundles(OLD, newer);
    const back = diffBundles(newer, OLD);
    assert.equal(forth.length, back.length);
    assert.equal(
      forth.filter(({ change }) => change === 'vanished').length,
      back.filter(({ change }) => change === 'new').length,
    );
  });
});
