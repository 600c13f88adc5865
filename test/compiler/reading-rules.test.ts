import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../packages/compiler/src/compile.js';
import { summarize } from '../../packages/compiler/src/cli/result.js';
import type { Compilation } from '../../packages/compiler/src/compile.js';

const compiled = (text: string): Compilation => compile([{ id: 'x', file: 'x.txt', bytes: new TextEncoder().encode(text) }]);

/** A plan of one chapter of tasks with this text. */
const planWith = (text: string, chapter = '主要任务'): string =>
  `望舒市产业发展规划（2021—2025年）\n\n2021年3月1日\n\n一、${chapter}\n\n${text}\n`;

/** Every statement: name, kind, year, operator with value and unit. */
const statementsOf = ({ bundle }: Compilation): string[] =>
  bundle.indicators.flatMap(({ name, statements }) =>
    statements.map(({ kind, year, op, value, max, unit }) =>
      [name, kind, year ?? '–', `${op} ${value}${max === null ? '' : `-${max}`} ${unit ?? ''}`.trim()].join(' | '),
    ),
  );

describe('a sentence is read by what plans mean by it', () => {
  const ROWS: readonly (readonly [rule: string, text: string, ...read: string[]])[] = [
    ['撤并 is a verb', '撤并小规模学校32所。', '小规模学校 | target | – | = 32 所'],
    ['sessions are counted in 期', '举办专题沙龙6期以上。', '专题沙龙 | target | – | >= 6 期'],
    ['一期 names a phase', '一期厂房加快建设。'],
    ['the count after whole places', '全市47个贫困村脱贫。', '贫困村脱贫 | target | – | = 47 个'],
    ['a verb in the comparator', '每个乡镇至少建成1所区域性养老服务中心。', '区域性养老服务中心 | target | – | >= 1 所'],
    ['a list that its count sums up', '新建东湖、白杨2个通用机场。', '通用机场 | target | – | = 2 个'],
    ['bare output', '建设年产60万吨煤制烯烃装置。', '煤制烯烃装置 | target | – | = 60 万吨'],
    ['由目前的A', '良种覆盖率由目前的35%提高到50%。', '良种覆盖率 | observed | – | = 35 %', '良种覆盖率 | target | – | = 50 %'],
    ['延长至', '跑道长度由2600米延长至3200米。', '跑道长度 | observed | – | = 2600 米', '跑道长度 | target | – | = 3200 米'],
    ['a rate’s base', '每3万人配置1辆救护车。', '救护车 | target | – | = 1 辆'],
    ['千吨万人 is a size', '新建千吨万人水厂3座。', '千吨万人水厂 | target | – | = 3 座'],
    ['千伏 rates a machine', '新建110千伏变电站2座。', '110千伏变电站 | target | – | = 2 座'],
    [
      'A、B均: measures share a figure',
      '软件业营收、电子信息产值均突破500亿元。',
      '软件业营收 | target | – | > 500 亿元',
      '电子信息产值 | target | – | > 500 亿元',
    ],
    ['A、B均: not a measure each', '高血压、糖尿病患者管理率均达到75%以上。', '高血压、糖尿病患者管理率 | target | – | >= 75 %'],
    ['A和B翻一番', '经济总量和居民收入翻一番。', '经济总量 | target | – | multiple 2', '居民收入 | target | – | multiple 2'],
    [
      '分别不低于: the comparator holds for all',
      '应用率、满意度分别不低于90%、98%。',
      '应用率 | target | – | >= 90 %',
      '满意度 | target | – | >= 98 %',
    ],
    [
      '各: the same for each year',
      '筹集人才公寓，2022年、2023年各筹集2000套。',
      '人才公寓 | target | 2022 | = 2000 套',
      '人才公寓 | target | 2023 | = 2000 套',
    ],
    [
      'equal figures of two names stay two',
      '整车产量20万辆，整车出口20万辆。',
      '整车产量 | target | – | = 20 万辆',
      '整车出口 | target | – | = 20 万辆',
    ],
    [
      '1万套 and 1场 are not one figure',
      '人才公寓1万套，人才大赛1场。',
      '人才公寓 | target | – | = 1 万套',
      '人才大赛 | target | – | = 1 场',
    ],
    ['a size describes what is counted', '培育10家营收超5亿元的环保企业。', '营收超5亿元的环保企业 | target | – | = 10 家'],
    ['money paid in is a commitment', '市级财政首期注资10亿元。', '市级财政首期注资 | commitment | – | = 10 亿元'],
    ['each year’s money is a commitment', '财政每年安排旅游宣传经费1500万元。', '旅游宣传经费 | commitment | – | = 1500 万元'],
    [
      'what money pays for is a target',
      '投入4.2亿元改造敬老院76所。',
      '敬老院 | target | – | = 76 所',
      '敬老院 | commitment | – | = 4.2 亿元',
    ],
    ['the condition of a payment', '年飞行超过1万架次的，给予奖励。'],
    [
      'a year of building says nothing of cost',
      '湖西铁路2022年开工建设，总投资210亿元。',
      '湖西铁路总投资 | commitment | – | = 210 亿元',
    ],
    [
      '是…年的…倍',
      '2020年财政收入9.2亿元，是2015年的1.6倍。',
      '财政收入 | observed | 2020 | = 9.2 亿元',
      '财政收入 | observed | 2020 | multiple 1.6 倍',
    ],
    ['a keyboard’s commas', '开通航线30条,新建起降点12个。', '航线 | target | – | = 30 条', '起降点 | target | – | = 12 个'],
    [
      'two measures of one plant',
      '储能规模达到200万千瓦/500万千瓦时。',
      '储能规模 | target | – | = 200 万千瓦',
      '储能规模 | target | – | = 500 万千瓦时',
    ],
    ['computing power in P', '新增1000P算力。', '算力 | target | – | = 1000 P'],
    ['居民 is no rank', '居民健康素养水平超过40%。', '居民健康素养水平 | target | – | > 40 %'],
    ['年限 is measured in years', '平均受教育年限提高到11.5年。', '平均受教育年限 | target | – | = 11.5 年'],
    ['高于…增速 compares', '贷款增速高于各项贷款平均增速。', '贷款增速 | target | – | relative null'],
    [
      'a fund’s share of one year',
      '统筹安排攻坚资金20亿元，其中2025年5亿元。',
      '攻坚资金 | commitment | 2025 | = 5 亿元',
      '攻坚资金 | commitment | – | = 20 亿元',
    ],
    ['days are counted where they are to be few', '重污染天数控制在1天以内。', '重污染天数 | target | – | <= 1 天'],
    ['翻了两番', '成交金额五年翻了两番。', '成交金额 | target | – | multiple 4'],
    [
      '兆瓦 and 兆瓦时',
      '储能规模150兆瓦/300兆瓦时。',
      '储能规模 | target | – | = 150 兆瓦',
      '储能规模 | target | – | = 300 兆瓦时',
    ],
    ['自然增长率 is no growth', '人口自然增长率控制在7.5‰以内。', '人口自然增长率 | target | – | <= 7.5 ‰'],
    [
      'a bracket with a measure of its own',
      '建成充电桩8000根（其中快充桩占比40%）。',
      '充电桩 | target | – | = 8000 根',
      '快充桩 | target | – | = 40 %',
    ],
    [
      'what goes on dealing out',
      '城镇收入、农村收入分别达到14860元和5920元，年均增长13.6%和12.4%。',
      '城镇收入 | target | – | = 14860 元',
      '城镇收入 | target | – | growth 13.6 %',
      '农村收入 | target | – | = 5920 元',
      '农村收入 | target | – | growth 12.4 %',
    ],
    [
      'a company’s capital is not the fund’s',
      '设立创业引导基金，小额贷款公司注册资本达到10亿元。',
      '小额贷款公司注册资本 | target | – | = 10 亿元',
    ],
    ['a share of another price', '租金不高于市场价的60%。', '租金 | target | – | <= 60 %'],
    ['tenths change as per cent do', '公共卫生人员数比2020年增长两成。', '公共卫生人员数 | target | – | growth 2 成'],
    ['三成 is a share', '居民签约率力争达到三成。', '居民签约率 | target | – | = 3 成'],
    ['提升一倍', '配送时效较地面运输提升一倍以上。', '配送时效较地面运输提升 | target | – | multiple 1 倍'],
    ['milliseconds', '响应时延控制在200毫秒以内。', '响应时延 | target | – | <= 200 毫秒'],
    ['what a plan before it did', '“十三五”期间，新建学校36所。', '学校 | observed | – | = 36 所'],
    ['至 a year that is over', '至2020年末，共有床位3120张。', '床位 | observed | 2020 | = 3120 张'],
    ['a fund’s phase', '组建新材料转型基金，目标规模30亿元，一期10亿元。', '新材料转型基金 | commitment | – | = 10 亿元'],
    ['how a plan is paid for is no fund', '中央补助11亿元。', '中央补助 | commitment | – | = 11 亿元'],
  ];
  for (const [rule, text, ...read] of ROWS) {
    it(`${rule}: ${text}`, () => assert.deepEqual(statementsOf(compiled(planWith(text))), read));
  }

  it('a year at the head of a sentence holds for the sentences after it', () => {
    const text = '2020年，全市工业产值638亿元。拥有国家级企业技术中心5家。';
    assert.deepEqual(statementsOf(compiled(planWith(text, '发展基础'))), [
      '工业产值 | observed | 2020 | = 638 亿元',
      '国家级企业技术中心 | observed | 2020 | = 5 家',
    ]);
  });
});

describe('a money instrument', () => {
  const ROWS: readonly (readonly [text: string, ...read: string[]])[] = [
    ['推广“研发贷”“设备贷”。', '“研发贷” loan', '“设备贷” loan'],
    ['推广“研发贷”，单户最高300万元，五年累计放贷15亿元。', '“研发贷” loan 15 亿元'],
    ['推广“研发贷”，授信总额不少于30亿元。', '“研发贷” loan 30 亿元'],
    ['应急转贷资金规模由2亿元扩大到5亿元。', '应急转贷资金 fund 5 亿元'],
    ['推进长期护理保险试点。', '长期护理保险 insurance'],
    ['争取银行贷款180亿元，发行市政债券20亿元。', '银行贷款 loan 180 亿元', '市政债券 loan 20 亿元'],
    ['其余240亿元通过银行贷款解决。'],
    ['完善银行贷款服务。'],
  ];
  for (const [text, ...read] of ROWS) {
    it(`is read in ${text}`, () =>
      assert.deepEqual(
        compiled(planWith(text)).bundle.funds.map(({ name, kind, amount }) =>
          [name, kind, ...(amount ? [amount.value, amount.unit] : [])].join(' '),
        ),
        read,
      ));
  }
});

describe('an outline is read however it is numbered', () => {
  const tasksOf = (text: string): string[] =>
    compiled(text).bundle.tasks.map(({ number, title, bodies, due }) => [number, title, bodies.join('/'), due].join(' | '));

  it('1, 1.1: decimals are headings where one follows another', () => {
    const text =
      '望舒市交通规划（2021—2025年）\n\n1 发展目标\n到2025年，里程2万公里。\n\n2 重点任务\n2.1 高速公路\n续建环线。\n2.2 国省干线\n改造国道。\n';
    assert.deepEqual(tasksOf(text), ['2.1 | 高速公路 |  | ', '2.2 | 国省干线 |  | ']);
  });

  it('a figure with a decimal point at the start of a line is none', () => {
    const text =
      '望舒市交通规划（2021—2025年）\n\n一、主要任务\n\n1.建设环线。总投资\n3.1 亿元左右，其中地方\n3.2 亿元左右，分年安排。\n';
    assert.deepEqual(tasksOf(text), ['1 | 建设环线 |  | ']);
  });

  it('第一条 stands below 一、', () => {
    const text =
      '关于支持人才发展的若干意见\n\n一、总体目标\n\n到2025年，人才总量达到3万人。\n\n二、引进人才\n\n第一条  青年人才安居。提供公寓。\n第二条  吸引海外人才。举办大赛。\n第三条  本意见自2021年3月1日起施行。\n';
    assert.deepEqual(tasksOf(text), ['第一条 | 青年人才安居 |  | ', '第二条 | 吸引海外人才 |  | ']);
  });

  it('第一条【…】 has its title in brackets', () => {
    const text =
      '关于支持人才发展的若干意见\n\n一、引进人才\n\n第一条  【青年人才安居】提供公寓，发放津贴。\n第二条 【吸引海外人才】举办大赛。\n';
    assert.deepEqual(tasksOf(text), ['第一条 | 青年人才安居 |  | ', '第二条 | 吸引海外人才 |  | ']);
  });

  it('a table of tasks gives bodies and dates to the tasks it names', () => {
    const text = planWith(
      '1.完善起降设施。建设起降点。\n\n附件 任务分工表\n\n序号\t重点任务\t工作目标\t责任单位\t完成时限\n1\t完善起降设施\t120个\t市交通局、市住建局\t2024年底\n2\t培训飞手\t培训飞手300人\t市人社局\t2023年6月\n',
    );
    assert.deepEqual(tasksOf(text), ['1 | 完善起降设施 | 市交通局/市住建局 | 2024年底']);
    assert.deepEqual(statementsOf(compiled(text)), ['起降设施 | target | 2024 | = 120 个', '飞手 | target | 2023 | = 300 人']);
  });

  it('a table of tasks is the list of tasks where there is no other', () => {
    const text =
      '望舒市2023年重点工作任务分解方案\n\n序号\t工作任务\t责任单位\t完成时限\n1\t编制目录\t市数据局\t6月底\n2\t开放数据\t市数据局\t12月底\n';
    assert.deepEqual(tasksOf(text), ['1 | 编制目录 | 市数据局 | 6月底', '2 | 开放数据 | 市数据局 | 12月底']);
  });

  it('a running head beside a page number is none of the text, even if it comes once', () => {
    const text = `望舒市产业发展规划（2021—2025年）\n\n一、主要任务\n\n城镇化率提高6.8个百\n望舒市产业发展规划（2021—2025年）\n— 5 —\n分点。\n`;
    assert.deepEqual(statementsOf(compiled(text)), ['城镇化率 | target | – | growth 6.8 个百分点']);
  });

  it('a line with a circled number is a footnote where a word carries that mark', () => {
    const { bundle } = compiled(planWith('1.培训医师。选派医师研修①。\n\n① 研修：在外地学习。'));
    assert.deepEqual(
      bundle.terms.map(({ term }) => term),
      ['研修'],
    );
    assert.equal(bundle.tasks.length, 1);
  });
});

describe('a project that heads an entry', () => {
  const facilitiesOf = (text: string): (string | number | null)[][] =>
    compiled(planWith(text)).bundle.facilities.map(({ name, start, completion, host }) => [name, start, completion, host]);

  it('is a facility with its dates and its builder', () => {
    const text =
      '专栏 重点工程\n（1）望舒湖治理工程：投资12.6亿元，2025年开工，2027年完工。\n（2）固废利用中心：由望舒环境集团承建，2026年底投运。';
    assert.deepEqual(facilitiesOf(text), [
      ['望舒湖治理工程', 2025, 2027, null],
      ['固废利用中心', null, 2026, '望舒环境集团'],
    ]);
  });

  it('is none where the entry only counts what it brings', () => {
    assert.deepEqual(facilitiesOf('专栏 重点工程\n（1）饮水安全提升工程：新建水厂3座，改造管网260公里。'), []);
    assert.deepEqual(facilitiesOf('1.建设创新平台。组建学院，培养人才600人。'), []);
  });
});

describe('rows of one table are never one indicator', () => {
  it('are told apart by what spans them', () => {
    const text = planWith(
      '表1 主要指标\n\n类别\t指标\t单位\t2020年\t2025年\n竹木\t产值\t亿元\t80\t100\n食品\t产值\t亿元\t80\t100\n',
      '发展目标',
    );
    assert.deepEqual(
      compiled(text).bundle.indicators.map(({ name, scope }) => `${scope}：${name}`),
      ['竹木：产值', '食品：产值'],
    );
  });

  it('stay apart where nothing spans them', () => {
    const text = planWith(
      '表1 主要指标\n\n序号\t指标\t单位\t2020年\t2025年\n1\t整车产量\t万辆\t8\t20\n2\t整车出口\t万辆\t8\t20\n',
      '发展目标',
    );
    assert.deepEqual(
      compiled(text).bundle.indicators.map(({ name }) => name),
      ['整车产量', '整车出口'],
    );
  });

  it('brackets mark what adds up over the period, whatever their form', () => {
    const text = planWith(
      '表1 主要指标\n\n序号\t指标\t单位\t2020年\t2025年\t年均增长〔累计〕\n1\t床位\t张\t60\t65\t〔5〕\n2\t产值\t亿元\t80\t100\t4.6\n',
      '发展目标',
    );
    const growth = compiled(text).bundle.indicators.flatMap(({ statements }) => statements.filter(({ op }) => op === 'growth'));
    assert.deepEqual(
      growth.map(({ value, unit, cumulative }) => [value, unit, cumulative]),
      [
        [5, '张', true],
        [4.6, '%', null],
      ],
    );
  });
});

describe('an identity is read from wherever it stands', () => {
  it('number and date in brackets below the title', () => {
    const { docNumber, issuedOn } = compiled(
      '望舒市科学规划纲要（2008—2020年）\n\n（望政〔2008〕17号  二〇〇八年三月二十六日）\n\n一、目标\n\n到2020年，企业达到50家。\n',
    ).bundle.documents[0]!;
    assert.deepEqual([docNumber, issuedOn], ['望政〔2008〕17号', '2008-03-26']);
  });

  it('the body on the line of the print date', () => {
    const { issuers, issuedOn } = compiled(
      '望舒区三年行动计划（2023—2025年）\n\n一、目标\n\n到2025年，企业达到50家。\n\n望舒区人民政府办公室  2023年4月20日印发\n',
    ).bundle.documents[0]!;
    assert.deepEqual([issuers, issuedOn], [['望舒区人民政府办公室'], '2023-04-20']);
  });
});

describe('every number is accounted for', () => {
  it('in a record, by name, or as not understood', () => {
    const { recorded, diagnostics } = compiled(planWith('培育产值超10亿元企业3家，新增床位600张。'));
    assert.equal(recorded, 2);
    assert.deepEqual(
      diagnostics.filter(({ message }) => message.startsWith('10')).map(({ code }) => code),
      ['number-name'],
    );
  });

  it('and the share is in the summary', () => {
    const summary = summarize(compiled(planWith('新增床位600张。')));
    assert.match(summary, /; 4 numbers: 1 in a record, 3 named as something else, 0 numbers not understood\n$/);
  });
});
