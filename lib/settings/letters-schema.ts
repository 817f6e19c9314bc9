import '../model/jitless';
import * as z from 'zod/mini';
import { letterKinds } from '../model/letter';
import { letterLimits, type Range } from '../model/letter-limits';
import { type LetterSettings, letterDirections } from '../model/letter-office';
import type { LetterTemplate } from '../model/letter-template';
import { templateSchema } from '../model/letter-template-schema';
import { isDay } from '../model/typed-day';
import { rule, shaped } from '../model/value-rule';

const line = (longest: number) => z.string().check(z.maxLength(longest));
const unit = z.string().check(z.minLength(1), z.maxLength(letterLimits.unit));
const lines = (longest: number) => z.array(line(longest)).check(z.maxLength(letterLimits.lines));
const whole = ({ least, most }: Range) => z.int().check(z.gte(least), z.lte(most));
const workDays = whole(letterLimits.workDays);
const { office, intervals } = letterLimits;
const isoDate = z.string().check(shaped('date', /^\d{4}-\d{2}-\d{2}$/), rule('noDate', isDay));

/** By kind; each must be of the kind it stands under. */
const templates = z.strictObject(
  Object.fromEntries(
    letterKinds.map((kind) => [
      kind,
      z.exactOptional(
        templateSchema.check(
          rule<LetterTemplate>('sameKind', (template) => template.kind === kind, `not of kind ${kind}`),
        ),
      ),
    ]),
  ),
);

/** Checks the setting `letters`; keys that are missing within its parts come from the area below or the default. */
export const letterSettingsSchema = z.strictObject({
  office: z.partial(
    z.strictObject({
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
    z.strictObject({
      earlyBeforeDue: whole(intervals.earlyBeforeDue),
      firstAfterDue: whole(intervals.firstAfterDue),
      secondAfterFirst: whole(intervals.secondAfterFirst),
      thirdAfterSecond: whole(intervals.thirdAfterSecond),
    }),
  ),
  newDueWorkDays: z.partial(z.strictObject({ early: workDays, first: workDays, second: workDays, third: workDays })),
  directions: z.record(unit, z.enum(letterDirections)),
  aliases: z
    .array(z.strictObject({ from: unit, to: unit, validFrom: isoDate }))
    .check(z.maxLength(letterLimits.aliases)),
  templates,
  apology: z.enum(['vanBanXinLoi', 'phieuXinLoi']),
  mostExtensions: whole(letterLimits.extensions),
}) as unknown as z.ZodMiniType<LetterSettings>;
