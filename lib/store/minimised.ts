import type { Dossier } from '../model/dossier';
import type { DossierEvent } from '../model/event';
import type { LetterCourse } from '../model/letter-course';
import type { DossierKind, FieldName } from '../model/row';
import type { Privacy } from '../model/settings';
import { minimise, secrecyOf } from '../secrecy';
import { stable } from '../text';
import type { KeepingRules } from './admit';
import type { BackupContent } from './backup/format';

const nobody: Privacy = { keepApplicant: false };

/** A dossier with what these rules let be kept of it. Notes and marks are the user's own words and stay. */
export function minimisedDossier(dossier: Dossier, rules: KeepingRules): Dossier {
  const { fields, headers, href, kind, facts } = dossier;
  const row = minimise({ fields, headers, href }, kind, rules.privacy ?? nobody, rules.series);
  const { href: _old, ...rest } = dossier;
  const dues = facts.dues.flatMap((due) => {
    const text = ofText(due.field, due.text, kind, rules, due.header);
    return text === undefined ? [] : { ...due, text };
  });
  return {
    ...rest,
    ...(row.href === undefined ? {} : { href: row.href }),
    fields: row.fields,
    headers: row.headers,
    lists: dossier.lists.map(({ said, ...list }) =>
      said === undefined
        ? list
        : { ...list, said: minimise({ fields: said, headers }, kind, rules.privacy ?? nobody, rules.series).fields },
    ),
    facts: { ...facts, dues },
  };
}

/** The same of one event; null where nothing of it may stay. What it said of a field passes the gate once more. */
export function minimisedEvent(event: DossierEvent, kind: DossierKind, rules: KeepingRules): DossierEvent | null {
  if (event.kind !== 'changed') return event;
  const { field } = event;
  const isSecret = [event.from, event.to].some(
    (text) => secrecyOf({ fields: { [field]: text }, headers: {} }, { title: '' }, rules) === 'secret',
  );
  if (isSecret) return null;
  const [from, to] = [event.from, event.to].map((text) => ofText(field, text, kind, rules));
  return from === undefined || to === undefined || from === to ? null : { ...event, from, to };
}

/**
 * A file's content with what the settings of today let be kept of it: an older file, or one of another office, may hold
 * fields and applicants' data that this one does not keep. `rulesAt`: by site.
 */
export function minimised(content: BackupContent, rulesAt: (site: string) => KeepingRules): BackupContent {
  const owners = new Map(content.dossiers.map(({ key, kind, site }) => [key, { kind, site }]));
  const dossiers = content.dossiers.map((dossier) => minimisedDossier(dossier, rulesAt(dossier.site)));
  const cut = new Set(dossiers.flatMap((less, i) => (hasLess(content.dossiers[i], less) ? less.key : [])));
  return {
    ...content,
    dossiers,
    letters: content.letters.filter(({ keys }) => !keys.some((key) => cut.has(key))),
    courses: content.courses.map((course) => (cut.has(course.key) ? withoutSubjects(course) : course)),
    events: content.events.flatMap((event) => {
      const owner = owners.get(event.key);
      // What belongs to no dossier of the file is not taken in anyway.
      return owner === undefined ? [] : (minimisedEvent(event, owner.kind, rulesAt(owner.site)) ?? []);
    }),
  };
}

/** Whether fields of a dossier were cut: what a letter says of them cannot be, so it goes. */
export function hasLess(dossier: Dossier | undefined, less: Dossier): boolean {
  return stable(dossier?.fields) !== stable(less.fields);
}

/** What letters were about is told by their numbers and dates. */
export function withoutSubjects(course: LetterCourse): LetterCourse {
  return { ...course, sent: course.sent.map((letter) => ({ ...letter, about: '' })) };
}

/** Undefined where the field is not kept at all. */
function ofText(field: FieldName, text: string, kind: DossierKind, rules: KeepingRules, header?: string) {
  const headers = header === undefined ? {} : { [field]: header };
  const row = { fields: { [field]: text }, headers };
  return minimise(row, kind, rules.privacy ?? nobody, rules.series).fields[field];
}
