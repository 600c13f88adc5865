import type { Area, Finding } from '@plan-elements/bundle';
import { plain, roundingOf } from './evidence.js';
import type { Check } from './evidence.js';
import { paragraphsOf } from './passages.js';
import { parseChineseNumeral } from '../lex/numerals.js';

/** Zones that lie inside others or beyond the whole, and so take no share of it. */
const OVERLAPPING = /核心|启动|先行|联动|辐射|协调|拓展|示范|范围/;
const DIVIDED =
  /(?:分为|划分为|由|包括|形成)[^。；]*?([二两三四五六七八九]|\d)个?[^，。；\d]{0,6}(?:区|片|组团|带)(?:组成|构成)?/;

/** Zones under one heading, in the order of the text, the whole first. */
function layoutsOf(areas: readonly Area[]): Area[][] {
  const layouts = new Map<string, Area[]>();
  for (const area of areas) {
    const key = area.sources[0]?.path.join('/') ?? '';
    layouts.set(key, [...(layouts.get(key) ?? []), area]);
  }
  return [...layouts.values()];
}

/** The zones of a layout that have an area, and whether these are all that its text divides the whole into. */
function sharesOf(zones: readonly Area[], text: string): { measured: (Area & { km2: number })[]; isComplete: boolean } {
  const measured = zones.flatMap((zone) => (zone.km2 === null ? [] : { ...zone, km2: zone.km2 }));
  // A zone that radiates beyond the whole (辐射联动区) has no share of it, and mostly no area.
  const without = zones.filter(({ km2, name }) => km2 === null && OVERLAPPING.test(name)).length;
  const count = DIVIDED.exec(text)?.[1];
  const stated = count === undefined ? null : (parseChineseNumeral(count) ?? Number(count));
  return { measured, isComplete: stated === measured.length + without && zones.length === stated };
}

/** Zones that a plan divides a total area into, and that do not add up to it. */
export const findAreaSums: Check = ({ bundle, reading }) =>
  layoutsOf(bundle.areas).flatMap(([whole, ...zones]): Finding[] => {
    const [source] = whole?.sources ?? [];
    const { km2 = null, qualifier = null } = whole ?? {};
    if (!whole || !source || km2 === null || !qualifier?.includes('总')) return [];
    const text = paragraphsOf(reading).find(({ flow }) => flow.offsets.includes(source.span[0]))?.flow.norm ?? '';
    const { measured, isComplete } = sharesOf(zones, text);
    if (measured.length < 2 || measured.some((zone) => OVERLAPPING.test(zone.name + (zone.qualifier ?? '')) || zone.km2 >= km2))
      return [];
    const sum = measured.reduce((total, zone) => total + zone.km2, 0);
    const slack = measured.reduce((total, zone) => total + roundingOf(zone.km2), roundingOf(km2)) + 1e-9;
    // Zones left out may make up what is missing, but not what is too much.
    if (isComplete ? Math.abs(sum - km2) <= slack : sum <= km2 + slack) return [];
    const [total, added] = [plain(km2), plain(sum)];
    return [
      {
        code: 'area-sum',
        severity: 'warning',
        message: `“${whole.name}”总面积为${total}平方公里；文中${measured.length}个分区相加为${added}平方公里。`,
        messageEn: `“${whole.name}” covers ${total} km² in all; its ${measured.length} zones add up to ${added} km².`,
        records: [whole, ...measured].map(({ id }) => id),
        sources: [source, ...measured.flatMap(({ sources }) => sources.slice(0, 1))],
      },
    ];
  });
