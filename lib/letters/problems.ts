import type { LetterItem } from '../model/letter-item';
import type { LetterProblem, LongField } from '../model/letter-problem';
import { fold } from '../text';
import { citeShortly } from './cite';
import { civilOfDue, isCivilTime, nextWorkDay } from './dates';
import type { LetterInput } from './input';
import { isReminder, type KindRules, kindRules, stageBefore, stageNumbers } from './kinds';
import { saysSomething } from './plain';
import { currentUnit, placeOf } from './units';

/** Most dossiers of one letter; an annex of more is a register. */
const mostDossiers = 2000;

/** Longest text of each fact, in characters; none is ever cut without a word. */
const longest: Record<LongField, number> = {
  unit: 300,
  person: 300,
  number: 200,
  issuer: 300,
  subject: 2000,
  other: 2000,
};

/** What the user knows a dossier by. */
export function shortName(item: LetterItem): string {
  const number = item.kind === 'hoSo' ? item.maHoSo : item.soKyHieu;
  if (number !== '') return number;
  const subject = item.thuTuc || item.trichYeu;
  return subject === '' ? citeShortly(item).text : subject.length > 80 ? `${subject.slice(0, 79)}…` : subject;
}

/** Everything that speaks against drafting; the input's texts are clean. Of secret dossiers nothing else is said. */
export function problemsOf(input: LetterInput): LetterProblem[] {
  const { kind, stage, items } = input;
  const rules = kindRules[kind];
  const secret = items.filter(({ isSecret }) => isSecret).length;
  if (secret > 0) return [{ kind: 'secret', count: secret }];
  if (items.length === 0) return [{ kind: 'noDossier' }];
  if (items.length > mostDossiers) return [{ kind: 'tooManyDossiers', count: items.length, most: mostDossiers }];
  const problems: LetterProblem[] = [...lengthProblems(input), ...unitProblems(input, rules), ...newDueProblems(input)];
  if (!rules.stages.includes(stage)) problems.push({ kind: 'wrongStage', letter: kind, stage });
  if (rules.isReminder) problems.push(...reminderProblems(input));
  if (rules.isExtension) problems.push(...extensionProblems(input));
  return problems;
}

/** A problem of those dossiers that a test finds, where there are any. */
function about(
  items: readonly LetterItem[],
  test: (item: LetterItem) => boolean,
  problem: (dossiers: string[]) => LetterProblem,
): LetterProblem[] {
  const found = items.filter(test).map(shortName);
  return found.length > 0 ? [problem(found)] : [];
}

function reminderProblems({ items, stage, now }: LetterInput): LetterProblem[] {
  const before = stageBefore[stage];
  const isAhead = ({ due }: LetterItem) => stage !== 'early' && due !== null && due >= now;
  const lacksEarlier = ({ earlier }: LetterItem) =>
    before !== undefined && !earlier.some((letter) => letter.stage === before && isReminder(letter));
  const hasThis = ({ earlier }: LetterItem) =>
    earlier.some((letter) => isReminder(letter) && stageNumbers[letter.stage] >= stageNumbers[stage]);
  return [
    ...about(items, isAnswered, (dossiers) => ({ kind: 'answered', dossiers })),
    ...stateProblems(items),
    ...about(items, isAhead, (dossiers) => ({ kind: 'deadlineAhead', dossiers })),
    ...about(items, hasThis, (dossiers) => ({ kind: 'alreadySent', stage, dossiers })),
    ...about(items, lacksEarlier, (dossiers) => ({ kind: 'noEarlier', stage, dossiers })),
  ];
}

function extensionProblems({ kind, items, mostExtensions = 1 }: LetterInput): LetterProblem[] {
  const isUsedUp = ({ extensions }: LetterItem) => extensions >= mostExtensions;
  return [
    ...(items.length > 1 ? [{ kind: 'oneDossierOnly' as const, letter: kind, count: items.length }] : []),
    ...stateProblems(items.filter(({ state }) => state !== 'paused')),
    ...about(items, isUsedUp, (dossiers) => ({ kind: 'extendedAlready', dossiers, most: mostExtensions })),
  ];
}

function isAnswered({ answer }: LetterItem): boolean {
  return answer !== null;
}

function stateProblems(items: readonly LetterItem[]): LetterProblem[] {
  return (['closed', 'paused', 'hidden'] as const).flatMap((state) =>
    // What was answered says so, and not also that it has ended.
    about(
      items,
      (item) => item.state === state && !isAnswered(item),
      (dossiers) => ({ kind: state, dossiers }),
    ),
  );
}

function unitProblems(input: LetterInput, { addressee }: KindRules): LetterProblem[] {
  const { unit, items, office } = input;
  if (addressee === 'applicant') return [];
  if (addressee === 'superior')
    return saysSomething(unit) || saysSomething(office.reportTo) ? [] : [{ kind: 'unitMissing' }];
  const person = items[0]?.person ?? '';
  const isPersonal = addressee === 'unitOrPerson' && person !== '' && items.every((item) => item.person === person);
  if (!saysSomething(unit) && !isPersonal) return [{ kind: 'unitMissing' }];
  return manyUnits(input);
}

function manyUnits({ unit, items, aliases = [], now, isOneUnit }: LetterInput): LetterProblem[] {
  const nameOf = (given: string) => currentUnit(given, aliases, now).name;
  const names = items
    .map((item) => item.unit)
    .filter(saysSomething)
    .map(nameOf);
  const units = new Map(names.map((name) => [fold(name), name]));
  if (units.size > 1) return [{ kind: 'severalUnits', units: [...units.values()] }];
  const owing = names[0] ?? nameOf(unit);
  const name = saysSomething(unit) ? nameOf(unit) : owing;
  // Pages shorten names, and a unit may answer through another: its user may say so.
  if (fold(name) !== fold(owing) && !isOneUnit) return [{ kind: 'otherUnit', unit: name, owing }];
  const places = [...new Set(items.map(placeOf))];
  return places.length > 1 && !isOneUnit ? [{ kind: 'namesakes', unit: name, places }] : [];
}

/** A deadline that an apology puts off also lies before the new one. */
function newDueProblems({ kind, newDue, items, now, calendar }: LetterInput): LetterProblem[] {
  if (newDue === null) return [];
  if (!isCivilTime(newDue)) return [{ kind: 'newDueWrong' }];
  const dues = kindRules[kind].isExtension ? items.flatMap(({ due }) => due ?? []) : [];
  const earliest = nextWorkDay(Math.max(now, ...dues), calendar);
  const isLater = dues.every((due) => newDue.slice(0, 10) > civilOfDue(due, 'day'));
  return newDue.slice(0, 10) >= earliest && isLater ? [] : [{ kind: 'newDueTooEarly', earliest }];
}

function lengthProblems({ unit, items }: LetterInput): LetterProblem[] {
  const check = (field: LongField, text: string, dossier: string): LetterProblem[] => {
    const length = [...text].length;
    return length > longest[field] ? [{ kind: 'tooLong', field, length, most: longest[field], dossier }] : [];
  };
  const found = [check('unit', unit, '')];
  for (const item of items) {
    const name = shortName(item).slice(0, 80);
    // The addressee's own name is told once, not with each of its dossiers.
    if (item.unit !== unit) found.push(check('unit', item.unit, name));
    found.push(check('person', item.person, name), check('issuer', item.coQuanBanHanh, name));
    for (const text of [item.soKyHieu, item.maHoSo, item.soDen]) found.push(check('number', text, name));
    found.push(check('subject', item.trichYeu, name));
    for (const text of [item.thuTuc, item.chiDao, item.lyDo, item.partner, item.loaiVb])
      found.push(check('other', text, name));
  }
  return found.flat();
}
