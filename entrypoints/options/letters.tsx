import { LetterOptions } from '../../components/options/LetterOptions';
import type { SettingsRead } from '../../lib/settings';
import { letterSettings } from '../shared/letter-settings';
import type { SettingParts } from '../shared/parts';

/** What letters say of the office. */
export function letterPart(parts: SettingParts) {
  const { isLocked, save, template } = letterSettings(parts);
  return ({ settings: { language, letters } }: SettingsRead) => (
    <LetterOptions language={language} letters={letters} isLocked={isLocked} template={template} onSave={save} />
  );
}
