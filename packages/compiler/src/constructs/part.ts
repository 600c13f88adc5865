import type { IndicatorDraft } from './indicator.js';

/** A part named by its place: 其中某地建成设施…个. */
const PART = /^(?<scope>[\u4e00-\u9fff]{2,6}?)(?:建成|新建|新增|拥有|引进|培育|集聚)(?<name>.{3,})$/;

/** Scope and name of a part: of the statement before (其中某地建成…), or of the figure before a bracket (36家（国家级9家）). */
export function partOf(name: string, isPartOf: boolean, before: IndicatorDraft | null): { scope: string; name: string } | null {
  const own = /^[（(]其中(.{3,})$/.exec(name)?.[1];
  if (own !== undefined && !/[级类]$/.test(own)) return { scope: '', name: own };
  if (/^[（(]/.test(name)) return before ? { scope: name.slice(1), name: before.name } : { scope: '', name: name.slice(1) };
  const groups = isPartOf ? PART.exec(name)?.groups : undefined;
  return groups ? { scope: groups.scope as string, name: groups.name as string } : null;
}
