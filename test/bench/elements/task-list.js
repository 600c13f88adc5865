/** Lists of tasks against clones of the same nodes: drawing them, a keystroke in the search, and clearing it. */
import { cloneOf, drawn, snapshotOf } from './clone.js';

export const script = '/dist/task-list.js';

const WORDS = [
  '概念验证',
  '重点实验室',
  '技术转移',
  '人才集聚',
  '产业基金',
  '孵化载体',
  '中试平台',
  '数据要素',
  '应用场景',
  '开放合作',
];
const QUERY = '概念验证';

/** A plan of so many tasks, in chapters of up to fifty; a tenth of the titles has the words that are searched for. */
async function planOf(count) {
  const bundle = await (await fetch('/data/plans/yangpu-2025.json')).json();
  const [task] = bundle.tasks;
  const tasks = Array.from({ length: count }, (_, i) => {
    const path = [task.path[0], `（${Math.floor(i / 50) + 1}）第${Math.floor(i / 50) + 1}章`];
    const title = `加快推进${WORDS[i % WORDS.length]}建设第${i + 1}号`;
    const id = `yangpu-2025/task-${i + 1}`;
    return {
      ...task,
      id,
      number: String(i + 1),
      title,
      path,
      mentions: [],
      source: { ...task.source, path, quote: `${i + 1}.${title}` },
    };
  });
  return { ...bundle, tasks };
}

const list = (bundle) => Object.assign(document.createElement('task-list'), { bundle });

function put(element) {
  document.body.style.display = 'block';
  document.body.append(element);
  return element;
}

const drawing = (count) => ({
  async prepare() {
    this.bundle = await planOf(count);
    const small = snapshotOf(await drawn(list(await planOf(2))));
    this.snapshot = { ...snapshotOf(await drawn(list(this.bundle))), sheets: small.sheets };
  },
  ours() {
    put(list(this.bundle));
  },
  limit() {
    put(cloneOf(this.snapshot));
  },
});

/** A search from one query to another; the limit hides and shows the same rows by hand, without marks. */
const searching = (from, to) => ({
  async prepare(side) {
    const bundle = await planOf(1000);
    const element = await drawn(list(bundle));
    if (side === 'ours') {
      this.element = put(element);
      // What searches is here before the clock starts, as after a first keystroke.
      for (const query of [QUERY, from]) {
        element.query = query;
        await element.updateComplete;
        await settle();
      }
    } else {
      this.root = put(cloneOf(snapshotOf(element))).shadowRoot;
      this.hide(from);
    }
  },
  ours() {
    this.element.query = to;
  },
  limit() {
    this.hide(to);
  },
  hide(query) {
    for (const row of this.root.querySelectorAll('.task')) row.hidden = !row.textContent.includes(query);
    for (const group of this.root.querySelectorAll('.group')) group.hidden = !group.querySelector('.task:not([hidden])');
  },
});

/** @type {import('../elements.bench.ts').Contest[]} */
export const contests = [
  { name: '10 tasks', bar: 2.1, ...drawing(10) },
  { name: '100 tasks', bar: 1.35, ...drawing(100) },
  { name: '1,000 tasks', bar: 0.6, ...drawing(1000) },
  { name: 'keystroke, 1,000 to 100', bar: 1, ...searching('', QUERY) },
  { name: 'keystroke, all stay', bar: 1, ...searching('', '建设') },
  { name: 'clear, 100 to 1,000', bar: 0.35, ...searching(QUERY, '') },
];
