import type { Area, Finding } from '@plan-elements/bundle';
import { plain, roundingOf } from './evidence.js';
import type { Check } from './evidence.js';
import { paragraphsOf } from './passages.js';
import { parseChineseNumeral } from '../lex/numerals.js';

/** Zones that lie inside others or beyond the whole, and so take no share of it. */
const OVERLAPPING = /核心|启动|先行|联动|辐射|协调|拓展|示范|范围/;
const DIVIDED =
  /(?:分为|划分为|由|包括|形成)[^。；]*?([二两三四五六七八九]|\d)个?[^，。；\d]{0,6}(?:区|片|组团|带)(?:组成|构成)?/;

interface Measured extends Area {
  km2: number;
}

/** Zones with an area under one heading, in the order of the text, the whole first. */
function layoutsOf(areas: readonly Area[]): Measured[][] {
  const layouts = new Map<string, Measured[]>();
  for (const area of areas) {
    const key = area.sources[0]?.path.join('/') ?? '';
    if (area.km2 !== null) layouts.set(key, [...(layouts.get(key) ?? []), { ...area, km2: area.km2 }]);
  }
  return [...layouts.values()];
}

/** Zones that a plan divides a total area into, and that do not add up to it. */
export const findAreaSums: Check = ({ bundle, reading }) =>
  layoutsOf(bundle.areas).flatMap(([whole, ...parts]): Finding[] => {
    if (!whole || !whole.qualifier?.includes('总') || parts.length < 2) return [];
    const [source] = whole.sources;
    if (!source || parts.some(({ name, qualifier, km2 }) => OVERLAPPING.test(name + (qualifier ?? '')) || km2 >= whole.km2))
      return [];
    const text = paragraphsOf(reading).find(({ flow }) => flow.offsets.includes(source.span[0]))?.flow.norm ?? '';
    const count = DIVIDED.exec(text)?.[1];
    const isComplete = count !== undefined && (parseChineseNumeral(count) ?? Number(count)) === parts.length;
    const sum = parts.reduce((total, { km2 }) => total + km2, 0);
    const slack = roundingOf(whole.km2) + parts.reduce((total, { km2 }) => total + roundingOf(km2), 0);
    // Zones left out may make up what is missing, but not what is too much.
    const isWrong = isComplete ? Math.abs(sum - whole.km2) > slack + 1e-9 : sum > whole.km2 + slack + 1e-9;
    if (!isWrong) return [];
    const [total, added] = [plain(whole.km2), plain(sum)];
    return [
      {
        code: 'area-sum',
        severity: 'warning',
        message: `“${whole.name}”总面积为${total}平方公里；文中${parts.length}个分区相加为${added}平方公里。`,
        messageEn: `“${whole.name}” covers ${total} km² in all; its ${parts.length} zones add up to ${added} km².`,
        records: [whole, ...parts].map(({ id }) => id),
        sources: [source, ...parts.flatMap(({ sources }) => sources.slice(0, 1))],
      },
    ];
  });
