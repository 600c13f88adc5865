import type { Bundle, Source } from '@plan-elements/bundle';

/** Every source of a bundle. */
export const sourcesIn = ({ indicators, goals, tasks, facilities, funds, areas, terms, findings }: Bundle): Source[] => [
  ...indicators.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources)),
  ...[goals, tasks, terms].flat().map(({ source }) => source),
  ...[facilities, funds, areas, findings].flat().flatMap(({ sources }) => sources),
];
