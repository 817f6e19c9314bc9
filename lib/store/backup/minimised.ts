import type { Dossier } from '../../model/dossier';
import type { DossierEvent } from '../../model/event';
import type { DossierKind, FieldName } from '../../model/row';
import type { Privacy } from '../../model/settings';
import { minimise } from '../../secrecy';
import type { BackupContent } from './format';

/**
 * A file's content with what the settings of today let be kept of it: an older file, or one of another office, may hold
 * fields and applicants' data that this one does not keep. Notes are the user's own words and stay.
 */
export function minimised(content: BackupContent, privacy: Privacy): BackupContent {
  const kinds = new Map(content.dossiers.map(({ key, kind }) => [key, kind]));
  return {
    ...content,
    dossiers: content.dossiers.map((dossier) => ofDossier(dossier, privacy)),
    events: content.events.flatMap((event) => ofEvent(event, kinds.get(event.key) ?? 'vanBan', privacy)),
  };
}

function ofDossier(dossier: Dossier, privacy: Privacy): Dossier {
  const { fields, headers, href, kind, facts } = dossier;
  const row = minimise({ fields, headers, href }, kind, privacy);
  const { href: _old, ...rest } = dossier;
  const dues = facts.dues.flatMap((due) => {
    const text = ofText(due.field, due.text, kind, privacy, due.header);
    return text === undefined ? [] : { ...due, text };
  });
  return {
    ...rest,
    ...(row.href === undefined ? {} : { href: row.href }),
    fields: row.fields,
    headers: row.headers,
    facts: { ...facts, dues },
  };
}

function ofEvent(event: DossierEvent, kind: DossierKind, privacy: Privacy): DossierEvent[] {
  if (event.kind !== 'changed') return [event];
  const [from, to] = [event.from, event.to].map((text) => ofText(event.field, text, kind, privacy));
  return from === undefined || to === undefined || from === to ? [] : [{ ...event, from, to }];
}

/** Undefined where the field is not kept at all. */
function ofText(field: FieldName, text: string, kind: DossierKind, privacy: Privacy, header?: string) {
  const headers = header === undefined ? {} : { [field]: header };
  return minimise({ fields: { [field]: text }, headers }, kind, privacy).fields[field];
}
