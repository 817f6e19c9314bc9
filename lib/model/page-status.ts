import './jitless';
import * as z from 'zod/mini';
import { fieldNames } from './row';
import { coverageSchema } from './row-schema';

/** What one frame says of its lists: counts and titles only. */
export const pageStatusSchema = z.object({
  lists: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** Origin of its frame; no web address where the frame has none of its own. */
      site: z.string(),
      rows: z.number(),
      badges: z.number(),
      unknown: z.number(),
      noRoom: z.number(),
      secret: z.number(),
      /** Rows that are not kept because nothing in them names the dossier. */
      unnamed: z.number(),
      health: z.enum(['well', 'partly', 'cannot']),
      /** What was not found or cannot be read. */
      missing: z.array(z.enum(fieldNames)),
      coverage: z.nullable(coverageSchema),
    }),
  ),
  /** Why rows are or are not kept; `secretColumnEmpty`: the setting about empty secrecy cells is why. */
  keeping: z.enum(['ok', 'private', 'noStorage', 'quota', 'newer', 'secretColumnEmpty']),
  /** The user has hidden the bar in this page. */
  barHidden: z.exactOptional(z.literal(true)),
  /** Adapters switched off in this page, and why. */
  switchedOff: z.exactOptional(
    z.array(z.object({ id: z.string(), selector: z.string(), fault: z.enum(['invalid', 'slow']) })),
  ),
});
export type PageStatus = z.infer<typeof pageStatusSchema>;
export type ListStatus = PageStatus['lists'][number];
