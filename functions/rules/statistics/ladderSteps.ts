import type { MeasureId } from './measures.ts';

/**
 * What is counted of findings along the three steps (三步式执法), in the order in which a finding goes through them.
 * @source R115–R121
 */
export const ladderSteps = [
  'FINDINGS',
  'EDUCATED',
  'ORDERED',
  'CORRECTED',
  'ORDER_OVERDUE',
  'CASES',
  'PENALISED',
  'WAIVED',
] as const satisfies readonly MeasureId[];
