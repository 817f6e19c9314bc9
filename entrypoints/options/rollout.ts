import { zipSync } from 'fflate';
import type { RolloutFormProps } from '../../components/RolloutForm';
import type { Settings } from '../../lib/model/settings';
import { ownId, ownUpdateUrl, saveFile } from '../../lib/platform';
import { readDescription, writeDescription } from '../../lib/rollout/description';
import { firefoxId } from '../../lib/rollout/ids';
import { policyFiles } from '../../lib/rollout/policies';
import { describeTyped, typedFrom, typedHere } from '../../lib/rollout/typed';

/** What the form of policy files needs, of this browser as it is now. */
export function rolloutForm(settings: Settings, sites: string[]): Omit<RolloutFormProps, 'language'> {
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
