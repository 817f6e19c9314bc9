import type { Dossier } from '../model/dossier';
import { dossierKinds } from '../model/row';

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const areTexts = (value: unknown): boolean =>
  isPlain(value) && Object.values(value).every((text) => typeof text === 'string');

/**
 * Whether a record is a whole dossier, as far as anything here relies on it. Disks fail and other programs write into
 * profiles: one record that is not must not hide the others.
 */
export function isSound(value: unknown): value is Dossier {
  if (!isPlain(value)) return false;
  const { key, site, account, kind, fields, headers, facts, lists, firstSeen, lastSeen } = value;
  return (
    typeof key === 'string' &&
    typeof site === 'string' &&
    typeof account === 'string' &&
    (dossierKinds as readonly unknown[]).includes(kind) &&
    areTexts(fields) &&
    areTexts(headers) &&
    Number.isFinite(firstSeen) &&
    Number.isFinite(lastSeen) &&
    isPlain(facts) &&
    Number.isFinite(facts.observedAt) &&
    Array.isArray(facts.dues) &&
    facts.dues.every((due) => isPlain(due) && typeof due.field === 'string' && typeof due.text === 'string') &&
    (facts.pauses === undefined || (Array.isArray(facts.pauses) && facts.pauses.every(isPlain))) &&
    Array.isArray(lists) &&
    lists.every(
      (list) =>
        isPlain(list) && typeof list.id === 'string' && Number.isFinite(list.seenAt) && areTexts(list.said ?? {}),
    )
  );
}
