import { MULTIPLIED, sentenceZhHant } from '../strings/sentence.zh-Hant.js';
import { chineseIn } from './chinese.js';

/** Traditional Chinese: the document's words stay in the characters that it is written in, and are marked. */
export const traditional = chineseIn(sentenceZhHant, MULTIPLIED, (zh) => ({ zh }));
