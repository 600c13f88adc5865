import { assert, html } from '@open-wc/testing';
import type { LitElement } from 'lit';

import '../../packages/elements/src/define.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';
import { SAMPLE_REPORT } from '../fixtures/sample-report.js';
import { allInside, mount, openSource, settle } from '../helpers/fixture.js';
import { inTallWindow } from '../helpers/window-size.js';

/** 18 points. */
const TYPE = 24;
const TARGET = 44;
const LEADING = 1.5;
/** Rounding of a browser. */
const SLACK = 0.1;

const VIEWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'target-gauge': { plan: 'example-2027' },
  'target-gauge as bars': { plan: 'example-2027', look: 'bar' },
  'target-gauge as numbers': { plan: 'example-2027', look: 'number' },
  'target-gauge in a line': { target: 'example-2027/rd-intensity', look: 'compact' },
  'task-list': { plan: 'example-2027' },
  'facility-timeline': { plan: 'example-2027' },
  'fund-card': { plan: 'example-2027' },
  'source-quote': { record: 'example-2027/rd-intensity' },
  'indicator-trend': { plan: 'example-2027' },
  'indicator-trend of one': { indicator: 'example-2027/rd-intensity' },
  'plan-card': { plan: 'example-2027' },
  'plan-compare': { concept: 'rd-intensity' },
};

async function shown(view: string, lang: string, width: number): Promise<LitElement> {
  const [tag] = view.split(' ') as [string];
  const element = document.createElement(tag) as LitElement;
  Object.assign(element, { bundle: SAMPLE, report: SAMPLE_REPORT });
  for (const [name, value] of Object.entries({ ...VIEWS[view], lang, size: 'elder' })) element.setAttribute(name, value);
  const page = await mount<LitElement>(html`<div style="width: ${width}px">${element}</div>`);
  assert.ok(page);
  await element.updateComplete;
  await settle(element);
  const [figure] = allInside(element, '.figure');
  if (figure && tag !== 'source-quote') await openSource(element, figure);
  await settle(element);
  return element;
}

const isSeen = (element: Element): boolean =>
  element.getClientRects().length > 0 &&
  !element.closest('.sr, .unseen, .of, .word') &&
  getComputedStyle(element).visibility === 'visible' &&
  // Type of no size at all is a mark that only a screen reader meets.
  getComputedStyle(element).fontSize !== '0px';

const nameOf = (element: Element): string =>
  `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 24) ?? ''}`;

/** Elements with text of their own. */
const textsOf = (element: LitElement): Element[] =>
  allInside<Element>(element, '.base *').filter(
    (part) =>
      isSeen(part) &&
      part.localName !== 'style' &&
      [...part.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
  );

function typeFaults(part: Element): string[] {
  const { fontSize, lineHeight } = getComputedStyle(part);
  const scale = part instanceof SVGGraphicsElement ? (part.getScreenCTM()?.a ?? 1) : 1;
  const size = parseFloat(fontSize) * scale;
  const faults = size < TYPE - SLACK ? [`${nameOf(part)}: type of ${size.toFixed(1)} px`] : [];
  if (!(part instanceof SVGElement) && parseFloat(lineHeight) / size < LEADING - SLACK / 10)
    faults.push(`${nameOf(part)}: lines of ${lineHeight} for type of ${fontSize}`);
  return faults;
}

/** A target in a sentence is as wide as its words. */
function targetFaults(part: Element): string[] {
  const { width, height } = part.getBoundingClientRect();
  const faults = height < TARGET - SLACK ? [`${nameOf(part)}: ${height.toFixed(1)} px high`] : [];
  if (width < TARGET - SLACK && !part.matches('.figure')) faults.push(`${nameOf(part)}: ${width.toFixed(1)} px wide`);
  return faults;
}

/** What a reader would have to scroll sideways for, tables apart. */
const placeFaults = (part: Element, { left, right }: DOMRect): string[] => {
  const box = part.getBoundingClientRect();
  const leaves = box.left < left - 1 || box.right > right + 1;
  return leaves && !part.closest('.scroll, svg') ? [`${nameOf(part)}: leaves the page`] : [];
};

const targetsOf = (element: LitElement): Element[] =>
  allInside<Element>(element, 'a[href], button, summary, input, select').filter(isSeen);

describe('elder size', () => {
  inTallWindow();

  for (const view of Object.keys(VIEWS)) {
    for (const [lang, width] of [
      ['zh-CN', 320],
      ['en', 1100],
    ] as const) {
      it(`has large type, lines and targets that stay on the page in ${view}, ${lang}, on ${width} px`, async () => {
        const element = await shown(view, lang, width);
        const texts = textsOf(element);
        assert.isAbove(texts.length, 0);
        const page = element.parentElement!.getBoundingClientRect();
        const faults = [
          ...texts.flatMap(typeFaults),
          ...texts.flatMap((text) => placeFaults(text, page)),
          ...targetsOf(element).flatMap(targetFaults),
        ];
        assert.lengthOf(faults, 0, faults.join('\n'));
      });
    }
  }
});
