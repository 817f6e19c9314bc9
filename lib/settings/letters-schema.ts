import '../model/jitless';
import * as z from 'zod/mini';
import { letterKinds } from '../model/letter';
import { letterLimits, type Range } from '../model/letter-limits';
import { type LetterSettings, letterDirections } from '../model/letter-office';
import { templateSchema } from '../model/letter-template-schema';

const line = (longest: number) => z.string().check(z.maxLength(longest));
const unit = z.string().check(z.minLength(1), z.maxLength(letterLimits.unit));
const lines = (longest: number) => z.array(line(longest)).check(z.maxLength(letterLimits.lines));
const whole = ({ least, most }: Range) => z.int().check(z.gte(least), z.lte(most));
const workDays = whole(letterLimits.workDays);
const { office, intervals } = letterLimits;
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** By kind; each must be of the kind it stands under. A wrong one or an unknown kind is told with its own path. */
const templates = z.catchall(
  z.object(
    Object.fromEntries(
      letterKinds.map((kind) => [
        kind,
        z.exactOptional(templateSchema.check(z.refine((template) => template.kind === kind, `not of kind ${kind}`))),
      ]),
    ),
  ),
  // Not `never`, whose problem has the path of them all, and would cost them all.
  z.unknown().check(z.refine(() => false, 'not a kind of letter')),
);

/** Checks the setting `letters`; keys that are missing within its parts come from the area below or the default. */
export const letterSettingsSchema = z.object({
  office: z.partial(
    z.object({
      parentAgency: line(office.parentAgency),
      agency: line(office.agency),
      shortName: line(office.shortName),
      symbol: line(office.symbol),
      code: line(office.code),
      place: line(office.place),
      signatureLines: lines(office.signatureLines),
      signerName: line(office.signerName),
      recipients: lines(office.recipients),
      reportTo: line(office.reportTo),
    }),
  ),
  intervals: z.partial(
    z.object({
      earlyBeforeDue: whole(intervals.earlyBeforeDue),
      firstAfterDue: whole(intervals.firstAfterDue),
      secondAfterFirst: whole(intervals.secondAfterFirst),
      thirdAfterSecond: whole(intervals.thirdAfterSecond),
    }),
  ),
  newDueWorkDays: z.partial(z.object({ early: workDays, first: workDays, second: workDays, third: workDays })),
  directions: z.record(unit, z.enum(letterDirections)),
  aliases: z.array(z.object({ from: unit, to: unit, validFrom: isoDate })).check(z.maxLength(letterLimits.aliases)),
  templates,
  apology: z.enum(['vanBanXinLoi', 'phieuXinLoi']),
  mostExtensions: whole(letterLimits.extensions),
}) as unknown as z.ZodMiniType<LetterSettings>;
