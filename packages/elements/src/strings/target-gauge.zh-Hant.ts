// Written by scripts/strings.ts from target-gauge.zh-CN.ts.
import type { TargetGaugeStrings } from './target-gauge.zh-CN.js';

export const targetGaugeZhHant: TargetGaugeStrings = {
  source: '出處',
  sourceOf: (quantity) => `${quantity}，出處`,
  kinds: { target: '方案目標', observed: '方案所載', estimated: '方案預估', commitment: '方案投入' },
  countedBy: (body) => [`${body}統計`],
  findings: (count) => `口徑說明 ${count} 條，見出處`,
  summary: (title, indicators) => ['《', ...title, `》寫明 ${indicators} 項指標；尚無公開進展，圖中只畫出方案寫明的數。`],
};
