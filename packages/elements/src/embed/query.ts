/** Tags that a frame shows, and the attributes that its address may set. */
export const EMBEDDABLE: readonly string[] = [
  'target-gauge',
  'task-list',
  'facility-timeline',
  'fund-card',
  'indicator-trend',
  'plan-compare',
  'source-quote',
  'plan-card',
];

const ATTRIBUTES: readonly string[] = [
  'src',
  'report',
  'plan',
  'target',
  'task',
  'facility',
  'fund',
  'indicator',
  'concept',
  'record',
  'statement',
  'look',
  'group',
  'query',
  'selected',
  'table',
  'tools',
  'lang',
  'theme',
  'size',
  'contrast',
];

/** What the address of a frame asks for. */
export interface EmbedRequest {
  /** A tag of ours; `undefined` where the address names none or another one. */
  readonly tag: string | undefined;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Origin of the page around the frame, which alone hears of the frame's height. */
  readonly origin: string | undefined;
}

/** Reads the query of a frame's address: `?tag=target-gauge&src=…&target=…`. What it does not know it passes over. */
export function readQuery(search: string): EmbedRequest {
  const query = new URLSearchParams(search);
  const tag = query.get('tag') ?? '';
  return {
    tag: EMBEDDABLE.includes(tag) ? tag : undefined,
    attributes: ATTRIBUTES.flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [[name, value] as const];
    }),
    origin: query.get('origin') ?? undefined,
  };
}
