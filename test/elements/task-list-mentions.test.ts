import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Task } from '@plan-elements/bundle';

import { loadLanguage } from '../../packages/elements/src/internal/dictionary.js';
import { plain } from '../../packages/elements/src/internal/phrase.js';
import type { Language } from '../../packages/elements/src/internal/language.js';
import { mentionsOf } from '../../packages/elements/src/task-list/mentions.js';
import { SAMPLE } from '../fixtures/sample-bundle.js';

await loadLanguage('en');

const naming = (...slugs: string[]): Task => ({ ...SAMPLE.tasks[0]!, mentions: slugs.map((slug) => `example-2027/${slug}`) });

const figures = (slug: string, language: Language = 'zh-CN'): string[] =>
  mentionsOf(SAMPLE, naming(slug))[0]!.figures.map(({ year, content }) =>
    [year, plain(content(language))].filter(Boolean).join(' '),
  );

describe('mentions', () => {
  it('names what is promised about an indicator, not what is observed', () => {
    assert.deepEqual(figures('rd-intensity'), ['2027 保持在5.5%以上']);
  });

  it('keeps the document’s words beside an English quantity', () => {
    assert.match(figures('high-tech-enterprises', 'en')[0]!, /2,000.*不少于2000家/);
    assert.deepEqual(figures('example-fund', 'en'), ['600 million yuan (首期6亿元)']);
  });

  it('names an amount with its qualifier', () => {
    assert.deepEqual(figures('example-fund'), ['首期6亿元']);
    assert.deepEqual(figures('example-park-fund'), ['五年投入3亿元']);
  });

  it('names a facility’s state in the document’s words', () => {
    assert.deepEqual(figures('example-xfel'), ['计划2025年建成']);
  });

  it('lets a name without a figure open the source', () => {
    const [loan] = mentionsOf(SAMPLE, naming('example-loan'));
    assert.deepEqual(loan?.figures, []);
    assert.equal(loan?.sources[0]?.quote, '引导设立“示例创业贷”，给予贷款贴息支持');
  });

  it('keeps the order of the task and leaves out what the bundle does not have', () => {
    const names = mentionsOf(SAMPLE, naming('example-loan', 'missing', 'unicorns')).map(({ record }) => record.name);
    assert.deepEqual(names, ['示例创业贷', '独角兽企业']);
  });

  it('gives each task sources of its own, so that only one of two equal figures opens', () => {
    const [one, two] = [mentionsOf(SAMPLE, naming('unicorns')), mentionsOf(SAMPLE, naming('unicorns'))];
    assert.notEqual(one[0]!.figures[0]!.sources, two[0]!.figures[0]!.sources);
    assert.deepEqual(one[0]!.figures[0]!.sources, two[0]!.figures[0]!.sources);
  });
});
