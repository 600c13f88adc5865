import { assert, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import '../../packages/elements/src/target-gauge/define.js';
import type { TargetGauge } from '../../packages/elements/src/target-gauge/target-gauge.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';
import { ariaLines } from '../helpers/aria.js';
import { fakeFetch, freshUrl } from '../helpers/fake-fetch.js';
import { inside, mount, openSource } from '../helpers/fixture.js';

const ID = 'example-2027/high-tech-enterprises';
const SENTENCE = '到2027年，高新技术企业不少于2000家；尚无公开进展。';

const FIGURE = [
  `figure "${SENTENCE}"`,
  '  paragraph: 高新技术企业',
  '  paragraph',
  '    button "不少于2000家，出处" expanded=false',
  '  paragraph',
  '    button "不少于2000家，出处" expanded=false',
];

const TABLE = [
  'figure "到2025年，高新技术企业数（示例区）达到8000家；2020年目标4000家，2025年目标争取4倍增；2018年2178家，2019年预估2902家；尚无公开进展。"',
  '  paragraph: 高新技术企业数（示例区）',
  '  paragraph',
  '    button "8000家，出处" expanded=false',
  '  button "2020年目标4000家" expanded=false',
  '  button "2025年目标争取4倍增" expanded=false',
  '  button "2018年2178家" expanded=false',
  '  button "2019年预估2902家" expanded=false',
  '  paragraph: 口径说明 1 条，见出处',
  '  paragraph',
  '    button "8000家，出处" expanded=false',
];

const SAID = `figure "到2027年，高新技术企业不少于2000家；示例管委会报告 2026-06-30：1800家，已达目标的 90%，目标年 2027。"`;

describe('<target-gauge> as assistive technology has it', () => {
  const states: [name: string, template: TemplateResult, expected: string[]][] = [
    ['initial', html`<target-gauge>两千家</target-gauge>`, []],
    ['complete', html`<target-gauge target=${ID} .bundle=${SAMPLE}></target-gauge>`, FIGURE],
    ['with several years', html`<target-gauge target="${ID}-table" .bundle=${SAMPLE}></target-gauge>`, TABLE],
    ['a bar', html`<target-gauge look="bar" target=${ID} .bundle=${SAMPLE}></target-gauge>`, FIGURE],
    ['a number', html`<target-gauge look="number" target=${ID} .bundle=${SAMPLE}></target-gauge>`, FIGURE],
    [
      'in a line of text',
      html`<target-gauge look="compact" target=${ID} .bundle=${SAMPLE}></target-gauge>`,
      [`button "${SENTENCE}" expanded=false`],
    ],
    [
      'reported',
      html`<target-gauge target=${ID} value="1800" as-of="2026-06-30" by="示例管委会" .bundle=${SAMPLE}></target-gauge>`,
      [SAID, ...FIGURE.slice(1)],
    ],
    ['empty', html`<target-gauge target="nothing" .bundle=${SAMPLE}></target-gauge>`, []],
  ];
  for (const [name, template, expected] of states) {
    it(`is ${name}`, async () => {
      assert.deepEqual(ariaLines(await mount<TargetGauge>(template)), expected);
    });
  }

  it('is pending', async () => {
    const net = fakeFetch();
    const element = await mount<TargetGauge>(html`<target-gauge src=${freshUrl()} target=${ID}>两千家</target-gauge>`);
    assert.deepEqual(ariaLines(element), ['group busy=true']);
    net.restore();
  });

  it('has its source open', async () => {
    const element = await mount<TargetGauge>(html`<target-gauge target=${ID} .bundle=${SAMPLE}></target-gauge>`);
    await openSource(element, inside(element, '.figure'));
    const lines = ariaLines(element);
    assert.include(lines[3], 'expanded=true');
    assert.isTrue(
      lines.some((line) => line.startsWith('region "')),
      lines.join('\n'),
    );
    assert.isTrue(
      lines.some((line) => line.includes('CSV')),
      lines.join('\n'),
    );
  });
});
