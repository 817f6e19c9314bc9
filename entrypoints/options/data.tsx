import { BackupData, PrivacyData } from '../../components/options/DataOptions';
import type { SettingsRead } from '../../lib/settings';
import { watchDatabase } from '../../lib/store';
import { panelData } from '../panel/data';
import type { Parts } from '../shared/parts';
import { inTurns } from '../shared/turns';

/** All that is kept, as in the panel: counted once its part is looked at, and from then on. */
export function dataParts(parts: Parts) {
  const data = panelData(parts);
  const refresh = inTurns(async () => {
    await data.refresh();
    parts.draw();
  });
  let isWatched = false;
  const watch = () => {
    if (isWatched) return;
    isWatched = true;
    watchDatabase(parts.signal, () => void refresh());
    void refresh();
  };
  return {
    privacy({ settings: { language } }: SettingsRead) {
      watch();
      return <PrivacyData language={language} {...data.props()} />;
    },
    backup: ({ settings: { language, hiddenParts } }: SettingsRead) => (
      <BackupData language={language} isHidden={hiddenParts.includes('backup')} {...data.props()} />
    ),
  };
}
