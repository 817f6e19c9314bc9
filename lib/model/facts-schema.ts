import './jitless';
import * as z from 'zod/mini';
import { dueFields, roles, urgencies } from './deadline';
import { criticisms } from './report';

const text = (most: number) => z.string().check(z.maxLength(most));

/** What a file takes for an instant, a civil time and a day: a backup has what was kept, others are held narrower. */
export interface TimeSchemas {
  instant: z.ZodMiniType<number, number>;
  civil: z.ZodMiniType<string, string>;
  day: z.ZodMiniType<string, string>;
}

/** Checks what the law needs of a dossier, as files bring it in; unknown keys are left out. */
export function factsSchema({ instant, civil }: TimeSchemas) {
  const pause = z.object({ from: instant, to: z.exactOptional(instant), reason: z.exactOptional(text(1000)) });
  return z.object({
    observedAt: instant,
    dues: z
      .array(z.object({ field: z.enum(dueFields), text: text(2000), header: z.exactOptional(text(2000)) }))
      .check(z.maxLength(50)),
    list: z.exactOptional(text(300)),
    loaiVb: z.exactOptional(text(2000)),
    doKhan: z.exactOptional(z.enum(urgencies)),
    role: z.exactOptional(z.enum(roles)),
    ngayDen: z.exactOptional(civil),
    ngayVb: z.exactOptional(civil),
    manual: z.exactOptional(z.object({ due: civil, reason: z.exactOptional(text(1000)) })),
    pauses: z.exactOptional(z.array(pause).check(z.maxLength(500))),
    extensions: z.exactOptional(
      z.array(z.object({ due: civil, at: z.exactOptional(instant) })).check(z.maxLength(500)),
    ),
    done: z.exactOptional(z.object({ at: z.exactOptional(instant) })),
  });
}

/** Checks what a person has laid over a dossier. Until when it is silent is nobody else's, and no file's but a backup's. */
export function ownSchema({ instant, civil, day }: TimeSchemas) {
  const pause = z.object({ from: instant, to: z.exactOptional(instant), reason: text(1000) });
  return z.object({
    due: z.exactOptional(z.object({ due: civil, reason: text(1000) })),
    pauses: z.exactOptional(z.array(pause).check(z.maxLength(500))),
    closed: z.exactOptional(z.object({ at: instant, reason: text(1000) })),
    hidden: z.exactOptional(z.literal(true)),
    objective: z.exactOptional(z.object({ reason: text(1000), at: instant })),
    criticised: z.exactOptional(
      z.array(z.object({ kind: z.enum(criticisms), date: day, at: instant })).check(z.maxLength(500)),
    ),
  });
}
