import { zipSync } from 'fflate';
import { RolloutForm, type RolloutFormProps } from '../../components/RolloutForm';
import type { Settings } from '../../lib/model/settings';
import { knownSites, ownId, ownUpdateUrl, saveFile } from '../../lib/platform';
import { readDescription, writeDescription } from '../../lib/rollout/description';
import { firefoxId } from '../../lib/rollout/ids';
import { policyFiles } from '../../lib/rollout/policies';
import { describeTyped, typedFrom, typedHere } from '../../lib/rollout/typed';
import type { SettingsRead } from '../../lib/settings';
import type { SettingParts } from '../shared/parts';

/** The form of policy files, drawn again once the sites are known. */
export function rolloutPart({ draw }: SettingParts) {
  let sites: string[] = [];
  void knownSites().then(({ packed, added }) => {
    sites = [...packed, ...added];
    draw();
  });
  return ({ settings }: SettingsRead) => <RolloutForm language={settings.language} {...rolloutForm(settings, sites)} />;
}

/** What the form of policy files needs, of this browser as it is now. */
function rolloutForm(settings: Settings, sites: string[]): Omit<RolloutFormProps, 'language'> {
  const isFirefox = import.meta.env.FIREFOX;
  const initial = typedHere({
    settings,
    sites,
    chromiumId: isFirefox ? '' : ownId(),
    updateUrl: isFirefox ? '' : ownUpdateUrl(),
    firefoxId: isFirefox ? ownId() : firefoxId,
  });
  return {
    initial,
    onSave(typed, what) {
      const read = describeTyped(typed);
      if ('problems' in read) return read.problems;
      const { description } = read;
      if (what === 'description') {
        saveFile('rollout.json', 'application/json', writeDescription(description));
        return [];
      }
      saveFile('dung-han-chinh-sach.zip', 'application/zip', zipSync(Object.fromEntries(policyFiles(description))));
      return [];
    },
    async onOpen(file, typed) {
      const read = readDescription(await file.text());
      return 'problems' in read ? read : { typed: typedFrom(read.description, typed) };
    },
  };
}
