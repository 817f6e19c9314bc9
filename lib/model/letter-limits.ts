import type { LetterIntervals, LetterOffice } from './letter-office';

export interface Range {
  least: number;
  most: number;
}

const workDays: Range = { least: 1, most: 250 };

/** Bounds of the setting `letters`: its schema and the forms where it is typed say the same. */
export const letterLimits = {
  workDays,
  intervals: {
    earlyBeforeDue: { least: 0, most: 250 },
    firstAfterDue: workDays,
    secondAfterFirst: workDays,
    thirdAfterSecond: workDays,
  } satisfies Record<keyof LetterIntervals, Range>,
  extensions: { least: 0, most: 10 } satisfies Range,
  unit: 300,
  aliases: 2000,
  /** Longest text, or longest line. */
  office: {
    parentAgency: 200,
    agency: 200,
    shortName: 200,
    symbol: 50,
    code: 50,
    place: 100,
    signatureLines: 200,
    signerName: 100,
    recipients: 200,
    reportTo: 200,
  } satisfies Record<keyof LetterOffice, number>,
  lines: 20,
} as const;
