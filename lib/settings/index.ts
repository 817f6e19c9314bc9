export { combine, keepSettings, readSettings, type SettingsRead, saveEntry, saveSetting, watchSettings } from './read';
export { defaultSettings, definitions, settingNames } from './schema';
