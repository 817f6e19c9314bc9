import '../model/jitless';
import * as z from 'zod/mini';
import type { TeachProblem } from '../model/adapter';
import { adapterSchema } from '../model/adapter-schema';

/** What taught adapters are called; pages can have no other one written. */
export const taughtPrefix = 'da-chi-';

/**
 * Content script → background: bring in a part of ours; keep what was taught; a cell was chosen in this frame;
 * this frame shows so many rows. The last two are for the tab's other frames.
 */
export const teachingRequest = z.discriminatedUnion('type', [
  z.object({ type: z.literal('part'), part: z.enum(['engine', 'picker']) }),
  z.object({ type: z.literal('teach'), adapter: z.unknown() }),
  z.object({ type: z.literal('chosen'), by: z.string().check(z.maxLength(40)) }),
  z.object({ type: z.literal('rows'), by: z.string().check(z.maxLength(40)), rows: z.int() }),
]);

export const taughtAdapter = adapterSchema.check(z.refine(({ id }) => id.startsWith(taughtPrefix)));

export interface PartAnswer {
  ready: boolean;
}
export interface TeachAnswer {
  problem?: TeachProblem;
}
