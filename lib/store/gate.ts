import type { Dossier } from '../model/dossier';
import type { ListRef, Sighting } from '../model/row';
import { gate, secrecyOf } from '../secrecy';
import { dossierKey } from '../text';
import { admit, type KeepingRules } from './admit';
import type { RestoreGate } from './backup/restore';
import { minimisedDossier } from './minimised';

const nowhere: ListRef = { id: '', title: '' };

/**
 * The gate that sightings pass, for dossiers of a file: by every list it was ever seen in, and by what turned secret
 * since the file was made. `rulesAt`: what tells secret rows of one site.
 */
export function restoreGate(rulesAt: (site: string) => KeepingRules): RestoreGate {
  return async (dossier) => {
    const { site, account } = dossier;
    const rules = rulesAt(site);
    for (const { said, ...list } of listsOf(dossier)) {
      const row = sightingOf({ ...dossier, fields: { ...dossier.fields, ...said } }, list);
      const seen = { site, account, list, observedAt: dossier.lastSeen, sightings: [row] };
      if ((await admit(seen, rules)).refused > 0) return false;
    }
    return true;
  };
}

/**
 * The same for team files, many dossiers at a time and both ways, out and in: what these rules let be kept of each, null
 * for one that is secret.
 */
export function teamGate(
  rulesAt: (site: string) => KeepingRules,
): (dossiers: readonly Dossier[]) => Promise<(Dossier | null)[]> {
  return async (dossiers) => {
    const refused = new Set<Dossier>();
    for (const site of new Set(dossiers.map((dossier) => dossier.site))) {
      const { forgotten, ...rules } = rulesAt(site);
      const some = dossiers.filter((dossier) => dossier.site === site);
      const rows = some.flatMap((dossier) =>
        listsOf(dossier).map(({ said, ...list }) => ({
          dossier,
          list,
          sighting: sightingOf({ ...dossier, fields: { ...dossier.fields, ...said } }, list),
        })),
      );
      for (const { dossier, list, sighting } of rows) if (!gate(sighting.row, list, rules)) refused.add(dossier);
      const named = await forgotten?.among(
        site,
        rows.map(({ sighting }) => sighting),
      );
      for (const { dossier, sighting } of rows) if (named?.keys.has(sighting.key)) refused.add(dossier);
    }
    return dossiers.map((dossier) => (refused.has(dossier) ? null : minimisedDossier(dossier, rulesAt(dossier.site))));
  };
}

/** Whether rules that came later call a kept dossier secret, by itself or by a list it was ever seen in. */
export function isSecretKept(dossier: Dossier, rules: KeepingRules): boolean {
  const { fields, headers } = dossier;
  return listsOf(dossier).some(
    ({ said, ...list }) => secrecyOf({ fields: { ...fields, ...said }, headers }, list, rules) === 'secret',
  );
}

/** At least one, so that what is in no list any more is asked for, too. */
function listsOf({ lists, gone = [] }: Dossier): (ListRef & { said?: Dossier['fields'] })[] {
  const places = [
    ...lists.map(({ id, title, said }) => ({ id, title, ...(said && { said }) })),
    ...gone.map(({ id, title }) => ({ id, title })),
  ];
  return places.length > 0 ? places : [nowhere];
}

function sightingOf({ key, site, account, kind, fields, headers, nativeId }: Dossier, list: ListRef): Sighting {
  return { key: key.slice(dossierKey(site, account, '').length), kind, list, row: { fields, headers, nativeId } };
}
