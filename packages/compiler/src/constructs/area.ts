import type { Area } from '@plan-elements/bundle';
import { readClauses, readSentences } from '../lex/clauses.js';
import { readQuantities } from '../lex/quantities.js';
import { claim, sourceAt } from '../reading.js';
import type { Reading } from '../reading.js';
import type { Passage } from './passage.js';

/** A zone before `link` names it. */
export type AreaDraft = Omit<Area, 'id' | 'document' | 'labels'>;

const ZONE = '[^，。；：、（）]{0,20}?(?:区域|地区|片区|新区|城区|区|带|走廊|廊|组团|园|小镇|城|圈|核|岛|港|谷|全域|范围|用地)';
const SUBJECT = new RegExp(`^(${ZONE})(?=以|包括|覆盖|位于|依托|聚焦|东至|东起|涵盖|规划|总|面积|，)`);
const MEASURED =
  /(?:规划用地|总规划面积|规划总面积|规划建设面积|规划用地面积|建设面积|规划面积|占地面积|核心区面积|总面积|面积|范围)(?:约|为|达到|达|共|合计)*$/;
const LEAD =
  /^(?:其中|以|聚焦发展|聚焦|联动布局|联动|统筹规划|统筹推进|统筹|覆盖|规划|建设|打造|形成|依托|推进|加快|预留|建成|新增|包括.{0,20}在内的)+/;

/** Zones with their area in square kilometres (a figure alone is that of a zone already known), and the zones that a layout names beside them without one. */
export function readAreas(reading: Reading, passage: Passage, known: readonly AreaDraft[]): AreaDraft[] {
  const { flow } = passage;
  const { norm } = flow;
  const subject = SUBJECT.exec(norm)?.[1] ?? null;
  const areas: AreaDraft[] = [];
  const quantities = readQuantities(norm).filter(({ unit }) => unit === '平方公里' || unit === '平方千米');
  for (const sentence of readSentences(norm)) {
    for (const clause of readClauses(norm, sentence)) {
      for (const quantity of quantities) {
        if (quantity.numberStart < clause.start || quantity.end > clause.end) continue;
        // 某园区（9平方公里）和某新城（3平方公里）
        const left = norm
          .slice(clause.start, quantity.start)
          .replace(/（$/, '')
          .replace(/^.*）(?:、|和|与|及)/, '');
        const right = norm.slice(quantity.end, clause.end);
        const measured = MEASURED.exec(left);
        const before = (measured ? left.slice(0, measured.index) : left).replace(LEAD, '').replace(/的$/, '');
        const after = new RegExp(`^(?:的|为)?(${ZONE})(?:$|[，。；、])?`).exec(right)?.[1] ?? null;
        const again = known.find((area) => area.km2 === quantity.value)?.name ?? null;
        const isSubject = measured !== null && before.length < 2 && !right.startsWith('的');
        const isName = new RegExp(`^${ZONE}$`).test(before) && !/(?:在内|推进|统筹|建成区)$/.test(before);
        const name = isSubject ? subject : isName ? before : after && after !== '范围' ? after : again;
        if (!name) continue;
        const qualifier = [
          measured?.[0].replace(/(?:约|为|达到|达|共|合计)+$/, '').replace(/^(?:面积|范围)$/, ''),
          ...quantity.hedges,
        ]
          .filter(Boolean)
          .join('');
        const at = norm.indexOf(name, isSubject ? 0 : clause.start);
        areas.push({
          name: at === -1 ? name : flow.text.slice(at, at + name.length),
          km2: quantity.value,
          qualifier: qualifier || null,
          sources: [sourceAt(reading, flow, clause.start, clause.end, passage.path)],
        });
        claim(reading, flow, quantity.start, quantity.end);
      }
    }
  }
  const isLayout = passage.path.some((heading) => /空间布局|功能布局|总体布局|空间格局/.test(heading));
  if (areas.length === 0 && isLayout && subject && subject.length >= 4 && subject.length <= 16) {
    const stop = norm.search(/[，。]/);
    const end = stop === -1 ? norm.length : stop;
    areas.push({
      name: flow.text.slice(0, subject.length),
      km2: null,
      qualifier: null,
      sources: [sourceAt(reading, flow, 0, end, passage.path)],
    });
  }
  return areas;
}
