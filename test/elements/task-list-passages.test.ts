import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentText, Task } from '@plan-elements/bundle';

import { passagesOf, passageWordsOf } from '../../packages/elements/src/task-list/passages.js';
import { SAMPLE, SAMPLE_DOCUMENT_TEXT } from '../fixtures/sample-bundle.js';

const TITLE = '1.打造平台';
const TASK: Task = {
  ...SAMPLE.tasks[0]!,
  title: '打造平台',
  source: { ...SAMPLE.tasks[0]!.source, span: [0, TITLE.length], quote: TITLE },
};

interface Part {
  text: string;
  lead?: string;
}

/** A text of paragraphs that belong to the task, with measures found inside them. */
function textOf(paragraphs: string[], measures: Part[]): DocumentText {
  const all = paragraphs.join('');
  let at = 0;
  return {
    ...SAMPLE_DOCUMENT_TEXT,
    paragraphs: paragraphs.map((text) => ({ span: [at, (at += text.length)], text, path: [], task: TASK.id })),
    measures: {
      [TASK.id]: measures.map(({ lead, text }) => {
        const start = all.indexOf((lead ?? '') + text);
        return { lead: lead ?? null, text, span: [start, start + (lead ?? '').length + text.length] };
      }),
    },
  };
}

const cases: [name: string, paragraphs: string[], measures: Part[], expected: string[]][] = [
  [
    'the measures, without the title',
    [TITLE, '建设平台。培育人才。'],
    [{ text: '建设平台。' }, { text: '培育人才。' }],
    ['建设平台。', '培育人才。'],
  ],
  ['leads apart', [TITLE, '赋能。建设平台。'], [{ lead: '赋能。', text: '建设平台。' }], ['赋能。|建设平台。']],
  ['a title that runs into its text', [`${TITLE}。建设平台。`], [{ text: '建设平台。' }], ['建设平台。']],
  ['a title that runs into text without measures', [`${TITLE}。建设平台。`], [], ['建设平台。']],
  ['an introduction that is no measure', [TITLE, '为此，建设平台。'], [{ text: '建设平台。' }], ['为此，', '建设平台。']],
  [
    'a paragraph that is no measure, in its place',
    [TITLE, '建设。', '说明。', '培育。'],
    [{ text: '建设。' }, { text: '培育。' }],
    ['建设。', '说明。', '培育。'],
  ],
  ['nothing for a bare title', [TITLE], [], []],
];

describe('passages', () => {
  for (const [name, paragraphs, measures, expected] of cases) {
    it(`gives ${name}`, () => {
      const passages = passagesOf(textOf(paragraphs, measures), TASK);
      assert.deepEqual(
        passages.map(({ lead, text }) => (lead === null ? text : `${lead}|${text}`)),
        expected,
      );
    });
  }

  it('gives nothing for a task that the text does not have', () => {
    assert.deepEqual(passagesOf(textOf([TITLE], []), { ...TASK, id: 'p/task-99' }), []);
  });

  it('reads the sample', () => {
    assert.deepEqual(
      passagesOf(SAMPLE_DOCUMENT_TEXT, SAMPLE.tasks[0]!).map(({ lead }) => lead),
      ['概念验证平台'],
    );
    assert.equal(passagesOf(SAMPLE_DOCUMENT_TEXT, SAMPLE.tasks[2]!).length, 3);
  });

  it('folds lead and text for the search, one line a passage', () => {
    const text = textOf(
      [TITLE, 'ＡＩ 赋能。建设平台。说明。'],
      [{ lead: 'ＡＩ 赋能。', text: '建设平台。' }, { text: '说明。' }],
    );
    assert.equal(passageWordsOf(text, TASK), 'ai赋能。建设平台。\n说明。');
  });
});
