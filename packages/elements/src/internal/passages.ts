import type { Source } from '@plan-elements/bundle';

/** Sources as a reader sees them: a sentence alone, the cells of one row of a table together. */
export function passagesOf(sources: readonly Source[]): Source[][] {
  const passages: Source[][] = [];
  for (const source of sources) {
    const row = source.cell && `${source.document} ${source.path.join(' ')} ${source.cell.row}`;
    const same = passages.find(
      ([first]) => row && first?.cell && `${first.document} ${first.path.join(' ')} ${first.cell.row}` === row,
    );
    if (same) same.push(source);
    else passages.push([source]);
  }
  return passages;
}
