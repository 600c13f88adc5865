import { assert, html } from '@open-wc/testing';
import type { Bundle } from '@plan-elements/bundle';
import type { TemplateResult } from 'lit';

import type { Exportable, Scene } from '../../packages/elements/src/internal/export/scene.js';
import { PlanElement } from '../../packages/elements/src/internal/plan-element.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';
import { assertAccessible } from '../helpers/axe.js';
import { allInside, inside, mount, settle, textOf, until } from '../helpers/fixture.js';

const scene: Scene = {
  width: 120,
  height: 60,
  title: '高新技术企业不少于2000家 & <示例>',
  lang: 'zh-CN',
  marks: [
    { kind: 'path', d: 'M0 0H20V20H0Z', at: [10, 10], fill: 'accent' },
    { kind: 'path', d: 'M0 50H120', stroke: 'ink', strokeWidth: 4 },
    { kind: 'text', text: '2000', x: 60, y: 30, size: 12, family: 'number' },
  ],
};
let load = (): Promise<Exportable> =>
  Promise.resolve({ table: { name: '示例 表', columns: ['指标'], rows: [['高新技术企业']] }, scene });

class PlanFiles extends PlanElement<Bundle> {
  static override readonly tag = 'plan-files';
  picture = true;

  protected override select(bundle: Bundle): Bundle {
    return bundle;
  }

  protected override renderData(): TemplateResult {
    return this.downloads(() => load(), this.picture);
  }
}
PlanFiles.define();

interface Saved {
  blob: Blob;
  name: string;
}

/** Clicks a format and returns the file that the browser would have saved. */
async function saved(element: PlanFiles, format: string): Promise<Saved> {
  const button = allInside(element, '.downloads button').find((each) => textOf(each) === format);
  const files: Saved[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({ blob: blobs.get(this.href) as Blob, name: this.download });
  };
  button?.focus();
  button?.click();
  await until(() => files.length > 0);
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
  await settle(element);
  assert.strictEqual(element.shadowRoot?.activeElement, button, 'the focus stays');
  return files[0] as Saved;
}

/** The picture as pixels, drawn by the browser's own reader of the file. */
async function pixelsOf(blob: Blob): Promise<{ width: number; height: number; at(x: number, y: number): string }> {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  return {
    width: image.width,
    height: image.height,
    at: (x, y) => [...context.getImageData(x, y, 1, 1).data].join(),
  };
}

describe('downloads', () => {
  const files = (): Promise<PlanFiles> => mount(html`<plan-files .bundle=${SAMPLE} theme="light"></plan-files>`);

  it('are offered in both languages, pictures only where there is one', async () => {
    const element = await files();
    assert.equal(textOf(inside(element, '.downloads')), '下载 CSV SVG PNG');
    assert.deepEqual(
      allInside(element, '.downloads button').map((button) => button.getAttribute('aria-label')),
      ['下载 CSV', '下载 SVG', '下载 PNG'],
    );
    element.lang = 'en';
    element.picture = false;
    await element.updateComplete;
    assert.equal(textOf(inside(element, '.downloads')), 'Download CSV');
    await assertAccessible(element);
  });

  it('save the rows as CSV', async () => {
    const { blob, name } = await saved(await files(), 'CSV');
    assert.equal(name, '示例-表.csv');
    assert.equal(blob.type, 'text/csv;charset=utf-8');
    assert.deepEqual([...new Uint8Array(await blob.arrayBuffer())].slice(0, 3), [0xef, 0xbb, 0xbf]);
    assert.equal(await blob.text(), '指标\r\n高新技术企业\r\n');
  });

  it('save the picture as SVG, which is sound XML and shows the colours of the element', async () => {
    const element = await files();
    element.style.setProperty('--plan-accent', 'rgb(200 30 40)');
    const { blob, name } = await saved(element, 'SVG');
    assert.equal(name, '示例-表.svg');
    const xml = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    assert.isNull(xml.querySelector('parsererror'));
    assert.equal(xml.querySelector('title')?.textContent, scene.title);
    assert.equal(xml.querySelector('text')?.textContent, '2000');
    const picture = await pixelsOf(blob);
    assert.deepEqual([picture.width, picture.height], [120, 60]);
    assert.equal(picture.at(15, 15), '200,30,40,255');
    assert.equal(picture.at(100, 50), '22,32,42,255');
    assert.equal(picture.at(100, 5), '255,255,255,255');
  });

  it('save the picture as PNG, twice as fine', async () => {
    const { blob, name } = await saved(await files(), 'PNG');
    assert.equal(name, '示例-表.png');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    assert.deepEqual([...bytes.slice(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const picture = await pixelsOf(blob);
    assert.deepEqual([picture.width, picture.height], [240, 120]);
    assert.equal(picture.at(30, 30), '10,92,115,255');
    assert.equal(picture.at(200, 100), '22,32,42,255');
    assert.equal(picture.at(200, 10), '255,255,255,255');
  });

  it('wear the dark theme, and stay legible where the paper is transparent', async () => {
    const element = await files();
    element.setAttribute('theme', 'dark');
    assert.equal((await pixelsOf((await saved(element, 'PNG')).blob)).at(200, 10), '22,28,33,255');
    element.style.setProperty('--plan-paper', 'transparent');
    assert.equal((await pixelsOf((await saved(element, 'PNG')).blob)).at(200, 10), '17,17,17,255');
    element.setAttribute('theme', 'light');
    assert.equal((await pixelsOf((await saved(element, 'SVG')).blob)).at(100, 5), '255,255,255,255');
    assert.lengthOf(allInside(element, '.base > span'), 0, 'nothing stays behind');
  });

  it('say in both languages when a file could not be made, and no longer when it could', async () => {
    const element = await files();
    const good = load;
    load = () => Promise.reject(new Error('gone'));
    const status = (): string => textOf(inside(element, '.downloads [role=status]'));
    inside(element, '.downloads button').click();
    await until(() => status() !== '');
    assert.equal(status(), '文件未能生成，请再试一次。');
    element.lang = 'en';
    await element.updateComplete;
    assert.equal(status(), 'The file could not be made. Please try again.');
    load = good;
    await saved(element, 'CSV');
    assert.equal(status(), '');
  });
});
