import type { Concept } from './concept.js';
import { culture } from './concepts-culture.js';
import { digital } from './concepts-digital.js';
import { economy } from './concepts-economy.js';
import { enterprise } from './concepts-enterprise.js';
import { financeTrade } from './concepts-finance-trade.js';
import { green } from './concepts-green.js';
import { health } from './concepts-health.js';
import { industry } from './concepts-industry.js';
import { innovation } from './concepts-innovation.js';
import { society } from './concepts-society.js';
import { talent } from './concepts-talent.js';
import { transport } from './concepts-transport.js';

export type { Concept } from './concept.js';

/**
 * Every indicator that the compiler knows by name, whatever the plan. The tables keep one notion a line, which
 * Prettier would not: they are read and edited as tables.
 */
export const concepts: readonly Concept[] = [
  ...enterprise,
  ...innovation,
  ...economy,
  ...industry,
  ...financeTrade,
  ...talent,
  ...digital,
  ...health,
  ...green,
  ...transport,
  ...society,
  ...culture,
];
