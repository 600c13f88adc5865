import type { Source } from '@plan-elements/bundle';
import type { Change, Difference } from '../diff.js';

/** What one record of each list is called. */
const NOUNS: Record<Change['list'], string> = {
  documents: 'document',
  indicators: 'indicator',
  goals: 'goal',
  tasks: 'task',
  facilities: 'facility',
  funds: 'fund',
  areas: 'area',
  terms: 'term',
};

type Paint = (text: string) => string;

const style =
  (isColored: boolean) =>
  (code: number): Paint =>
    isColored ? (text) => `\u001b[${code}m${text}\u001b[0m` : (text) => text;

/** `value 2000 → 2200`, or for a record on one side only `value 2000`. */
function formatDifference({ field, before, after }: Difference, change: Change['change']): string {
  if (change !== 'changed') return `${field} ${after ?? before ?? '–'}`;
  return `${field} ${before ?? '–'} → ${after ?? '–'}`;
}

const quoteLine = (mark: string, source: Source | null, paint: Paint): string[] =>
  source ? [paint(`    ${mark} line ${source.line}: ${source.quote}`)] : [];

/** Changes for a person: what differs in one line each, then both sentences. Colours are an aid, never the message. */
export function formatChanges(changes: readonly Change[], isColored: boolean): string {
  if (changes.length === 0) return 'Nothing changed.\n';
  const of = style(isColored);
  const [bold, red, green, yellow] = [of(1), of(31), of(32), of(33)];
  const paints: Record<Change['change'], Paint> = { changed: yellow, new: green, vanished: red };
  const lines = changes.flatMap(({ change, list, id, name, differences, before, after }) => [
    `${paints[change](change)} ${NOUNS[list]} ${bold(name)} (${id})`,
    // The name and the text of a record that stands alone are in the line above.
    `    ${differences
      .filter(({ field, before: old, after: now }) => change === 'changed' || (field !== 'name' && (now ?? old) !== name))
      .map((difference) => formatDifference(difference, change))
      .join('; ')}`.trimEnd(),
    ...quoteLine('-', before, red),
    ...quoteLine('+', after, green),
  ]);
  const count = (kind: Change['change']): number => changes.filter(({ change }) => change === kind).length;
  return `${[...lines.filter(Boolean), `${count('changed')} changed, ${count('new')} new, ${count('vanished')} vanished`].join('\n')}\n`;
}
