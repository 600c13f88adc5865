import { memoize } from '../lex/memo.js';
import { normalize } from '../lex/normalize.js';

/** A name as it is compared: without brackets that hold a unit, counting words and particles. */
export const nameKey: (name: string) => string = memoize((name) =>
  normalize(name)
    .replace(/[\s“”"「」《》的*]/g, '')
    .replace(/（(?:个|家|件|项|人|亿元|万元|%|培育|含培育)）/g, '')
    .replace(/(?:总数|数量|个数|数)$/, ''),
);

/** Length of the longest run of characters that two names share. */
export function sharedRun(a: string, b: string): number {
  let longest = 0;
  const row = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] as number;
      row[j] = char === b[j - 1] ? diagonal + 1 : 0;
      diagonal = above;
      longest = Math.max(longest, row[j] as number);
    }
  }
  return longest;
}

/** How alike two names are: the share of the shorter one that stands in the other in one piece. */
export function likeness(a: string, b: string): number {
  const [left, right] = [nameKey(a), nameKey(b)];
  const shorter = Math.min(left.length, right.length);
  return shorter === 0 ? 0 : sharedRun(left, right) / shorter;
}

/** The share of the shorter name's characters that stand in the other in the same order, with gaps. */
export function sharedOrder(a: string, b: string): number {
  const [left, right] = [nameKey(a), nameKey(b)];
  const row = new Array<number>(right.length + 1).fill(0);
  for (const char of left) {
    let diagonal = 0;
    for (let j = 1; j <= right.length; j++) {
      const above = row[j] as number;
      row[j] = char === right[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1] as number);
      diagonal = above;
    }
  }
  const shorter = Math.min(left.length, right.length);
  return shorter === 0 ? 0 : (row[right.length] as number) / shorter;
}
