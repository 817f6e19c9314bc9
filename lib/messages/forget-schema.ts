import '../model/jitless';
import * as z from 'zod/mini';
import { maxMacs } from './names';

/** Content script → background: hashes of what names secret rows of the sender's site (lib/secrecy, `macsOf`). */
export const forgetRequest = z.object({
  type: z.literal('forget'),
  macs: z.array(z.string().check(z.regex(/^[\w-]{43}$/))).check(z.minLength(1), z.maxLength(maxMacs)),
});

/** False where it could not be remembered: the page says it again. */
export interface ForgetAnswer {
  done: boolean;
}
