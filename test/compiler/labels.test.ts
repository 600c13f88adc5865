import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Converter } from 'opencc-js/cn2t';
import { labelsFor, slugFor } from '../../packages/compiler/src/labels.js';
import { findConcept } from '../../packages/compiler/src/lexicon/match.js';
import { translateName } from '../../packages/compiler/src/lexicon/terms.js';
import { toTraditional } from '../../packages/compiler/src/lexicon/traditional.js';

const TRANSLATIONS: readonly (readonly [name: string, en: string | null])[] = [
  ['上海光源', 'Shanghai Synchrotron Radiation Facility'],
  ['上海光源二期', 'Shanghai Synchrotron Radiation Facility Phase II'],
  ['国家蛋白质科学研究（上海）设施', 'National Facility for Protein Science in Shanghai'],
  ['硬X射线自由电子激光装置', 'Hard X-ray free electron laser facility'],
  ['高效低碳燃气轮机试验装置', 'High-efficiency low-carbon gas turbine test facility'],
  ['复旦大学基础研究先行区', 'Fudan University basic research pioneer area'],
  ['企业技术中心', 'Enterprise technology centre'],
  ['未来产业基金', 'Future industry fund'],
  ['ESG基金', 'ESG fund'],
  ['贷款贴息', 'Loan interest subsidy'],
  ['特殊综合保税区', 'Special comprehensive bonded zone'],
  ['数字经济核心产业占全市的比重', 'Core digital economy industries as a share of the city’s total'],
  ['“十五五”规划', '15th Five-Year Plan'],
  ['松江区科技创新“十五五”规划', 'Songjiang District science and technology innovation 15th Five-Year Plan'],
  ['雄安新区', 'Xiongan New Area'],
  ['新片区', 'New Area'],
  // A kind of place is no place's name.
  ['试点区', null],
  ['缓冲区', null],
  // Some of it is in no glossary: no half-Chinese label.
  ['城市灵境场景创新中心', null],
  ['零界魔方', null],
  ['全区', null],
  // A modifier is no name.
  ['智能', null],
  ['', null],
];

describe('translateName', () => {
  for (const [name, en] of TRANSLATIONS) {
    it(`${name || '(empty)'} → ${en ?? 'nothing'}`, () => assert.equal(translateName(name), en));
  }
});

describe('labelsFor', () => {
  it('takes the English of the concept before the glossary', () => {
    const name = '高新技术企业数';
    assert.deepEqual(labelsFor(name, findConcept(name)), { en: 'High-tech enterprises', 'zh-Hant': '高新技術企業數' });
  });

  it('leaves English out where the glossary does not carry the whole name', () => {
    assert.deepEqual(labelsFor('零界魔方'), { 'zh-Hant': '零界魔方' });
  });

  it('writes traditional characters by the word and keeps mainland vocabulary', () => {
    assert.equal(labelsFor('发展软件后台、头发')['zh-Hant'], '發展軟件後臺、頭髮');
    assert.equal(labelsFor('产业集群为里程')['zh-Hant'], '產業集群為里程');
  });
});

describe('toTraditional', () => {
  it('gives what the library’s own converter gives', () => {
    const convert = Converter({ from: 'cn', to: 'tw' });
    const seeds = new URL('../../seeds/', import.meta.url);
    for (const file of readdirSync(seeds).filter((name) => name.endsWith('.txt'))) {
      for (const line of readFileSync(new URL(file, seeds), 'utf8').split('\n')) {
        assert.equal(toTraditional(line), convert(line), file);
      }
    }
  });
});

const SLUGS: readonly (readonly [name: string, slug: string])[] = [
  ['高新技术企业数', 'high-tech-enterprises'],
  ['上海光源', 'shang-hai-guang'],
  ['天使基金', 'angel-fund'],
  ['零界魔方', 'ling-jie-mo'],
  ['“拨改投”专项', 'bo-gai-tou'],
  ['0租金孵化空间', '0-zu-jin'],
  ['绿色女企业家联谊', 'lv-se-nv'],
  ['软X射线自由电子激光用户装置', 'ruan-x-she'],
  ['“”', 'x'],
];

describe('slugFor', () => {
  for (const [name, slug] of SLUGS) {
    it(`${name} → ${slug}`, () => assert.equal(slugFor(name, findConcept(name)), slug));
  }

  it('gives the same for the same name, whatever was asked before', () => {
    const names = SLUGS.map(([name]) => name);
    const first = names.map((name) => [slugFor(name), labelsFor(name)]);
    const again = names.toReversed().map((name) => [slugFor(name), labelsFor(name)]);
    assert.deepEqual(again.toReversed(), first);
  });
});
