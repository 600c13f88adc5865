import type { Bundle, DocumentText, Report, Task } from '@plan-elements/bundle';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import '../packages/elements/src/task-list/define.js';
import { files } from '../packages/elements/src/task-list/part.js';
import { SAMPLE, SAMPLE_DOCUMENT_TEXT } from '../test/fixtures/sample-bundle.js';
import { SAMPLE_REPORT } from '../test/fixtures/sample-report.js';
import { fakeFetch, freshUrl } from '../test/helpers/fake-fetch.js';

/** What a story sets. */
interface Args {
  bundle?: Bundle | undefined;
  report?: Report;
  src?: string;
  plan?: string;
  task?: string;
  query?: string;
  lang?: string;
  theme?: string;
  size?: string;
  fallback?: string;
}

const render = ({ bundle, report, src, plan, task, query, lang, theme, size, fallback }: Args): TemplateResult =>
  html`<task-list
    .bundle=${bundle}
    .report=${report}
    src=${src ?? nothing}
    plan=${plan ?? nothing}
    task=${task ?? nothing}
    query=${query ?? nothing}
    lang=${lang ?? nothing}
    theme=${theme ?? nothing}
    size=${size ?? nothing}
    >${fallback ?? nothing}</task-list
  >`;

const PLAN = 'example-2027';

const withTasks = (...tasks: Task[]): Bundle => ({ ...SAMPLE, tasks });

const [park, facilities, finance] = SAMPLE.tasks as [Task, Task, Task];

const below = (parent: Task, count: number, title: string): Task => ({
  ...parent,
  id: `${parent.id}-${count}`,
  number: `（${count}）`,
  title,
  path: [...parent.path, `${parent.number}.${parent.title}`],
  bodies: [],
  due: null,
  mentions: [],
});

/** Four levels: chapter, section, task, and tasks below it. */
const NESTED = withTasks(
  park,
  below(park, 1, '打造两大示例平台，强化原始创新能力'),
  below(park, 2, '建强示例实验室，增强高质量供给'),
  facilities,
  below(facilities, 1, '深化示例改革'),
  finance,
  { ...finance, id: `${PLAN}/task-5`, number: '5', title: '加强组织领导', path: ['三、保障措施'], mentions: [] },
);

/** What a story's play function gets of it. */
interface Context {
  canvasElement: HTMLElement;
}

const press = ({ canvasElement }: Context, selector: string): void =>
  canvasElement.querySelector('task-list')?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();

/** Answers for the bundle and its text, as a server would give them; `undefined` for a text that is missing. */
const served = (text: DocumentText | undefined) => () => {
  const original = window.fetch;
  window.fetch = (input) => {
    const { pathname } = new URL(new Request(input).url);
    if (!pathname.startsWith('/fake/')) return original(input);
    const body = pathname.includes('/text/') ? text : SAMPLE;
    return Promise.resolve(body ? Response.json(body) : new Response('', { status: 404 }));
  };
  return () => void (window.fetch = original);
};

async function openLoaded(context: Context): Promise<void> {
  const element = context.canvasElement.querySelector('task-list');
  if (element?.state !== 'complete') await new Promise((resolve) => element?.addEventListener('load', resolve, { once: true }));
  press(context, '.title');
}

const meta: Meta<Args> = {
  title: 'task-list',
  component: 'task-list',
  render,
  args: { bundle: SAMPLE, plan: PLAN },
};

export default meta;

type Story = StoryObj<Args>;

/** A plan's tasks by chapter; nothing looks started, since nobody reported anything. */
export const AllOfAPlan: Story = {};

/** Chapters, sections, tasks, and tasks below tasks. */
export const FourLevels: Story = { args: { bundle: NESTED } };

/** One task by its number. */
export const OneTask: Story = { args: { task: '3' } };

/** Matches are marked; headings count what is shown of how many. */
export const Searched: Story = { args: { query: '科技' } };

/** A parent shows for the sake of the task below it that matches. */
export const MatchBelowATask: Story = { args: { bundle: NESTED, query: '实验室' } };

/** First letters of pinyin, or whole syllables, find characters. */
export const Pinyin: Story = { args: { query: 'kctrz' } };

/** An example report: each task says how far it is, by whom and when; of the others nothing is reported. */
export const Reported: Story = { args: { report: SAMPLE_REPORT } };

/** The deadline had passed when the report was made; only a report lets the list say so. */
export const ReportedLate: Story = {
  args: { bundle: withTasks({ ...park, due: '2025年底' }, facilities, finance), report: SAMPLE_REPORT },
};

/** The words of a publisher are as long as they are. */
export const ReportedNarrow: Story = {
  args: { report: SAMPLE_REPORT },
  globals: { viewport: { value: 'mobile1' } },
  parameters: { viewport: { defaultViewport: 'mobile1' } },
};

export const NothingFound: Story = { args: { query: '没有的词' } };

/** One responsible body: what it leads or shares in. */
export const OneBody: Story = {
  play: ({ canvasElement }) => {
    const selects = canvasElement.querySelector('task-list')?.shadowRoot?.querySelectorAll('select');
    const bodies = selects?.[1];
    if (!bodies) return;
    bodies.selectedIndex = 1;
    bodies.dispatchEvent(new Event('change'));
  },
};

/** What finds did not come: the list stays whole, and says so. */
export const SearchFailed: Story = {
  args: { query: '科技' },
  beforeEach: () => {
    const { finder } = files;
    files.finder = () => Promise.reject(new Error('offline'));
    return () => void (files.finder = finder);
  },
};

/** The page's address names a task, so it is open and has the focus. */
export const DeepLink: Story = {
  beforeEach: () => {
    location.hash = `${PLAN}/task-3`;
    return () => history.replaceState(null, '', location.pathname + location.search);
  },
};

/** The text is loaded when a reader opens the first task; the figures that it names open their sources. */
export const Opened: Story = {
  args: { bundle: undefined, src: freshUrl() },
  beforeEach: served(SAMPLE_DOCUMENT_TEXT),
  play: openLoaded,
};

/** The text did not come: the reason stands in place, the list stays. */
export const TextFailed: Story = {
  args: { bundle: undefined, src: freshUrl() },
  beforeEach: served(undefined),
  play: openLoaded,
};

/** Data that came without an address have no text, but they have the figures. */
export const OpenedWithoutText: Story = { play: (context) => press(context, '.title') };

/** The source of a task's title. */
export const SourceOpen: Story = { play: (context) => press(context, '.number') };

export const English: Story = { args: { lang: 'en', query: '科技' } };

export const Dark: Story = { args: { theme: 'dark', query: '科技' } };

export const Elder: Story = { args: { size: 'elder' } };

/** At the width of a phone. */
export const Narrow: Story = {
  args: { bundle: NESTED },
  globals: { viewport: { value: 'mobile1' } },
  parameters: { viewport: { defaultViewport: 'mobile1' } },
};

/** Nothing may break or overlap. */
export const LongWords: Story = {
  args: {
    bundle: withTasks({ ...park, title: '打造示例'.repeat(24), bodies: ['示例区科学技术委员会'.repeat(6), '示例区'] }, finance),
  },
};

/** A thousand tasks in ten chapters. */
export const Thousand: Story = {
  args: {
    bundle: withTasks(
      ...Array.from({ length: 1000 }, (_, i) => ({
        ...finance,
        id: `${PLAN}/task-${i + 1}`,
        number: String(i + 1),
        title: `示例任务第${i + 1}号`,
        path: ['二、重点任务', `示例章第${Math.floor(i / 100) + 1}`],
      })),
    ),
  },
};

/** The plan has no numbered tasks. */
export const NoTasks: Story = { args: { bundle: withTasks() } };

/** No data yet: the page's own words show. */
export const Initial: Story = { args: { bundle: undefined, fallback: '本方案有四项重点任务。' } };

/** The server has not answered yet. */
export const Pending: Story = {
  args: { bundle: undefined, src: freshUrl(), fallback: '本方案有四项重点任务。' },
  beforeEach: () => {
    const net = fakeFetch();
    return () => net.restore();
  },
};

/** The bundle has no such task. */
export const Empty: Story = { args: { task: '99' } };

/** The address holds no bundle. */
export const Failed: Story = {
  name: 'Error',
  args: { bundle: undefined, src: 'data:text/html,none', fallback: '本方案有四项重点任务。' },
};
