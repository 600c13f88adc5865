import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Role } from '../../packages/compiler/src/constructs/context.js';
import type { FacilityDraft } from '../../packages/compiler/src/constructs/facility.js';
import { readProseFacilities } from '../../packages/compiler/src/constructs/facility-prose.js';
import { createFlow } from '../../packages/compiler/src/flow.js';
import type { Reading } from '../../packages/compiler/src/reading.js';
import { createSource } from '../../packages/compiler/src/source.js';

function read(text: string, role: Role = 'task', title = '云湖市发展规划'): FacilityDraft[] {
  const reading: Reading = {
    id: 'yunhu-2025',
    source: createSource(text),
    identity: {
      title,
      titleLines: [],
      isTitleSure: true,
      docNumber: null,
      issuers: [],
      issuedOn: null,
      year: 2025,
      status: 'issued',
    },
    outline: { blocks: [], footnotes: [] },
    report: () => {},
    claims: [],
    aheadYears: new Set(),
  };
  return readProseFacilities(reading, { flow: createFlow(text, [[0, text.length]]), path: [], role, year: null });
}

/** A sentence, and the names with their states: name(state). */
const NAMED: readonly (readonly [string, ...string[]])[] = [
  ['加快建设量子材料重点实验室。', '量子材料重点实验室(加快建设)'],
  ['筹建云湖数据交易服务中心。', '云湖数据交易服务中心(筹建)'],
  ['市第一人民医院东院区总投资18.6亿元，设置床位1200张，2024年建成投用。', '市第一人民医院东院区(null)'],
  ['建设市级智能飞行服务平台，总投资1.2亿元，2026年上线运行。', '市级智能飞行服务平台(建设)'],
  [
    '深化推动海州大学和临江大学脑机融合先行区建设。',
    '海州大学脑机融合先行区(深化推动建设)',
    '临江大学脑机融合先行区(深化推动建设)',
  ],
  ['推动画家社区、船员社区、青年人才社区建设。', '画家社区(推动建设)', '船员社区(推动建设)', '青年人才社区(推动建设)'],
  ['搭建远洋渔业创新实践基地、种质资源工作联盟等高水平合作平台。', '远洋渔业创新实践基地(搭建)', '种质资源工作联盟(搭建)'],
  [
    '加快建设城南体育公园、河西文化艺术中心和市图书馆新馆。',
    '城南体育公园(加快建设)',
    '河西文化艺术中心(加快建设)',
    '市图书馆新馆(加快建设)',
  ],
  ['依托中国农业科学院水稻研究所，建设岭东现代种业省实验室。', '中国农业科学院水稻研究所(null)', '岭东现代种业省实验室(建设)'],
  ['推进凤凰湖国家自主创新示范区建设。', '凤凰湖国家自主创新示范区(推进建设)'],
  ['打造“云上港”数字贸易平台和“丝路驿站”跨境电商产业园。', '“云上港”数字贸易平台(打造)', '“丝路驿站”跨境电商产业园(打造)'],
  ['建设“星海数据港”，推动数据有序流动。', '“星海数据港”(建设)'],
  ['推动强基航天创新中心落地。', '强基航天创新中心(推动落地)'],
  ['以白鹭湾科创谷、大禾谷、环东湖等重点区域为核心，承接项目。', '白鹭湾科创谷(null)', '大禾谷(null)', '环东湖(null)'],
  ['提升红枫河湿地公园、老码头历史文化街区品质。', '红枫河湿地公园(提升品质)', '老码头历史文化街区(提升品质)'],
  [
    '推动东海油气化工产业园、临江智能家居产业园提质增效。',
    '东海油气化工产业园(推动提质增效)',
    '临江智能家居产业园(推动提质增效)',
  ],
  [
    '发挥国家超级计算白山中心、深空国家基因库等重大科技基础设施作用。',
    '国家超级计算白山中心(发挥作用)',
    '深空国家基因库(发挥作用)',
  ],
  ['支持企业联合高校建设国家级创新平台，加快石化新材料研究院建设。', '石化新材料研究院(加快建设)'],
  ['支持云湖师范大学附属脑科医院（北院）建设。', '云湖师范大学附属脑科医院（北院）(支持建设)'],
  ['推进先进阿秒激光设施、环形对撞装置二期建设。', '先进阿秒激光设施(推进建设)', '环形对撞装置二期(推进建设)'],
  ['建设华东高等研究院。', '华东高等研究院(建设)'],
  [
    '支持云湖大学筹建深海机器人感知与控制、低温等离子体应用重点实验室。',
    '深海机器人感知与控制重点实验室(筹建)',
    '低温等离子体应用重点实验室(筹建)',
  ],
  ['建设远洋生物样本中试平台、船用芯片封测中试线等6个专业化中试平台。', '远洋生物样本中试平台(建设)', '船用芯片封测中试线(建设)'],
  ['打造“灯塔”海洋智造园。', '“灯塔”海洋智造园(打造)'],
  ['以白鹭河科创走廊为轴线，优化布局。', '白鹭河科创走廊(null)'],
  ['开工建设轨道交通9号线云湖段。', '轨道交通9号线云湖段(开工建设)'],
  ['深蓝声学研究院、海州大学云湖分院相继揭牌成立。', '深蓝声学研究院(相继揭牌成立)', '海州大学云湖分院(相继揭牌成立)'],
  ['推动云湖数字港、白鹭湾飞行小镇错位发展。', '云湖数字港(推动错位发展)', '白鹭湾飞行小镇(推动错位发展)'],
  ['规划建设云湖空港物流园（3.2平方公里）和云湖河港物流园。', '云湖空港物流园(规划建设)', '云湖河港物流园(规划建设)'],
  ['建设区级海域智能管控平台。', '区级海域智能管控平台(建设)'],
  ['建设半岛加速器。', '半岛加速器(建设)'],
  ['办好“海客汇”国际孵化器。', '“海客汇”国际孵化器(办好)'],
  ['实施白鹭河综合治理工程。', '白鹭河综合治理工程(实施)'],
  ['加快云湖国际创新园C区建设。', '云湖国际创新园C区(加快建设)'],
  ['打造黑石沟煤化工园、河东农产品加工园两个省级特色园区。', '黑石沟煤化工园(打造)', '河东农产品加工园(打造)'],
  ['新建远洋生物医药中试基地和水下机器人测试场。', '远洋生物医药中试基地(新建)', '水下机器人测试场(新建)'],
  ['完成市疾控中心迁建。', '市疾控中心(完成迁建)'],
];

const UNNAMED = [
  '推动建设一批高能级实验室和各类平台，集聚专业服务机构。',
  '支持大学科技园做大做强“首站”功能。',
  '鼓励高校院所建设概念验证中心和中试基地。',
  '支持企业建设技术中心、工程研究中心、院士工作站等创新平台。',
  '新建10个社区卫生服务中心，改造3个养老服务中心。',
  '完善技术交易平台、公共服务平台和人才服务平台功能。',
  '新建县级客运站4个、乡镇物流中心15个。',
  '新建110千伏及以上变电站4座。',
  '打造具有全球影响力的产业科技创新中心。',
  '加快建设国际航运中心，打造世界级文化旅游目的地。',
  '聚焦集成电路、生物医药、人工智能等产业领域，建设特色产业园区。',
  '布局若干高水平新型研发机构，建设专业化孵化器。',
  '打造“大学科技园+孵化转化载体+专业服务平台”的创新创业体系。',
  '依托清江、白马湖等生态资源，发展休闲旅游。',
  '发挥行业协会、产业联盟、专业机构等作用。',
  '推动云湖市发展环境优化，形成“大学的城市、城市的大学”格局。',
  '深化与海州大学、临江大学合作。',
  '强化科技金融、知识产权、检验检测等服务平台建设。',
  '加快新一代信息基础设施建设。',
  '建设“智慧”社区，打造“零碳”园区。',
  '打造服务贸易总部基地。',
  '项目位于云湖工业园，占地200亩。',
  '由云湖技师学院承建，2028年动工。',
  '建成中医馆，实现街道全覆盖。',
  '实施农村饮水安全巩固提升工程。',
  '建设宜业宜居现代化国际新城。',
  '聚焦集成电路、生物医药、人工智能等概念验证平台。',
];

/** A sentence, its role, then start, duration, completion and basis of its first facility. */
const DATED: readonly (readonly [string, Role, number | null, number | null, number | null, string | null])[] = [
  ['到2026年建成量子材料重点实验室。', 'task', null, null, 2026, 'stated'],
  ['到2027年，建成远洋渔业博物馆。', 'goal', null, null, 2027, 'stated'],
  ['青山湖儿童医院2025年投入使用。', 'task', null, null, 2025, 'stated'],
  ['加快云谷数据中心二期扩容，2025年底前建成投用。', 'task', null, null, 2025, 'stated'],
  ['计划2026年6月开工建设粒子设施研究院，建设周期4年。', 'task', 2026, 4, 2030, 'computed'],
  ['市第一人民医院东院区总投资18.6亿元，设置床位1200张，2024年建成投用。', 'task', null, null, 2024, 'stated'],
  ['云湖博物馆新馆投资1.2亿元，2022年动工，2024年开放。', 'task', 2022, null, 2024, 'stated'],
  ['云湖货运铁路2022年6月动工，工期3年。', 'task', 2022, 3, 2025, 'computed'],
  ['量子材料实验室揭牌成立。', 'review', null, null, null, 'built'],
  ['量子材料实验室揭牌成立。', 'task', null, null, null, null],
  ['加快建成量子材料实验室。', 'review', null, null, null, null],
  ['已建成滨海国际会议中心、航海科技馆。', 'task', null, null, null, 'built'],
  ['到2027年，研发投入明显增长。加快建设量子材料实验室。', 'task', null, null, null, null],
];

/** A sentence, then host and region of its first facility. */
const PLACED: readonly (readonly [string, string | null, string | null])[] = [
  ['在滨海新城布局建设氢能装备测试基地。', null, '滨海新城'],
  ['依托海州大学建设深海声学研究院。', '海州大学', null],
  ['新建云湖科学馆，位于东岸新城，由云湖城投集团承建。', '云湖城投集团', '东岸新城'],
  ['新建云湖科学馆，改造海州图书馆新馆，由云湖城投集团承建。', null, null],
];

describe('readProseFacilities', () => {
  for (const [text, ...names] of NAMED) {
    it(`names what stands in ${text}`, () =>
      assert.deepEqual(
        read(text).map(({ name, statusText }) => `${name}(${statusText})`),
        names,
      ));
  }

  for (const text of UNNAMED)
    it(`names nothing in ${text}`, () =>
      assert.deepEqual(
        read(text).map(({ name }) => name),
        [],
      ));

  for (const [text, role, start, duration, completion, basis] of DATED) {
    it(`dates ${text} in a chapter of ${role}`, () => {
      const [facility] = read(text, role);
      assert.ok(facility, 'a facility is found');
      assert.deepEqual(
        [facility.start, facility.duration, facility.completion, facility.completionBasis],
        [start, duration, completion, basis],
      );
    });
  }

  it('leaves out the plan itself and chapters of principles', () => {
    assert.deepEqual(read('加快建设云湖科创城。', 'task', '云湖科创城建设方案'), []);
    assert.deepEqual(read('加快建设量子材料实验室。', 'other'), []);
  });

  for (const [text, host, region] of PLACED)
    it(`tells who runs it and where in ${text}`, () => {
      const [facility] = read(text);
      assert.deepEqual([facility?.host, facility?.region], [host, region]);
    });

  it('takes the short form in brackets for an alias', () => {
    assert.deepEqual(
      ['组建深海动力联合实验室（以下简称“深海室”）。', '建成云湖海域管控平台（“云眼”系统）。'].map(
        (text) => read(text)[0]?.aliases,
      ),
      [['深海室'], ['云眼']],
    );
  });

  it('quotes a short clause whole and a long one from its verb', () => {
    assert.equal(read('推动产业升级，加快建设量子材料重点实验室。')[0]?.sources[0]?.quote, '加快建设量子材料重点实验室');
    const long = '联合国内外知名高校院所和行业龙头企业共同推进量子材料重点实验室建设并面向社会开放共享仪器设备资源';
    assert.equal(read(`${long}。`)[0]?.sources[0]?.quote, '共同推进量子材料重点实验室建设');
  });

  it('sorts by kind', () => {
    const kinds = [
      '星海光源',
      '量子材料实验室',
      '海州研究院',
      '临江智造产业园',
      '画家社区',
      '北欧创新中心',
      '远洋基地',
      '海州科创谷',
      '临江师范学院',
    ].map((name) => read(`新建${name}等重点项目。`)[0]?.kind);
    assert.deepEqual(kinds, ['big-science', 'lab', 'institute', 'park', 'community', 'platform', 'base', 'zone', 'campus']);
  });
});
