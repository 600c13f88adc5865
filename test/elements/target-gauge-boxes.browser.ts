import { assert, html } from '@open-wc/testing';
import type { Bundle } from '@plan-elements/bundle';
import type { LitElement } from 'lit';

import '../../packages/elements/src/target-gauge/define.js';
import type { TargetGauge } from '../../packages/elements/src/target-gauge/target-gauge.js';
import { mount } from '../helpers/fixture.js';

/** A text on the page: what it says and the lines that it takes. */
interface Piece {
  readonly text: string;
  readonly part: string;
  readonly boxes: readonly DOMRect[];
}

/** Rounding and the overhang of glyphs. */
const SLACK = 1.5;
/** The ring in drawing units: its middle and its edges, as `arc.ts` has them. */
const RING = { x: 124, y: 104, inner: 67, outer: 81, width: 248 };

const linesOf = (node: Node): DOMRect[] => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
};

/** What a line of type takes above and below its figures is empty. */
const inkOf = ({ left, top, width, height }: DOMRect): DOMRect => new DOMRect(left, top + height * 0.2, width, height * 0.6);

const isLarge = (part: string): boolean => ['label', '.before', '.number', '.words', '.unit'].includes(part);

function piecesOf(card: Element): Piece[] {
  const pieces: Piece[] = [];
  for (const text of card.querySelectorAll('text')) {
    const box = text.getBoundingClientRect();
    if (box.width) pieces.push({ text: text.textContent ?? '', part: 'label', boxes: [inkOf(box)] });
  }
  for (const part of ['.before', '.number', '.words', '.unit', '.name', 'figcaption', '.flag', '.foot']) {
    for (const element of card.querySelectorAll(part)) {
      const lines = linesOf(element);
      pieces.push({ text: element.textContent?.trim() ?? '', part, boxes: isLarge(part) ? lines.map(inkOf) : lines });
    }
  }
  return pieces;
}

const meet = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - SLACK && b.left < a.right - SLACK && a.top < b.bottom - SLACK && b.top < a.bottom - SLACK;

/** What stands on the ring: a label from outside, or the figure from inside. */
function onRing(card: Element, pieces: readonly Piece[]): string[] {
  const drawing = card.querySelector(':scope > svg[viewBox]')?.getBoundingClientRect();
  if (!drawing) return [];
  const scale = drawing.width / RING.width;
  const [x, y] = [drawing.left + RING.x * scale, drawing.top + RING.y * scale];
  const bottom = y + 32 * scale;
  return pieces.flatMap(({ text, part, boxes }) =>
    boxes
      .filter((box) => {
        if (!isLarge(part) || box.top > bottom) return false;
        const [dx, dy] = [Math.max(box.left - x, x - box.right), Math.max(box.top - y, y - box.bottom)];
        if (part === 'label') return Math.hypot(Math.max(0, dx), Math.max(0, dy)) < RING.outer * scale - SLACK;
        return [box.left, box.right].some((edge) => Math.hypot(edge - x, Math.min(0, box.top - y)) > RING.inner * scale + SLACK);
      })
      .map(() => `“${text}” stands on the ring`),
  );
}

function faultsOf(card: Element): string[] {
  const pieces = piecesOf(card);
  const frame = card.getBoundingClientRect();
  const faults = onRing(card, pieces);
  pieces.forEach((piece, index) => {
    for (const box of piece.boxes) {
      if (box.left < frame.left - SLACK || box.right > frame.right + SLACK) faults.push(`“${piece.text}” leaves its card`);
      if (box.top < frame.top - SLACK || box.bottom > frame.bottom + SLACK) faults.push(`“${piece.text}” leaves its card`);
    }
    for (const other of pieces.slice(index + 1)) {
      if (piece.boxes.some((a) => other.boxes.some((b) => meet(a, b))))
        faults.push(`“${piece.text}” (${piece.part}) meets “${other.text}” (${other.part})`);
    }
  });
  const name = card.querySelector('.name')?.textContent?.trim();
  return faults.map((fault) => `${name}: ${fault}`);
}

describe('all indicators of all plans', () => {
  let bundle: Bundle;

  before(async () => {
    const url = new URL('../../packages/bundle/dist/bundle.json', import.meta.url);
    bundle = (await (await fetch(url)).json()) as Bundle;
  });

  for (const look of ['arc', 'bar']) {
    for (const lang of ['zh-CN', 'en']) {
      for (const size of ['', 'elder', 'twice']) {
        for (const width of size === 'twice' ? [240, 320, 1100] : [120, 160, 240, 320, 700, 1100]) {
          it(`have no label that overlaps or is cut as ${look} in ${lang} ${size} on ${width} px`, async () => {
            const page = await mount<LitElement>(
              html`<div style="width: ${width}px; ${size === 'twice' ? '--plan-size: 32px' : ''}">
                ${bundle.documents.map(
                  ({ id }) =>
                    html`<target-gauge
                      style="content-visibility: visible"
                      lang=${lang}
                      size=${size}
                      look=${look}
                      plan=${id}
                      .bundle=${bundle}
                    ></target-gauge>`,
                )}
              </div>`,
            );
            const gauges = [...page.querySelectorAll<TargetGauge>('target-gauge')];
            await Promise.all(gauges.map(({ updateComplete }) => updateComplete));
            const cards = gauges.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('.card')]);
            assert.lengthOf(cards, bundle.indicators.length);
            const faults = cards.flatMap(faultsOf);
            assert.lengthOf(faults, 0, faults.slice(0, 12).join('\n'));
          });
        }
      }
    }
  }
});
