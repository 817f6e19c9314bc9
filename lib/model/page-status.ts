import './jitless';
import * as z from 'zod/mini';

/** What one frame says of its lists: counts and titles only. */
export const pageStatusSchema = z.object({
  lists: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      rows: z.number(),
      badges: z.number(),
      unknown: z.number(),
      noRoom: z.number(),
      secret: z.number(),
      health: z.enum(['well', 'partly', 'cannot']),
    }),
  ),
  /** Why rows are or are not kept; `secretColumnEmpty`: the setting about empty secrecy cells is why. */
  keeping: z.enum(['ok', 'private', 'noStorage', 'quota', 'secretColumnEmpty']),
});
export type PageStatus = z.infer<typeof pageStatusSchema>;
export type ListStatus = PageStatus['lists'][number];
