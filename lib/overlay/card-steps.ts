import { explain, type SourcedCandidate } from '../deadline';
import { badgeTexts } from '../locale/badge';
import { cardTexts } from '../locale/card';
import { formatDate, formatTime } from '../locale/dates';
import { explanationTexts } from '../locale/explanation';
import type { Language } from '../locale/language';
import type { Candidate, Deadline, ExplanationStep } from '../model/deadline';
import type { Adjustment } from '../model/standing';
import type { Instant } from '../model/time';
import type { CardOther, CardStep } from './picker/types';
import type { World } from './view';

/** The longest text of a cell that a card repeats. */
export const longestText = 200;

/** A deadline as offices write it, with its hour. */
export function dueText(due: Instant): string {
  const time = formatTime(due);
  return `${formatDate(due - 1)} (${time === '00:00' ? '24:00' : time})`;
}

/**
 * How a deadline was worked out, in the words of the page's user. `isQuoted`: the card repeats by itself what the row
 * says. The deadline and those not used have places of their own in a card.
 */
export function stepsOf(
  deadline: Deadline,
  adjustment: Adjustment | undefined,
  { calendar, now, language }: World,
  isQuoted: boolean,
): CardStep[] {
  // What another list says stands nowhere in this row, and of it only the outcome is known here.
  if (adjustment?.deadline !== undefined) return [{ text: badgeTexts[language].elsewhere, basis: '' }];
  const all = explain(deadline, calendar, now);
  const skips = all.filter(({ kind }) => kind === 'skip');
  return all.flatMap((step) => {
    if (step === skips[0]) return [skippedIn(skips, language)];
    const isApart = /^(?:due|other|skip)$/.test(step.kind) || (isQuoted && step.kind === 'source');
    return isApart ? [] : [{ text: step.text[language], basis: step.basis ?? '' }];
  });
}

function skippedIn(skips: readonly ExplanationStep[], language: Language): CardStep {
  const bases = new Set(skips.flatMap(({ basis }) => basis ?? []));
  return {
    text: cardTexts[language].skipped(skips.map(({ text }) => text[language]).join('; ')),
    basis: [...bases].join('; '),
  };
}

/** What the row says of other deadlines, each with its place, its own words and its date. */
export function othersOf({ others }: Deadline, language: Language): CardOther[] {
  return others.map((other) => {
    const { text = '', header }: SourcedCandidate = other;
    return {
      name: header || placeOf(other, language),
      text: text.slice(0, longestText),
      due: other.due === null ? cardTexts[language].noDate : dueText(other.due),
    };
  });
}

function placeOf({ field, basis = '' }: Candidate, language: Language): string {
  return field === undefined ? basis : explanationTexts[language].fields[field];
}
