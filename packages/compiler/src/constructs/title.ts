import { createFlow } from '../flow.js';
import { normalize } from '../lex/normalize.js';
import type { Line } from '../outline/lines.js';
import { readMarker } from '../outline/markers.js';

const GENRE =
  '(?:规划纲要|规划|行动方案|建设方案|实施方案|工作方案|方案|行动计划|实施计划|计划|实施意见|指导意见|意见|纲要|若干措施|政策措施|措施|若干政策|实施细则|管理办法|办法|行动纲领|蓝图|决定)';
const TITLE = new RegExp(`${GENRE}(?:（[^（）]*）)*$`);
const PERIOD = /^（(?:19|20)\d{2}(?:年)?[-~至](?:19|20)?\d{2,4}年?）$/;
const NOTICE = /关于(?:印发|发布|下发|公布)(?:修订后的)?《([^》]{4,80})》/;
/** How the name of a body that issues plans ends. */
export const ISSUER =
  /(?:委员会|管委会|人民政府|政府|办公室|办公厅|总局|局|厅|部|委|研究院|中心|公司|协会|联合会|总工会|银行|法院|检察院|海关|党组)$/;

/** Text without white space. */
export const compact = (text: string): string => text.replace(/\s/g, '');

/** A title and the lines that hold it where the plan itself begins. */
export interface Title {
  readonly text: string;
  readonly lines: readonly number[];
  readonly isSure: boolean;
}

/** Reads the plan's title: from the notice that carries it, else from the line that looks most like one. */
export function readTitle(seed: string, texts: readonly Line[], front: readonly Line[]): Title {
  const textOf = (line: Line): string => createFlow(seed, [line.span]).text;
  const notice = NOTICE.exec(front.map((line) => compact(line.norm)).join(''))?.[1];
  if (notice) {
    const head = front.map((line) => compact(textOf(line))).join('');
    const at = normalize(head).indexOf(notice);
    const line = [...texts].reverse().find((other) => compact(other.norm) === notice && !readMarker(other.norm));
    return { text: head.slice(at, at + notice.length), lines: line ? [line.index] : [], isSure: true };
  }
  const genre = mostFrequent(
    [
      ...texts
        .map((line) => line.norm)
        .join('')
        .matchAll(new RegExp(`本(${GENRE})`, 'g')),
    ].map((match) => match[1] ?? ''),
  );
  const repeats = new Map<string, number>();
  for (const { norm } of texts) repeats.set(compact(norm), (repeats.get(compact(norm)) ?? 0) + 1);
  let best: (Title & { score: number }) | null = null;
  texts.forEach((line, at) => {
    const plain = compact(line.norm);
    if (plain.length < 4 || plain.length > 60 || !TITLE.test(plain) || readMarker(line.norm) || /[，。；：]/.test(plain)) return;
    const next = texts[at + 1];
    const period = next && PERIOD.test(compact(next.norm)) ? compact(textOf(next)) : '';
    const lead = leadOf(texts, at);
    const text = lead.map((piece) => compact(textOf(piece))).join('') + compact(textOf(line)) + period;
    const score =
      (genre && new RegExp(`${genre}(?:（|$)`).test(plain) ? 6 : 0) +
      (period || /（(?:19|20)\d{2}/.test(plain) ? 4 : 0) +
      (plain.length >= 8 ? 2 : 0) +
      (/“十[一二三四五六七八九]五”|第.{1,3}个五年/.test(plain) ? 2 : 0) -
      Math.min(6, at / 10) -
      ((repeats.get(plain) ?? 0) > 3 ? 4 : 0);
    const isRepeat = best !== null && best.text === text && at < front.length;
    if (!best || score > best.score || isRepeat)
      best = { text, lines: [...lead, line, ...(period && next ? [next] : [])].map(({ index }) => index), isSure: true, score };
  });
  if (best) return best;
  const first = texts.find((line) => !/^(?:目录|前言|序言|附件)$/.test(compact(line.norm)));
  return { text: first ? textOf(first) : '', lines: [], isSure: false };
}

/** Lines above that begin a title that takes several. */
function leadOf(texts: readonly Line[], at: number): Line[] {
  const lead: Line[] = [];
  for (let index = at - 1; index >= 0 && index >= at - 2; index--) {
    const line = texts[index] as Line;
    const plain = compact(line.norm);
    const goesOn =
      /(?:关于|推动|促进|加快|推进|加强|支持|建设|发展|的|和|与)$/.test(plain) || (texts[at] as Line).norm.length < 8;
    if (
      !goesOn ||
      plain.length > 40 ||
      /[，。；：号稿日）]$/.test(plain) ||
      ISSUER.test(plain) ||
      TITLE.test(plain) ||
      readMarker(line.norm)
    )
      break;
    lead.unshift(line);
  }
  return lead;
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
