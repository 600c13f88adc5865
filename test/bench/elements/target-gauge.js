/** Gauges on a page against clones of the same nodes: drawing them, changing all of them, and what each holds. */
import { cloneOf, differences, drawn, snapshotOf, updaterOf } from './clone.js';

const TARGETS = ['lingang-2025/high-tech-enterprises', 'lingang-2025/gao-neng-ji'];

export const script = '/dist/target-gauge.js';

let bundle;
const gauge = (target) => Object.assign(document.createElement('target-gauge'), { bundle, target });

/** Both states, drawn once, so that neither side pays for code that the other has run already. */
async function states() {
  bundle = await (await fetch('/data/plans/lingang-2025.json')).json();
  return Promise.all(TARGETS.map(async (target) => snapshotOf(await drawn(gauge(target)))));
}

const put = (count, make) => {
  const all = document.createDocumentFragment();
  const elements = Array.from({ length: count }, make);
  all.append(...elements);
  document.body.append(all);
  return elements;
};

/** @param {number} count */
const drawing = (count) => ({
  async prepare() {
    this.snapshots = await states();
  },
  ours: () => put(count, () => gauge(TARGETS[0])),
  limit() {
    put(count, () => cloneOf(this.snapshots[0]));
  },
});

const updating = (count) => ({
  async prepare(side) {
    const [from, to] = await states();
    if (side === 'ours') {
      this.gauges = put(count, () => gauge(TARGETS[0]));
      await Promise.all(this.gauges.map(({ updateComplete }) => updateComplete));
    } else {
      const changes = differences(from.content, to.content);
      this.updaters = put(count, () => cloneOf(from)).map((host) => updaterOf(host, changes));
    }
  },
  ours() {
    for (const element of this.gauges) element.target = TARGETS[1];
  },
  limit() {
    for (const update of this.updaters) update();
  },
});

/** @type {import('../elements.bench.ts').Contest[]} */
export const contests = [
  { name: '1 gauge', bar: 2.1, ...drawing(1) },
  { name: '100 gauges', bar: 1.35, ...drawing(100) },
  { name: '1,000 gauges', bar: 0.8, ...drawing(1000) },
  { name: 'update 1,000', bar: 0.5, ...updating(1000) },
  { name: '1,000 gauges, KiB each', bar: 13, heap: 1000, ...drawing(1000) },
];
