/** A timeline of many facilities against a clone of the same nodes. */
import { cloneOf, drawn, snapshotOf } from './clone.js';

export const script = '/dist/facility-timeline.js';

let bundle;
const timeline = () => Object.assign(document.createElement('facility-timeline'), { bundle, today: 'none', group: 'none' });

/** The facilities of a real plan that have a date, as often as it takes. */
async function load(count) {
  bundle = await (await fetch('/data/plans/pudong-2020.json')).json();
  const dated = bundle.facilities.filter(({ completionBasis }) => completionBasis);
  bundle.facilities = Array.from({ length: count }, (_, index) => ({
    ...dated[index % dated.length],
    id: `pudong-2020/f${index}`,
    name: `${dated[index % dated.length].name}${index}`,
  }));
}

/** @param {number} count */
const drawing = (count) => ({
  async prepare() {
    await load(count);
    this.snapshot = snapshotOf(await drawn(timeline()));
  },
  ours() {
    document.body.append(timeline());
  },
  limit() {
    document.body.append(cloneOf(this.snapshot));
  },
});

/** @type {import('../elements.bench.ts').Contest[]} */
export const contests = [
  { name: '10 facilities', bar: 2.1, ...drawing(10) },
  { name: '100 facilities', bar: 1.35, ...drawing(100) },
  { name: '1,000 facilities', bar: 0.55, ...drawing(1000) },
];
