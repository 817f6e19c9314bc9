import '../model/jitless';
import * as z from 'zod/mini';
import { maxWhole } from '../model/coverage';
import { roles, urgencies } from '../model/deadline';
import { pageStatusSchema } from '../model/page-status';
import {
  coverageSchema,
  fieldTextsSchema,
  kindSchema,
  listSchema,
  rowKeySchema,
  sentRowSchema,
} from '../model/row-schema';
import { maxBatch } from './names';

/**
 * Content script → background: rows of one list. What they share (list, kind, titles of columns) stands once, because
 * a long list is costly to hand over. `key` is the row's part only: the site is known from the sender.
 */
export const sightingsRequest = z.object({
  type: z.literal('sightings'),
  list: listSchema,
  kind: kindSchema,
  headers: fieldTextsSchema,
  observedAt: z.number().check(z.gte(0), z.lte(8.64e15)),
  coverage: z.exactOptional(coverageSchema),
  /** Keys of all open rows of the list, where the page shows it whole. */
  whole: z.exactOptional(z.array(rowKeySchema).check(z.maxLength(maxWhole))),
  rows: z.array(sentRowSchema).check(z.maxLength(maxBatch)),
});
export type SightingsRequest = z.infer<typeof sightingsRequest>;

const instant = z.number();
const adjustmentSchema = z.object({
  key: z.string(),
  manualDue: z.exactOptional(z.string()),
  pauses: z.exactOptional(
    z.array(z.object({ from: instant, to: z.exactOptional(instant), isOther: z.exactOptional(z.literal(true)) })),
  ),
  hidden: z.exactOptional(z.boolean()),
  done: z.exactOptional(z.object({ at: z.exactOptional(instant) })),
  elsewhere: z.exactOptional(
    z.object({
      ngayDen: z.exactOptional(z.string()),
      ngayVb: z.exactOptional(z.string()),
      doKhan: z.exactOptional(z.enum(urgencies)),
      role: z.exactOptional(z.enum(roles)),
    }),
  ),
  deadline: z.exactOptional(
    z.object({
      due: instant,
      precision: z.nullable(z.enum(['day', 'minute'])),
      source: z.enum(['manual', 'column', 'text', 'rule', 'none']),
      start: z.nullable(instant),
    }),
  ),
});

export const storeProblems = ['noStorage', 'quota', 'newer', 'private'] as const;
export type StoreProblem = (typeof storeProblems)[number];

/** Background → content script. The keys of the adjustments are those of the request. */
export const sightingsAnswer = z.object({
  kept: z.number(),
  refused: z.number(),
  adjustments: z.array(adjustmentSchema),
  problem: z.exactOptional(z.enum(storeProblems)),
});
export type SightingsAnswer = z.infer<typeof sightingsAnswer>;

/** A frame's post on that port; `frame` is a random name, because a port does not tell frames apart. */
export const framePost = z.object({ frame: z.string(), status: pageStatusSchema });
