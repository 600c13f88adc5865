import type { Range } from '../lex/clauses.js';
import { findName } from '../lex/names.js';
import { claim, sourceAt } from '../reading.js';
import type { Reading } from '../reading.js';
import { governingTime } from './governing-time.js';
import { createStatement } from './indicator.js';
import type { IndicatorDraft } from './indicator.js';
import type { Passage, Place } from './passage.js';

const RELATIVE =
  /(?:不低于|不高于|高于|低于|优于|超过|保持|达到|位居|处于|居|进入|接近)(?:全[市国省区球]|国内|国际|世界|长三角|同类|发达)[^，。；、：]{0,8}?(?:平均水平|平均增速|平均|领先水平|先进水平|水平|前列|前[一二三四五六七八九十\d]+(?:位|名|强)?)/;
/** 高于各项贷款平均增速, 高于经常性财政收入增长幅度: compared with something named. */
const OTHER = /(?:不低于|高于|优于|快于|低于)[^，。；：\d]{2,18}(?:平均增速|增速|增长幅度|增幅|平均水平)$/;
const MEASURE =
  /(?:比重|比例|占比|率|强度|指数|总量|总额|规模|收入|产值|增加值|数|量|额|值|度|企业数|满意度|增速|增长幅度|增幅)$/;

/** Reads a goal that compares instead of counting: 研发经费比重高于全市平均水平. */
export function readRelative(reading: Reading, passage: Passage, { times, sentence, clause }: Place): IndicatorDraft | null {
  const { flow } = passage;
  const { norm } = flow;
  const text = norm.slice(clause.start, clause.end);
  const match = (passage.role === 'goal' ? RELATIVE.exec(text) : null) ?? (passage.role === 'review' ? null : OTHER.exec(text));
  if (!match || match.index < 3) return null;
  const quantity: Range = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
  const name = findName({ norm, from: clause.start, to: clause.end, quantity, countsWhatFollows: false });
  if (!name || !MEASURE.test(norm.slice(name.start, name.end))) return null;
  const time = governingTime(norm, times, sentence, quantity.start);
  const statement = createStatement({
    year: time ? time.year : passage.year,
    period: time?.period ?? null,
    op: 'relative',
    text: flow.text.slice(quantity.start, quantity.end),
    sources: [sourceAt(reading, flow, name.start, quantity.end, passage.path)],
  });
  claim(reading, flow, quantity.start, quantity.end);
  return { name: flow.text.slice(name.start, name.end), scope: null, dataSource: null, statements: [statement], isListed: false };
}
