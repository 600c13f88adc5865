import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { concepts } from '../../packages/compiler/src/lexicon/concepts.js';
import { findConcept, normalizeName } from '../../packages/compiler/src/lexicon/match.js';

const lexicon = new URL('../../packages/compiler/src/lexicon/', import.meta.url);

describe('the lexicon of concepts', () => {
  it('has unique kebab-case slugs', () => {
    const slugs = concepts.map((concept) => concept.slug);
    assert.equal(new Set(slugs).size, slugs.length);
    for (const slug of slugs) assert.match(slug, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it('has an English name in sentence case for every entry, each once', () => {
    const seen = new Map<string, string>();
    for (const { slug, en } of concepts) {
      assert.match(en, /^[A-Z0-9]/, slug);
      assert.doesNotMatch(en, /[\u3400-\u9fff]|^\s|\s$|\.$/, slug);
      assert.equal(seen.get(en.toLowerCase()), undefined, `${slug} and ${seen.get(en.toLowerCase())} share “${en}”`);
      seen.set(en.toLowerCase(), slug);
    }
  });

  it('lists no name twice, also not for two concepts in two spellings', () => {
    const written = new Set<string>();
    const meant = new Map<string, string>();
    for (const { slug, names } of concepts) {
      for (const name of names) {
        assert.ok(name && !written.has(name), `${name} in ${slug}`);
        written.add(name);
        const key = normalizeName(name);
        assert.equal(meant.get(key) ?? slug, slug, `${name} reads as ${key}`);
        meant.set(key, slug);
      }
    }
  });

  it('finds every concept by each of its names', () => {
    for (const concept of concepts) {
      for (const name of concept.names) assert.equal(findConcept(name)?.slug, concept.slug, name);
    }
  });

  it('knows that less energy, dirt and death is better', () => {
    for (const name of ['单位GDP能耗', 'PM2.5年均浓度', '婴儿死亡率', '城镇登记失业率', '万车死亡率', '碳排放总量']) {
      assert.equal(findConcept(name)?.direction, 'down', name);
    }
    for (const name of ['高新技术企业', '单位GDP能耗降低', '森林覆盖率']) assert.equal(findConcept(name)?.direction, 'up', name);
    assert.equal(findConcept('常住人口')?.direction, null);
  });

  it('serves any plan: no place of a seed stands in it', () => {
    for (const file of readdirSync(lexicon)) {
      assert.doesNotMatch(readFileSync(new URL(file, lexicon), 'utf8'), /临港|杨浦|浦东|宝山|张江/, file);
    }
  });
});

const MATCHES: readonly (readonly [name: string, slug: string | null])[] = [
  ['高新技术企业', 'high-tech-enterprises'],
  ['高新技术企业数（家）', 'high-tech-enterprises'],
  ['高新技术企业数量', 'high-tech-enterprises'],
  ['全市高新技术企业总数', 'high-tech-enterprises'],
  ['拥有高新技术企业', 'high-tech-enterprises'],
  ['滨海新区高新技术企业', 'high-tech-enterprises'],
  ['新增高新技术企业', 'new-high-tech-enterprises'],
  ['引进高新技术企业', null],
  ['高新技术企业总产值', null],
  ['高新技术企业研发费用', null],
  ['企业', 'enterprises'],
  ['全社会研发经费占生产总值比重', 'rd-intensity'],
  ['全社会研发经费投入占GDP的比重', 'rd-intensity'],
  ['全社会研发经费支出相当于全区生产总值的比例', 'rd-intensity'],
  ['全社会研发经费支出占地区生产总值的比例', 'rd-intensity'],
  ['研究与试验发展（R&D）经费投入强度', 'rd-intensity'],
  ['Ｒ＆Ｄ经费占地区生产总值（GDP）比重', 'rd-intensity'],
  ['全社会研发投入(亿元)', 'rd-spending'],
  ['企业研发经费支出占营业收入的比重', 'business-rd-intensity'],
  ['高新园内企业研发经费支出占营收的比重', 'business-rd-intensity'],
  ['研发', null],
  ['研发人员', 'rd-personnel'],
  ['数字经济核心产业占全市的比重', 'digital-economy-core-city-share'],
  ['数字经济核心产业增加值占GDP比重', 'digital-economy-core-share'],
  ['地区生产总值', 'gdp'],
  ['某某新区生产总值', 'gdp'],
  ['人均地区生产总值（元）', 'gdp-per-capita'],
  ['单位地区生产总值能耗降低（%）', 'energy-intensity-reduction'],
  ['每万人口发明专利拥有量（件）', 'invention-patents-per-10000'],
  ['万人发明专利拥有量', 'invention-patents-per-10000'],
  ['每万人口高价值发明专利拥有量', 'high-value-patents-per-10000'],
  ['每千人口执业（助理）医师数（人）', 'doctors-per-1000'],
  ['科学研究和技术服务业营业收入(亿元)', 'st-services-revenue'],
  ['科学研究和技术服务业营收规模', 'st-services-revenue'],
  ['市（区）首席技师、技能大师工作室', 'skill-master-studios'],
  ['市级科技小巨人（含培育）企业数', 'tech-little-giants'],
  ['国家级专精特新“小巨人”企业', 'srdi-little-giants'],
  ['“先投后股”转股项目数', 'invest-then-equity-projects'],
  ['院士（专家）工作站（服务中心）数', 'academician-workstations'],
  ['重点实验室', 'key-laboratories'],
  ['全国重点实验室', 'national-key-laboratories'],
  ['市级重点实验室', 'provincial-key-laboratories'],
  ['PM2.5年均浓度（微克/立方米）', 'pm25'],
  ['低空航线', 'low-altitude-routes'],
  ['景区游客接待量', null],
  ['创新指数', 'innovation-index'],
  ['', null],
  ['数', null],
  ['未见于任何词表', null],
];

describe('findConcept', () => {
  for (const [name, slug] of MATCHES) {
    it(`${name || '(empty)'} → ${slug ?? 'nothing'}`, () => assert.equal(findConcept(name)?.slug ?? null, slug));
  }
});
