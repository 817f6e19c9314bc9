import type { Dossier } from '../../model/dossier';
import type { ListRef, Sighting } from '../../model/row';
import { dossierKey } from '../../text';
import { admit, type KeepingRules } from '../admit';
import type { RestoreGate } from './restore';

const nowhere: ListRef = { id: '', title: '' };

/**
 * The gate that sightings pass, for dossiers of a file: by every list it was ever seen in, and by what turned secret
 * since the file was made. `rulesAt`: what tells secret rows of one site.
 */
export function restoreGate(rulesAt: (site: string) => KeepingRules): RestoreGate {
  return async (dossier) => {
    const { site, account, lists, gone = [] } = dossier;
    const rules = rulesAt(site);
    const places = [...lists, ...gone];
    for (const { id, title } of places.length > 0 ? places : [nowhere]) {
      const list = { id, title };
      const seen = { site, account, list, observedAt: dossier.lastSeen, sightings: [sightingOf(dossier, list)] };
      if ((await admit(seen, rules)).refused > 0) return false;
    }
    return true;
  };
}

function sightingOf({ key, site, account, kind, fields, headers, nativeId }: Dossier, list: ListRef): Sighting {
  return { key: key.slice(dossierKey(site, account, '').length), kind, list, row: { fields, headers, nativeId } };
}
