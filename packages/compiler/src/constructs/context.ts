import type { Paragraph, Section } from '../outline/section.js';
import { normalize } from '../lex/normalize.js';
import { readTimes } from '../lex/years.js';

/** What a part of a document is for, by its headings. */
export type Role = 'goal' | 'review' | 'task' | 'other';

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['goal', /目标|指标|愿景|展望/],
  [
    'review',
    /^(?!优化|营造|改善|打造|夯实|强化|提升|完善|加强|构建|建设|打牢)(?:.*(?:基础|基本情况|概况|现状|成效|成绩|成就|背景|环境|形势|进展|回顾|问题|机遇|挑战))/,
  ],
  ['other', /指导思想|原则|定位|总体要求|总体思路|投资估算|资金筹措|规划范围|规划期限|编制依据|^[总附]则$/],
  ['task', /任务|举措|措施|重点|工程|行动|布局|保障|计划|项目|体系|内容|实施|机制|政策|组织/],
];

/** Role of a heading's text; `null` if it does not tell. */
export function roleOfHeading(heading: string): Role | null {
  const plain = heading.replace(/[“"「].{1,20}[”"」]/g, '');
  return ROLES.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Role of a section: its own heading's, else that of the headings above it. A chapter of tasks or of
 * review is that throughout. */
export function roleOf(section: Section | null): Role {
  const roles: (Role | null)[] = [];
  for (let above = section; above; above = above.parent) roles.push(roleOfHeading(above.title.norm));
  const outer = roles.findLast((role) => role !== null);
  if (outer === 'review') return 'review';
  if (outer === 'task' && roles[0] !== 'goal') return 'task';
  // A chapter whose heading says nothing of its kind (二、壮大产业集群) is one of the tasks.
  return roles.find((role) => role !== null) ?? (section?.marker ? 'task' : 'other');
}

/** Year that the headings above set for what stands below them: （1）2025年目标. */
export function yearOf(section: Section | null): number | null {
  for (let above = section; above; above = above.parent) {
    const times = readTimes(above.title.norm).filter((time) => time.year !== null);
    if (times.length === 1) return times[0]?.year ?? null;
  }
  return null;
}

/** Role of a paragraph: that of its own lead (主要目标：…) before that of its section. */
export function roleOfParagraph(paragraph: Paragraph): Role {
  const { norm } = paragraph.flow;
  // A preamble that looks ahead sets the goals of a plan without a chapter of them.
  const isAhead = readTimes(norm).some(({ looksAhead, year, start }) => looksAhead && year !== null && start < 4);
  if (isAhead && roleOf(paragraph.section) === 'other') return 'goal';
  const lead = /^([^，。；：]{2,10})：/.exec(norm)?.[1];
  return (lead && roleOfHeading(normalize(lead))) || roleOf(paragraph.section);
}
